import type { LivingTranche } from "../finance/contract";
import { resolvedContract } from "../finance/resolved-contract";
import { type Cells, valueAt } from "./term-cell";
import { isTermLabel, TERM_FIELDS } from "./term-labels";
import { cellOf } from "./terms-layout";
import { termsInRange } from "./terms-range";

/** A cell of a terms range, row and column from 0. */
export interface TermPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Where in a terms range the contract that `contractInRange` makes of it has each of its terms.
 *
 * Shape:  null for a term that the range has no label for, and for one whose cell does not hold the number itself: an amount
 *         in millions, or a date that was derived.
 * Errors: as `contractInRange`.
 */
export function termPlaces(cells: Cells): (tranche: number, field: keyof LivingTranche) => TermPlace | null {
  const { contract, layout, units, places } = termsInRange(cells);
  const { tranches } = resolvedContract(contract);
  return (tranche, field) => {
    const line = layout.lines.findIndex(
      (each) => each !== null && isTermLabel(each.label) && TERM_FIELDS[each.label].field === field,
    );
    const index = places[tranche];
    if (line < 0 || index === undefined || units.factor(line, index) !== 1) return null;
    const at = cellOf(layout, line, index);
    const [held, own] = [valueAt(cells, at.row, at.column), tranches[tranche]?.[field] ?? null];
    const isOwn = typeof held === "number" && typeof own === "number" ? Math.floor(held) === Math.floor(own) : true;
    return isOwn && (held === null) === (own === null) ? at : null;
  };
}
