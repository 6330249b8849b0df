import { addMonths, calendarDay } from "../finance/serial-date";
import type { LifeCells } from "./life-cells";
import type { Quantity } from "./tranche-cells";
import type { WorkingFormula } from "./working";
import type { CellName } from "./working-builder";

/** What an escalating profile has delivered after some days of service, and where its cell stands. */
export interface Escalating extends CellName {
  /** Days of service until then. */
  readonly days: Quantity;
  /** Finance's weight of a tranche, in days of the first contract year. */
  readonly weight: (index: number) => number;
}

/**
 * Years from the first step on by a geometric sum, of the one under way its days over its days in full; and the same to the
 * first day of service, taken off, where the first step is not an anniversary of it.
 */
export function escalatingCells(life: LifeCells, escalating: Escalating): Quantity {
  const { sheet, start } = life;
  const { key, label, unit, days, weight } = escalating;
  const next: DayCell = { formula: [start.at, "+", days.at], value: (index) => of(start, index) + of(days, index) };
  const isStepped = life.has("firstStep");
  const until = isStepped ? steppedYears(life, key, label, next) : contractYears(life, key, label, next);
  const before = isStepped ? yearsBeforeStart(life) : null;
  // A tranche with a fee does not grow: its cells are calculated and not used.
  const value = (index: number): number =>
    life.hasFee(index) ? until.value(index) - (before === null ? 0 : of(before, index)) : weight(index);
  const less: WorkingFormula = before === null ? [] : ["-", before.at];
  return sheet.step({ key, label, unit }, value, ...until.formula, ...less);
}

function yearsBeforeStart(life: LifeCells): Quantity {
  const { sheet, start } = life;
  return life.once("beforeStart", () => {
    const years = steppedYears(life, "beforeStart", "Before the first day", {
      formula: [start.at],
      value: (index) => of(start, index),
    });
    const name = { key: "beforeStart", label: "Price years before the first day", unit: "number" } as const;
    return sheet.step(name, years.value, ...years.formula);
  });
}

interface DayCell {
  readonly formula: WorkingFormula;
  readonly value: (index: number) => number;
}

/** Weight up to a day. */
interface Years {
  readonly formula: WorkingFormula;
  readonly value: (index: number) => number;
}

function contractYears(life: LifeCells, key: string, label: string, next: DayCell): Years {
  return yearsFrom(life, key, label, next, { from: life.start, rises: 0 });
}

/** Steps are counted from the first one; before it the price is the first, and years count in full. */
function steppedYears(life: LifeCells, key: string, label: string, next: DayCell): Years {
  const { sheet, start } = life;
  const stated = sheet.term("firstStep");
  const from = life.once("stepFrom", () =>
    sheet.step(
      { key: "stepFrom", label: "Escalation years are counted from", unit: "date" },
      (index) => of(stated, index) || of(start, index),
      ...["IF(", stated.at, ">0,", stated.at, ",", start.at, ")"],
    ),
  );
  const rises = life.once("stepRises", () =>
    sheet.step(
      { key: "stepRises", label: "Price rises on that day? (1 = yes)", unit: "whole" },
      (index) => (of(stated, index) > 0 ? 1 : 0),
      ...["IF(", stated.at, ">0,1,0)"],
    ),
  );
  return yearsFrom(life, key, label, next, { from, rises });
}

interface Steps {
  readonly from: Quantity;
  /** Whether the price has risen by the step the years are counted from; 0: it has not. */
  readonly rises: Quantity | 0;
}

function yearsFrom(life: LifeCells, key: string, label: string, next: DayCell, { from, rises }: Steps): Years {
  const { sheet } = life;
  const escalator = sheet.term("escalator");
  const calendarYears = (index: number): number => yearOf(next.value(index)) - yearOf(of(from, index));
  const wholeYears = (index: number): number => {
    const years = calendarYears(index);
    return years - (addMonths(of(from, index), 12 * years) > next.value(index) ? 1 : 0);
  };
  const nextDay = sheet.step(
    { key: `${key}Next`, label: `${label}, the day after`, unit: "date" },
    next.value,
    ...next.formula,
  );
  const calendar = sheet.step(
    { key: `${key}Calendar`, label: `${label}, calendar years`, unit: "whole" },
    calendarYears,
    ...["YEAR(", nextDay.at, ")-YEAR(", from.at, ")"],
  );
  const years = sheet.step(
    { key: `${key}Years`, label: `${label}, whole contract years`, unit: "whole" },
    wholeYears,
    ...[calendar.at, "-IF(EDATE(", from.at, ",12*", calendar.at, ")>", nextDay.at, ",1,0)"],
  );
  const growthOf = (index: number): number => (1 + of(escalator, index)) ** Math.max(0, wholeYears(index));
  const growth = sheet.step(
    { key: `${key}Growth`, label: `${label}, growth by then`, unit: "number" },
    growthOf,
    ...["(1+", escalator.at, ")^MAX(0,", years.at, ")"],
  );
  const partOf = (index: number): number => {
    const [first, after] = [0, 12].map((more) => addMonths(of(from, index), 12 * wholeYears(index) + more));
    return (next.value(index) - (first ?? NaN)) / ((after ?? NaN) - (first ?? NaN));
  };
  const anniversary: WorkingFormula = ["EDATE(", from.at, ",12*", years.at, ")"];
  const following: WorkingFormula = ["EDATE(", from.at, ",12*", years.at, "+12)"];
  const part = sheet.step(
    { key: `${key}Part`, label: `${label}, part of the year under way`, unit: "number" },
    partOf,
    ...["(", nextDay.at, "-", ...anniversary, ")/(", ...following, "-", ...anniversary, ")"],
  );
  const [e, j] = [escalator.at, years.at];
  const sum: WorkingFormula = ["IF(", e, "=0,", j, ",(", growth.at, "-1)/IF(", e, "=0,1,", e, "))"];
  const after: WorkingFormula = [...sum, "+", growth.at, "*", part.at];
  const formula: WorkingFormula = ["IF(", j, "<0,", j, "+", part.at, ",", ...risen(after, e, rises), ")"];
  return {
    formula,
    value: (index) => {
      const [year, fraction, rate] = [wholeYears(index), partOf(index), of(escalator, index)];
      if (year < 0) return year + fraction;
      const whole = rate === 0 ? year : (growthOf(index) - 1) / rate;
      const first = rises !== 0 && of(rises, index) === 1 ? 1 + rate : 1;
      return first * (whole + growthOf(index) * fraction);
    },
  };
}

function risen(formula: WorkingFormula, escalator: WorkingFormula[number], rises: Quantity | 0): WorkingFormula {
  return rises === 0 ? formula : ["(", ...formula, ")*(1+", escalator, "*", rises.at, ")"];
}

function yearOf(day: number): number {
  return calendarDay(day).year;
}

function of({ values }: Quantity, index: number): number {
  return values[index] ?? NaN;
}
