import type { Bound } from "../catalog/bounds";
import { citation } from "../catalog/citation";
import { documentedFigure, figureValue } from "../catalog/figure";
import type { Deal } from "../catalog/model";
import type { Contract } from "../finance/contract";
import { FinanceError } from "../finance/errors";
import { isCatalogueDeal } from "./deal-argument";
import { dateWriter, type CellOut } from "./spill";
import { termOf } from "./terms-block";

/** What FIGURE gives back: a documented figure of a catalogue deal, or a term as typed in a terms range. */
export function figureCellOut(deal: Deal | Contract, figure: string, bound: Bound): CellOut {
  if (!isCatalogueDeal(deal)) return termOf(deal, figure);
  const value = figureValue(deal, figure, bound);
  const isDate = typeof value === "number" && documentedFigure(deal, figure).unit === "date";
  return isDate ? dateWriter()(value) : value;
}

/**
 * What SOURCE gives back.
 * Errors: "missing-data" for a terms range, whose terms were typed and have no source.
 */
export function sourceText(deal: Deal | Contract, figure: string): string {
  if (isCatalogueDeal(deal)) return citation(deal, figure);
  throw new FinanceError("missing-data", `${deal.name} has no documented source: its terms are typed in cells`);
}
