import { documentedFigure } from "../../../src/catalog/figure";
import { correct, innocent, planted, type Labelled, type WorkbookBuilder } from "../sheet-builder";
import { namedDeal } from "./named-deals";
import { periodOf, writtenDate } from "./period";
import { verdictOnDate, verdictOnNumber, type Verdict } from "./verdict";

/*
 * A sheet is written as text: a line a row, cells between " | ". In a cell `<msft-iren.value bn>` is the documented contract
 * value in billions, labelled correct. `!12` behind the unit types 12 in its place, `~12` says that it is near, `?` that it
 * is right and unsourced, `.` that it is right and innocent. With other text about it the cell is a text. What a wrong number
 * is labelled follows from the claims. `;;` leads a number format or, with "=", a formula; `@2025-11-03` is a day.
 */
const MARK = /<([\w-]+)\.(\w+) ([a-z]+)(\d?)(?: ?([!~?.])([\w.,-]*))?>/;

const SCALES: Readonly<Record<string, number>> = {
  ...{
    tn: 1e12,
    bn: 1e9,
    m: 1e6,
    k: 1e3,
    usd: 1,
    mw: 1,
    gw: 1e3,
    kw: 1e-3,
    y: 1,
    mo: 1 / 12,
    n: 1,
    nk: 1e3,
    pct: 0.01,
    dec: 1,
  },
};

const DAY = "d mmm yyyy";

/** What a text has to hold for being counted as an innocent number, too. */
const AMOUNT = /[$€£]\s?\d|\d\s?(bn|billion|m|MW|GW|years?|months?)\b/;

export function writeSheet(builder: WorkbookBuilder, name: string, text: string): void {
  const sheet = builder.sheet(name);
  for (const line of text.replace(/^\n|\n$/g, "").split("\n"))
    sheet.line(...line.split("|").map((cell) => writtenCell(cell.trim())));
}

interface Typed {
  readonly value: string | number;
  readonly shown: string;
  readonly format?: string;
  readonly label: Verdict | "unsourced";
}

export function writtenCell(cell: string): Labelled | null {
  const [content = "", ...rest] = cell.split(";;");
  if (content === "") return null;
  const formula = rest.find((one) => one.startsWith("="));
  const found = MARK.exec(content);
  const typed = found === null ? plain(content) : marked(found);
  const format = rest.find((one) => !one.startsWith("=")) ?? typed.format;
  const value = found === null || found[0] === content ? typed.value : content.replace(MARK, () => typed.shown);
  if (found === null && typeof value === "string" && !AMOUNT.test(value)) return { value };
  const built = labelled(typed.label, value, format);
  return formula === undefined ? built : { ...built, formula };
}

function labelled(label: Typed["label"], value: string | number, format?: string): Labelled {
  if (label === "correct") return correct(value, format);
  return label === "innocent" ? innocent(value, format) : planted(label, value, format);
}

function plain(content: string): Typed {
  const typed = { shown: content, label: "innocent" } as const;
  if (/^-?\d+(\.\d+)?$/.test(content)) return { ...typed, value: Number(content) };
  if (/^-?\d+(\.\d+)?%$/.test(content)) {
    const value = Number((Number(content.slice(0, -1)) / 100).toPrecision(12));
    return { ...typed, value, format: content.includes(".") ? "0.0%" : "0%" };
  }
  if (/^@\d{4}-\d\d-\d\d$/.test(content)) return { ...typed, value: periodOf(content.slice(1))[0], format: DAY };
  return { ...typed, value: content };
}

function marked([, name = "", figure = "", unit = "", decimals = "", sign = "", other = ""]: RegExpExecArray): Typed {
  const deal = namedDeal(name);
  const figureName = figure.replaceAll("_", " ");
  const { shown, alternatives } = documentedFigure(deal, figureName);
  const documented = shown?.value ?? alternatives.find(({ value }) => typeof value === "number")?.value ?? null;
  const isWrong = sign === "!" || sign === "~";
  if (documented === null) throw new Error(`${name} has no ${figureName}.`);
  if (!(unit in SCALES)) {
    const date = isWrong ? other : String(documented);
    return { ...dated(unit, date), label: label(sign, verdictOnDate(deal, figureName, date)) };
  }
  const scale = SCALES[unit] ?? NaN;
  const right = Number((Number(documented) / scale).toPrecision(12));
  const rounded = decimals === "" ? right : Number(right.toFixed(Number(decimals)));
  const value = isWrong ? Number(other.replaceAll(",", "")) : rounded;
  if (!Number.isFinite(value)) throw new Error(`"${other}" is no number for ${name}.`);
  const verdict = verdictOnNumber(deal, figureName, value * scale, halfOfTheLastDigit(String(value)) * scale);
  const digits = decimals === "" ? {} : { minimumFractionDigits: Number(decimals) };
  return {
    value,
    shown: isWrong ? other : rounded.toLocaleString("en-US", { maximumFractionDigits: 6, ...digits }),
    label: label(sign, verdict),
  };
}

function label(sign: string, verdict: Verdict): Typed["label"] {
  if (sign === ".") return "innocent";
  return sign === "?" && verdict === "correct" ? "unsourced" : verdict;
}

function dated(unit: string, date: string): Pick<Typed, "value" | "shown" | "format"> {
  const [first] = periodOf(date);
  if (unit === "yr") return { value: Number(date.slice(0, 4)), shown: date.slice(0, 4) };
  if (unit === "d") return { value: first, shown: writtenDate(date), format: DAY };
  if (unit === "di") return { value: date, shown: date };
  if (unit === "my") return { value: writtenDate(date.slice(0, 7)), shown: writtenDate(date.slice(0, 7)) };
  if (unit === "dt") return { value: writtenDate(date), shown: writtenDate(date) };
  throw new Error(`No unit is called "${unit}".`);
}

/** Noughts at the end may be rounding, up to some 5 % of the number. */
function halfOfTheLastDigit(typed: string): number {
  const [whole = "", decimals = ""] = typed.split(".");
  if (decimals !== "") return 0.5 * 10 ** -decimals.length;
  const noughts = /0*$/.exec(whole)?.[0].length ?? 0;
  return Math.min(0.5 * 10 ** noughts, Math.max(0.5, Number(typed) * 0.05));
}
