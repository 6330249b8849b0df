import { dealById } from "../../../src/catalog/catalogue";
import { documentedFigure } from "../../../src/catalog/figure";
import { correct, innocent, planted, type Label, type Labelled, type WorkbookBuilder } from "../sheet-builder";
import { dealId } from "./deal-codes";
import { dateLabel, numberLabel } from "./labels";

export type TextCell = Labelled | string | null;

/** Worth of one typed, by the word for its unit. */
const WORTH: Readonly<Record<string, number>> = {
  bn: 1e9,
  m: 1e6,
  k: 1e3,
  usd: 1,
  mw: 1,
  gw: 1e3,
  yr: 1,
  mo: 1 / 12,
  months: 1,
  days: 1,
  gpu: 1,
  kgpu: 1e3,
  pct: 1,
  pp: 0.01,
};
const DATES = ["d", "iso", "long", "year"];
const FORMATS: Readonly<Record<string, string>> = { pct: "0%", d: "d mmm yyyy" };
const MONTHS = "January,February,March,April,May,June,July,August,September,October,November,December".split(",");

/**
 * Writes a sheet given as text, a line a row, cells apart by " | ", "---" for two blank rows, "MI> " before a row of a deal:
 *
 *     ?value bn            the documented figure in billions; ?value bn:1 with one digit; ?value bn "US$ ? bn" as text
 *     u?value bn           the same, and no source in its row
 *     !value 12.4 bn       12.4 in its place, labelled by the rules; !value 12.4 bn "$?bn" as text, "=12.4*1" as formula
 *     ?@MI value bn        of another deal than the row's; works with u? and !, too
 *     announced d          of dates: d a date cell, iso, long "3 November 2025", year the number
 *     12.5, 12%            innocent numbers; 12.5[[€0.0]] with a format; d:2026-03-31 an innocent date
 *     r:5:20:8:1           eight innocent numbers from 5 to 20 with one digit
 *     'up to 12            an innocent text; s:A sentence likewise; p:A row about a party that is no contract figure
 *     anything else        a text
 */
export function writeTextSheet(builder: WorkbookBuilder, name: string, text: string): void {
  const sheet = builder.sheet(name);
  for (const line of text.trim().split("\n")) {
    if (line === "---") sheet.gap(2);
    else sheet.line(...rowCells(line));
  }
}

export function rowCells(line: string): TextCell[] {
  const [, code = "", rest = ""] = /^(?:([A-Z][A-Z0-9]{1,3})> ?)?(.*)$/.exec(line) ?? [];
  return rest.split("|").flatMap((cell) => cellsOf(cell.trim(), code));
}

function cellsOf(text: string, code: string): TextCell[] {
  if (text === "") return [null];
  const figure = /^(u\?|\?|!)(?:@(\w+) )?([a-z]\w*) (.*)$/.exec(text);
  if (figure !== null) return [figureCell(figure[1] ?? "", figure[2] ?? code, figure[3] ?? "", figure[4] ?? "")];
  if (text.startsWith("r:")) return randomCells(text);
  if (text.startsWith("d:")) return [innocent(serial(text.slice(2)), "d mmm yyyy")];
  if (text.startsWith("'")) return [innocent(text.slice(1))];
  if (text.startsWith("s:")) return [innocent(text.slice(2).trim())];
  if (text.startsWith("p:")) return [text.slice(2).trim()];
  const [bare = "", format] = text.replace(/\]\]$/, "").split("[[");
  if (/^-?\d+(\.\d+)?$/.test(bare)) return [innocent(Number(bare), format)];
  if (/^-?\d+(\.\d+)?%$/.test(bare)) return [innocent(Number((Number.parseFloat(bare) / 100).toPrecision(12)), "0.0%")];
  return [text];
}

function figureCell(kind: string, code: string, figure: string, rest: string): Labelled {
  const deal = dealById(dealId(code));
  const shown = /"([^"]*)"/.exec(rest)?.[1] ?? null;
  const words = rest
    .replace(/"[^"]*"/, "")
    .trim()
    .split(" ");
  const typed = kind === "!" ? (words.shift() ?? "") : null;
  const [unit = "", digits = "2"] = (words[0] ?? "").split(":");
  const isDate = DATES.includes(unit);
  const standing = documentedFigure(deal, figure).shown?.value;
  if (typed === null && (standing === null || standing === undefined)) throw new Error(`${code} has no ${figure}`);
  const written = isDate
    ? dateText(typed ?? String(standing), unit)
    : numberText(typed, Number(standing), unit, digits);
  const format = typeof written === "number" ? FORMATS[unit] : undefined;
  const asText = shown === null || shown.startsWith("=") ? null : shown.replace("?", String(written));
  const value = asText ?? (isDate ? written : Number(String(written).replaceAll(",", "")));
  const label = typed === null ? statedLabel(kind) : typedLabel(code, figure, typed, unit, asText !== null);
  const formula = shown?.startsWith("=") === true ? shown : undefined;
  return labelled(label, {
    value,
    ...(format === undefined || asText !== null ? {} : { format }),
    ...(formula === undefined ? {} : { formula }),
  });
}

function statedLabel(kind: string): Label {
  return kind === "u?" ? "unsourced" : "correct";
}

function typedLabel(code: string, figure: string, typed: string, unit: string, isText: boolean): Label {
  const deal = dealById(dealId(code));
  if (DATES.includes(unit)) return dateLabel(deal, figure, typed);
  const digits = typed.replaceAll(",", "");
  const exact = isText ? digits : String(Number(digits));
  const worth = worthOf(unit);
  return numberLabel(deal, figure, Number(digits) * worth, worth * 10 ** -(exact.split(".")[1]?.length ?? 0));
}

function labelled(label: Label, { value, format, formula }: Labelled): Labelled {
  if (label === "correct") return { ...correct(value, format), ...(formula === undefined ? {} : { formula }) };
  if (label === "innocent") return { ...innocent(value, format), ...(formula === undefined ? {} : { formula }) };
  return planted(label, value, format, formula);
}

function numberText(typed: string | null, standing: number, unit: string, digits: string): string {
  if (typed !== null) return typed;
  return Number((standing / worthOf(unit)).toFixed(Number(digits))).toLocaleString("en-US");
}

function dateText(iso: string, unit: string): string | number {
  if (unit === "year") return Number(iso.slice(0, 4));
  if (unit === "d" && iso.length === 10) return serial(iso);
  if (unit === "iso") return iso;
  const [year = "", month, day] = iso.split("-");
  if (month === undefined) return year;
  const name = /^\d+$/.test(month) ? (MONTHS[Number(month) - 1] ?? month) : month;
  return [day === undefined ? null : Number(day), name, year].filter((part) => part !== null).join(" ");
}

const serial = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

/** Numbers that look random and are the same in every run, by the text that asks for them. */
function randomCells(text: string): Labelled[] {
  const [, low = "0", high = "1", count = "1", digits = "0"] = text.split(":");
  let state = [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2_147_483_647, 7);
  return Array.from({ length: Number(count) }, () => {
    state = (state * 48_271) % 2_147_483_647;
    const number = Number(low) + (state / 2_147_483_647) * (Number(high) - Number(low));
    return innocent(Number(number.toFixed(Number(digits))));
  });
}

function worthOf(unit: string): number {
  const worth = WORTH[unit];
  if (worth === undefined) throw new Error(`no unit "${unit}"`);
  return worth;
}
