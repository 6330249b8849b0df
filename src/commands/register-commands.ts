import type { ViewName } from "../taskpane/view-name";
import type { WorkbookPort } from "../workbook/workbook-port";
import type { CommandOutcome } from "./command-outcome";
import { COMMANDS, type Command, type InsertKind } from "./command-table";
import type { Chosen } from "./insert-request-for";

/** What commands do their work with. */
export interface CommandContext {
  readonly workbook: WorkbookPort;
  readonly chosen: () => Chosen;
  /** Brings the pane to the front with that view in it. */
  readonly showView: (view: ViewName) => Promise<void>;
  /** Tells the user how an insertion went; the pane's message bar, shown when need be. */
  readonly report: (outcome: CommandOutcome) => void | Promise<void>;
}

/**
 * Gives every command of the table its work. What a command needs is loaded when it is first used, so that buttons and
 * shortcuts work from the start without the catalogue.
 */
export function registerCommands(context: CommandContext): void {
  for (const { id, does } of COMMANDS) {
    Office.actions.associate(id, (event?: Office.AddinCommands.Event) => completing(event, () => run(does, context)));
  }
}

async function run(does: Command["does"], { workbook, chosen, showView, report }: CommandContext): Promise<void> {
  if (does.kind === "view") return showView(does.view);
  // The list of deals is where a company is found.
  if (does.what === "company" && chosen().companyId === null) await showView("deals");
  await report(await insertion(does.what, chosen(), workbook));
}

async function insertion(what: InsertKind, chosen: Chosen, workbook: WorkbookPort): Promise<CommandOutcome> {
  try {
    const { runInsert } = await import(/* webpackChunkName: "models" */ "./run-insert");
    return await runInsert(what, chosen, workbook);
  } catch (error) {
    return { ok: false, request: null, error };
  }
}

/** Excel greys a button out until it hears that the command has ended, however it ended. A shortcut comes without an event. */
async function completing(event: Office.AddinCommands.Event | undefined, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    event?.completed();
  }
}
