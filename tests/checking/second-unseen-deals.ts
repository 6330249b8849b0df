import { allDeals } from "../../src/catalog/catalogue";
import { documentedFigure, figureValue } from "../../src/catalog/figure";
import type { Deal } from "../../src/catalog/model";
import type { CellContent } from "../../src/workbook/scanning-port";
import { correct, innocent, planted, type Labelled } from "./sheet-builder";

export const BN = 1e9;
export const M = 1e6;

/** What a line of a sheet takes. */
export type Cell = CellContent | Labelled | null;

interface Typed {
  /** What one of the typed number is worth: `BN` for billions of dollars. */
  readonly unit?: number;
  /** What the cell shows, where that is not the bare number. */
  readonly shown?: CellContent;
  readonly format?: string;
  readonly formula?: string;
}

/** The documented number of a figure, in a unit, rounded as an analyst types it. */
export function documented(id: string, figure = "value", unit = BN, digits = 2): number {
  return rounded(Number(figureValue(dealOf(id), figure)) / unit, digits);
}

/** A cell with the documented number. */
export function right(id: string, figure = "value", unit = BN, format?: string): Labelled {
  return correct(documented(id, figure, unit), format);
}

/** A cell with another number in place of a documented one; labelled by README.md, so that a claim that allows it is heeded. */
export function wrong(id: string, figure: string, typed: number, options: Typed = {}): Labelled {
  const { unit = 1, shown = typed, format, formula } = options;
  const label = labelOf(dealOf(id), figure, typed * unit);
  return label === "innocent" ? innocent(shown, format) : planted(label, shown, format, formula);
}

/** Wrong value in billions of dollars. */
export const wrongBn = (id: string, typed: number, shown?: CellContent, format?: string): Labelled =>
  wrong(id, "value", typed, { unit: BN, ...(shown === undefined ? {} : { shown }), ...(format ? { format } : {}) });

/** Serial of a day in the 1900 date system, as a date cell holds it. */
export const serial = (isoDay: string): number => Date.parse(`${isoDay}T00:00:00Z`) / 86_400_000 + 25_569;

function labelOf(deal: Deal, figure: string, amount: number): "contradiction" | "near" | "innocent" {
  const { shown, refined, alternatives } = documentedFigure(deal, figure);
  if (shown === null) return "innocent";
  const standing = [shown, ...(refined === null ? [] : [refined]), ...alternatives];
  const stated = standing.flatMap(({ value, low, high }) => [value, low, high]).filter(isNumber);
  const isOpen = standing.some(
    ({ value, low, high, precision }) =>
      (precision === "lowerBound" && isNumber(value) && amount >= value) ||
      (precision === "upperBound" && isNumber(value) && amount <= value) ||
      (isNumber(low) && !isNumber(high) && amount >= low),
  );
  if (isOpen || stated.includes(amount) || isAnotherFigure(deal, figure, amount)) return "innocent";
  const isNear = standing.some(
    ({ value, precision }) => precision !== "exact" && isNumber(value) && Math.abs(amount / value - 1) <= 0.05,
  );
  const isBetween = amount >= Math.min(...stated) && amount <= Math.max(...stated);
  return isNear || isBetween ? "near" : "contradiction";
}

function isAnotherFigure(deal: Deal, figure: string, amount: number): boolean {
  const unit = deal.figures.find(({ name }) => name === figure)?.unit;
  return deal.figures.some(
    (each) =>
      each.name !== figure &&
      each.unit === unit &&
      each.claims.some(({ value }) => isNumber(value) && Math.abs(amount / value - 1) <= 0.03),
  );
}

function dealOf(id: string): Deal {
  const deal = allDeals().find((each) => each.id === id);
  if (deal === undefined) throw new Error(`there is no deal ${id}`);
  return deal;
}

const isNumber = (value: unknown): value is number => typeof value === "number";

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
