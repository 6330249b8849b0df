import type { CoarseDate } from "../finance/coarse-date";
import { serialFromIso } from "../finance/serial-date";
import type { Claim } from "./claim";
import { datePrecision, isoPeriod } from "./iso-period";

/** The days that a claim of a date may mean; null for one that names no date. Of bounds without a date the time between them. */
export function documentedDate({ value, low, high }: Pick<Claim, "value" | "low" | "high">): CoarseDate | null {
  const [from, to] = value === null ? [low, high] : [value, value];
  if (typeof from !== "string" || typeof to !== "string") return null;
  const [first, last] = [isoPeriod(from), isoPeriod(to)];
  if (first === null || last === null) return null;
  const isYear = from === to && datePrecision(from) === "year";
  return { first: serialFromIso(first.first), last: serialFromIso(last.last), isYear };
}
