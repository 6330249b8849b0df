import { serialFromIso } from "../finance/serial-date";
import { isoPeriod } from "../catalog/iso-period";

/** The first and the last day that a date typed as text means, as serials of the 1900 system. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(?<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)\\.?";
const YEAR = "(?<year>20\\d\\d)";
/** "3-Nov-25", "Nov-25", "Nov '25"; "Nov 25" may be a day. */
const SHORT = `${MONTH}([- ]?['’]|-)(?<short>[23]\\d)`;
const FORMS = [
  /^(?<year>20\d\d)-(?<number>\d\d)(-(?<day>\d\d))?$/,
  new RegExp(`^((?<day>\\d{1,2})(st|nd|rd|th)?[ -])?${MONTH}[ -]${YEAR}$`),
  new RegExp(`^((?<day>\\d{1,2})[- ])?${SHORT}$`),
  new RegExp(`^(?<day>\\d{1,2}) ${MONTH} (?<short>[23]\\d)$`),
  new RegExp(`^${MONTH} (?<day>\\d{1,2})(st|nd|rd|th)?,? ${YEAR}$`),
];

/** "5 November 2025", "Nov 5, 2025", "Nov 2025", "2025-11-05"; null for anything else: "5/11/2025" may be two days. */
export function daysInText(text: string): Days | null {
  const lower = text.trim().toLowerCase();
  for (const form of FORMS) {
    const groups = form.exec(lower)?.groups;
    if (groups === undefined) continue;
    const month = groups.number ?? String(MONTHS.indexOf((groups.month ?? "").slice(0, 3)) + 1).padStart(2, "0");
    const day = groups.day === undefined ? "" : `-${groups.day.padStart(2, "0")}`;
    return daysOf(`${groups.year ?? `20${groups.short ?? ""}`}-${month}${day}`);
  }
  return null;
}

const PARTS = [
  /^(?<letter>[qh])(?<part>[1-4])[ -]?['’]?(20)?(?<short>[23]\d)$/,
  /^(?<part>[1-4])(?<letter>[qh])[ -]?['’]?(20)?(?<short>[23]\d)$/,
  /^20(?<short>[23]\d)[ -]?(?<letter>[qh])(?<part>[1-4])$/,
];

/** "H1 2027", "3Q26": a date only where something says so; else the period of another quantity. */
export function daysOfPart(text: string): Days | null {
  const lower = text.trim().toLowerCase();
  const groups = PARTS.map((form) => form.exec(lower)?.groups).find((found) => found !== undefined);
  if (groups === undefined) return null;
  return daysOf(`20${groups.short ?? ""}-${(groups.letter ?? "").toUpperCase()}${groups.part ?? ""}`);
}

function daysOf(iso: string): Days | null {
  const period = isoPeriod(iso);
  return period === null ? null : { first: serialFromIso(period.first), last: serialFromIso(period.last) };
}

/** A whole number that reads as a calendar year. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 2015 && value <= 2060;
}
