import type { Sheet, Workbook } from "hucre/xlsx";

/** What may stand on a sheet and a grid cannot show: one of it, several, and how many there are. */
const NOT_SHOWN: readonly (readonly [one: string, several: string, count: (sheet: Sheet) => number])[] = [
  ["chart", "charts", ({ charts }) => charts?.length ?? 0],
  ["picture", "pictures", ({ images }) => images?.length ?? 0],
  ["text box", "text boxes", ({ textBoxes }) => textBoxes?.length ?? 0],
  ["merged area", "merged areas", ({ merges }) => merges?.length ?? 0],
  ["note", "notes", ({ cells }) => [...(cells?.values() ?? [])].filter(({ comment }) => comment !== undefined).length],
  ["conditional format", "conditional formats", ({ conditionalRules }) => conditionalRules?.length ?? 0],
  ["data validation", "data validations", ({ dataValidations }) => dataValidations?.length ?? 0],
  ["pivot table", "pivot tables", ({ pivotTables }) => pivotTables?.length ?? 0],
  ["sparkline", "sparklines", ({ sparklines }) => sparklines?.length ?? 0],
];

/** "2 charts", "1 note": what a workbook's file holds that is not read. */
export function leftOut({ sheets }: Workbook): string[] {
  return NOT_SHOWN.flatMap(([one, several, count]) => {
    const all = sheets.reduce((sum, sheet) => sum + count(sheet), 0);
    return all === 0 ? [] : [`${all} ${all === 1 ? one : several}`];
  });
}
