import { FinanceError } from "../finance/errors";
import { inArgumentRange } from "../finance/argument-range";
import type { CurvePoint, PriceCurve } from "../finance/price-curve";
import type { Rate } from "../finance/units";
import { cellValue, inRange, type CellValue } from "./cell-value";
import { numberArgument } from "./optional-arguments";

/**
 * The decline of a market price: one number, or a curve in its place.
 *
 * Shape:  a single cell is a yearly decline; a range of two columns (or two rows) is a curve, dates or years from as-of first
 *         and market prices beside them. A header of texts is passed over, and blank rows, which come as 0 and 0 from some
 *         hosts: not so at the head of the points, where a 0 is year 0 without its price.
 * Errors: "shape" for a range of another shape, and for a point that lacks one of the two or holds text; "domain" for a
 *         decline outside −100 % to 100 %.
 */
export function declineArgument(name: string, argument: unknown): Rate | PriceCurve {
  const rows = Array.isArray(argument) ? (argument as readonly unknown[]).map(asRow) : [[argument]];
  const [first = []] = rows;
  if (rows.length === 1 && first.length === 1) return inArgumentRange("decline", numberArgument(name, first[0]));
  const pairs =
    first.length === 2 ? rows : rows.length === 2 ? first.map((cell, column) => [cell, rows[1]?.[column]]) : null;
  if (pairs === null)
    throw new FinanceError(
      "shape",
      `${name} must be one number, or a curve: a range of two columns, dates or years and prices; got ${rows.length} × ${first.length} cells`,
    );
  const points: CurvePoint[] = [];
  pairs.forEach((pair, index) => {
    const point = pointIn(pair, { index, isFirst: points.length === 0, name });
    if (point !== null) points.push(point);
  });
  return { points };
}

function asRow(row: unknown): readonly unknown[] {
  return Array.isArray(row) ? (row as readonly unknown[]) : [row];
}

interface PointPlace {
  readonly index: number;
  /** Whether no point is before it. */
  readonly isFirst: boolean;
  readonly name: string;
}

function pointIn(pair: readonly unknown[], { index, isFirst, name }: PointPlace): CurvePoint | null {
  const value = (column: number): CellValue => cellValue(pair[column], () => `point ${index + 1} of ${name}`, inRange);
  const [at, price] = [value(0), value(1)];
  const isHeader = index === 0 && typeof at === "string" && typeof price === "string";
  const isBlank = (at === null || (at === 0 && !isFirst)) && (price === null || price === 0);
  if (isHeader || isBlank) return null;
  if (typeof price === "number" && typeof at === "number") return { at, price };
  throw new FinanceError(
    "shape",
    `${name} must be a curve of numbers, a date or years and a price: point ${index + 1} holds ${shown(at)} and ${shown(price)}`,
  );
}

function shown(value: CellValue): string {
  return value === null ? "nothing" : JSON.stringify(value);
}
