import { boundOf } from "../../src/catalog/bounds";
import { allDeals } from "../../src/catalog/catalogue";
import { documentedFigure } from "../../src/catalog/figure";
import type { Deal } from "../../src/catalog/model";
import { serialFromIso } from "../../src/finance/serial-date";
import type { CellContent } from "../../src/workbook/scanning-port";
import type { Seeded } from "./seeded";
import { correct, innocent, planted, type Labelled } from "./sheet-builder";

/** Numbers of the unseen workbook that follow the catalogue: right ones as documented, wrong ones by a factor of it. */

export const [K, MN, BN, TN] = [1e3, 1e6, 1e9, 1e12];

/** The cells that `line` takes. */
export type Cells = readonly (CellContent | null | Labelled)[];

/** A documented number in the unit of the sheet. */
export function documented(id: string, figure: string, scale = 1): number {
  return rounded(plain(id, figure) / scale, 12);
}

export function right(id: string, figure: string, scale = 1, format?: string): Labelled {
  const typed = documented(id, figure, scale);
  return isWithheld(id, figure) ? innocent(typed, format) : correct(typed, format);
}

/** A number that is `factor` times the documented one: a contradiction, unless a source leaves that side open. */
export function wrong(
  id: string,
  figure: string,
  factor: number,
  scale = 1,
  format?: string,
  formula?: string,
): Labelled {
  const exact = (plain(id, figure) * factor) / scale;
  const typed = figure === "term" ? Math.round(exact) : rounded(exact, 3);
  return isAllowed(id, figure, typed * scale)
    ? innocent(typed, format)
    : planted("contradiction", typed, format, formula);
}

/** The documented number typed into a table of the next smaller unit: 9.7 under "$m". */
export function slipped(id: string, figure: string, scale: number): Labelled {
  return wrong(id, figure, 1 / 1000, scale);
}

/** As `wrong`, as a text. */
export function wrongText(
  id: string,
  figure: string,
  factor: number,
  scale: number,
  text: (typed: number) => string,
): Labelled {
  const { value, ...rest } = wrong(id, figure, factor, scale);
  return { ...rest, value: text(Number(value)) };
}

export function rightText(id: string, figure: string, scale: number, text: (typed: number) => string): Labelled {
  const typed = text(documented(id, figure, scale));
  return isWithheld(id, figure) ? innocent(typed) : correct(typed);
}

export const DAY = "dd-mmm-yy";

/** The day of a documented date, moved by some days. */
export function day(id: string, figure: string, moved = 0, format = DAY): Labelled {
  const value = documentedFigure(deal(id), figure).shown?.value;
  const serial = serialFromIso(String(value)) + moved;
  return moved === 0 ? correct(serial, format) : planted("contradiction", serial, format);
}

export const serial = (iso: string): Labelled => innocent(serialFromIso(iso), DAY);

/** Numbers of other quantities. */
export function some(random: Seeded, count: number, low: number, high: number, decimals = 0): number[] {
  const factor = 10 ** decimals;
  return Array.from({ length: count }, () => random.between(low * factor, high * factor) / factor);
}

/** Whether sources disagree so much that no value is shown: then every number is one that a reader would ask about. */
function isWithheld(id: string, figure: string): boolean {
  return documentedFigure(deal(id), figure).shown === null;
}

function isAllowed(id: string, figure: string, amount: number): boolean {
  if (isWithheld(id, figure)) return true;
  const { shown, alternatives } = documentedFigure(deal(id), figure);
  const claims = shown === null ? alternatives : [shown, ...alternatives];
  // "About" leaves no side open: a number far from it is wrong.
  const bound = (side: "low" | "high", open: number): number[] =>
    claims.map((claim) => Number(boundOf(claim, side, false) ?? (claim.precision === "approx" ? claim.value : open)));
  const isInside = amount >= Math.min(...bound("low", 0)) && amount <= Math.max(...bound("high", Infinity));
  return isInside || isAnotherFigure(id, figure, amount);
}

/** Whether the parties have any other figure of that size, so that a reader would ask which is meant. */
function isAnotherFigure(id: string, figure: string, amount: number): boolean {
  const { customer, provider } = deal(id);
  const unit = documentedFigure(deal(id), figure).unit;
  return allDeals()
    .filter((other) => other.customer === customer && other.provider === provider)
    .flatMap(({ figures }) => figures)
    .filter((other) => other.unit === unit)
    .flatMap(({ claims }) => claims)
    .flatMap(({ value, low, high }) => [value, low, high])
    .some((stated) => typeof stated === "number" && Math.abs(stated - amount) < Math.abs(stated) * 0.03);
}

function plain(id: string, figure: string): number {
  const { shown: settled, alternatives } = documentedFigure(deal(id), figure);
  const shown = settled ?? alternatives[0];
  if (typeof shown?.value !== "number") throw new Error(`${id} documents no number for ${figure}`);
  return shown.value;
}

function deal(id: string): Deal {
  const found = allDeals().find((one) => one.id === id);
  if (found === undefined) throw new Error(`the catalogue has no deal ${id}`);
  return found;
}

const rounded = (value: number, digits: number): number => Number(value.toPrecision(digits));
