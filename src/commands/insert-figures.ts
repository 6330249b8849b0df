import { dealById } from "../catalog/catalogue";
import type { Deal } from "../catalog/model";
import { planFigures } from "../plan/figures-plan";
import type { WorkbookPort } from "../plan/workbook-port";
import type { CommandOutcome } from "./register-commands";

/** The deal that the ribbon inserts as long as the user has opened none. */
const REFERENCE_DEAL = "meta-coreweave-2026";

/** Writes the figures of a deal, else of the reference deal, on a sheet of their own: a button has no way to ask where. */
export async function insertFigures(dealId: string | null, workbook: WorkbookPort): Promise<CommandOutcome> {
  const deal: Deal = dealById(dealId ?? REFERENCE_DEAL);
  try {
    return { ok: true, deal, receipt: await workbook.write(planFigures(deal), "newSheet") };
  } catch (error) {
    return { ok: false, deal, error };
  }
}
