import type { FormulaArgument } from "../formulas/formula-calls";
import { formulaReferences } from "../formulas/formula-references";
import type { RangeCells, RangeValues } from "../formulas/range-values";
import type { ScannedArea, ScannedPlace } from "../workbook/scanning-port";
import type { Entry, Text } from "./entry";
import type { ReferenceReader } from "./rebased-formula";
import { fixedAddress } from "./rendered-text";

/** The text that refers to one cell of a range argument, row and column from 0. */
export type CellOfRange = (row: number, column: number) => Text;

/** The cells behind the references of a formula in the cell `at`. */
export function rangeValues({ cells }: ReferenceReader, at: ScannedPlace): RangeValues {
  return (address): RangeCells | undefined => {
    const area = referredArea(address, at, cells);
    return (area === null ? null : cells.valuesAt(area)) ?? undefined;
  };
}

/**
 * How to refer to single cells of an argument that is a range: a reference alone, or a call of ours alone, whose entry is given.
 * Shape: null for any other argument, which has no cells.
 */
export function cellOfRange(
  { text, node }: FormulaArgument,
  at: ScannedPlace,
  entry: Entry | null,
  { cells }: ReferenceReader,
): CellOfRange | null {
  if (node === null) return null;
  if (entry !== null) return (row, column) => [{ entry, cell: { row, column } }];
  const area = referredArea(text, at, cells);
  if (area === null) return null;
  return (row, column) => [
    fixedAddress({ sheetName: area.sheetName, row: area.row + row, column: area.column + column, rows: 1, columns: 1 }),
  ];
}

/** The area of a text that is one reference and nothing else. */
function referredArea(text: string, at: ScannedPlace, cells: ReferenceReader["cells"]): ScannedArea | null {
  const [reference, ...others] = formulaReferences(`=${text}`);
  const isAlone =
    reference !== undefined && others.length === 0 && reference.start === 1 && reference.end === text.length + 1;
  if (!isAlone) return null;
  const area = cells.areaOf(reference.target, at);
  return area !== null && reference.isSpill ? cells.spillOf(area) : area;
}
