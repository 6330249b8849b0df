import { allDeals, reportedData, sourceById } from "../../src/catalog/catalogue";
import { numberReader } from "../../src/matching/number-reader";

const reader = numberReader(allDeals(), sourceById, reportedData());

export type Cell = number | string;
export type Sheet = readonly (readonly Cell[])[];

/** What is said of a cell, with the whole sheet around it, as Check and Explain read it. */
export function saidOf(rows: Sheet, row: number, column: number, format = "General"): string {
  const width = Math.max(...rows.map((cells) => cells.length));
  const values = rows.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? ""));
  const numberFormats = values.map((cells) => cells.map(() => format));
  const judged = reader.judgedAt({
    sheetName: "Sheet1",
    row,
    column,
    around: { row: 0, column: 0, values, numberFormats },
  });
  const judgement = judged?.judgement ?? null;
  if (judgement === null || judgement.kind === "notChecked") return "no accusation";
  const isProven = judgement.kind === "contradiction" && judgement.reason.kind === "proven";
  return `${isProven ? "proven " : ""}${judgement.kind} ${judgement.documented.deal.id} ${judgement.documented.figure}`;
}
