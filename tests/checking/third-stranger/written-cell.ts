import { dealById } from "../../../src/catalog/catalogue";
import { documentedFigure } from "../../../src/catalog/figure";
import type { CellContent } from "../../../src/workbook/scanning-port";
import { correct, innocent, planted, type Labelled } from "../sheet-builder";
import { isWrongForSure } from "./wrong-for-sure";

/** What one of a typed number is worth, by the word that stands for the unit in a written sheet. */
const UNITS: Readonly<Record<string, number>> = {
  bn: 1e9,
  m: 1e6,
  k: 1e3,
  usd: 1,
  mw: 1,
  gw: 1e3,
  yr: 1,
  mo: 1 / 12,
  days: 1,
  months: 1,
  gpu: 1,
  kgpu: 1e3,
  pct: 1,
  pp: 0.01,
};
const FORMATS: Readonly<Record<string, string>> = { pct: "0%", d: "dd-mmm-yy" };
const DATES = new Set(["d", "iso", "long", "year"]);
const MONTHS = "January,February,March,April,May,June,July,August,September,October,November,December".split(",");

/** Serial of a day in the 1900 date system, as a date cell holds it. */
const serial = (isoDay: string): number => Date.parse(`${isoDay}T00:00:00Z`) / 86_400_000 + 25_569;

interface Token {
  readonly id: string;
  readonly figure: string;
  /** The wrong number or ISO date in place of the documented one; null where the documented one stands. */
  readonly typed: string | null;
  readonly unit: string;
  readonly digits: number;
  /** What the cell shows, with "?" for the number; null where it is the bare number. */
  readonly shown: string | null;
}

/**
 * A cell of a written sheet:
 *
 *     {value bn}                 the documented figure of the row's deal, in billions, two digits; {value bn:1} with one
 *     {term yr "? years"}        the same in a text
 *     {!value 12.4 bn}           12.4 in its place: planted
 *     {@meta-google-2025 value bn}   of another deal than the row's
 *     {announced d}              dates: d a date cell, iso "2025-11-03", long "3 November 2025", year the number 2025
 *     12.5, 12%, d:2026-03-31    numbers and dates that are nobody's documented figure; 12.5[[€#,##0.0]] with a format
 *     =20                        a bound or a total that the catalogue states, typed as such
 *     anything else              a text
 */
export function writtenCell(text: string, rowDeal: string): CellContent | Labelled | null {
  if (text === "") return null;
  if (text.startsWith("{") && text.endsWith("}")) return figureCell(token(text.slice(1, -1), rowDeal));
  if (text.startsWith("=")) {
    const stated = text.slice(1);
    return correct(/^[\d.]+$/.test(stated) ? Number(stated) : stated);
  }
  const [bare = "", format] = text.replace(/\]\]$/, "").split("[[");
  if (/^-?\d+(\.\d+)?$/.test(bare)) return innocent(Number(bare), format);
  if (/^-?\d+(\.\d+)?%$/.test(bare)) return innocent(Number((Number.parseFloat(bare) / 100).toPrecision(12)), "0.0%");
  if (bare.startsWith("d:")) return innocent(serial(bare.slice(2)), "dd-mmm-yy");
  return /^(US)?[$€£~(<>]?\d/.test(text) && text.length < 16 ? innocent(text) : text;
}

function token(text: string, rowDeal: string): Token {
  const words = text.match(/"[^"]*"|\S+/g) ?? [];
  const id = words[0]?.startsWith("@") ? (words.shift()?.slice(1) ?? "") : rowDeal;
  const name = words.shift() ?? "";
  const typed = name.startsWith("!") ? (words.shift() ?? "") : null;
  const [unit = "", digits = "2"] = (words.shift() ?? "").split(":");
  const shown = words.shift()?.slice(1, -1) ?? null;
  return { id, figure: name.replace("!", ""), typed, unit, digits: Number(digits), shown };
}

function figureCell(cell: Token): Labelled {
  const value = DATES.has(cell.unit) ? dateContent(cell) : numberContent(cell);
  const format = typeof value === "number" ? FORMATS[cell.unit] : undefined;
  if (cell.typed === null) return correct(value, format);
  const amount = DATES.has(cell.unit) ? cell.typed : Number(cell.typed) * worth(cell.unit);
  return isWrongForSure(cell.id, cell.figure, amount)
    ? planted("contradiction", value, format)
    : innocent(value, format);
}

function numberContent({ id, figure, typed, unit, digits, shown }: Token): CellContent {
  const amount = typed === null ? Number(standing(id, figure)) / worth(unit) : Number(typed);
  const number = Number(amount.toFixed(digits));
  return shown === null ? number : shown.replace("?", number.toLocaleString("en-US"));
}

function dateContent({ id, figure, typed, unit, shown }: Token): CellContent {
  const iso = typed ?? String(standing(id, figure));
  if (unit === "year") return Number(iso.slice(0, 4));
  if (unit === "d" && iso.length === 10) return serial(iso);
  const written = unit === "iso" ? iso : longDate(iso);
  return shown === null ? written : shown.replace("?", written);
}

function longDate(iso: string): string {
  const [year, month, day] = iso.split("-");
  if (month === undefined) return String(year);
  const name = /^\d+$/.test(month) ? MONTHS[Number(month) - 1] : month;
  return [day === undefined ? null : Number(day), name, year].filter((part) => part !== null).join(" ");
}

function standing(id: string, figure: string): number | string {
  const value = documentedFigure(dealById(id), figure).shown?.value;
  if (value === null || value === undefined) throw new Error(`${id} has no settled ${figure}`);
  return value;
}

function worth(unit: string): number {
  const worthOfOne = UNITS[unit];
  if (worthOfOne === undefined) throw new Error(`no unit "${unit}"`);
  return worthOfOne;
}
