import type { Bound } from "../catalog/bounds";
import { citation } from "../catalog/citation";
import { figureValue, findFigure } from "../catalog/figure";
import type { Deal } from "../catalog/model";
import type { SerialDate } from "../finance/units";
import { boundedMemo } from "./bounded-memo";
import { isCatalogueDeal } from "./deal-argument";
import { catalogueDeal, dealOnDay, requireFigureOnDay } from "./deal-on-day";
import { dateWriter, type CellOut } from "./spill";
import { termOf } from "./terms-block";
import type { TypedContract } from "./typed-contract";

const MEMO_LIMIT = 1000; // the figures of every deal of the catalogue, with room to spare
const figures = boundedMemo<number | string>(MEMO_LIMIT);
const citations = boundedMemo<string>(MEMO_LIMIT);

/**
 * What FIGURE gives back: a documented figure of a catalogue deal, as it was known on a day if one is given; or a term as
 * typed in a terms range.
 * Errors: "missing-data" for a figure not documented, or not by that day; for an as-of date with a terms range.
 */
export function figureCellOut(
  deal: Deal | TypedContract,
  figure: string,
  bound: Bound,
  asOf: SerialDate | undefined,
): CellOut {
  if (!isCatalogueDeal(deal) && asOf === undefined) return termOf(deal, figure);
  const documented = catalogueDeal(deal, "past");
  const value = figures(`${documented.id} ${bound} ${asOf ?? ""} ${figure}`, () => {
    requireFigureOnDay(documented, figure, asOf);
    return figureValue(dealOnDay(documented, asOf), figure, bound);
  });
  return typeof value === "number" && findFigure(documented, figure)?.unit === "date" ? dateWriter()(value) : value;
}

/**
 * What SOURCE gives back.
 * Errors: "missing-data" for a terms range, whose terms were typed and have no source; else as `figureCellOut`.
 */
export function sourceText(deal: Deal | TypedContract, figure: string, asOf: SerialDate | undefined): string {
  const documented = catalogueDeal(deal, "source");
  return citations(`${documented.id} ${asOf ?? ""} ${figure}`, () => {
    requireFigureOnDay(documented, figure, asOf);
    return citation(dealOnDay(documented, asOf), figure);
  });
}
