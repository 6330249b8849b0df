import { dealById } from "../../../src/catalog/catalogue";
import { documentedFigure } from "../../../src/catalog/figure";

type Standing = NonNullable<ReturnType<typeof documentedFigure>["shown"]>;

/** How far a number must be from every stated one, and from every other figure of the deal in its unit. */
const APART = 0.06;
const APART_FROM_OTHERS = 0.04;

/**
 * Whether a number (or an ISO date) in place of a figure is wrong by every claim that stands: beyond bounds and ranges,
 * beyond any rounding, and no other figure of the deal. Where the catalogue comes to allow it, it is innocent.
 */
export function isWrongForSure(id: string, figure: string, typed: number | string): boolean {
  const deal = dealById(id);
  const { shown, refined, alternatives, unit, name } = documentedFigure(deal, figure);
  if (shown === null) return false;
  const claims = [shown, ...alternatives, ...(refined === null ? [] : [refined])];
  if (claims.some((claim) => allows(claim, typed))) return false;
  const others = deal.figures.filter((each) => each.unit === unit && each.name !== name);
  return others
    .flatMap(({ claims: all }) => all)
    .every(({ value }) =>
      typeof typed === "number" ? !isNear(typed, value, APART_FROM_OTHERS) : !isOfPeriod(typed, value),
    );
}

function allows({ value, low, high, precision }: Standing, typed: number | string): boolean {
  if (typeof typed === "string") return isOfPeriod(typed, value);
  if ([value, low, high].some((stated) => isNear(typed, stated, APART))) return true;
  if (precision === "lowerBound" && typeof value === "number" && typed >= value) return true;
  if (precision === "upperBound" && typeof value === "number" && typed <= value) return true;
  if (typeof low !== "number") return false;
  return typed >= low && (typeof high !== "number" || typed <= high);
}

const isNear = (typed: number, stated: unknown, part: number): boolean =>
  typeof stated === "number" && Math.abs(typed / stated - 1) <= part;

/** Whether one of the two dates holds the other; a quarter or half counts as its year. */
function isOfPeriod(typed: string, stated: unknown): boolean {
  const known = String(stated).replace(/-[QH].*/, "");
  return typed.startsWith(known) || known.startsWith(typed);
}
