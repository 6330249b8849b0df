import { useRef, useState } from "preact/hooks";
import type { InsertRequest } from "../../plan/insert-request";
import type { SheetPlan } from "../../workbook/sheet-plan";
import type { CellPlace } from "../../workbook/reading-port";
import { WorkbookError, type Placement, type WorkbookPort } from "../../workbook/workbook-port";
import { planner } from "./planner";
import { failedNotice, insertedNotice } from "./notice";
import type { Session } from "../session";

export interface Insertion {
  /** True once it stands on a sheet. */
  readonly run: (request: InsertRequest, placement: Placement) => Promise<boolean>;
  readonly busy: boolean;
  /** Where the last one stands; null where there was none. */
  readonly last: CellPlace | null;
}

/**
 * Inserts what is asked for and reports how it went. What was foreseen is told in words, anything else is told with its
 * detail and still reported as an error. A second call while one runs does nothing.
 */
export function useInsertion(workbook: WorkbookPort | null, session: Session): Insertion {
  const [busy, setBusy] = useState(false);
  const [last, setLast] = useState<CellPlace | null>(null);
  const running = useRef(false);

  async function run(request: InsertRequest, placement: Placement) {
    if (workbook === null || running.current) return false;
    running.current = true;
    setBusy(true);
    session.report(null);
    const notice = await insert(request, placement, workbook);
    session.report(notice);
    if (notice.tone === "success") {
      setLast(notice.place ?? null);
      session.noteInserted();
    }
    running.current = false;
    setBusy(false);
    return notice.tone === "success";
  }
  return { run, busy, last };
}

async function insert(request: InsertRequest, placement: Placement, workbook: WorkbookPort) {
  let insertPlan: (request: InsertRequest) => SheetPlan;
  try {
    ({ insertPlan } = await planner());
  } catch (error) {
    return failedNotice(null, error);
  }
  try {
    return insertedNotice(request, await workbook.write(insertPlan(request), placement));
  } catch (error) {
    if (!(error instanceof WorkbookError)) reportError(error);
    return failedNotice(request, error);
  }
}
