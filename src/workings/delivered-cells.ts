import { deliveredWeight, type Profile } from "../finance/profile";
import { addMonths } from "../finance/serial-date";
import { servicePeriod, trancheName } from "../finance/tranche";
import type { DealGiven } from "./calls";
import { escalatingCells } from "./escalating-cells";
import type { Quantity, TrancheCells } from "./tranche-cells";
import type { WorkingFormula, WorkingReference } from "./working";
import type { Cell } from "./working-builder";

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
    return escalatingCells(cells, {
      key,
      label,
      start: this.start,
      days,
      escalator: shape,
      weight: (index) => this.weightOf(index, days),
    });
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
