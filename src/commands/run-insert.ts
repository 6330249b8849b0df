import { insertPlan } from "../plan/insert-plan";
import type { WorkbookPort } from "../workbook/workbook-port";
import type { InsertKind } from "./command-table";
import { insertRequestFor, type Chosen } from "./insert-request-for";
import type { CommandOutcome } from "./register-commands";

/** Writes what a command inserts on a sheet of its own: a button has no way to ask where. */
export async function runInsert(what: InsertKind, chosen: Chosen, workbook: WorkbookPort): Promise<CommandOutcome> {
  const request = insertRequestFor(what, chosen);
  try {
    return { ok: true, request, receipt: await workbook.write(insertPlan(request), "newSheet") };
  } catch (error) {
    return { ok: false, request, error };
  }
}
