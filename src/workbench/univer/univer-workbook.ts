import type { Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Inside } from "./inside";
import type { GroupedUndo } from "./undo-groups";

/** The running engine: its public face, its services, its one workbook. */
export interface UniverWorkbook {
  readonly univer: FUniver;
  readonly injector: Injector;
  readonly workbook: FWorkbook;
  readonly undo: GroupedUndo;
  /** On while formulas do not follow what is done to sheets. */
  readonly unfollowed: Inside;
}
