import type { Control } from "../workbook/progress";
import type { ScannedWorkbook } from "../workbook/scanning-port";
import { queueDateSystem } from "./date-system";
import { scannedNames } from "./scan-names";
import { scanSheets, type ScanOptions } from "./scan-sheets";
import { workbookFailure } from "./workbook-failure";

/** Parts of a request that Excel answers in some milliseconds and the pane reads in less than a frame or two. */
const OPTIONS: ScanOptions = {
  cellsAtOnce: 10_000,
  cellsOfDenseArea: 500_000,
  mostCells: Infinity,
  withNumberFormats: true,
  withNames: true,
};

/** The workbook's cells, formulas, number formats, names and date system; see `scanSheets`. */
export async function scanWorkbook(control: Control, options: Partial<ScanOptions> = {}): Promise<ScannedWorkbook> {
  try {
    return await Excel.run({ delayForCellEdit: false }, async (context) => {
      const dateSystem = queueDateSystem(context);
      const { sheets, names, cellsRead, cellsTotal, isComplete } = await scanSheets(context, control, {
        ...OPTIONS,
        ...options,
      });
      return { sheets, names: scannedNames(names), dateSystem: dateSystem(), isComplete, cellsRead, cellsTotal };
    });
  } catch (error) {
    throw workbookFailure(error, "reading the workbook", null);
  }
}
