import { deliveredWeight, type Profile } from "../finance/profile";
import { addMonths } from "../finance/serial-date";
import { servicePeriod, trancheName } from "../finance/tranche";
import { escalatingCells } from "./escalating-cells";
import { FeeCells } from "./fee-cells";
import type { LifeCells } from "./life-cells";
import type { Quantity } from "./tranche-cells";
import type { WorkingFormula, WorkingReference } from "./working";

/** A day of every tranche: its formula and its values. */
export interface DayOfTranches {
  readonly formula: WorkingFormula;
  readonly value: (index: number) => number;
}

/** What a profile delivers by a day, as cells. */
export class DeliveredCells {
  private readonly start: Quantity;
  private readonly end: Quantity;
  private readonly rampDays: Quantity | null;
  readonly fees: FeeCells | null;

  constructor(
    private readonly life: LifeCells,
    private readonly profile: Profile,
  ) {
    this.start = life.start;
    this.end = life.end;
    this.fees = life.hasFees ? new FeeCells(life.sheet, life) : null;
    this.rampDays = profile === "ramp" ? rampDaysOf(life) : null;
  }

  all(): Quantity {
    return this.weight(
      "all",
      "Service in all",
      this.life.sheet.step(
        { key: "allDays", label: "Days of service", unit: "days" },
        (index) => this.days(index, Infinity),
        this.end.at,
        "-",
        this.start.at,
        "+1",
      ),
    );
  }

  until(key: string, label: string, day: DayOfTranches): Quantity {
    const served: WorkingFormula = ["MAX(0,MIN(", ...day.formula, ",", this.end.at, ")-", this.start.at, "+1)"];
    return this.weight(
      key,
      label,
      this.life.sheet.step(
        { key: `${key}Days`, label: `${label}, days`, unit: "days" },
        (index) => this.days(index, day.value(index)),
        ...served,
      ),
    );
  }

  private days(index: number, day: number): number {
    const [start, end] = [this.start.values[index] ?? NaN, this.end.values[index] ?? NaN];
    return Math.max(0, Math.min(day, end) - start + 1);
  }

  private weight(key: string, label: string, days: Quantity): Quantity {
    const { fees, profile } = this;
    const { sheet } = this.life;
    const value = (index: number): number => this.weightOf(index, days);
    const measure = fees === null ? "weighted" : this.areAllFees() ? "fees" : "weighted days or fees";
    const name = { key, label: `${label}, ${measure}`, unit: "number" } as const;
    if (profile === "escalating" && this.life.sheet.indices.some((index) => !this.life.hasFee(index))) {
      const own = fees === null ? name : { ...name, key: `${key}ByPrice` };
      const escalating = escalatingCells(this.life, { ...own, days, weight: value });
      if (fees === null) return escalating;
      const charged = fees.charged([days.at]);
      return sheet.step(name, value, "IF(", fees.fee.at, ">0,", ...charged, ",", escalating.at, ")");
    }
    const shape = this.rampDays === null ? [days.at] : rampFormula([days.at], this.rampDays.at);
    if (fees !== null)
      return sheet.step(name, value, "IF(", fees.fee.at, ">0,", ...fees.charged([days.at]), ",", ...shape, ")");
    return this.rampDays === null ? days : sheet.step(name, value, ...shape);
  }

  private areAllFees(): boolean {
    return this.life.sheet.indices.every((index) => this.life.hasFee(index));
  }

  private weightOf(index: number, days: Quantity): number {
    const tranche = this.life.tranche(index);
    const name = trancheName(this.life.sheet.given.contract, index);
    const weight = deliveredWeight(this.profile, tranche, servicePeriod(tranche, name), name);
    const unit = this.profile === "escalating" && !this.life.hasFee(index) ? DAYS_PER_YEAR : 1;
    return weight(days.values[index] ?? NaN) / unit;
  }
}

/** Unit of finance's escalating weight; here it is the first contract year. */
const DAYS_PER_YEAR = 365;

/** Days from the start to the end of the ramp. */
export function rampDaysOf(life: LifeCells): Quantity {
  const { sheet, start } = life;
  const months = sheet.term("rampMonths");
  return sheet.step(
    { key: "rampDays", label: "Days of ramp", unit: "days" },
    (index) => addMonths(start.values[index] ?? NaN, months.values[index] ?? NaN) - (start.values[index] ?? NaN),
    "EDATE(",
    start.at,
    ",",
    months.at,
    ")-",
    start.at,
  );
}

/** The area under a line that rises over the ramp and stays level after it. */
export function rampFormula(days: WorkingFormula, rampDays: WorkingReference): WorkingFormula {
  const rising = ["(", ...days, ")*(", ...days, ")"];
  const after = [rampDays, "*(2*(", ...days, ")-", rampDays, ")"];
  return ["IF(", rampDays, "=0,", ...days, ",IF(", ...days, "<=", rampDays, ",", ...rising, ",", ...after, "))"];
}
