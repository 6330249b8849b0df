/** What a query asks of a deal. All of them must hold. */
export type SearchTerm =
  /** A word, or the words of a quotation as they follow one another. */
  | { readonly kind: "words"; readonly text: string; readonly isQuoted: boolean }
  /** The deal's number must lie between two. */
  | { readonly kind: "number"; readonly of: MeasuredFigure; readonly holds: (value: number) => boolean }
  /** A year in which it was announced or signed, starts or ends must lie between two. */
  | { readonly kind: "years"; readonly holds: (year: number) => boolean };

/** Figures that a number with a unit is compared with, by their names in the catalogue. */
export type MeasuredFigure = "value" | "capacity" | "gpus";

interface Unit {
  readonly of: MeasuredFigure;
  readonly size: number;
}

const UNITS: Readonly<Record<string, Unit>> = {
  tn: { of: "value", size: 1e12 },
  trillion: { of: "value", size: 1e12 },
  bn: { of: "value", size: 1e9 },
  b: { of: "value", size: 1e9 },
  billion: { of: "value", size: 1e9 },
  mn: { of: "value", size: 1e6 },
  m: { of: "value", size: 1e6 },
  million: { of: "value", size: 1e6 },
  gw: { of: "capacity", size: 1000 },
  mw: { of: "capacity", size: 1 },
  gpu: { of: "gpus", size: 1 },
  gpus: { of: "gpus", size: 1 },
};
const DOLLARS: Unit = { of: "value", size: 1 };

const NUMBER = String.raw`\$?\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(${Object.keys(UNITS)
  .sort((one, other) => other.length - one.length)
  .join("|")})?`;
const QUOTATION = /["“”„]([^"“”„]+)["“”„]/g;
const RANGE = new RegExp(String.raw`(?<![\w.])${NUMBER}\s*\.\.\s*${NUMBER}(?![\w.])`, "gi");
const COMPARISON = new RegExp(String.raw`(>=|<=|[<>≥≤])\s*${NUMBER}(?![\w.])`, "gi");
/** An amount as it is written: "$300 bn", "17.4bn", "150 MW", "5m". */
const AMOUNT =
  /(?<![\w.])\$?\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:\s*(tn|trillion|bn|billion|mn|million|gw|mw|gpus?)|([bm]))(?![\w.])/gi;
/** A bound in words, as people say it of years. */
const YEAR_BOUND = /(?<![\w.])(after|before|since|from)\s+(?=(?:19|20|21)\d\d(?![\w.]))/gi;
const YEAR_SIGNS: Readonly<Record<string, string>> = { after: ">", before: "<", since: ">=", from: ">=" };
/** A number of four digits without a unit is a year. */
const YEAR = /^(19|20|21)\d\d$/;

/**
 * The terms of a query: words in any order, "quoted words" as they stand, `>10bn`, `<=500MW`, `>100,000 GPUs`, `1bn..5bn`,
 * `2027..2030`, `>2028` or "after 2028"; an amount with its unit, `$300 bn`, finds what rounds to it. A number without a unit that is no year is US dollars.
 */
export function searchTerms(query: string): readonly SearchTerm[] {
  const terms: SearchTerm[] = [];
  const take = (term: SearchTerm): string => {
    terms.push(term);
    return " ";
  };
  const rest = query
    .replace(QUOTATION, (_, text: string) => take({ kind: "words", text: plainWords(text), isQuoted: true }))
    .replace(YEAR_BOUND, (_, word: string) => YEAR_SIGNS[word.toLowerCase()] ?? "")
    .replace(RANGE, (whole, low: string, lowUnit?: string, high = "", highUnit?: string) => {
      const [from, to] = [numberTerm(low, lowUnit ?? highUnit), numberTerm(high, highUnit ?? lowUnit)];
      if (from.of !== to.of) return whole;
      return take(within(from.of, (value) => value >= from.number && value <= to.number));
    })
    .replace(COMPARISON, (_, sign: string, number: string, unit?: string) => {
      const { of, number: limit } = numberTerm(number, unit);
      return take(within(of, comparison(sign, limit)));
    })
    .replace(AMOUNT, (_, number: string, long?: string, short?: string) => {
      const { of, number: amount } = numberTerm(number, long ?? short);
      const half = amount === 0 ? 0 : 0.5 * lastDigit(number) * (amount / Number(number.replaceAll(",", "")));
      return take(within(of, (value) => Math.abs(value - amount) <= half * (1 + 1e-9)));
    });
  const words = plainWords(rest).split(" ");
  return [
    ...terms.filter((term) => term.kind !== "words" || term.text !== ""),
    ...words.flatMap((text): SearchTerm[] => (text === "" ? [] : [{ kind: "words", text, isQuoted: false }])),
  ];
}

/** A text as searches compare it: without case, accents, dashes and punctuation. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[\s\-_/,;()"“”„\u2010-\u2015\u2212]+/g, " ")
    .trim();
}

function numberTerm(number: string, unit: string | undefined) {
  if (unit === undefined && YEAR.test(number)) return { of: "year", number: Number(number) } as const;
  const { of, size } = unit === undefined ? DOLLARS : (UNITS[unit.toLowerCase()] ?? DOLLARS);
  return { of, number: Number(number.replaceAll(",", "")) * size } as const;
}

/** What the last digit of a number is worth, as it is written. */
function lastDigit(number: string): number {
  const [, decimals = ""] = number.split(".");
  return 10 ** -decimals.length;
}

function within(of: MeasuredFigure | "year", holds: (value: number) => boolean): SearchTerm {
  return of === "year" ? { kind: "years", holds } : { kind: "number", of, holds };
}

function comparison(sign: string, limit: number): (value: number) => boolean {
  switch (sign) {
    case ">":
      return (value) => value > limit;
    case "<":
      return (value) => value < limit;
    case ">=":
    case "≥":
      return (value) => value >= limit;
    default:
      return (value) => value <= limit;
  }
}
