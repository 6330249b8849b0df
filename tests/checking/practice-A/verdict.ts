import { documentedFigure } from "../../../src/catalog/figure";
import type { Deal } from "../../../src/catalog/model";
import { periodOf } from "./period";

export type Verdict = "contradiction" | "near" | "correct" | "innocent";

/** The least and the most that "about" and "derived" leave open. */
const ABOUT = 0.05;

/** As near as this to another figure of the deal, and one would ask which was meant. */
const MISTAKEN = 0.03;

/** What the claims say of a number typed for a figure, by the table of README.md; `slack` is how far the number was rounded. */
export function verdictOnNumber(deal: Deal, figure: string, amount: number, slack: number): Verdict {
  const { shown, alternatives } = documentedFigure(deal, figure);
  if (shown === null) return "innocent";
  const claims = [shown, ...alternatives];
  const stated = claims.flatMap(({ value, low, high }) => [value, low, high]).filter((one) => typeof one === "number");
  const within = (one: number, share: number): boolean => Math.abs(one - amount) <= slack + Math.abs(one) * share;
  if (stated.some((one) => within(one, 1e-9))) return "correct";
  const isOpen = claims.some(({ value, low, high, precision }) => {
    const only = typeof value === "number" ? value : NaN;
    if (precision === "upperBound") return amount <= only;
    if (precision === "lowerBound") return amount >= only;
    return typeof low === "number" && typeof high !== "number" && amount >= low;
  });
  if (isOpen || othersOf(deal, figure).some((one) => within(one, MISTAKEN))) return "innocent";
  if (amount >= Math.min(...stated) && amount <= Math.max(...stated)) return "near";
  const isAbout = claims.some(
    ({ value, precision }) =>
      typeof value === "number" && (precision === "approx" || precision === "derived") && within(value, ABOUT),
  );
  return isAbout ? "near" : "contradiction";
}

/** A day, month or year contradicts where it shares no day with what a claim states. */
export function verdictOnDate(deal: Deal, figure: string, typed: string): Verdict {
  const { shown, alternatives } = documentedFigure(deal, figure);
  if (shown === null) return "innocent";
  const [first, last] = periodOf(typed);
  const agrees = [shown, ...alternatives].some(({ value }) => {
    const [from, to] = periodOf(String(value));
    return first <= to && last >= from;
  });
  return agrees ? "correct" : "contradiction";
}

function othersOf(deal: Deal, figure: string): readonly number[] {
  const unit = deal.figures.find(({ name }) => name === figure)?.unit;
  return deal.figures
    .filter((one) => one.name !== figure && one.unit === unit)
    .flatMap(({ claims }) => claims.flatMap(({ value, low, high }) => [value, low, high]))
    .filter((one) => typeof one === "number");
}
