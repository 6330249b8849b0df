import { allDeals } from "../../../src/catalog/catalogue";
import type { Deal } from "../../../src/catalog/model";
import { DEAL_CODES } from "./deal-codes";

export function dealById(code: string): Deal {
  const deal = allDeals().find(({ id }) => id === DEAL_CODES[code]);
  if (deal === undefined) throw new Error(`no deal for the code ${code}`);
  return deal;
}
