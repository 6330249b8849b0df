import { committedCents } from "../finance/cents";
import { firstPriceWeight } from "../finance/escalating-profile";
import { hasFee } from "../finance/fee-schedule";
import { type DeliveredWeight, deliveredWeight, type Profile } from "../finance/profile";
import { committedValue, type ServicePeriod, servicePeriod, trancheName } from "../finance/tranche";
import { lastFirmDay } from "./counted-cells";
import type { CountedGroup, CountedTranche } from "./counted-groups";
import { contractYearCells, type ProfileCells } from "./contract-year-cells";
import type { DealCells, TrancheLifeCells } from "./deal-cells";
import { rampDaysOf, rampFormula } from "./delivered-cells";
import { FeeCells } from "./fee-cells";
import { splitCentsInCells } from "./split-cells";
import type { Quantity } from "./tranche-cells";
import type { WorkingFormula } from "./working";
import type { Cell, CellName, Column } from "./working-builder";

/** What counts of a tranche: its days, its cents, and what turns days into a weight. */
export interface MemberCells {
  readonly member: CountedTranche;
  readonly prefix: string;
  readonly of: string;
  readonly service: ServicePeriod;
  readonly start: Quantity;
  readonly end: Quantity;
  readonly cents: Cell;
  readonly fees: FeeCells | null;
  readonly weight: DeliveredWeight;
}

/** What a tranche costs in each period, in cents. */
export interface TrancheCharges extends MemberCells {
  readonly charged: Column;
  /** The cents at the first price: the volume that is bought; null where the price never changes. */
  readonly volume: Column | null;
}

/** The cells of tranches that count, period by period. */
export class ChargeCells {
  private readonly shapes = new Map<number, ProfileCells>();

  constructor(
    private readonly deal: DealCells,
    private readonly profile: Profile,
    /** What is firm depends on it; null where everything counts. */
    private readonly asOf: Cell | null,
  ) {}

  /** Days and cents of a member: `group` is brought to whole cents together. */
  inputs(member: CountedTranche, { members, contract }: CountedGroup): MemberCells {
    const { index, of: counted } = member;
    const { life, prefix: ofTranche, of: words } = this.deal.tranche(index);
    const isPart = (counted.whole ?? null) !== null;
    const [prefix, of] = isPart ? [`${ofTranche}firm`, `${words}, firm part`] : [ofTranche, words];
    const at = members.indexOf(member);
    const name = trancheName(contract, at);
    const service = servicePeriod(counted, name);
    const weight = deliveredWeight(this.profile, counted, service, name);
    const known = { member, prefix, of, service, weight, start: life.start };
    const amount = committedValue(counted, name);
    const cents = committedCents(contract)[at] ?? NaN;
    if (!isPart) {
      const stated = life.value;
      const { end } = life;
      const fees = life.hasFee(index) ? this.feesOf(index) : null;
      return { ...known, end, fees, cents: this.inCents({ prefix, of }, fees?.total ?? stated, amount, cents) };
    }
    const firm = this.firmPart(index, counted.end ?? NaN, hasFee(counted) ? (counted.value ?? 0) : amount);
    return { ...known, ...firm, cents: this.inCents({ prefix, of }, firm.fees?.total ?? firm.value, amount, cents) };
  }

  /** Adds the charges of a member in the periods that end on these days. */
  charges(cells: MemberCells, lastDay: Column): TrancheCharges {
    const { builder } = this.deal;
    const { prefix, of, start, end, cents, service, weight, fees, member } = cells;
    const shape = fees === null ? this.shapeOf(member.index) : { delivered: undelivered(fees), atFirstPrice: null };
    const isLevel = this.profile === "level" && fees === null;
    const measure = fees !== null ? "Fees" : isLevel ? "Days of service" : "Weighted days of service";
    const all = builder.step(
      { key: `${prefix}all`, label: `${measure} in all${of}`, unit: "number" },
      weight(service.days),
      ...shape.delivered([end.at, "-", start.at, "+1"]),
    );
    const split = splitCentsInCells(builder, {
      prefix: `${prefix}split`,
      label: `Value${of}`,
      cents,
      all,
      isWhole: this.profile !== "escalating" && fees === null,
      weightOf: this.profile === "level" ? ["day", "days"] : ["weighted day", "weighted days"],
      isAmounts: fees !== null,
    });
    const table = builder.table(`${prefix}charges`, `Charges${of}`, lastDay.values.length);
    const served = (row: number): number =>
      row < 0 ? 0 : Math.max(0, Math.min(service.end, lastDay.values[row] ?? NaN) - service.start + 1);
    const days = table.column(
      { key: "days", label: "Days served by then", unit: "days" },
      served,
      ...["MAX(0,MIN(", end.at, ",", lastDay.at, ")-", start.at, "+1)"],
    );
    const inPeriod = (name: CellName, delivered: Column, value: DeliveredWeight): Column =>
      table.columnFrom(
        name,
        [delivered.at],
        (row) => value(served(row)) - value(served(row - 1)),
        ...[delivered.at, "-", table.previous(delivered.at.column)],
      );
    const delivered = isLevel
      ? days
      : table.column(
          { key: "delivered", label: `${measure} by then`, unit: "number" },
          (row) => weight(served(row)),
          ...shape.delivered([days.at]),
        );
    const weights = inPeriod({ key: "weight", label: `${measure} in the period`, unit: "number" }, delivered, weight);
    const charged = split(table, weights);
    if (shape.atFirstPrice === null) return { ...cells, charged, volume: null };

    const firstPrice = firstPriceWeight(member.of, service, "a tranche");
    const first = table.column(
      { key: "firstPrice", label: "Weighted days of service by then, at the first price", unit: "number" },
      (row) => firstPrice(served(row)),
      ...shape.atFirstPrice([days.at]),
    );
    const bought = inPeriod(
      { key: "bought", label: "In the period, at the first price", unit: "number" },
      first,
      firstPrice,
    );
    const volume = table.column(
      { key: "volume", label: "Cents at the first price", unit: "number" },
      (row) => ((weights.values[row] ?? 0) === 0 ? 0 : volumeOf(row)),
      ...["IF(", weights.at, "=0,0,", charged.at, "*", bought.at, "/", weights.at, ")"],
    );
    return { ...cells, charged, volume };

    function volumeOf(row: number): number {
      return ((charged.values[row] ?? NaN) * (bought.values[row] ?? NaN)) / (weights.values[row] ?? NaN);
    }
  }

  /** From as-of or the first day of notice on, the days of notice; what is served until then, at its part of the value. */
  private firmPart(
    index: number,
    lastDay: number,
    amount: number,
  ): { readonly end: Quantity; readonly value: Quantity; readonly fees: FeeCells | null } {
    const { sheet, life } = this.deal.tranche(index);
    if (this.asOf === null) throw new RangeError("what is firm needs an as-of date");
    const whole = life.hasFee(index) ? this.feesOf(index) : null;
    const stated = life.value;
    const firm = lastFirmDay(life, this.asOf);
    const end = sheet.step(
      { key: "firmEnd", label: "Firm until the end of a notice", unit: "date" },
      () => lastDay,
      ...firm.formula,
    );
    const served: WorkingFormula = [end.at, "-", life.start.at, "+1"];
    const inAll: WorkingFormula = [life.end.at, "-", life.start.at, "+1"];
    const name: CellName = { key: "firmValue", label: "Committed value until then", unit: "money" };
    const delivered = whole === null ? this.shapeOf(index).delivered : undelivered(whole);
    const share: WorkingFormula = ["*((", ...delivered(served), ")/(", ...delivered(inAll), "))"];
    const value =
      whole === null
        ? sheet.step(name, () => amount, stated.at, ...share)
        : sheet.step(name, () => amount, ...["IF(", whole.isAtMost, "=1,0,", whole.total.at, ...share, ")"]);
    const fees = whole === null ? null : new FeeCells(sheet, { start: life.start, end, value }, "firm");
    return { end, value, fees };
  }

  private inCents(
    { prefix, of }: { readonly prefix: string; readonly of: string },
    value: Quantity,
    amount: number,
    cents: number,
  ): Cell {
    const name = { key: `${prefix}cents`, label: `In cents${of}`, unit: "whole" } as const;
    // Fractions of cents of several tranches are handed out among them: then the cents are a value.
    return Math.round(amount * 100) === cents
      ? this.deal.builder.step(name, cents, "ROUND(", value.at, "*100,0)")
      : this.deal.builder.input(name, cents, "largest remainder");
  }

  private feesOf(index: number): FeeCells {
    const known = this.fees.get(index) ?? new FeeCells(this.deal.tranche(index).sheet, this.deal.tranche(index).life);
    this.fees.set(index, known);
    return known;
  }

  private readonly fees = new Map<number, FeeCells>();

  private shapeOf(index: number): ProfileCells {
    const known = this.shapes.get(index) ?? this.shape(this.deal.tranche(index));
    this.shapes.set(index, known);
    return known;
  }

  private shape({ sheet, life }: TrancheLifeCells): ProfileCells {
    if (this.profile === "level") return { delivered: (days) => days, atFirstPrice: null };
    if (this.profile === "ramp") {
      const ramp = rampDaysOf(life).at;
      return { delivered: (days) => rampFormula(days, ramp), atFirstPrice: null };
    }
    const service = servicePeriod(life.tranche(sheet.index), "a tranche");
    return contractYearCells(this.deal.builder, sheet, life, service);
  }
}

function undelivered(fees: FeeCells): (days: WorkingFormula) => WorkingFormula {
  return (days) => fees.charged(days);
}
