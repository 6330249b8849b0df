import { allDeals } from "../../../src/catalog/catalogue";
import { documentedFigure } from "../../../src/catalog/figure";
import type { Deal } from "../../../src/catalog/model";
import type { Label } from "../sheet-builder";

/** First and last day of a documented or typed period: "2025", "2025-11", "2025-11-03", "2027-H1", "2028-Q2". */
interface Period {
  readonly from: string;
  readonly to: string;
}

type Stated = ReturnType<typeof standingClaims>[number];

/** Where another figure of the deal is this near, one would ask which of the two was meant. */
const SAME_NUMBER = 0.03;
const ABOUT = 0.05;

/**
 * The label that README.md gives to a number typed for a figure of a deal.
 *
 * Units: the catalogue's; `step` is what the last digit typed is worth.
 */
export function numberLabel(deal: Deal, figure: string, amount: number, step: number): Label {
  if (documentedFigure(deal, figure).shown === null) return "innocent";
  const claims = standingClaims(deal, figure);
  const stated = claims.flatMap(numbersOf);
  if (stated.some((number) => Math.abs(number - amount) <= step / 2 + Math.abs(number) * 1e-9)) return "correct";
  if (claims.some((claim) => leavesOpen(claim, amount)) || isOfAnother(deal, figure, amount)) return "innocent";
  const isBetween = amount > Math.min(...stated) && amount < Math.max(...stated);
  return isBetween || claims.some((claim) => isAbout(claim, amount)) ? "near" : "contradiction";
}

/** The label of a date typed for a figure of a deal: as ISO, perhaps a month or a year only. */
export function dateLabel(deal: Deal, figure: string, typed: string): Label {
  if (documentedFigure(deal, figure).shown === null) return "innocent";
  const agreeing = (each: Deal, name: string): string[] =>
    standingClaims(each, name)
      .map(({ value }) => String(value))
      .filter((value) => overlap(period(value), period(typed)));
  if (agreeing(deal, figure).length > 0) return "correct";
  // A day in a year that is documented for something else is not that date yet.
  const isOf = (each: Deal, name: string): boolean => agreeing(each, name).some(({ length }) => length >= typed.length);
  const isOther = deal.figures.some(({ name, unit }) => unit === "date" && name !== figure && isOf(deal, name));
  const isSister = sisters(deal).some((each) => each.figures.some(({ name }) => name === figure) && isOf(each, figure));
  return isOther || isSister ? "innocent" : "contradiction";
}

function standingClaims(deal: Deal, figure: string) {
  const { shown, refined, alternatives } = documentedFigure(deal, figure);
  return [shown, refined, ...alternatives].filter((claim) => claim !== null);
}

function numbersOf({ value, low, high }: Stated): number[] {
  return [value, low, high].filter((each) => typeof each === "number");
}

function leavesOpen(claim: Stated, amount: number): boolean {
  const floor = typeof claim.low === "number" ? claim.low : claim.value;
  const isFloor = claim.precision === "lowerBound" || (typeof claim.low === "number" && typeof claim.high !== "number");
  if (isFloor && typeof floor === "number" && amount >= floor) return true;
  return claim.precision === "upperBound" && typeof claim.value === "number" && amount <= claim.value;
}

function isAbout({ precision, value }: Stated, amount: number): boolean {
  if (precision !== "approx" && precision !== "derived") return false;
  return typeof value === "number" && Math.abs(amount - value) <= value * ABOUT;
}

/** Another figure of the deal in the same unit, or the same figure of another contract of the pair, has this number. */
function isOfAnother(deal: Deal, figure: string, amount: number): boolean {
  const unit = deal.figures.find(({ name }) => name === figure)?.unit;
  const others = deal.figures.filter((each) => each.unit === unit && each.name !== figure);
  const numbers = [
    ...others.flatMap(({ name }) => standingClaims(deal, name).flatMap(numbersOf)),
    ...sisters(deal).flatMap((each) =>
      each.figures.some(({ name }) => name === figure) ? standingClaims(each, figure).flatMap(numbersOf) : [],
    ),
  ];
  return numbers.some((number) => Math.abs(number - amount) <= number * SAME_NUMBER);
}

function sisters(deal: Deal): Deal[] {
  return allDeals().filter(
    (each) => each !== deal && each.customer === deal.customer && each.provider === deal.provider,
  );
}

function overlap(one: Period, other: Period): boolean {
  return one.from <= other.to && other.from <= one.to;
}

function period(text: string): Period {
  const [year = "", part, day] = text.split("-");
  if (part === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (day !== undefined) return { from: text, to: text };
  const [first, last] = monthsOf(part);
  return { from: `${year}-${first}-01`, to: `${year}-${last}-31` };
}

function monthsOf(part: string): [string, string] {
  const months = part.startsWith("H") ? 6 : 3;
  if (/^\d+$/.test(part)) return [part, part];
  const last = Number(part.slice(1)) * months;
  return [String(last - months + 1).padStart(2, "0"), String(last).padStart(2, "0")];
}
