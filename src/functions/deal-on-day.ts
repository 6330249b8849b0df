import { dealAsOf, documentedSince, stoodOnce } from "../catalog/as-of";
import { sourceById } from "../catalog/catalogue";
import { findFigure } from "../catalog/figure";
import type { Deal } from "../catalog/model";
import { FinanceError } from "../finance/errors";
import { isoFromSerial } from "../finance/serial-date";
import type { SerialDate } from "../finance/units";
import { boundedMemo } from "./bounded-memo";
import { isCatalogueDeal } from "./deal-argument";
import type { TypedContract } from "./typed-contract";

const MEMO_LIMIT = 300; // every deal of the catalogue on several days
const remembered = boundedMemo<Deal>(MEMO_LIMIT);

/**
 * A catalogue deal as it was documented at the end of a day; the deal itself when no day is given.
 *
 * Errors: "missing-data" when nothing about the deal was documented by then, saying since when it is.
 */
export function dealOnDay(deal: Deal, asOf: SerialDate | undefined): Deal {
  return asOf === undefined ? deal : remembered(`${deal.id} ${asOf}`, () => dealAsOf(deal, isoFromSerial(asOf)));
}

/** The deal of an argument, which must come from the catalogue; "missing-data" for a terms range, saying what it lacks. */
export function catalogueDeal(deal: Deal | TypedContract, lacks: string): Deal {
  if (isCatalogueDeal(deal)) return deal;
  throw new FinanceError("missing-data", `${deal.name} has no documented ${lacks}: its terms are typed in cells`);
}

/**
 * Refuses a figure that the deal has, but had not on that day.
 *
 * Errors: "missing-data" saying since when the figure is documented; as `dealOnDay`.
 */
export function requireFigureOnDay(deal: Deal, figure: string, asOf: SerialDate | undefined): void {
  const known = findFigure(deal, figure);
  if (asOf === undefined || known === null || findFigure(dealOnDay(deal, asOf), figure) !== null) return;
  const days = known.claims.filter(stoodOnce).map((claim) => documentedSince(claim, deal, sourceById));
  const since = days.sort()[0] ?? "no known day";
  throw new FinanceError(
    "missing-data",
    `${deal.id} had no documented ${known.name} on ${isoFromSerial(asOf)}: the first source is dated ${since}`,
  );
}
