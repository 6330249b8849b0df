import { inceptionOnOrBefore } from "./inception-day";
import type { Profile } from "../finance/profile";
import { type CurvePoint, curvePrice, type PriceCurve } from "../finance/price-curve";
import type { Amount, Rate, SerialDate } from "../finance/units";
import { type CountedGroup, countedGroups } from "./counted-groups";
import { DealCells } from "./deal-cells";
import type { MarketValued } from "./deal-given";
import { type CountedCharges, type PeriodCells, periodCells, sumByShare } from "./period-cells";
import { isTooLong } from "./schedule";
import { marketTerms } from "./valuation-terms";
import { MONTHLY, rateInput, yearsColumn } from "./value-cells";
import type { WorkingFormula, WorkingReference } from "./working";
import { type Cell, type Column, rowsOf, type WorkingBuilder } from "./working-builder";

/** The market price against the contract's: a starting price that falls, or a curve. */
export type MarketPath = { readonly decline: Cell; readonly premium: Cell } | { readonly curve: CurveCells };

/** The gain to the buyer on charges that were priced on one day, and what they are discounted to. */
export interface MarketGroupCells {
  readonly gain: Column;
  readonly discounted: Column;
}

export interface MarketCells {
  readonly groups: readonly MarketGroupCells[];
}

interface MarketCall extends MarketValued {
  readonly decline?: Rate | PriceCurve | undefined;
}

/** What counts, tranches that were priced on one day and in one price together; null where that is too much for a sheet. */
export function marketGroups(call: MarketCall, asOf: SerialDate): readonly CountedGroup[] | null {
  const { deal, count = "firm", profile = "level" } = call;
  const { pricedOn } = marketTerms(call);
  const groups = countedGroups(deal, { count, asOf, profile }, (tranche) => {
    const day = typeof pricedOn === "number" ? pricedOn : inceptionOnOrBefore(tranche, asOf);
    return `${day},${tranche.price ?? null}`;
  });
  return isTooLong(groups) ? null : groups;
}

/** Charges after as-of, what the market is above the contract on their days, and both discounted: a table a group. */
export function marketCells(
  builder: WorkingBuilder,
  call: MarketCall,
  groups: readonly CountedGroup[],
  pathOf: (asOf: Cell) => MarketPath,
): MarketCells {
  const { deal, rate, profile = "level", count = "firm" } = call;
  const cells = new DealCells(builder, deal);
  const discount = rateInput(builder, rate);
  const asOf = cells.asOfOrBeforeStart(call.asOf);
  const path = pathOf(asOf);
  const pricedOn =
    call.pricedOn === undefined
      ? null
      : builder.argument({ key: "pricedOn", label: "Priced on", unit: "date" }, Math.floor(call.pricedOn));
  const periods = periodCells(cells, groups, { ...MONTHLY, profile, count, asOf });
  const work = { builder, cells, asOf, discount, path, pricedOn, profile, periods };
  return { groups: periods.groups.map((members, index) => groupCells(work, members, index)) };
}

export function premiumInput(builder: WorkingBuilder, premium: Rate): Cell {
  const label = "Market price ÷ contract price − 1, on the day it was priced";
  return builder.argument({ key: "premium", label, unit: "share" }, premium);
}

interface MarketWork {
  readonly builder: WorkingBuilder;
  readonly cells: DealCells;
  readonly asOf: Cell;
  readonly discount: Cell;
  readonly path: MarketPath;
  readonly pricedOn: Cell | null;
  readonly profile: Profile;
  readonly periods: PeriodCells;
}

function groupCells(work: MarketWork, members: readonly CountedCharges[], index: number): MarketGroupCells {
  const { builder, asOf, discount, path, periods } = work;
  const isOnly = periods.groups.length === 1;
  const [prefix, of] = isOnly ? ["", ""] : [`g${index + 1}`, `, part ${index + 1}`];
  const from = "curve" in path ? asOf : pricedOnCell(work, members, prefix, of);
  const price = "curve" in path ? priceCell(work, members) : null;
  const table = builder.table(`${prefix}market`, `Locked price against the market${of}`, periods.lastDay.values.length);
  const sum = sumByShare(members.map(({ share, charged }) => ({ share, cents: charged })));
  const chargeName = { key: "charge", label: "Charge", unit: "money" } as const;
  const charge = table.column(chargeName, (row) => sum.value(row) / 100, "(", ...sum.formula, ")/100");
  const years = yearsColumn(table, periods.lastDay, asOf);
  const after = (row: number, value: (time: number) => number): number =>
    (years.values[row] ?? 0) > 0 ? value(years.values[row] ?? NaN) : 0;
  const ifAfter = (...formula: WorkingFormula): WorkingFormula => ["IF(", years.at, ">0,", ...formula, ",0)"];
  const discounted = table.column(
    { key: "discounted", label: "Discounted charge", unit: "money" },
    (row) => after(row, (time) => (charge.values[row] ?? NaN) / (1 + discount.value) ** time),
    ...ifAfter(charge.at, "/(1+", discount.at, ")^", years.at),
  );
  const priced = from === asOf ? years : yearsColumn(table, periods.lastDay, from, PRICED_YEARS);
  const market = marketPrice(path, { asOf, lastDay: periods.lastDay, years: priced, price });
  const ratio = ratioOf(members);
  const over: WorkingFormula = ratio === null ? [] : ["/(", ...ratio.formula, ")"];
  const above = table.column(
    { key: "above", label: "Market price ÷ contract price − 1", unit: "share" },
    (row) => after(row, () => market.value(row) / (ratio?.value(row) ?? 1) - 1),
    ...ifAfter(...market.formula, ...over, "-1"),
  );
  const gain = table.column(
    { key: "gain", label: "Gain to the buyer", unit: "money" },
    (row) => (discounted.values[row] ?? NaN) * (above.values[row] ?? NaN),
    ...[discounted.at, "*", above.at],
  );
  return { gain, discounted };
}

const PRICED_YEARS = { key: "pricedYears", label: "Years after the market-price date" } as const;

interface DayCell {
  readonly at: WorkingReference;
  readonly value: number;
}

/** The day on which the market price of a group starts: as given, else inception, but not after as-of. */
function pricedOnCell(
  { builder, cells, asOf, pricedOn }: MarketWork,
  members: readonly CountedCharges[],
  prefix: string,
  of: string,
): DayCell {
  if (pricedOn !== null) return pricedOn;
  const first = members[0]?.member;
  const { life } = cells.tranche(first?.index ?? 0);
  const inception = first?.of.inception ?? null;
  if (inception === null || life.inception === null) return asOf;
  return builder.step(
    { key: `${prefix}pricedOn`, label: `Priced on, the day of inception${of}`, unit: "date" },
    Math.min(inception, asOf.value),
    ...["MIN(", life.inception.at, ",", asOf.at, ")"],
  );
}

function priceCell({ cells }: MarketWork, members: readonly CountedCharges[]): DayCell | null {
  const first = members[0]?.member;
  if (first === undefined || (first.of.price ?? null) === null) return null;
  return { at: cells.tranche(first.index).sheet.term("price").at, value: first.of.price ?? NaN };
}

interface PriceAt {
  readonly formula: WorkingFormula;
  readonly value: (row: number) => number;
}

function marketPrice(
  path: MarketPath,
  on: { readonly asOf: Cell; readonly lastDay: Column; readonly years: Column; readonly price: DayCell | null },
): PriceAt {
  if ("curve" in path) {
    const { formula, value } = path.curve.on(on.lastDay, on.asOf);
    const { price } = on;
    if (price === null) return { formula, value };
    return { formula: [...formula, "/", price.at], value: (row) => value(row) / price.value };
  }
  const { decline, premium } = path;
  return {
    formula: ["(1+", premium.at, ")*(1-", decline.at, ")^", on.years.at],
    value: (row) => (1 + premium.value) * (1 - decline.value) ** (on.years.values[row] ?? NaN),
  };
}

/** The contract price over the first one: charges over what the same volume costs at the first price. */
function ratioOf(members: readonly CountedCharges[]): PriceAt | null {
  if (members.every(({ volume }) => volume === null)) return null;
  const charged = sumByShare(members.map((each) => ({ share: each.share, cents: each.charged })));
  const volume = sumByShare(members.map((each) => ({ share: each.share, cents: each.volume ?? each.charged })));
  const whole: WorkingFormula = ["(", ...charged.formula, ")"];
  const bought: WorkingFormula = ["(", ...volume.formula, ")"];
  return {
    formula: ["IF(", ...bought, "=0,1,", ...whole, "/IF(", ...bought, "=0,1,", ...bought, "))"],
    value: (row) => (volume.value(row) === 0 ? 1 : charged.value(row) / volume.value(row)),
  };
}

/** The points of a curve as cells, and the price on a day: its logarithm is a straight line between two of them. */
export class CurveCells {
  private readonly days: Column;
  private readonly to: Column;
  private readonly slope: Column;
  private readonly price: Column;
  private readonly points: readonly CurvePoint[];
  private readonly curve: PriceCurve;

  constructor(builder: WorkingBuilder, curve: PriceCurve, asOf: Cell) {
    const { points } = curve;
    this.points = points;
    this.curve = curve;
    const table = builder.table("curve", "Market price curve", points.length);
    const isYears = points.every(({ at }) => at <= MOST_YEARS);
    const at = table.points(
      { key: "at", label: "Date, or years from the as-of date", unit: isYears ? "years" : "date" },
      "at",
      points.map((each) => each.at),
    );
    this.price = table.points(
      { key: "price", label: "Market price", unit: "number" },
      "price",
      points.map(({ price }) => price),
    );
    const dayOf = (row: number): number => {
      const point = points[row]?.at ?? NaN;
      return isYears ? point * 365 : Math.floor(point) - asOf.value;
    };
    this.days = table.column(
      { key: "days", label: "Days after the as-of date", unit: "number" },
      dayOf,
      ...["IF(", at.at, `<=${MOST_YEARS},`, at.at, "*365,INT(", at.at, ")-", asOf.at, ")"],
    );
    const last = points.length - 1;
    const next = (row: number): number => Math.min(row + 1, last);
    const number = table.columnFrom(
      { key: "number", label: "Point", unit: "whole" },
      ["1"],
      (row) => row + 1,
      table.previous("number"),
      "+1",
    );
    const nextOf = (column: Column): WorkingFormula => {
      const isNext: WorkingFormula = ["(", rowsOf(number, "all"), "=MIN(", number.at, `+1,${points.length}))`];
      return ["SUMPRODUCT(", ...isNext, "*", rowsOf(column, "all"), ")"];
    };
    this.to = table.column(
      { key: "to", label: "Days to the next point", unit: "number" },
      (row) => dayOf(next(row)),
      ...nextOf(this.days),
    );
    const slopeOf = (row: number): number =>
      row === last
        ? 0
        : Math.log((points[row + 1]?.price ?? NaN) / (points[row]?.price ?? NaN)) / (dayOf(row + 1) - dayOf(row));
    this.slope = table.column(
      { key: "slope", label: "Growth per day to the next point", unit: "number" },
      slopeOf,
      ...["IF(", this.to.at, "=", this.days.at, ",0,LN(", ...nextOf(this.price), "/", this.price.at, ")/"],
      ...["(", this.to.at, "-", this.days.at, "))"],
    );
  }

  on(lastDay: Column, asOf: Cell): PriceAt {
    const [days, to, slope] = [this.days, this.to, this.slope].map((column) => rowsOf(column, "all"));
    const day: WorkingFormula = ["(", lastDay.at, "-", asOf.at, ")"];
    const under: WorkingFormula = ["(", to ?? "", ">", ...day, ")*(", ...day, "-", days ?? "", ")"];
    const over: WorkingFormula = ["(", to ?? "", "<=", ...day, ")*(", to ?? "", "-", days ?? "", ")"];
    const grown: WorkingFormula = [
      "SUMPRODUCT(",
      slope ?? "",
      "*(",
      days ?? "",
      "<",
      ...day,
      ")*(",
      ...under,
      "+",
      ...over,
      "))",
    ];
    const price: (date: SerialDate) => Amount = curvePrice(this.curve, asOf.value);
    return {
      formula: [rowsOf(this.price, "first"), "*EXP(", ...grown, ")"],
      value: (row) => (this.points.length === 0 ? NaN : price(lastDay.values[row] ?? NaN)),
    };
  }
}

/** No more are years from as-of: as `curvePrice` reads them. */
const MOST_YEARS = 100;
