import type { InsertRequest } from "../plan/insert-request";
import type { WriteReceipt } from "../workbook/workbook-port";

/** How an insertion from the ribbon or by a shortcut went. */
export type CommandOutcome =
  | { readonly ok: true; readonly request: InsertRequest; readonly receipt: WriteReceipt }
  /** `request` is null when the command failed before it had one: its own script or the catalogue could not be loaded. */
  | { readonly ok: false; readonly request: InsertRequest | null; readonly error: unknown };
