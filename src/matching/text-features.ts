import { wordsOf, type PartyWords } from "./party-words";

/** What a label may be about. Bits, so that the features of several texts are joined quickly. */
export const TOPIC = {
  value: 1,
  term: 2,
  capacity: 4,
  gpus: 8,
  start: 16,
  end: 32,
  signed: 64,
  announced: 128,
  prepaymentShare: 256,
  escalator: 512,
  monthlyFee: 1024,
  combined: 2048,
} as const;
export type Topic = keyof typeof TOPIC;

/** What a text says of the numbers beside or below it. */
export interface TextFeatures {
  readonly parties: readonly number[];
  /** Bits of `TOPIC`. */
  readonly topics: number;
  /** What a number is multiplied with to be in full units: 1e9 for "US$ bn", 1e3 for "GW"; null where the text names none. */
  readonly scale: number | null;
  readonly measure: Measure | null;
  /** Speaks of something else than a documented figure: revenue, a year's part, a scenario. */
  readonly isOther: boolean;
  /** A year, a quarter or the like: what stands below is a part of a whole. */
  readonly isPeriod: boolean;
  /** Says where something comes from. */
  readonly isSource: boolean;
  /** Years named in it. */
  readonly years: readonly number[];
}

export type Measure = "money" | "power" | "share";

const LONGEST_LABEL = 300;
const TOPICS: readonly (readonly [RegExp, number])[] = [
  [/\b(combined|cumulative|together|both (deals|agreements|contracts))\b/, TOPIC.combined],
  [/\bmonthly (fee|payment|charge)s?\b|\bfee (per|a) month\b/, TOPIC.monthlyFee],
  [/\b(prepayment|prepaid|pre-payment|advance)( share| portion| in %|, %| %| percent)/, TOPIC.prepaymentShare],
  [/\bescalat(or|ion)s?\b/, TOPIC.escalator],
  [/\b(signed|signing|signature|executed|execution)( date| on| day)?\b/, TOPIC.signed],
  [/\bannounce(d|ment)( date| on)?\b/, TOPIC.announced],
  [/\b(start|begins?|beginning|commence(s|ment)?|service from)\b/, TOPIC.start],
  [/\b(end|ends|expir(y|es|ation)|maturity|through|service to|until)\b/, TOPIC.end],
  [/\b(number of gpus|gpu count|gpus|accelerators)\b/, TOPIC.gpus],
  [/\b(contracted capacity|it load|capacity|megawatts?|gigawatts?|mw|gw)\b/, TOPIC.capacity],
  [/\b(term|tenor|duration|length)\b|\b(contract|term in|in|of) years\b|^years$/, TOPIC.term],
  [
    /\b(contract|deal|agreement|order|commitment|headline|transaction)( total)? (value|size|amount|worth)\b|\b(tcv|value|commitments?|committed|contract total|worth)\b/,
    TOPIC.value,
  ],
];
const OTHER =
  /\b(revenues?|sales|turnover|ebitda|ebit|opex|capex|income|profit|margins?|growth|market cap\w*|enterprise value|book value|fair value|net asset|valuation|equity|stake|loans?|debt|bonds?|warrants?|cash|backlog|rpo|remaining|recogni[sz]ed|billed|paid|invoices?|spend|spending|annual\w*|per year|yearly|a year|p\.?a\.?|per annum|quarterly|prices?|rates?|yield|cost|costs|wacc|discount|present value|npv|pv|scenario|sensitivity|stress|case|forecast|estimates?d?|expected|assumptions?|assumed|target|budget|guidance|upside|downside|haircut|probability|weight\w*|share|headcount|employees|page|pages|ref|reference no|ticket|phone|tel|fax|zip|code|version|row|line|item|index|id|rank|score|count of|number of (deals|sites|employees|customers)|utili[sz]ation|average|mean|median|variance|delta|change|difference|tax|option\w*|extra|first stage|tranche|backstop|warrant|customers?|sites?|fleet|total capacity|nameplate|grid|portfolio|pipeline|group|company|companies|industry|market)\b|\/\s?(yr|year|mw|gpu|hour|month)\b|\bper (mw|gpu|hour|share|month|quarter)\b|%/;
/** Words that name something else even where they hold a topic's word. */
const OTHER_VALUE = /\b(fair|book|market|present|enterprise|residual|asset) value\b/;
const SCALES: readonly (readonly [RegExp, number, Measure])[] = [
  [/\b(bn|billions?|bns)\b|[$€]\s?b\b|\busd\s?b\b|\d\s?bn?\b/, 1e9, "money"],
  [/\b(mn|mm|mln|millions?)\b|[$€]\s?m\b|\busd\s?m\b|\(m\)/, 1e6, "money"],
  [/\b(thousands?)\b|[$€]\s?(k\b|000)|\busd\s?(k\b|000)/, 1e3, "money"],
  [/\b(gw|gigawatts?)\b/, 1e3, "power"],
  [/\b(mw|megawatts?)\b/, 1, "power"],
  [/\b(kw|kilowatts?)\b/, 1e-3, "power"],
];
const MONEY = /[$]|\busd\b|\bdollars?\b/;
const SHARE = /%|\bpercent\b|\bper cent\b/;
const OTHER_MONEY = /[€£¥]|\b(eur|gbp|jpy|cny|rmb|inr|euros?|pounds?|yen)\b/;
const SOURCE =
  /https?:\/\/|\bwww\.|\b(sources?|8-?k|10-?[kq]|6-?k|20-?f|filing|press release|reuters|bloomberg|according to|see note|sec\.gov)\b/;
const PERIOD =
  /^\W*(fy|cy|q[1-4]|h[12]|[1-4]q|[12]h)?\W*('?\d{2}|(19|20)\d\d)(\/\d{2,4})?\s?[ae]?\W*$|\b(q[1-4]|h[12]|fy|cy)\W?\s?('?\d{2}|(19|20)\d\d)\b|\b(year|month|quarter) \d+\b/;
const YEAR = /\b20[12345]\d\b/g;

const NOTHING: TextFeatures = {
  parties: [],
  topics: 0,
  scale: null,
  measure: null,
  isOther: false,
  isPeriod: false,
  isSource: false,
  years: [],
};

/** Reads texts, each once. */
export function textReader(parties: PartyWords): (text: string) => TextFeatures {
  const known = new Map<string, TextFeatures>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const features =
      text.length > LONGEST_LABEL
        ? { ...NOTHING, isSource: SOURCE.test(text.toLowerCase()) }
        : featuresOf(text, parties);
    known.set(text, features);
    return features;
  };
}

function featuresOf(text: string, parties: PartyWords): TextFeatures {
  const lower = text.toLowerCase();
  if (!/[a-z$%0-9]/.test(lower)) return NOTHING;
  let topics = 0;
  let rest = lower;
  for (const [pattern, topic] of TOPICS) {
    if (!pattern.test(rest)) continue;
    topics |= topic;
    rest = rest.replace(pattern, " ");
  }
  const scale = SCALES.find(([pattern]) => pattern.test(lower));
  const measure = scale?.[2] ?? (MONEY.test(lower) ? "money" : SHARE.test(lower) ? "share" : null);
  return {
    parties: parties.partiesIn(wordsOf(text)),
    topics,
    scale: scale?.[1] ?? null,
    measure,
    isOther: OTHER.test(topics === 0 ? lower : rest) || OTHER_VALUE.test(lower) || OTHER_MONEY.test(lower),
    isPeriod: PERIOD.test(lower),
    isSource: SOURCE.test(lower),
    years: (lower.match(YEAR) ?? []).map(Number),
  };
}
