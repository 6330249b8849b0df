import { dayBeforePayments, dayBeforeStart, dayItBegins } from "../finance/day-it-begins";
import { prepaymentDay } from "../finance/prepayment";
import type { SerialDate } from "../finance/units";
import type { DealGiven } from "./deal-given";
import { LifeCells } from "./life-cells";
import { OneTranche, type Quantity } from "./tranche-cells";
import type { WorkingFormula } from "./working";
import type { Cell, CellName, WorkingBuilder } from "./working-builder";

/** A tranche with its own cells. */
export interface TrancheLifeCells {
  readonly sheet: OneTranche;
  readonly life: LifeCells;
  readonly prefix: string;
  readonly of: string;
}

const AS_OF = { key: "asOf", label: "As of the end of", unit: "date" } as const;

/** The tranches of a deal as steps, made when they are asked for, and the days that depend on all of them. */
export class DealCells {
  private readonly tranches = new Map<number, TrancheLifeCells>();

  constructor(
    readonly builder: WorkingBuilder,
    readonly given: DealGiven,
  ) {}

  tranche(index: number): TrancheLifeCells {
    const known = this.tranches.get(index);
    if (known !== undefined) return known;
    const isOnly = this.given.contract.tranches.length === 1;
    const [prefix, of] = isOnly ? ["", ""] : [`t${index + 1}`, `, tranche ${index + 1}`];
    const sheet = new OneTranche(this.builder, this.given, index, { prefix, label: of });
    const made = { sheet, life: new LifeCells(sheet), prefix, of };
    this.tranches.set(index, made);
    return made;
  }

  /** As-of as it is given, else the day before the first day of service. */
  asOfOrBeforeStart(asOf: SerialDate | undefined): Cell {
    if (asOf !== undefined) return this.builder.argument(AS_OF, Math.floor(asOf));
    const starts = this.datedTranches().flatMap((index): WorkingFormula => [
      ",",
      this.tranche(index).life.onTimeStart.at,
    ]);
    return this.builder.step(
      { ...AS_OF, label: "As of the end of the day before the start" },
      dayBeforeStart(this.given.contract),
      ...["MIN(", ...starts.slice(1), ")-1"],
    );
  }

  /** As-of as it is given, else the day before the first payment or day of service. */
  asOfOrBeforePayments(asOf: SerialDate | undefined): Cell {
    if (asOf !== undefined || !this.given.contract.tranches.some(({ prepayment }) => (prepayment ?? 0) > 0))
      return this.asOfOrBeforeStart(asOf);
    const days = this.datedTranches().flatMap((index): WorkingFormula => {
      const { life } = this.tranche(index);
      const isPrepaid = (life.tranche(index).prepayment ?? 0) > 0;
      return [",", life.onTimeStart.at, ...(isPrepaid ? [",", this.prepaidDay(index, life.onTimeStart).at] : [])];
    });
    return this.builder.step(
      { ...AS_OF, label: "As of the end of the day before the first payment" },
      dayBeforePayments(this.given.contract),
      ...["MIN(", ...days.slice(1), ")-1"],
    );
  }

  /** As-of as it is given, else inception, else the day before the start. */
  asOfOrInception(asOf: SerialDate | undefined): Cell {
    const days = this.given.contract.tranches.flatMap((tranche, index): WorkingFormula => {
      if ((tranche.inception ?? null) === null) return [];
      const { inception } = this.tranche(index).life;
      return inception === null ? [] : [",", inception.at];
    });
    if (asOf !== undefined || days.length === 0) return this.asOfOrBeforeStart(asOf);
    const label = "As of the end of the day of inception";
    const day = dayItBegins(this.given.contract);
    return this.builder.step({ ...AS_OF, label }, day, ...["MIN(", ...days.slice(1), ")"]);
  }

  /** The day a prepayment is paid: as stated, else at inception, else on the first day of service. */
  prepaidDay(index: number, start: Quantity): Quantity {
    const { sheet, life } = this.tranche(index);
    const tranche = life.tranche(index);
    if ((tranche.prepaidOn ?? null) !== null) return sheet.term("prepaidOn");
    if ((tranche.inception ?? null) !== null && life.inception !== null) return life.inception;
    return tranche.signed === null ? start : sheet.term("signed");
  }

  /** A name of a tranche's cells. */
  named(index: number, { key, label, unit }: CellName): CellName {
    const { prefix, of } = this.tranche(index);
    return { key: prefix + key, label: label + of, unit };
  }

  /** Those whose service has a start: an option or a contingent tranche may be open, as in `dayBeforeStart`. */
  private datedTranches(): number[] {
    const all = this.given.contract.tranches.map((tranche, index) => ({ index, stated: tranche.onTime ?? tranche }));
    const dated = all.filter(
      ({ stated: { kind, start, end } }) =>
        !((kind === "option" || kind === "contingent") && (start === null || end === null)),
    );
    return (dated.length > 0 ? dated : all).map(({ index }) => index);
  }
}

/** The day of a prepayment, as finance has it. */
export function dayOfPrepayment({ contract }: DealGiven, index: number): SerialDate {
  const tranche = contract.tranches[index];
  if (tranche === undefined) throw new RangeError(`${contract.name} has no tranche ${index + 1}`);
  return prepaymentDay(tranche, tranche.start ?? NaN, contract.name);
}
