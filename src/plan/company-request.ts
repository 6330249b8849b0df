import { FinanceError } from "../finance/errors";
import type { InsertRequest } from "./insert-request";

/**
 * The page of the company chosen.
 *
 * Errors: "shape" where none is.
 */
export function companyRequest(company: string | null, asOf: string | null): InsertRequest {
  if (company === null) throw new FinanceError("shape", "no company's page is open in the pane");
  return { kind: "company", company, asOf };
}
