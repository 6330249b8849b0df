import { useRef, useState } from "preact/hooks";
import { WorkbookError, type Placement, type WorkbookPort } from "../plan/workbook-port";
import { figuresOnDay, type DealOnDay } from "./figures-on-day";
import { failedNotice, insertedNotice } from "./notice";
import type { Session } from "./session";

export interface Insertion {
  readonly run: (inserted: DealOnDay, placement: Placement) => Promise<void>;
  readonly busy: boolean;
}

/**
 * Inserts a deal's figures and reports how it went. The pane's only catch: what was foreseen is told in words, anything
 * else is told with its detail and still reported as an error. A second call while one runs does nothing.
 */
export function useInsertion(workbook: WorkbookPort | null, session: Session): Insertion {
  const [busy, setBusy] = useState(false);
  const running = useRef(false);

  async function run(inserted: DealOnDay, placement: Placement) {
    if (workbook === null || running.current) return;
    running.current = true;
    setBusy(true);
    session.report(null);
    try {
      const receipt = await workbook.write(figuresOnDay(inserted), placement);
      session.report(insertedNotice(inserted.deal, receipt));
    } catch (error) {
      session.report(failedNotice(inserted.deal, error));
      if (!(error instanceof WorkbookError)) reportError(error);
    } finally {
      running.current = false;
      setBusy(false);
    }
  }
  return { run, busy };
}
