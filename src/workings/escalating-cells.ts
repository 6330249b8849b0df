import { addMonths, calendarDay } from "../finance/serial-date";
import type { Quantity, TrancheCells } from "./tranche-cells";
import type { WorkingFormula } from "./working";

const DAYS_PER_YEAR = 365; // Unit of finance's escalating weight; here it is the first contract year.

/** What an escalating profile has delivered after some days of service, and where its cells stand. */
export interface Escalating {
  readonly key: string;
  readonly label: string;
  readonly start: Quantity;
  /** Days of service until then. */
  readonly days: Quantity;
  readonly escalator: Quantity;
  /** Finance's weight of a tranche, in days of the first contract year. */
  readonly weight: (index: number) => number;
}

/** Whole contract years by a geometric sum, and of the one under way its days over its days in full. */
export function escalatingCells(cells: TrancheCells, escalating: Escalating): Quantity {
  const { key, label, start, escalator, weight } = escalating;
  const { nextDay, years, wholeYears } = contractYears(cells, escalating);
  const growth = cells.step(
    { key: `${key}Growth`, label: `${label}, growth by then`, unit: "number" },
    (index) => (1 + (escalator.values[index] ?? NaN)) ** wholeYears(index),
    "(1+",
    escalator.at,
    ")^",
    years.at,
  );
  const sum: WorkingFormula = ["(", growth.at, "-1)/", "IF(", escalator.at, "=0,1,", escalator.at, ")"];
  const whole: WorkingFormula = ["IF(", escalator.at, "=0,", years.at, ",", ...sum, ")"];
  const anniversary: WorkingFormula = ["EDATE(", start.at, ",12*", years.at, ")"];
  const next: WorkingFormula = ["EDATE(", start.at, ",12*", years.at, "+12)"];
  const partial: WorkingFormula = ["(", nextDay.at, "-", ...anniversary, ")/(", ...next, "-", ...anniversary, ")"];
  return cells.step(
    { key, label: `${label}, weight`, unit: "number" },
    (index) => weight(index) / DAYS_PER_YEAR,
    ...whole,
    "+",
    growth.at,
    "*",
    ...partial,
  );
}

interface ContractYears {
  /** The day after the last that counts. */
  readonly nextDay: Quantity;
  /** How many contract years are over by then. */
  readonly years: Quantity;
  readonly wholeYears: (index: number) => number;
}

function contractYears(cells: TrancheCells, { key, label, start, days }: Escalating): ContractYears {
  const next = (index: number): number => (start.values[index] ?? NaN) + (days.values[index] ?? NaN);
  const calendarYears = (index: number): number =>
    Math.floor(monthsBetween(start.values[index] ?? NaN, next(index)) / 12);
  const wholeYears = (index: number): number => {
    const anniversary = addMonths(start.values[index] ?? NaN, 12 * calendarYears(index));
    return calendarYears(index) - (anniversary > next(index) ? 1 : 0);
  };
  const nextDay = cells.step(
    { key: `${key}Next`, label: `${label}, the day after`, unit: "date" },
    next,
    start.at,
    "+",
    days.at,
  );
  const calendar = cells.step(
    { key: `${key}Calendar`, label: `${label}, calendar years`, unit: "whole" },
    calendarYears,
    "INT(((YEAR(",
    nextDay.at,
    ")-YEAR(",
    start.at,
    "))*12+MONTH(",
    nextDay.at,
    ")-MONTH(",
    start.at,
    "))/12)",
  );
  const years = cells.step(
    { key: `${key}Years`, label: `${label}, whole contract years`, unit: "whole" },
    wholeYears,
    calendar.at,
    "-IF(EDATE(",
    start.at,
    ",12*",
    calendar.at,
    ")>",
    nextDay.at,
    ",1,0)",
  );
  return { nextDay, years, wholeYears };
}

function monthsBetween(from: number, to: number): number {
  const [first, last] = [calendarDay(from), calendarDay(to)];
  return (last.year - first.year) * 12 + last.month - first.month;
}
