import type { Cell } from "hucre/xlsx";
import type { Area } from "../area";
import type { CellValue, Grid } from "../grid";
import { formatCells } from "../model/a1";
import { fileFormula } from "./file-formula";
import type { FileStyles } from "./file-styles";
import { fileText } from "./file-text";

/** The cells of one sheet. */
export interface FileCells {
  /** By "row,column". */
  readonly cells: Map<string, Partial<Cell>>;
  /** Addresses of formulas whose result is an error, with it: the file writer takes such a result for a text. */
  readonly errors: ReadonlyMap<string, string>;
}

/** Every cell of the used area with its look; formulas with their results, a spilling one over all that it fills. */
export function fileCells(grid: Grid, used: Area, namespace: string | null, styles: FileStyles): FileCells {
  const [values, formulas, numberFormats] = [grid.values(used), grid.formulas(used), grid.numberFormats(used)];
  const cells: FileCells["cells"] = new Map();
  const errors = new Map<string, string>();
  values.forEach((line, i) =>
    line.forEach((value, j) => {
      const [row, column, formula] = [used.row + i, used.column + j, formulas[i]?.[j] ?? null];
      const link = grid.hyperlink(used.sheetId, row, column);
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      if (isFormula && typeof value === "object" && value !== null)
        errors.set(formatCells({ row, column, rows: 1, columns: 1 }, grid), value.error);
      cells.set(`${row},${column}`, {
        ...(isFormula
          ? calculated(fileFormula(formula, namespace), value, spillOf(grid, used.sheetId, row, column))
          : constant(value)),
        ...(link !== null && {
          hyperlink: { target: cleanAddress(link.address), ...(link.screenTip !== "" && { tooltip: link.screenTip }) },
        }),
        style: styles.of(grid.format(used.sheetId, row, column), numberFormats[i]?.[j] ?? "General"),
      });
    }),
  );
  return { cells, errors };
}

/** As the address parser spells it: a space in an address would make Excel repair the file. */
function cleanAddress(address: string): string {
  return URL.canParse(address) ? new URL(address).href : address;
}

function constant(value: CellValue): Partial<Cell> {
  if (value === null) return {};
  // The writer takes "#N/A" as a value for an error; as a run of text it stays text.
  if (typeof value === "string")
    return value.startsWith("#") ? { richText: [{ text: fileText(value) }] } : { value: fileText(value) };
  return { value: typeof value === "object" ? value.error : value };
}

function calculated(formula: string, value: CellValue, spill: string | null): Partial<Cell> {
  const result = typeof value === "object" && value !== null ? value.error : value;
  return {
    formula: fileText(formula),
    ...(result !== null && { formulaResult: typeof result === "string" ? fileText(result) : result }),
    ...(spill !== null && { formulaType: "array" as const, formulaDynamic: true, formulaRef: spill }),
  };
}

/** What a formula fills, where that is more than its own cell. */
function spillOf(grid: Grid, sheetId: string, row: number, column: number): string | null {
  const spill = grid.spillArea?.(sheetId, row, column) ?? null;
  return spill === null || spill.rows * spill.columns < 2 ? null : formatCells(spill, grid);
}
