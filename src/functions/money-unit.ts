import { FinanceError } from "../finance/errors";

/** What typed amounts are in: how much one of them is, and of which currency. */
export interface MoneyUnit {
  readonly factor: number;
  /** Three letters; null where none is named. */
  readonly currency: string | null;
}

const FACTORS: Readonly<Record<string, number>> = {
  "": 1,
  k: 1e3,
  thousand: 1e3,
  thousands: 1e3,
  m: 1e6,
  mn: 1e6,
  mm: 1e6,
  mio: 1e6,
  million: 1e6,
  millions: 1e6,
  bn: 1e9,
  b: 1e9,
  billion: 1e9,
  billions: 1e9,
  tn: 1e12,
  trillion: 1e12,
};
/** Of amounts in full whose currency is not named. */
export const FULL_UNITS = "full units";
const SIGNS: Readonly<Record<string, string>> = { $: "USD", us$: "USD", "€": "EUR", "£": "GBP" };
const MOST_TOLD = 1e6;

/**
 * The unit that a text names: "USD", "USD m", "US$ bn", "$m", "EUR m", "bn".
 *
 * Shape:  null for any other text.
 */
export function moneyUnit(text: string): MoneyUnit | null {
  const bare = text.trim().toLowerCase();
  if (bare === FULL_UNITS) return { factor: 1, currency: null };
  const [, sign = "", size = ""] = /^(us\$|[$€£]|[a-z]{3}(?![a-z])|)\s*([a-z]*)\.?$/.exec(bare) ?? [];
  if (bare === "" || !Object.hasOwn(FACTORS, size)) return wordAlone(bare);
  const currency = sign === "" ? null : (SIGNS[sign] ?? (/^[a-z]{3}$/.test(sign) ? sign.toUpperCase() : null));
  return { factor: FACTORS[size] ?? 1, currency };
}

/** "thousand" begins with three letters that are no currency. */
function wordAlone(bare: string): MoneyUnit | null {
  return bare !== "" && Object.hasOwn(FACTORS, bare) ? { factor: FACTORS[bare] ?? 1, currency: null } : null;
}

/** A currency as typed: three letters or a sign; null for any other text. */
export function currencyNamed(text: string): string | null {
  const bare = text.trim().toLowerCase();
  return SIGNS[bare] ?? (/^[a-z]{3}$/.test(bare) ? bare.toUpperCase() : null);
}

/**
 * Refuses amounts that are too small for a contract of this market, and so must be in thousands, millions or billions: nothing guesses in which.
 *
 * Units:  the largest amount of a range for which no unit is stated.
 * Errors: "shape" above 0 and below 1,000,000; the words say what to add.
 * Source: contract-life §5.
 */
export function refuseSmallMoney(largest: number, where: string): void {
  if (!(largest > 0 && largest < MOST_TOLD)) return;
  throw new FinanceError(
    "shape",
    `the largest amount of the terms, in ${where}, is only ${largest.toLocaleString("en-US")} dollars: add a label "unit" with USD, USD m or USD bn, or write it after the label: value ($m)`,
  );
}
