import type { CellStyle, PlanCell, SheetPlan } from "../../src/workbook/sheet-plan";

export const text = (words: string, style: CellStyle = "body"): PlanCell => ({ kind: "text", text: words, style });

/** A plan with one of everything: text, number, date, link, formula on its own cells, names, a frozen row. */
export const SMALL_PLAN: SheetPlan = {
  sheetName: "Meta – CoreWeave 2026",
  frozenRows: 1,
  columnWidths: [120, 90, 40],
  names: [
    { name: "deal_value", row: 1, column: 1, comment: "Contract value" },
    { name: "deal_total", row: 3, column: 1, comment: "Twice the value" },
  ],
  rows: [
    [text("Figure", "heading"), text("Value", "heading"), text("Source", "heading")],
    [
      text("Contract value", "label"),
      { kind: "number", value: 21e9, numberFormat: "$#,##0", style: "input" },
      { kind: "text", text: "HubKub, Apr 2026", link: "https://hubkub.example/a?b=c", style: "link" },
    ],
    [
      text('=HYPERLINK("https://evil.example")', "label"),
      { kind: "number", value: 46388, numberFormat: "yyyy", style: "input" },
      null,
    ],
    [
      text("Twice", "label"),
      { kind: "formula", parts: ["=", { row: 1, column: 1 }, "*2"], numberFormat: "$#,##0", style: "calculation" },
      text("2027", "note"),
    ],
  ],
};

/** Rows of numbers with a label: as many as wanted. */
export function longPlan(rows: number): SheetPlan {
  return {
    sheetName: "Long",
    frozenRows: 0,
    columnWidths: [60, 60],
    names: [],
    rows: Array.from({ length: rows }, (_, row) => [
      text(`Row ${row}`, "label"),
      { kind: "number", value: row, numberFormat: "0", style: "input" },
    ]),
  };
}
