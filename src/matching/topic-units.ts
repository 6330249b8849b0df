import { MONEY } from "./other-titles";
import type { NumberText } from "./number-text";
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

/** Figures that a text names by its unit. */
const OF_UNIT: ReadonlyMap<StatedUnit["kind"], string> = new Map([
  ["gpus", "gpus"],
  ["power", "capacity"],
]);

/** "Size | 101,000 GPUs": the figure that a text names itself, where no word around it may be of its unit. */
export function figureOfUnit(text: NumberText | null, topics: readonly string[]): string | null {
  const kind = text?.unit.kind ?? null;
  const figure = OF_UNIT.get(kind);
  return figure === undefined || topics.length === 0 || topics.some((topic) => mayBeOf(topic, kind)) ? null : figure;
}

const SHARES = new Set(["prepayment share", "escalator"]);
const AMOUNTS = new Set(["value", "combined commitment", "monthly fee"]);

/** Whether a number of a kind may be what a figure that most deals have is measured in. */
export function mayBeOf(topic: string, kind: StatedUnit["kind"]): boolean {
  if (kind === null || kind === "foreign" || kind === "ratio") return true;
  if (DATES.has(topic)) return kind === "date" || kind === "years";
  if (topic === "term") return kind === "years" || kind === "months";
  if (topic === "capacity") return kind === "power";
  if (topic === "gpus") return kind === "gpus" || kind === "power";
  if (AMOUNTS.has(topic)) return kind === "money";
  if (SHARES.has(topic)) return kind === "share";
  return true;
}
