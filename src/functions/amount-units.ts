import { FinanceError } from "../finance/errors";
import { type Cells, place, valueAt } from "./term-cell";
import { isMoneyLabel } from "./term-labels";
import { cellOf, RANGE_NAME, type TermsLayout } from "./terms-layout";
import { currencyNamed, type MoneyUnit, moneyUnit, refuseSmallMoney } from "./money-unit";

/** What the amounts of a terms range are in. */
export interface AmountUnits {
  readonly currency: string | null;
  /** How much 1 is in a line of a tranche. */
  readonly factor: (line: number, index: number) => number;
  /** Refuses amounts that are too small to be in full units, where no unit is stated (`refuseSmallMoney`). */
  readonly refuseSmall: () => void;
}

/**
 * The units of a terms range: from a label "unit" (one for each tranche, or one for all), from brackets behind a label, or
 * full units where none is stated; and its currency.
 *
 * Errors: "shape" for an unknown unit or currency, two that contradict each other, a tranche without one beside tranches of
 *         different ones.
 */
export function amountUnits(cells: Cells, layout: TermsLayout, tranches: readonly number[]): AmountUnits {
  const [unitLine, currencyLine] = (["unit", "currency"] as const).map((label) =>
    layout.lines.findIndex((each) => each?.label === label),
  );
  const headings = layout.lines.map((each) => (each?.unit === null || each === null ? null : headingUnit(each.unit)));
  const stated = statedAt(
    cells,
    layout,
    unitLine ?? -1,
    tranches,
    moneyUnit,
    "unit must be USD, USD m, USD bn or similar",
  );
  const named = statedAt(
    cells,
    layout,
    currencyLine ?? -1,
    tranches,
    currencyNamed,
    "currency must be three letters, as in EUR",
  );
  const currencies = new Set<string>();
  for (const unit of [...headings, ...stated.all]) if (unit?.currency) currencies.add(unit.currency);
  for (const currency of named.all) currencies.add(currency);
  if (currencies.size > 1)
    throw new FinanceError(
      "shape",
      `${RANGE_NAME} has amounts in ${[...currencies].join(" and ")}, which cannot be added: give one currency at a time`,
    );
  const [currency = null] = currencies;
  const factor = (line: number, index: number): number => {
    const [heading, own] = [headings[line] ?? null, stated.of(index)];
    if (heading !== null && own !== null && heading.factor !== own.factor)
      throw new FinanceError("shape", `${RANGE_NAME} has two units for one amount: in the label and under "unit"`);
    return (heading ?? own)?.factor ?? 1;
  };
  const isFull = (line: number, index: number): boolean => (headings[line] ?? stated.of(index)) === null;
  return { currency, factor, refuseSmall: () => refuseSmall(cells, layout, tranches, isFull) };
}

function headingUnit(text: string): MoneyUnit {
  const unit = moneyUnit(text);
  if (unit !== null) return unit;
  throw new FinanceError("shape", `unknown unit "${text}" in a label of ${RANGE_NAME}: write USD, USD m or USD bn`);
}

interface Stated<Unit> {
  readonly all: readonly Unit[];
  readonly of: (index: number) => Unit | null;
}

function statedAt<Unit>(
  cells: Cells,
  layout: TermsLayout,
  line: number,
  tranches: readonly number[],
  read: (text: string) => Unit | null,
  needed: string,
): Stated<Unit> {
  const units = new Map<number, Unit>();
  const texts = new Set<string>();
  for (const index of line < 0 ? [] : tranches) {
    const { row, column } = cellOf(layout, line, index);
    const value = valueAt(cells, row, column);
    if (value === null) continue;
    const unit = typeof value === "string" ? read(value) : null;
    if (unit === null)
      throw new FinanceError("shape", `${needed}: ${place(row, column)} holds ${JSON.stringify(value)}`);
    units.set(index, unit);
    texts.add(JSON.stringify(unit));
  }
  if (texts.size > 1 && units.size < tranches.length)
    throw new FinanceError("shape", `${needed}: it differs between tranches of ${RANGE_NAME} and is blank for one`);
  const [only = null] = texts.size === 1 ? units.values() : [];
  return { all: [...units.values()], of: (index) => units.get(index) ?? only };
}

function refuseSmall(
  cells: Cells,
  layout: TermsLayout,
  tranches: readonly number[],
  isFull: (line: number, index: number) => boolean,
): void {
  let largest = 0;
  let at = { row: 0, column: 0 };
  layout.lines.forEach((each, line) => {
    if (each === null || !isMoneyLabel(each.label)) return;
    for (const index of tranches) {
      const { row, column } = cellOf(layout, line, index);
      const cell = cells[row]?.[column];
      if (typeof cell === "number" && cell <= largest) continue;
      const value = isFull(line, index) ? valueAt(cells, row, column) : null;
      if (typeof value === "number" && value > largest) [largest, at] = [value, { row, column }];
    }
  });
  refuseSmallMoney(largest, place(at.row, at.column));
}
