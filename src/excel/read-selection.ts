import { cellAddress } from "../workbook/cell-address";
import { splitSheet } from "../workbook/parse-address";
import type { CellPlace, SelectedCell, ValueKind } from "../workbook/reading-port";
import type { CellContent } from "../workbook/scanning-port";
import { runRead } from "./run-read";

const SPILLS = "1.12";
/** Of more than 2,147,483,647 cells. */
const UNCOUNTED = -1;
const KINDS: Readonly<Record<string, ValueKind>> = { Empty: "empty", String: "text", Boolean: "truth", Error: "error" };

/** The active cell with what it holds, and the formula that spills into it. One round trip. */
export async function readSelectedCell(): Promise<SelectedCell> {
  const knowsSpills = Office.context.requirements.isSetSupported("ExcelApi", SPILLS);
  return runRead("reading the selected cell", async (context) => {
    const cell = context.workbook.getActiveCell();
    const selection = context.workbook.getSelectedRanges();
    const parent = knowsSpills ? cell.getSpillParentOrNullObject() : null;
    cell.load("rowIndex, columnIndex, formulas, values, valueTypes, text, numberFormat, worksheet/name");
    selection.load("cellCount");
    parent?.load("address, formulas");
    await context.sync();

    const { rowIndex: row, columnIndex: column } = cell;
    const sheetName = cell.worksheet.name;
    const address = cellAddress({ row, column });
    const formula = formulaIn(cell.formulas);
    return {
      sheetName,
      address,
      row,
      column,
      selectedCells: selection.cellCount === UNCOUNTED ? null : selection.cellCount,
      formula,
      value: cell.values[0]?.[0] as CellContent,
      kind: KINDS[String(cell.valueTypes[0]?.[0])] ?? "number",
      text: String(cell.text[0]?.[0] ?? ""),
      numberFormat: String(cell.numberFormat[0]?.[0] ?? "General"),
      spillParent: parent === null || parent.isNullObject || formula !== null ? null : spillParent(parent, sheetName),
    };
  });
}

/** The selected cells, of several rectangles the first. One round trip. */
export async function readSelection(): Promise<CellPlace> {
  return runRead("reading the selection", async (context) => {
    const selection = context.workbook.getSelectedRanges();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    selection.load("address");
    sheet.load("name");
    await context.sync();
    const first = selection.address.split(/,(?=(?:[^']*'[^']*')*[^']*$)/)[0] ?? "";
    return { sheetName: sheet.name, address: splitSheet(first).rest };
  });
}

function spillParent(parent: Excel.Range, sheetName: string): SelectedCell["spillParent"] {
  const formula = formulaIn(parent.formulas);
  return formula === null ? null : { sheetName, address: splitSheet(parent.address).rest, formula };
}

function formulaIn(formulas: readonly (readonly unknown[])[]): string | null {
  const first = formulas[0]?.[0];
  return typeof first === "string" && first.startsWith("=") ? first : null;
}
