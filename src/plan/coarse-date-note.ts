import type { DocumentedFigure } from "../catalog/figure";
import { datePrecision, isoPeriod, type DatePrecision } from "../catalog/iso-period";
import { serialFromIso } from "../finance/serial-date";
import type { LivingTranche } from "../finance/contract";
import type { SerialDate } from "../finance/units";
import { derivedDayInWords } from "../catalog/coarse-day";

const PERIODS: Readonly<Record<Exclude<DatePrecision, "day">, string>> = {
  month: "month",
  quarter: "quarter",
  half: "half-year",
  year: "year",
};

/**
 * What a day is of a date that is documented to the month or year only, so that no reader takes it for a documented day: "only the
 * month is documented; its last day is used". null where the day itself is documented, or nothing is.
 *
 * Source: contract-life §1: the first or last day of the period; a start not before the day after inception.
 */
export function coarseDateNote({ shown, unit }: DocumentedFigure, used: SerialDate, isStart: boolean): string | null {
  const iso = unit === "date" ? (shown?.value ?? null) : null;
  if (typeof iso !== "string") return null;
  const precision = datePrecision(iso);
  const period = isoPeriod(iso);
  if (precision === "day" || period === null) return null;
  const day =
    used === serialFromIso(period.first)
      ? "its first day"
      : used === serialFromIso(period.last)
        ? "its last day"
        : isStart
          ? "the first day after signing or announcement"
          : null;
  // Another document then names a day: that of the announcement, of a signing known to the month.
  return day === null ? null : `only the ${PERIODS[precision]} is documented; ${day} is used`;
}

/** What a day of a term is that no document names: worked out and kept inside its documented year, else as `coarseDateNote`. */
export function dayUsedNote(
  tranche: LivingTranche | null,
  key: string,
  figure: DocumentedFigure,
  used: SerialDate,
): string | null {
  const derived = tranche?.derived ?? null;
  return tranche !== null && derived !== null && derived === key
    ? derivedDayInWords(tranche, derived, figure.shown?.value ?? null)
    : coarseDateNote(figure, used, key === "start");
}
