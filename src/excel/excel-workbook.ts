import type { WorkbookPort } from "../workbook/workbook-port";
import { requireFloor } from "./asking";
import { foreseePlace } from "./foresee-place";
import { excelHandOver } from "./hand-over";
import { EXCEL_READING } from "./read-workbook";
import { refreshCells } from "./refresh-cells";
import { scanWorkbook } from "./scan-workbook";
import { writeFormula } from "./write-formula";
import { writePlan } from "./write-plan";

const UNDO_GROUPS = "1.20";

/** The workbook that the add-in is open in. */
export function excelWorkbook(): WorkbookPort {
  const hasUndoGroups = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", UNDO_GROUPS);
  return {
    write: async (plan, placement) => {
      requireFloor();
      return writePlan(plan, placement, { mergeUndoGroup: hasUndoGroups() });
    },
    foresee: async (plan, placement) => {
      requireFloor();
      return foreseePlace(plan, placement);
    },
    writeFormula: async (formula, fills) => {
      requireFloor();
      return writeFormula(formula, fills, { mergeUndoGroup: hasUndoGroups() });
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
        return refreshCells(changes, { mergeUndoGroup: hasUndoGroups() });
      },
    },
    handOver: excelHandOver,
  };
}
