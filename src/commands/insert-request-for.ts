import { allDeals, dealById } from "../catalog/catalogue";
import type { InsertRequest } from "../plan/insert-request";
import type { InsertKind } from "./command-table";

/** The deal that the ribbon inserts as long as the user has opened none. */
const REFERENCE_DEAL = "meta-coreweave-2026";

/** What the user has chosen in the pane, as far as an insertion goes by it. Ids are the catalogue's. */
export interface Chosen {
  /** The deal open in the pane; null when none is. */
  readonly dealId: string | null;
  /** The deals in the compare tray, in their order. */
  readonly compared: readonly string[];
}

/** What a button without any question inserts: the deal that is open, the deals in the tray; else the reference deal, all deals. */
export function insertRequestFor(what: InsertKind, { dealId, compared }: Chosen): InsertRequest {
  switch (what) {
    case "figures":
    case "model":
      return { kind: what, deal: dealById(dealId ?? REFERENCE_DEAL), asOf: null };
    case "comparables":
      return { kind: what, deals: compared.length === 0 ? allDeals() : compared.map((id) => dealById(id)), asOf: null };
    case "blankModel":
      return { kind: what };
  }
}
