import { WorkbookError, type WorkbookPort } from "../plan/workbook-port";
import { writePlan } from "./write-plan";

/** The newest members we use without asking belong to this set; the manifest names the same floor. */
const FLOOR = "1.9";
const UNDO_GROUPS = "1.20";

/** The workbook that the add-in is open in. */
export function excelWorkbook(): WorkbookPort {
  return {
    write: async (plan, placement) => {
      const { requirements } = Office.context;
      if (!requirements.isSetSupported("ExcelApi", FLOOR)) throw new WorkbookError({ kind: "unsupported", requirement: `ExcelApi ${FLOOR}` });
      return writePlan(plan, placement, { mergeUndoGroup: requirements.isSetSupported("ExcelApi", UNDO_GROUPS) });
    },
  };
}
