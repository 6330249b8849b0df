import type { ReadingPort } from "../workbook/reading-port";
import { readCellsAround } from "./read-around";
import { readDecimalSign } from "./read-decimal-sign";
import { followContent, followSelection } from "./read-following";
import { readNames } from "./read-names";
import { readRanges } from "./read-ranges";
import { readSelectedCell, readSelection } from "./read-selection";
import { selectCells } from "./select-cells";

/** How the open workbook is read. */
export const EXCEL_READING: ReadingPort = {
  selectedCell: readSelectedCell,
  selection: readSelection,
  cellsAround: readCellsAround,
  readRanges,
  names: readNames,
  decimalSign: readDecimalSign,
  select: selectCells,
  onSelection: followSelection,
  onContent: followContent,
};
