import { namesForeignCurrency } from "./currency";
import { type Days, daysInText } from "./date-text";
import { type StatedUnit, unitInText } from "./stated-unit";

/** A number typed as text, as "$38bn", "(1,250)", "about 500 MW" or "5 Nov 2025". */
export interface NumberText {
  readonly value: number;
  readonly unit: StatedUnit;
  /** "at least", "up to", ">": a bound, which another number need not contradict. */
  readonly isBound: boolean;
  /** "about", "~". */
  readonly isRough: boolean;
  /** What its last digit is worth: 0.1 for "5.0". */
  readonly lastDigit: number;
  /** The days that a date means; null for any other number. */
  readonly days: Days | null;
  /** "a month". */
  readonly isMonthly: boolean;
}

const LONGEST = 40;
const NUMBER =
  /^(?<qualifier>[a-z~≈<>≥≤. ]*?)(?<open>\()?(?<before>(us|u)?\s?[$]|(?<![a-z])usd|[a-z]{1,3}[$]|(?<![a-z])[a-z]{3}(?<!(^|\W)(est|max|min))|\p{Sc})?\s?(?<sign>[-–−])?(?<digits>\d{1,3}([, ]\d{3})+(\.\d+)?|\d+(\.\d+)?)\s?(?<after>[a-z$\p{Sc}%. ]*?)(?<close>\))?(?<more>\+)?$/u;
const ROUGH = /^(about|approximately|approx\.?|around|roughly|circa|ca\.?|c\.|~|≈|some|est\.?)$/;
const BOUND =
  /^(at least|more than|over|up to|under|less than|at most|max\.?|min\.?|nearly|almost|<|>|≥|≤|up to (about|approximately|~)|>=|<=)$/;
const UNIT =
  /^(bn|b|billions?|mn?|mm|millions?|k|thousands?|tn|trillions?|mw|gw|megawatts?|gigawatts?|gpus?|y|yrs?|years?|months?|mths?|mos?|days?|d|%|percent|pct|usd|us\$|\$|dollars?|us dollars?|(bn|billions?|mn?|millions?|k|tn|trillions?) ?(usd|us dollars?|dollars?|us\$|\$|gpus?)?|usd ?(k|mn?|bn))$/;

/** "205 (a)", "17.4*": the mark of a note. */
const NOTE = /(?<=\d.*)(\s+\([a-z1-9]\)|\s*\[[a-z1-9]\]|[*†‡¹²³]+)$/;

/** "15 years (base)", "300 MW critical IT", "$9.7bn in total": the number is the same without. */
const COMMENT =
  /(?<=\b(years?|yrs?|y))\.?,? \(?(base|firm|initial|fixed)( term)?\)?$|(?<=\d ?[mg]w),? \(?(critical )?it( load| capacity)?\)?$|(?<=\d.*),? \(?(in )?total\)?$|(?<=\d ?%),? (a|per|each) (year|annum)$|(?<=\d ?%),? (p\.?a\.?|yearly|annually)$/;
/** "10-year". */
const JOINED = /(?<=\d)-(?=(years?|yrs?|months?)$)/;
/** "$920m a month": so much in each of many. */
const MONTHLY = /(?<=\d.*) ?(\/ ?(month|mth|mo|m)|(per|a|each) (month|mth)|p\.?m\.?|monthly)$/;

/** The number that a text is; null for a text that says anything else. */
export function numberText(text: string): NumberText | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const days = daysInText(text);
  if (days !== null) return ofDays(days);
  const noted = text.trim().toLowerCase().replace(NOTE, "");
  const lower = noted.replace(COMMENT, "").replace(MONTHLY, "").replace(JOINED, " ");
  const { qualifier = "", open, before = "", sign, digits, after = "", close, more } = NUMBER.exec(lower)?.groups ?? {};
  if (digits === undefined || (open === undefined) !== (close === undefined)) return null;
  const words = qualifier.trim();
  const isRough = ROUGH.test(words);
  const isBound = BOUND.test(words) || more !== undefined;
  // "Ageing 30+" is a heading.
  if (words !== "" && !isRough && !BOUND.test(words)) return null;
  const isForeign = namesForeignCurrency(`${before} ${after}`.toUpperCase());
  const unitWords = after.trim().replace(/\.$/, "");
  if (!isForeign && ((unitWords !== "" && !UNIT.test(unitWords)) || !/^((us|u)? ?[$]|usd|)$/.test(before))) return null;
  const value = Number(digits.replace(/[, ]/g, ""));
  const isNegative = sign !== undefined || open !== undefined;
  const unit = isForeign ? { kind: "foreign" as const, scale: null } : unitInText(unitOf(before, unitWords));
  const lastDigit = 10 ** -(digits.split(".")[1] ?? "").length;
  return {
    value: isNegative ? -value : value,
    unit,
    isBound,
    isRough,
    lastDigit,
    days: null,
    isMonthly: MONTHLY.test(noted),
  };
}

/** A date that a text is. */
export function ofDays(days: Days): NumberText {
  return {
    value: days.first,
    unit: { kind: "date", scale: 1 },
    isBound: false,
    isRough: false,
    lastDigit: 1,
    days,
    isMonthly: false,
  };
}

/** "y" for years; a letter behind the digits is a scale. */
function unitOf(before: string, words: string): string {
  if (words === "y") return "years";
  if (words === "d") return "days";
  return `${before} ${/^[bmk]$/.test(words) ? `(${words})` : words}`;
}
