import { serialFromIso } from "../../../src/finance/serial-date";
import type { CellContent } from "../../../src/workbook/scanning-port";
import { innocent, type Label, type Labelled, type WorkbookBuilder } from "../sheet-builder";
import { documentedDate, documentedNumber, verdictOnDate, verdictOnNumber, type Verdict } from "./verdict";

/*
 * A sheet as text: a line a row, cells between bars, an empty line an empty row.
 *
 * [msir.value bn]         what the catalogue documents, in US$ billion; [msir.value bn.1] with one decimal
 * [msir.value bn!9.1]     another number in its place, as typed; [msir.start d!2027-01-15] another date
 * $[msir.value bn!9.1]bn  the same inside a text
 * =[msir.value bn!9.1]*1000   a formula of constants
 * 12.5{0.0%}              a number with a format
 * >>4 120 1.15            four numbers from 120, each 1.15 times the one before
 * =SUM(B2:B5)=>12         a formula with its result
 */
const UNITS: Readonly<Record<string, number>> = {
  usd: 1,
  k: 1e3,
  m: 1e6,
  bn: 1e9,
  tn: 1e12,
  mw: 1,
  gw: 1e3,
  kw: 1e-3,
  n: 1,
  kn: 1e3,
  y: 1,
  mo: 1 / 12,
  qtr: 1 / 4,
  share: 1,
  pct: 0.01,
  days: 1,
};
const MONTHS = "January February March April May June July August September October November December".split(" ");
const DATE_FORMATS: Readonly<Record<string, string>> = { d: "d mmm yyyy", us: "mm/dd/yyyy", my: "mmm-yy" };

const TOKEN = /\[(\w+)\.([^\]!]+?) (\w+)(?:\.(\d))?(?:!([^\]]+))?\]/;

export interface Token {
  readonly shown: string;
  readonly content: CellContent;
  readonly format?: string;
  readonly verdict: Verdict;
  readonly isRight: boolean;
}

export function writeSheet(builder: WorkbookBuilder, name: string, text: string): void {
  const sheet = builder.sheet(name);
  for (const line of text.replace(/^\n|\n\s*$/g, "").split("\n")) {
    sheet.line(...line.split("|").flatMap((cell) => writtenCells(cell.trim())));
  }
}

/** The content of one pair of brackets. */
export function readToken(token: string): Token {
  const [, code = "", figure = "", unit = "", digits, typed] = TOKEN.exec(token) ?? [];
  const scale = UNITS[unit];
  return scale === undefined
    ? dateToken(code, figure, unit, typed)
    : numberToken({ code, figure, scale, typed, digits: digits === undefined ? null : Number(digits) });
}

function writtenCells(cell: string): readonly (CellContent | null | Labelled)[] {
  if (cell === "") return [null];
  const series = /^>>(\d+) (\S+) (\S+)$/.exec(cell);
  if (series !== null) return seriesOf(Number(series[1]), Number(series[2]), Number(series[3]));
  const [, body = cell, format] = /^(.*?)\{(.*)\}$/.exec(cell) ?? [];
  const constants = new RegExp(`^=${TOKEN.source}\\*(\\d+)$`).exec(body);
  if (constants !== null) return [constantFormula(body, Number(constants.at(-1)))];
  const [, formula, result] = /^(=.*)=>(.*)$/.exec(body) ?? [];
  if (formula !== undefined) return [{ ...innocent(Number(result), format), formula }];
  if (new RegExp(`^${TOKEN.source}$`).test(body)) {
    const token = readToken(body);
    return [{ value: token.content, label: labelOf(token), format: format ?? token.format ?? "General" }];
  }
  if (/^-?\d+(\.\d+)?$/.test(body)) return [innocent(Number(body), format)];
  return [textCell(cell)];
}

function textCell(cell: string): CellContent | Labelled {
  const tokens = (cell.match(new RegExp(TOKEN, "g")) ?? []).map(readToken);
  const text = tokens.reduce((rest, { shown }) => rest.replace(TOKEN, () => shown), cell);
  const wrong = tokens.find(({ isRight }) => !isRight);
  if (wrong !== undefined) return { value: text, label: labelOf(wrong) };
  const isNoSentence = cell.replace(TOKEN, "").length <= 16 || /^[^.]*: [^ ]*\[/.test(cell);
  if (tokens[0] !== undefined && isNoSentence) return { value: text, label: labelOf(tokens[0]) };
  return /\d/.test(text) && (text.length > 30 || /[$€£%]/.test(text)) ? innocent(text) : text;
}

function constantFormula(body: string, times: number): Labelled {
  const token = readToken(body);
  return {
    value: Number(token.content) * times,
    label: labelOf(token),
    formula: body.replace(TOKEN, String(token.content)),
  };
}

function labelOf({ verdict, isRight }: Token): Label {
  if (isRight) return verdict === "stated" ? "correct" : "innocent";
  return verdict === "contradiction" || verdict === "near" ? verdict : "innocent";
}

interface WrittenNumber {
  readonly code: string;
  readonly figure: string;
  readonly scale: number;
  readonly typed: string | undefined;
  readonly digits: number | null;
}

function numberToken({ code, figure, scale, typed, digits }: WrittenNumber): Token {
  const documented = (documentedNumber(code, figure) ?? 0) / scale;
  const number = typed === undefined ? cleaned(documented, digits ?? 6) : Number(typed.replaceAll(",", ""));
  const decimals = (typed ?? String(number)).split(".")[1]?.length ?? 0;
  return {
    content: number,
    shown: typed ?? number.toLocaleString("en-US", { minimumFractionDigits: digits ?? 0, maximumFractionDigits: 6 }),
    verdict: verdictOnNumber(code, figure, number * scale, (0.5 * scale) / 10 ** decimals),
    isRight: typed === undefined,
  };
}

function dateToken(code: string, figure: string, style: string, typed: string | undefined): Token {
  const iso = typed ?? documentedDate(code, figure) ?? "";
  const format = DATE_FORMATS[style];
  const content = format === undefined ? dateText(iso, style) : serialFromIso(`${iso}-01-01`.slice(0, 10));
  return {
    content,
    shown: String(content),
    ...(format === undefined ? {} : { format }),
    verdict: verdictOnDate(code, figure, iso),
    isRight: typed === undefined,
  };
}

function dateText(iso: string, style: string): CellContent {
  const [year = "", month = "", day = ""] = iso.split("-");
  const name = MONTHS[Number(month) - 1] ?? month;
  const texts: Readonly<Record<string, string>> = {
    iso,
    yt: year,
    long: [String(Number(day)), name, year].join(" "),
    short: [String(Number(day)), name.slice(0, 3), year].join(" "),
    mdy: `${name} ${Number(day)}, ${year}`,
    month: `${name} ${year}`,
    mon: `${name.slice(0, 3)} ${year}`,
    dash: `${day}-${name.slice(0, 3)}-${year}`,
    q: month.startsWith("Q") ? `${month} ${year}` : `Q${Math.ceil(Number(month) / 3)} ${year}`,
  };
  return style === "yr" ? Number(year) : (texts[style] ?? iso);
}

function seriesOf(count: number, first: number, times: number): readonly Labelled[] {
  return Array.from({ length: count }, (_, index) => innocent(cleaned(first * times ** index, first < 50 ? 1 : 0)));
}

function cleaned(number: number, digits: number): number {
  return Number(number.toFixed(digits));
}
