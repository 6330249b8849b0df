import { MONEY } from "./other-titles";
import type { StatedUnit } from "./stated-unit";

/** Topics of dates. */
export const DATES = new Set(["announced", "signed", "day made", "start", "end"]);
export const BARE_DAYS = new Set(["day made", "day signed"]);
export const SIGNING = new Set(["announced", "signed"]);
/** What the figures are measured in that a heading may say with their unit. */
export const UNITS: ReadonlyMap<string, StatedUnit["kind"]> = new Map([
  ["term", "years"],
  ["capacity", "power"],
  ["gpus", "gpus"],
  ["value", "money"],
]);
/** Topics that no amount of money is. */
const NO_MONEY = new Set([...DATES, "term", "capacity", "gpus", "escalator", "notice period"]);

/** "US$ m" in a title is of the amounts below, and not of lengths and power. */
export function mayMeasure({ kind }: StatedUnit, topics: readonly string[]): boolean {
  if (topics.length === 0 || kind === null || kind === "foreign") return true;
  return topics.some((topic) => {
    if (kind === "money") return !NO_MONEY.has(topic);
    return !DATES.has(topic) && !MONEY.has(topic);
  });
}
