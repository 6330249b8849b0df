import { FinanceError } from "../finance/errors";

/**
 * The only deal of a list.
 *
 * Errors: "shape" where it shows none or several: which is meant is for the user to say.
 */
export function onlyDeal(listed: readonly string[]): string {
  const [only, ...others] = listed;
  if (only !== undefined && others.length === 0) return only;
  throw new FinanceError("shape", `no deal's page is open in the pane, and its list shows ${listed.length} deals`);
}
