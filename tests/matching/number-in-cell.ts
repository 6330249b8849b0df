import { allDeals, reportedData, sourceById } from "../../src/catalog/catalogue";
import { numberReader } from "../../src/matching/number-reader";
import type { ScannedSheet } from "../../src/workbook/scanning-port";

const reader = numberReader(allDeals(), sourceById, reportedData());

/** A cell of a test's sheet: its content, or with a number format. */
export type TestCell = number | string | null | readonly [number, string];
/** The cells around a number, from A1; the number asked about is the last one that is numeric (a number, or text of one). */
export type Rows = readonly (readonly TestCell[])[];

/** What the room says of the last number of a sheet: "contradiction meta-coreweave-2026 value", "silence". */
export function judged(rows: Rows, sheetName = "Sheet1"): string {
  const found = lastNumber(rows, sheetName);
  const judgement = found === null ? null : reader.judgement(found);
  if (judgement === null) return "silence";
  if (judgement.kind === "notChecked") return `not checked: ${judgement.reason}`;
  const { deal, figure } = judgement.documented;
  const reason =
    judgement.kind === "contradiction" && judgement.reason.kind !== "differs" ? ` ${judgement.reason.kind}` : "";
  const kind = judgement.kind === "equal" && judgement.needsSource ? "unsourced" : judgement.kind;
  return `${kind}${reason} ${deal.id} ${figure}`;
}

/** What is said of the last number of a sheet against reported figures: "contradiction coreweave rpo 2026Q2", "silence". */
export function judgedAsReported(rows: Rows, sheetName = "Sheet1"): string {
  const found = lastNumber(rows, sheetName);
  const judgement = found === null ? null : reader.reported(found);
  if (judgement === null) return "silence";
  const { company, metric, figure } = judgement.reported;
  return `${judgement.kind} ${company.id} ${metric.name} ${figure.period}`;
}

/** What the last number of a sheet may be: "meta-coreweave-2026 value strong in billions", best first. */
export function matches(rows: Rows, sheetName = "Sheet1"): readonly string[] {
  const found = lastNumber(rows, sheetName);
  return (found === null ? [] : reader.equals(found)).map(({ standing, deal, figure, strength, scaleWords }) =>
    [standing === "rejected" ? "repeats" : "equals", deal.id, figure.name, strength, scaleWords].join(" ").trim(),
  );
}

function lastNumber(rows: Rows, name: string) {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  const sheet: ScannedSheet = {
    name,
    isVisible: true,
    blocks: [
      {
        row: 0,
        column: 0,
        values: cells.map((row) => row.map((cell) => (typeof cell === "object" ? cell[0] : cell))),
        formulas: cells.map((row) => row.map((cell) => (typeof cell === "object" ? cell[0] : cell))),
        numberFormats: cells.map((row) => row.map((cell) => (typeof cell === "object" ? cell[1] : "General"))),
      },
    ],
  };
  return [...reader.numbersOf(sheet, 1900)].filter((number) => number !== null).at(-1) ?? null;
}
