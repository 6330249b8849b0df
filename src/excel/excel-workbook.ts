import type { WorkbookPort } from "../workbook/workbook-port";
import { requireFloor } from "./run-read";
import { previewPlacement } from "./place";
import { EXCEL_READING } from "./reading";
import { refreshCells } from "./refresh-cells";
import { scanWorkbook } from "./scan-workbook";
import { groupsUndo } from "./undo-groups";
import { writeFormula } from "./write-formula";
import { writePlan } from "./write-plan";
import type { HandOverPort } from "../workbook/hand-over-port";
import { readBook } from "./hand-over-read";
import { writeHandOver } from "./hand-over-write";

/** Spilled ranges came with dynamic arrays. */
const SPILLS = "1.12";

/** The workbook that the add-in is open in. */
export function excelWorkbook(): WorkbookPort {
  return {
    write: async (plan, placement) => {
      requireFloor();
      return writePlan(plan, placement, { mergeUndoGroup: groupsUndo() });
    },
    previewPlacement: async (plan, placement) => {
      requireFloor();
      return previewPlacement(plan, placement);
    },
    writeFormula: async (formula, fills) => {
      requireFloor();
      return writeFormula(formula, fills, { mergeUndoGroup: groupsUndo() });
    },
    reading: EXCEL_READING,
    scanning: {
      scan: async (options) => {
        requireFloor();
        return scanWorkbook(options);
      },
    },
    refreshing: {
      refresh: async (changes) => {
        requireFloor();
        return refreshCells(changes, { mergeUndoGroup: groupsUndo() });
      },
    },
    handOver: excelHandOver,
  };
}

const excelHandOver: HandOverPort = {
  read: (askAbout, control) => readBook(askAbout, control, supports(SPILLS)),
  select: ({ sheetName, row, column }) =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem(sheetName).getCell(row, column).select();
      await context.sync();
    }),
  write: (write, control) => writeHandOver(write, control, groupsUndo()),
};

function supports(set: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", set);
}
