import type { ClaimFormats } from "../../catalog/claim-words";
import { stretchWords } from "../../catalog/iso-period";

/** Numbers, money and dates as this user writes them. Built once per pane from the workbook's language. */
export interface Formats extends ClaimFormats {
  /** US dollars, short: "$21.0 bn". */
  readonly money: (amount: number) => string;
  /** US dollars, to the last digit: "21,000,000,000 US dollars". */
  readonly moneyInFull: (amount: number) => string;
  /** An amount to the cent, without its currency: "3,514,442,916.10". */
  readonly cents: (amount: number) => string;
  /** A decimal as a percentage: 0.2 is "20%". */
  readonly percent: (decimal: number) => string;
  /** How the user writes numbers: "1,234.5" or "1.234,5". */
  readonly marks: { readonly decimal: string; readonly group: string };
}

const SCALES = [
  { size: 1e12, name: "tn" },
  { size: 1e9, name: "bn" },
  { size: 1e6, name: "m" },
] as const;

/** From here on a decimal place would claim more than such amounts are known to. */
const WHOLE_FROM = 100;

/** `locale` is a language tag such as "de-DE"; undefined means the browser's own. */
export function formatsFor(locale: string | undefined): Formats {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const withTenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 2 });
  const withCents = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const precise = new Intl.NumberFormat(locale, { maximumSignificantDigits: 9 });
  const preciseShare = new Intl.NumberFormat(locale, { style: "percent", maximumSignificantDigits: 6 });
  const percentage = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });

  function money(amount: number): string {
    const scale = SCALES.find(({ size }) => Math.abs(amount) >= size);
    if (scale === undefined) return `$${plain.format(amount)}`;
    const scaled = amount / scale.size;
    return `$${(Math.abs(scaled) < WHOLE_FROM ? withTenths : plain).format(scaled)} ${scale.name}`;
  }

  return {
    money,
    moneyInFull: (amount) => `${plain.format(amount)} US dollars`,
    cents: (amount) => withCents.format(amount),
    number: (value) => plain.format(value),
    precise: (value) => precise.format(value),
    precisePercent: (decimal) => preciseShare.format(decimal),
    percent: (decimal) => percentage.format(decimal),
    date: dateWords,
    marks: marksOf(plain),
  };
}

function marksOf(format: Intl.NumberFormat): Formats["marks"] {
  const parts = format.formatToParts(1_234_567.5);
  const mark = (type: "decimal" | "group"): string => parts.find((part) => part.type === type)?.value ?? "";
  return { decimal: mark("decimal"), group: mark("group") };
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "20 Dec 2032", as the sheets write it, whatever the language of the workbook. */
function dateWords(iso: string): string {
  const stretch = stretchWords(iso);
  if (stretch !== null) return stretch;
  const [, year, month, , day] = /^(\d{4})-(\d{2})(-(\d{2}))?$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined || Number.isNaN(Date.parse(iso))) return iso;
  return `${day === undefined ? "" : `${Number(day)} `}${name} ${year}`;
}
