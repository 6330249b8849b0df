import type { Deal } from "../catalog/model";
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
  /** `deal` is null when the command failed before it had one: its own script or the catalogue could not be loaded. */
  | { readonly ok: false; readonly deal: Deal | null; readonly error: unknown };

/**
 * Gives the ribbon's buttons their work. The names are those of the manifest's `FunctionName` elements. What a command
 * needs is loaded when it is first pressed, so that the buttons work from the start without the catalogue.
 */
export function registerCommands(context: CommandContext): void {
  Office.actions.associate("insertFigures", (event: Office.AddinCommands.Event) => completing(event, insertFigures(context)));
}

async function insertFigures({ workbook, currentDeal, report }: CommandContext): Promise<void> {
  await report(await outcome(currentDeal(), workbook));
}

async function outcome(dealId: string | null, workbook: WorkbookPort): Promise<CommandOutcome> {
  try {
    const command = await import(/* webpackChunkName: "pane" */ "./insert-figures");
    return await command.insertFigures(dealId, workbook);
  } catch (error) {
    return { ok: false, deal: null, error };
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
