import { areaOf, splitSheet } from "../workbook/parse-address";
import type { WorkbookName } from "../workbook/reading-port";
import { asking } from "./asking";

/** The defined names of the workbook with the cells they stand for. One round trip. */
export async function readNames(): Promise<readonly WorkbookName[]> {
  return asking("reading the defined names", async (context) => {
    const { names } = context.workbook;
    names.load("items/name, items/comment, items/formula");
    await context.sync();
    return names.items.map(({ name, comment, formula }) => ({ name, comment, ...placeOf(String(formula)) }));
  });
}

function placeOf(formula: string): Pick<WorkbookName, "sheetName" | "address"> {
  const { sheetName, rest } = splitSheet(formula);
  const isRange = sheetName !== null && areaOf(rest) !== null;
  return isRange ? { sheetName, address: rest.replaceAll("$", "") } : { sheetName: null, address: null };
}
