import { dealAsOf, firstDocumented } from "../catalog/as-of";
import { allDeals, dealById } from "../catalog/catalogue";
import type { Deal } from "../catalog/model";
import { companyRequest } from "../plan/company-request";
import type { InsertRequest } from "../plan/insert-request";
import { onlyDeal } from "../plan/only-deal";
import type { InsertKind } from "./command-table";

/** The deal that the ribbon inserts as long as the user has opened none. */
const REFERENCE_DEAL = "meta-coreweave-2026";

/** What the user has chosen in the pane, as far as an insertion goes by it. Ids are the catalogue's. */
export interface Chosen {
  /** The deal open in the pane, or last opened there; null when none was. */
  readonly dealId: string | null;
  /** The deals of the list in front, narrowed by a search or filters; null: it is not narrowed, or not in front. */
  readonly listed: readonly string[] | null;
  /** The company whose page is open in the pane; null when none is. */
  readonly companyId: string | null;
  /** The deals in the compare tray, in their order. */
  readonly compared: readonly string[];
  /** ISO day as of which the pane shows the deals; null: today. */
  readonly asOf: string | null;
}

/**
 * What a button without any question inserts: the deal that is open, or the only one listed; the deals in the tray; else the
 * reference deal, all deals. All as they were documented on the day that the pane shows.
 * Errors: "missing-data" for a deal that was not documented by then; "shape" for a company's page while none is open, and for
 * a deal while a search lists none or several.
 */
export function insertRequestFor(
  what: InsertKind,
  { dealId, listed, companyId, compared, asOf }: Chosen,
): InsertRequest {
  switch (what) {
    case "figures":
    case "model":
      return {
        kind: what,
        deal: onDay(dealById(listed === null ? (dealId ?? REFERENCE_DEAL) : onlyDeal(listed)), asOf),
        asOf,
      };
    case "comparables": {
      const deals = compared.length === 0 ? allDeals() : compared.map((id) => dealById(id));
      return {
        kind: what,
        deals: deals.filter((deal) => asOf === null || firstDocumented(deal) <= asOf).map((deal) => onDay(deal, asOf)),
        asOf,
      };
    }
    case "company":
      return companyRequest(companyId, asOf);
    case "blankModel":
      return { kind: what };
  }
}

function onDay(deal: Deal, asOf: string | null): Deal {
  return asOf === null ? deal : dealAsOf(deal, asOf);
}
