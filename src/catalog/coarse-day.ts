import type { Claim } from "./claim";
import { dateWords } from "./claim-words";
import { datePrecision, isoPeriod } from "./iso-period";
import type { LivingTranche } from "../finance/contract";
import { derivedEnd, derivedStart } from "../finance/derived-dates";
import { isoFromSerial, serialFromIso } from "../finance/serial-date";
import type { SerialDate } from "../finance/units";

/** The day that is used for a date, and of a term the tranche that it belongs to. */
export interface DayUsed {
  readonly day: SerialDate;
  readonly field?: keyof LivingTranche | undefined;
  readonly tranche?: LivingTranche | undefined;
}

/**
 * Which day stands for a date that is documented to the month, quarter, half or year only: "only the year is documented, so its first
 * day is used".
 *
 * Shape:  null for a day, for what is no date, and where only bounds are documented.
 * Source: contract-life §1: a start is the period's first day, but not before the day after inception; an end is its last.
 */
export function coarseDayInWords(value: Claim["value"], used: DayUsed): string | null {
  return dayForPeriod(value, used) ?? onlyPeriod(value);
}

/**
 * What a day is that no document names, for a reader who sees the day alone: worked out and kept inside its documented year
 * (`derivedDayInWords`), else as `coarseDayInWords`.
 *
 * Shape:  null where the day itself is documented, or another document names it.
 */
export function dayOfOursInWords(value: Claim["value"], used: DayUsed): string | null {
  const { field, tranche } = used;
  const derived = tranche?.derived ?? null;
  return tranche !== undefined && derived !== null && derived === field
    ? derivedDayInWords(tranche, derived, value)
    : dayForPeriod(value, used);
}

/** null also where the day is none of the period's that stand for it. */
function dayForPeriod(value: Claim["value"], used: DayUsed): string | null {
  const period = typeof value === "string" ? isoPeriod(value) : null;
  const only = onlyPeriod(value);
  if (period === null || only === null) return null;
  const day = usedInWords(serialFromIso(period.first), serialFromIso(period.last), used);
  return day === null ? null : `${only}, so ${day} is used`;
}

function onlyPeriod(value: Claim["value"]): string | null {
  if (typeof value !== "string" || isoPeriod(value) === null) return null;
  const precision = datePrecision(value);
  return precision === "day" ? null : `only the ${precision === "half" ? "half-year" : precision} is documented`;
}

function usedInWords(first: SerialDate, last: SerialDate, { day, field, tranche }: DayUsed): string | null {
  if (day === first) return "its first day";
  if (day === last) return "its last day";
  if (tranche === undefined) return null;
  const { inception = null, announced, signed, start } = tranche;
  if (field === "start" && inception !== null && day === inception + 1)
    return `the day after ${signed === null ? "announcement" : "signing"}`;
  if (field === "start" && tranche.derived === "end" && tranche.end !== null) return fromWhichItEnds(tranche.end);
  // A day of signing is no later than the announcement and the start of service.
  if (field === "signed" && day === announced) return "the day of announcement";
  return field === "signed" && day === start ? "the start of service" : null;
}

/** Of low and high: the first or the last day that leads into the documented year of the end. */
function fromWhichItEnds(end: SerialDate): string | null {
  const [year = "", monthDay] = isoFromSerial(end).split(/-(.*)/);
  const side = monthDay === "01-01" ? "first" : monthDay === "12-31" ? "last" : null;
  return side === null ? null : `the ${side} day from which the stated length ends in ${year}`;
}

/**
 * How a date that the other date and the length give was worked out; of one that is also documented to the year, that it was
 * kept inside that year: "the start and the stated length give 31 Dec 2030, but only the year 2031 is documented, so its nearest
 * day is used".
 */
export function derivedDayInWords(tranche: LivingTranche, field: "start" | "end", documented: Claim["value"]): string {
  const other = field === "end" ? "start" : "end";
  const plain = `worked out from the ${other} and the stated length`;
  const [from, used] = [tranche[other], tranche[field]];
  if (typeof documented !== "string" || from === null || used === null || tranche.term === null) return plain;
  const byLength =
    field === "end"
      ? derivedEnd(from, tranche.term, "")
      : derivedStart(from, tranche.term, tranche.inception ?? null, "");
  if (byLength === used) return plain;
  const given = dateWords(isoFromSerial(byLength));
  return `the ${other} and the stated length give ${given}, but only the year ${documented} is documented, so its nearest day is used`;
}
