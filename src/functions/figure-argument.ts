import type { Bound } from "../catalog/bounds";
import { citation } from "../catalog/citation";
import { figureValue, findFigure } from "../catalog/figure";
import type { Deal } from "../catalog/model";
import type { Contract } from "../finance/contract";
import { FinanceError } from "../finance/errors";
import { boundedMemo } from "./bounded-memo";
import { isCatalogueDeal } from "./deal-argument";
import { dateWriter, type CellOut } from "./spill";
import { termOf } from "./terms-block";

const MEMO_LIMIT = 1000; // the figures of every deal of the catalogue, with room to spare
const figures = boundedMemo<number | string>(MEMO_LIMIT);
const citations = boundedMemo<string>(MEMO_LIMIT);

/** What FIGURE gives back: a documented figure of a catalogue deal, or a term as typed in a terms range. */
export function figureCellOut(deal: Deal | Contract, figure: string, bound: Bound): CellOut {
  if (!isCatalogueDeal(deal)) return termOf(deal, figure);
  const value = figures(`${deal.id} ${bound} ${figure}`, () => figureValue(deal, figure, bound));
  return typeof value === "number" && findFigure(deal, figure)?.unit === "date" ? dateWriter()(value) : value;
}

/**
 * What SOURCE gives back.
 * Errors: "missing-data" for a terms range, whose terms were typed and have no source.
 */
export function sourceText(deal: Deal | Contract, figure: string): string {
  if (isCatalogueDeal(deal)) return citations(`${deal.id} ${figure}`, () => citation(deal, figure));
  throw new FinanceError("missing-data", `${deal.name} has no documented source: its terms are typed in cells`);
}
