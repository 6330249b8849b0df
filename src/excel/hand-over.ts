import type { HandOverPort } from "../workbook/hand-over-port";
import { readBook } from "./hand-over-read";
import { writeHandOver } from "./hand-over-write";

/** Spilled ranges came with dynamic arrays. */
const SPILLS = "1.12";
const UNDO_GROUPS = "1.20";

export const excelHandOver: HandOverPort = {
  read: (askAbout, control) => readBook(askAbout, control, supports(SPILLS)),
  select: ({ sheetName, row, column }) =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem(sheetName).getCell(row, column).select();
      await context.sync();
    }),
  write: (write, control) => writeHandOver(write, control, supports(UNDO_GROUPS)),
};

function supports(set: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", set);
}
