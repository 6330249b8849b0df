import type { Contract } from "../finance/contract";
import { FinanceError } from "../finance/errors";
import { dateWriter, type CellOut } from "./spill";
import { TERM_FIELDS, TERM_LABELS } from "./terms-range";

/**
 * The terms of a contract as a terms range: labels in the first column, one column per tranche. Given to any function
 * in place of the deal it was made from, it gives the same results.
 * Shape:  all labels, in their order; what is not stated is empty text, ready to be typed over.
 */
export function termsBlock(contract: Contract): CellOut[][] {
  const date = dateWriter();
  return TERM_LABELS.map((label) => {
    const { field, isDate } = TERM_FIELDS[label];
    return [label, ...contract.tranches.map((tranche) => stated(tranche[field], isDate ? date : null))];
  });
}

/**
 * One term by its label, as FIGURE gives it for a terms range.
 * Shape:  a contract of one tranche; of several there is no one figure to give.
 * Errors: "shape" for several tranches or an unknown label; "missing-data" for a term that is not stated.
 */
export function termOf(contract: Contract, figure: string): CellOut {
  const label = TERM_LABELS.find((known) => known === figure.toLowerCase());
  if (label === undefined) {
    throw new FinanceError(
      "shape",
      `${contract.name} has no figure ${JSON.stringify(figure)}: its figures are ${TERM_LABELS.join(", ")}`,
    );
  }
  const [tranche, second] = contract.tranches;
  if (tranche === undefined || second !== undefined) {
    throw new FinanceError("shape", `one figure needs one tranche: ${contract.name} has ${contract.tranches.length}`);
  }
  const { field, isDate } = TERM_FIELDS[label];
  const term = tranche[field];
  if (term === null) throw new FinanceError("missing-data", `${contract.name} does not state "${label}"`);
  return isDate ? dateWriter()(term) : term;
}

function stated(term: number | null, date: ((serial: number) => CellOut) | null): CellOut {
  if (term === null) return "";
  return date === null ? term : date(term);
}
