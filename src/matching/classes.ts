import type { ReadNumber } from "./read-number";

/** Numbers that are of one kind: of a column, of a row where deals stand side by side, of a matrix, behind the same words. */
export function classesOf(number: ReadNumber): readonly string[] {
  const { context, labels } = number;
  const { table, column, row, heads } = context;
  const isAcross = labels.heads.some(({ parties, places }) => parties.length + places.length > 0);
  const isMatrix = isAcross && labels.row.some(({ parties }) => parties.length > 0);
  const words = phraseOf(number);
  return [
    isAcross ? `row ${table} ${row}` : `column ${table} ${column}`,
    ...(isMatrix ? [`matrix ${table}`] : []),
    ...(words === "" ? [] : [`words ${words} / ${isAcross ? "" : heads.flatMap((head) => head.words).join(" ")}`]),
  ];
}

/** "Contract value": what stands right before a number, without parties, units and numbers. */
function phraseOf({ context: { isFirstBehind, left } }: ReadNumber): string {
  if (!isFirstBehind) return "";
  const nearest = [...left].reverse().find(({ parties, isUnit }) => parties.length === 0 && !isUnit);
  return (nearest?.words ?? []).filter((word) => !/^\d+$/.test(word)).join(" ");
}
