import { showsForeignCurrency } from "./currency";

/** What a number is measured in, as far as its format and its labels say. */
export interface StatedUnit {
  /** null: nothing says what it is. "foreign" is money in another currency than the US dollar. */
  readonly kind:
    "money" | "foreign" | "share" | "date" | "power" | "gpus" | "years" | "months" | "days" | "ratio" | null;
  /** What one of it is in the unit of the catalogue (dollars, MW, GPUs, decimals, years); null: not stated. */
  readonly scale: number | null;
  /** Money that is said to be in US dollars; "$" alone may be another dollar. */
  readonly isUs?: boolean;
}

export const NO_UNIT: StatedUnit = { kind: null, scale: null };

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/\b(tn|trn|trillions?)\b|[$]\s?t\b|\busd\s?t\b|\d\s?tn\b/, 1e12],
  [/\b(bn|bns|bln|billions?)\b|[$]\s?b\b|\busd\s?b\b|\(b\)|\d\s?bn?\b/, 1e9],
  [/\b(mn|mm|mln|mio|millions?)\b|[$]\s?m\b|\busd\s?m\b|\(m\)|\d\s?(m|mn)\b/, 1e6],
  [/\b(thousands?|000s)\b|[$]\s?(k\b|['’]?000)|\busd\s?(k\b|['’]?000)|\(k\)|\(['’]?000\)|['’]000\b|\d\s?k\b/, 1e3],
];
const US = /\bus\s?[$]|\busd\b|\bus dollars?\b/;
/** "Fee per month" is no length. */
const A_MONTH = /\b(per|a|each) month\b|\/ ?(month|mth|mo)\b|\bp\.m\b/;
/** "dd-mmm-yy" below a heading. */
const DATE_CODES = /^\W*(d{1,2}|m{2,4}|y{2,4})(\W(d{1,2}|m{2,4}|y{2,4})){1,2}\W*$/;
const MONEY = /[$]|\busd\b|\bdollars?\b/;

/** From a text in lower case. A scale alone ("in millions") is money's. */
export function unitInText(said: string): StatedUnit {
  const text = said.replace(A_MONTH, " ");
  if (/\b(gw|gigawatts?)\b|\dgw\b/.test(text)) return { kind: "power", scale: 1e3 };
  if (/\b(mw|megawatts?)\b|\dmw\b/.test(text)) return { kind: "power", scale: 1 };
  if (/\b(kw|kilowatts?)\b/.test(text)) return { kind: "power", scale: 1e-3 };
  const scale = SCALES.find(([words]) => words.test(text))?.[1] ?? null;
  if (MONEY.test(text)) return { kind: "money", scale, ...(US.test(text) ? { isUs: true } : {}) };
  if (/%|\bpercent\b|\bper cent\b|\bpct\b|\bshare\b/.test(text)) return { kind: "share", scale: null };
  if (/\b(gpus|gpu count|accelerators)\b/.test(text))
    return { kind: "gpus", scale: /(?<![a-z])k\b/.test(text) ? 1e3 : scale };
  if (/\b(months?|mths?|mos)\b|\b(tenor|term|length|duration) \(?mo\b/.test(text))
    return { kind: "months", scale: 1 / 12 };
  if (/\b(years?|yrs?)\b|\b(term|tenor|length|duration),? \(?y\b/.test(text)) return { kind: "years", scale: 1 };
  if (/^\W*dates?\W*$/.test(text) || DATE_CODES.test(text)) return { kind: "date", scale: 1 };
  if (/\bdays\b/.test(text)) return { kind: "days", scale: 1 };
  return scale === null ? NO_UNIT : { kind: "money", scale };
}

/** The format says what a number is; labels fill in what it leaves open. "US$ bn" over a percentage says nothing of the percentage. */
export function unitOf(format: StatedUnit, said: readonly StatedUnit[]): StatedUnit {
  // The nearest that names a currency.
  const named = [format, ...said].find(({ kind, isUs }) => kind === "foreign" || isUs === true);
  if (named?.kind === "foreign") return named;
  const units = said.filter(({ kind }) => kind !== null);
  const whole = units.find(({ kind, scale }) => scale !== null || kind !== "money");
  if (format.kind === null) return whole ?? units[0] ?? NO_UNIT;
  if (format.scale !== null) return format;
  return whole?.kind === format.kind ? whole : format;
}

const known = new Map<string, StatedUnit>();
const MOST_REMEMBERED = 2_000;

/** From a number format in English codes: "$#,##0", '0.0"bn"', "0.0%", "d mmm yyyy". Commas behind the digits only change what is shown. */
export function unitInFormat(format: string): StatedUnit {
  const found = known.get(format);
  if (found !== undefined) return found;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const unit = readFormat(format.split(";")[0] ?? "");
  known.set(format, unit);
  return unit;
}

function readFormat(format: string): StatedUnit {
  const literals = [...format.matchAll(/"([^"]*)"|\\(.)/g)].map(([, quoted, single]) => quoted ?? single).join(" ");
  const currency = /\[\$([^\]-]*)/.exec(format)?.[1] ?? "";
  const codes = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "");
  if (showsForeignCurrency(`${currency} ${literals} ${codes.replace(/General|[dmyhs0#?.,]/gi, " ")}`))
    return { kind: "foreign", scale: null };
  if (codes.includes("%")) return { kind: "share", scale: 1 };
  if (/General/i.test(codes)) return NO_UNIT;
  if (/[dy]|mmm/i.test(codes) || (/[dmyhs]/i.test(codes) && !/[0#?]/.test(codes))) return { kind: "date", scale: 1 };
  const words = unitInText(` ${literals.toLowerCase()} `);
  const letter = /(^|[^a-z])([bmk])([^a-z]|$)/i.exec(literals)?.[2]?.toLowerCase();
  const shown = words.scale ?? (letter === undefined ? null : letter === "b" ? 1e9 : letter === "m" ? 1e6 : 1e3);
  const commas = /[0#?](,+)(?![0#?,.])/.exec(codes)?.[1]?.length ?? 0;
  const isMoney =
    /\$|usd/i.test(`${currency}${codes}${literals}`) ||
    words.kind === "money" ||
    (words.kind === null && shown !== null);
  if (isMoney) return { kind: "money", scale: shown === null ? (commas > 0 ? 1 : null) : shown / 1000 ** commas };
  if (words.kind === null && (/^\s*x\s*$/i.test(literals) || /0x$/i.test(codes))) return { kind: "ratio", scale: 1 };
  return commas > 0 && words.scale !== null ? { ...words, scale: words.scale / 1000 ** commas } : words;
}
