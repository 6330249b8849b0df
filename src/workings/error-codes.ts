import type { FinanceErrorKind } from "../finance/errors";

/** The error that a cell shows for each kind of ours. */
export const ERROR_CODES: Readonly<Record<FinanceErrorKind, string>> = {
  shape: "#VALUE!",
  domain: "#VALUE!",
  "no-solution": "#NUM!",
  "no-convergence": "#NUM!",
  "missing-data": "#N/A",
};
