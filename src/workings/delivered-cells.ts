import { deliveredWeight, type Profile } from "../finance/profile";
import { addMonths, calendarDay } from "../finance/serial-date";
import { servicePeriod, trancheName } from "../finance/tranche";
import type { DealGiven } from "./deal-given";
import type { Quantity, TrancheCells } from "./tranche-cells";
import type { WorkingFormula, WorkingReference } from "./working";
import type { Cell } from "./working-builder";

const DAYS_PER_YEAR = 365; // Unit of finance's escalating weight; here it is the first contract year.

/** What a profile delivers by a day, as cells. */
export class DeliveredCells {
  private readonly start: Quantity;
  private readonly end: Quantity;
  private readonly shape: Quantity | null;
  private readonly rampDays: Quantity | null;

  constructor(
    private readonly cells: TrancheCells,
    private readonly given: DealGiven,
    private readonly profile: Profile,
  ) {
    this.start = cells.term("start");
    this.end = cells.term("end");
    this.shape = profile === "level" ? null : cells.term(profile === "ramp" ? "rampMonths" : "escalator");
    this.rampDays =
      profile !== "ramp" || this.shape === null
        ? null
        : cells.step(
            { key: "rampDays", label: "Days of ramp", unit: "days" },
            (index) =>
              addMonths(this.start.values[index] ?? NaN, this.shape?.values[index] ?? NaN) -
              (this.start.values[index] ?? NaN),
            "EDATE(",
            this.start.at,
            ",",
            this.shape.at,
            ")-",
            this.start.at,
          );
  }

  all(): Quantity {
    return this.weight(
      "all",
      "Delivered in all",
      this.cells.step(
        { key: "allDays", label: "Days of service", unit: "days" },
        (index) => this.days(index, Infinity),
        this.end.at,
        "-",
        this.start.at,
        "+1",
      ),
    );
  }

  until(key: string, label: string, day: Cell): Quantity {
    const served: WorkingFormula = ["MAX(0,MIN(", day.at, ",", this.end.at, ")-", this.start.at, "+1)"];
    return this.weight(
      key,
      label,
      this.cells.step(
        { key: `${key}Days`, label: `${label}, days`, unit: "days" },
        (index) => this.days(index, day.value),
        ...served,
      ),
    );
  }

  private days(index: number, day: number): number {
    const [start, end] = [this.start.values[index] ?? NaN, this.end.values[index] ?? NaN];
    return Math.max(0, Math.min(day, end) - start + 1);
  }

  private weight(key: string, label: string, days: Quantity): Quantity {
    const { cells, shape, rampDays: ramp } = this;
    if (shape === null) return days;
    const name = { key, label: `${label}, weight`, unit: "number" } as const;
    if (ramp !== null) {
      const value = (index: number): number => this.weightOf(index, days);
      return cells.step(name, value, ...rampFormula([days.at], ramp.at));
    }
    return this.escalating(key, label, days, shape);
  }

  /** Whole contract years by a geometric sum, and of the one under way its days over its days in full. */
  private escalating(key: string, label: string, days: Quantity, escalator: Quantity): Quantity {
    const { cells, start } = this;
    const next = (index: number): number => (start.values[index] ?? NaN) + (days.values[index] ?? NaN);
    const wholeYears = (index: number): number => {
      const calendarYears = Math.floor(monthsBetween(start.values[index] ?? NaN, next(index)) / 12);
      return calendarYears - (addMonths(start.values[index] ?? NaN, 12 * calendarYears) > next(index) ? 1 : 0);
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
      (index) => Math.floor(monthsBetween(start.values[index] ?? NaN, next(index)) / 12),
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
    const growth = cells.step(
      { key: `${key}Growth`, label: `${label}, growth by then`, unit: "number" },
      (index) => (1 + (escalator.values[index] ?? NaN)) ** wholeYears(index),
      "(1+",
      escalator.at,
      ")^",
      years.at,
    );
    const whole = [
      "IF(",
      escalator.at,
      "=0,",
      years.at,
      ",(",
      growth.at,
      "-1)/",
      "IF(",
      escalator.at,
      "=0,1,",
      escalator.at,
      "))",
    ];
    const anniversary = ["EDATE(", start.at, ",12*", years.at, ")"];
    const partial = [
      "(",
      nextDay.at,
      "-",
      ...anniversary,
      ")/(EDATE(",
      start.at,
      ",12*",
      years.at,
      "+12)-",
      ...anniversary,
      ")",
    ];
    return cells.step(
      { key, label: `${label}, weight`, unit: "number" },
      (index) => this.weightOf(index, days) / DAYS_PER_YEAR,
      ...whole,
      "+",
      growth.at,
      "*",
      ...partial,
    );
  }

  private weightOf(index: number, days: Quantity): number {
    const { contract } = this.given;
    const tranche = contract.tranches[index];
    if (tranche === undefined) return NaN;
    const name = trancheName(contract, index);
    return deliveredWeight(this.profile, tranche, servicePeriod(tranche, name), name)(days.values[index] ?? NaN);
  }
}

/** The area under a line that rises over the ramp and stays level after it. */
export function rampFormula(days: WorkingFormula, rampDays: WorkingReference): WorkingFormula {
  const rising = ["(", ...days, ")*(", ...days, ")"];
  const after = [rampDays, "*(2*(", ...days, ")-", rampDays, ")"];
  return ["IF(", rampDays, "=0,", ...days, ",IF(", ...days, "<=", rampDays, ",", ...rising, ",", ...after, "))"];
}

function monthsBetween(from: number, to: number): number {
  const [first, last] = [calendarDay(from), calendarDay(to)];
  return (last.year - first.year) * 12 + last.month - first.month;
}
