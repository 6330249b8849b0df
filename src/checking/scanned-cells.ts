import type { CellContent, ScannedBlock, ScannedPlace, ScannedWorkbook } from "../workbook/scanning-port";
import type { CellState } from "./finding";

/** The cells of a scanned workbook by their places. */
export interface ScannedCells {
  /** An empty cell's content is "". */
  readonly at: (place: ScannedPlace) => CellState;
  readonly hasSheet: (sheetName: string) => boolean;
}

const EMPTY: CellState = { value: "", formula: null, numberFormat: "General" };

/** Looks cells up in the blocks that were read; sheet names in any case. */
export function scannedCells({ sheets }: ScannedWorkbook): ScannedCells {
  const blocksOf = new Map(sheets.map(({ name, blocks }) => [name.toLowerCase(), blocks]));
  let last: { readonly blocks: readonly ScannedBlock[]; readonly block: ScannedBlock } | null = null;
  return {
    hasSheet: (sheetName) => blocksOf.has(sheetName.toLowerCase()),
    at: ({ sheetName, row, column }) => {
      const blocks = blocksOf.get(sheetName.toLowerCase()) ?? [];
      // Cells are asked for in runs: the block of the last one most often has the next one, too.
      const block =
        last !== null && last.blocks === blocks && holds(last.block, row, column)
          ? last.block
          : blocks.find((each) => holds(each, row, column));
      if (block === undefined) return EMPTY;
      last = { blocks, block };
      return heldIn(block, row - block.row, column - block.column);
    },
  };
}

/** What stands in a block, counted from its own corner. */
export function heldIn({ values, formulas, numberFormats }: ScannedBlock, row: number, column: number): CellState {
  const value = values[row]?.[column] ?? "";
  const formula = formulas[row]?.[column] ?? "";
  return {
    value,
    formula: isFormula(formula, value) ? String(formula) : null,
    numberFormat: numberFormats[row]?.[column] ?? "General",
  };
}

/** A text that begins with an equals sign is read as its own formula, and is none. */
export function isFormula(formula: CellContent, value: CellContent): boolean {
  return typeof formula === "string" && formula.length > 1 && formula.charCodeAt(0) === EQUALS && formula !== value;
}

const EQUALS = 61;

function holds({ row: top, column: left, values }: ScannedBlock, row: number, column: number): boolean {
  return row >= top && row < top + values.length && column >= left && column < left + (values[0]?.length ?? 0);
}
