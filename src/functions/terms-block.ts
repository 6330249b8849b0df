import type { Contract, LivingTranche } from "../finance/contract";
import { FinanceError } from "../finance/errors";
import { FULL_UNITS } from "./money-unit";
import { dateWriter, type CellOut } from "./spill";
import type { Limit } from "../finance/tranche-life";
import { labelNamed, TERM_FIELDS, TERM_LABELS, isTermLabel, type TermLabel } from "./term-labels";

/**
 * The terms of a contract as a terms range: labels in the first column, one column per tranche. Given to any function
 * in place of the deal it was made from, it gives the same results.
 * Shape:  all labels, in their order; what is not stated is empty text, ready to be typed over. Of a late tranche the days
 *         as they were before the delay, which stands beside them.
 */
export function termsBlock(contract: Contract, currency: string | null): CellOut[][] {
  const date = dateWriter();
  const stated = contract.tranches.map((tranche) => tranche.onTime ?? tranche);
  const unit = currency ?? FULL_UNITS;
  return [
    ...TERM_LABELS.map((label) => [label, ...stated.map((tranche) => cellOut(tranche, label, date))]),
    ["unit", ...stated.map(() => unit)],
  ];
}

/** A value that is neither a ceiling nor a floor: "exact" would say more than "about $9.7 bn" does, and a blank reads the same. */
const UNLIMITED: Limit = "exact";

/**
 * One term by its label, as FIGURE gives it for a terms range.
 * Shape:  a contract of one tranche; of several there is no one figure to give.
 * Errors: "shape" for several tranches or an unknown label; "missing-data" for a term that is not stated.
 */
export function termOf(contract: Contract, figure: string): CellOut {
  const label = labelNamed(figure)?.label;
  if (label === undefined || !isTermLabel(label)) {
    throw new FinanceError(
      "shape",
      `${contract.name} has no figure ${JSON.stringify(figure)}: its figures are ${TERM_LABELS.join(", ")}`,
    );
  }
  const [tranche, second] = contract.tranches;
  if (tranche === undefined || second !== undefined) {
    throw new FinanceError("shape", `one figure needs one tranche: ${contract.name} has ${contract.tranches.length}`);
  }
  const term = cellOut(tranche.onTime ?? tranche, label, dateWriter());
  if (term === "") throw new FinanceError("missing-data", `${contract.name} does not state "${label}"`);
  return term;
}

function cellOut(tranche: LivingTranche, label: TermLabel, date: (serial: number) => CellOut): CellOut {
  const { field, form } = TERM_FIELDS[label];
  const term = tranche[field] as number | string | null | undefined;
  if (term === null || term === undefined || term === UNLIMITED) return "";
  return form.kind === "date" && typeof term === "number" ? date(term) : term;
}
