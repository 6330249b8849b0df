import { dealById } from "../catalog/catalogue";
import type { Deal } from "../catalog/model";
import { planFigures } from "../plan/figures-plan";
import type { WorkbookPort, WriteReceipt } from "../plan/workbook-port";

/** What a command does its work with. */
export interface CommandContext {
  readonly workbook: WorkbookPort;
  /** Id, of the catalogue, of the deal that is open in the pane; null when none is. */
  readonly currentDeal: () => string | null;
  /** Tells the user how it went; the pane's message bar, shown when need be. */
  readonly report: (outcome: CommandOutcome) => void | Promise<void>;
}

export type CommandOutcome =
  | { readonly ok: true; readonly deal: Deal; readonly receipt: WriteReceipt }
  | { readonly ok: false; readonly deal: Deal; readonly error: unknown };

/** The deal that the ribbon inserts as long as the user has opened none. */
const REFERENCE_DEAL = "meta-coreweave-2026";

/** Gives the ribbon's buttons their work. The names are those of the manifest's `FunctionName` elements. */
export function registerCommands(context: CommandContext): void {
  Office.actions.associate("insertFigures", (event: Office.AddinCommands.Event) => completing(event, insertFigures(context)));
}

/** The figures of the deal at hand on a sheet of their own: a button has no way to ask where. */
async function insertFigures({ workbook, currentDeal, report }: CommandContext): Promise<void> {
  const deal = dealById(currentDeal() ?? REFERENCE_DEAL);
  await report(await outcome(deal, workbook));
}

async function outcome(deal: Deal, workbook: WorkbookPort): Promise<CommandOutcome> {
  try {
    return { ok: true, deal, receipt: await workbook.write(planFigures(deal), "newSheet") };
  } catch (error) {
    return { ok: false, deal, error };
  }
}

/** Excel greys the button out until it hears that the command has ended, however it ended. */
async function completing(event: Office.AddinCommands.Event, work: Promise<void>): Promise<void> {
  try {
    await work;
  } finally {
    event.completed();
  }
}
