import type { Deal } from "../catalog/model";
import { FinanceError } from "../finance/errors";
import type { DealGiven } from "./deal-given";

/** The catalogue deal of an argument. Errors: "missing-data" for a typed one, which lacks what only the catalogue has. */
export function documentedDeal({ deal, contract }: DealGiven, lacks: string): Deal {
  if (deal !== null) return deal;
  throw new FinanceError("missing-data", `${contract.name} has no documented ${lacks}: its terms are typed in cells`);
}
