import { wordsOf as namesOf, type CompanyNames } from "../catalog/company-names";
import { METRICS } from "../catalog/metrics";
import { wordsOf } from "./party-names";

/** What a label says of reported figures. */
export interface ReportedWords {
  /** Ids of companies. */
  readonly companies: readonly string[];
  /** Names of metrics. */
  readonly metrics: readonly string[];
  /** As `writtenPeriod` takes them: "2026Q2", "FY2025", "2026-06-30". */
  readonly periods: readonly string[];
  /** Words that are none of these and no unit: they may make the number anything. */
  readonly unknown: readonly string[];
}

/** Words that leave a number what it is: "CoreWeave reported RPO as of 30 June 2026, US$ bn". */
const FILLERS = new Set(
  (
    "reported as at of on the by in for a and to from its company companies group inc corp plc us usd dollars dollar " +
    "bn b m mn mm tn billion billions million millions trillion mw gw megawatts gigawatts total actual actuals figure figures " +
    "quarter quarterly year yearly annual fiscal period date end ended ending kpi kpis key metrics metric data results " +
    "financials disclosure disclosures summary history historical"
  ).split(" "),
);
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const LONGEST_PHRASE = 6;

type Meaning = { readonly kind: "company" | "metric"; readonly is: string };

/** A reader of labels for the companies of a catalogue that report something. It remembers nothing: labels are read once. */
export function reportedWordsReader(names: CompanyNames): (words: readonly string[]) => ReportedWords {
  const phrases = new Map<string, Meaning>();
  for (const company of names.companies)
    for (const name of namesOf(company)) {
      const words = wordsOf(name).join(" ");
      if (words !== "" && !phrases.has(words)) phrases.set(words, { kind: "company", is: company.id });
    }
  for (const metric of METRICS)
    for (const name of [metric.name, metric.label, ...metric.aliases])
      phrases.set(wordsOf(name).join(" "), { kind: "metric", is: metric.name });
  return (words) => read(words, phrases);
}

function read(words: readonly string[], phrases: ReadonlyMap<string, Meaning>): ReportedWords {
  const said = { company: new Set<string>(), metric: new Set<string>(), period: new Set<string>() };
  const unknown: string[] = [];
  for (let at = 0; at < words.length;) {
    const period = periodAt(words, at);
    if (period !== null) {
      said.period.add(period.is);
      at += period.length;
      continue;
    }
    const phrase = phraseAt(words, at, phrases);
    if (phrase !== null) {
      said[phrase.meaning.kind].add(phrase.meaning.is);
      at += phrase.length;
      continue;
    }
    const word = words[at] ?? "";
    if (!FILLERS.has(word)) unknown.push(word);
    at += 1;
  }
  return { companies: [...said.company], metrics: [...said.metric], periods: [...said.period], unknown };
}

/** The longest phrase that begins here. */
function phraseAt(
  words: readonly string[],
  at: number,
  phrases: ReadonlyMap<string, Meaning>,
): { readonly meaning: Meaning; readonly length: number } | null {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
    const meaning = phrases.get(words.slice(at, at + length).join(" "));
    if (meaning !== undefined) return { meaning, length };
  }
  return null;
}

/** "q2 2026", "2026 q2", "2 q26", "fy2025", "fy 2025", "fy2027 q1", "q1 fy27", "30 june 2026", "june 30 2026", "2026 06 30". */
function periodAt(words: readonly string[], at: number): { readonly is: string; readonly length: number } | null {
  const three = words.slice(at, at + 3);
  const day = dayIn(three);
  if (day !== null) return { is: day, length: 3 };
  const joined = (length: number): string => words.slice(at, at + length).join(" ");
  for (const [length, form, written] of FORMS) {
    const found = form.exec(joined(length));
    if (found === null) continue;
    const is = written(...found.slice(1).map((part) => part ?? ""));
    return { is, length };
  }
  return null;
}

const century = (year = ""): string => (year.length === 2 ? `20${year}` : year);

/** With how many words, what they look like, and the period they are. */
const FORMS: readonly (readonly [number, RegExp, (...parts: string[]) => string])[] = [
  [3, /^fy (20\d\d|\d\d) ([qh]\d)$/, (year, part = "") => `FY${century(year)}${part.toUpperCase()}`],
  [3, /^([qh]\d) fy (20\d\d|\d\d)$/, (part = "", year) => `FY${century(year)}${part.toUpperCase()}`],
  [2, /^fy(20\d\d|\d\d) ([qh]\d)$/, (year, part = "") => `FY${century(year)}${part.toUpperCase()}`],
  [2, /^([qh]\d) fy(20\d\d|\d\d)$/, (part = "", year) => `FY${century(year)}${part.toUpperCase()}`],
  [2, /^([qh]\d) (20\d\d|\d\d)$/, (part = "", year) => `${century(year)}${part.toUpperCase()}`],
  [2, /^(20\d\d) ([qh]\d)$/, (year, part = "") => `${century(year)}${part.toUpperCase()}`],
  [2, /^([1-4]) q(20\d\d|\d\d)$/, (part = "", year) => `${century(year)}Q${part}`],
  [2, /^fy (20\d\d|\d\d)$/, (year) => `FY${century(year)}`],
  [1, /^fy(20\d\d|\d\d)([qh]\d)$/, (year, part = "") => `FY${century(year)}${part.toUpperCase()}`],
  [1, /^fy(20\d\d|\d\d)$/, (year) => `FY${century(year)}`],
];

function dayIn([one = "", two = "", three = ""]: readonly string[]): string | null {
  const [dayFirst, monthFirst] = [MONTHS.indexOf(two.slice(0, 3)), MONTHS.indexOf(one.slice(0, 3))];
  const isDay = (text: string): boolean => /^([1-9]|[12]\d|3[01])$/.test(text);
  const iso = (year: string, month: number, day: string): string =>
    `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const isYear = (text: string): boolean => /^20\d\d$/.test(text);
  if (isMonthWord(two) && isDay(one) && isYear(three)) return iso(three, dayFirst + 1, one);
  if (isMonthWord(one) && isDay(two) && isYear(three)) return iso(three, monthFirst + 1, two);
  return isYear(one) && /^(0\d|1[012])$/.test(two) && /^\d\d$/.test(three) ? `${one}-${two}-${three}` : null;
}

const MONTH_WORD =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/;

function isMonthWord(word: string): boolean {
  return MONTH_WORD.test(word);
}
