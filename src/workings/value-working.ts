import { breakevenDecline } from "../finance/breakeven-decline";
import { markToMarket } from "../finance/mark-to-market";
import { dayBeforeStart } from "../finance/payments";
import { presentValue } from "../finance/present-value";
import type { Rate, SerialDate } from "../finance/units";
import type { Calls, DealGiven } from "./calls";
import { type PeriodCells, periodCells } from "./period-cells";
import { type PrepaidTranche, prepaidCells } from "./prepayment-cells";
import { MOST_TRANCHES, sumFormula } from "./schedule-working";
import type { WorkingFormula, WorkingParts } from "./working";
import { type Cell, type Column, rowsOf, sumOf, type TableBuilder, WorkingBuilder } from "./working-builder";

const MONTHLY = { period: "month", profile: "level", fiscalYearEndMonth: 12, isYearEndArgument: false } as const;
const VALUES_ONLY: WorkingParts = { blocks: [], result: null };
/** Of the sum of the discounted charges. */
const CHECK_TOLERANCE = 1e-9;

/** PRESENTVALUE: payments by period, each over (1 + rate) ^ (days ÷ 365). */
export function presentValueWorking({
  deal,
  rate,
  asOf,
  period = "month",
  profile = "level",
}: Calls["PRESENTVALUE"]): WorkingParts {
  const value = presentValue(deal.contract, { rate, asOf, period, profile });
  if (deal.contract.tranches.length > MOST_TRANCHES) return VALUES_ONLY;
  const builder = new WorkingBuilder();
  const terms = valueInputs(builder, deal, rate, asOf);
  const periods = periodCells(builder, deal, { ...MONTHLY, period, profile });
  const prepaid = prepaidCells(builder, deal, periods);
  const table = builder.table("payments", "Payments", periods.lastDay.values.length);
  const charge = chargeColumn(table, periods);
  const credits = prepaid.flatMap((each) => (each === null ? [] : [each.credits]));
  const paid = table.column(
    { key: "payment", label: "Payment", unit: "money" },
    (row) => (charge.values[row] ?? NaN) - sumOf(credits.map((credit) => credit.values[row] ?? NaN)) / 100,
    charge.at,
    ...credits.flatMap((credit) => ["-", credit.at, "/100"]),
  );
  const years = yearsColumn(table, periods.lastDay, terms.asOf);
  const present = table.column(
    { key: "present", label: "Present value", unit: "money" },
    (row) => ((years.values[row] ?? 0) > 0 ? (paid.values[row] ?? NaN) / (1 + rate) ** (years.values[row] ?? NaN) : 0),
    "IF(",
    years.at,
    ">0,",
    paid.at,
    "/(1+",
    terms.rate.at,
    ")^",
    years.at,
    ",0)",
  );
  const upFront: WorkingFormula = prepaid.flatMap((each) => (each === null ? [] : prepaidFormula(each, terms)));
  builder.step(
    { key: "result", label: "Present value of what is still to be paid", unit: "money" },
    value,
    "SUM(",
    rowsOf(present, "all"),
    ")",
    ...upFront,
  );
  return { blocks: builder.blocks, result: { kind: "step", step: "result" } };
}

/** MARKTOMARKET: each charge times what the market is above the contract, discounted. */
export function markToMarketWorking({
  deal,
  rate,
  asOf,
  decline,
  premium = 0,
  side = "buyer",
}: Calls["MARKTOMARKET"]): WorkingParts {
  const value = markToMarket(deal.contract, { rate, asOf, decline, premium, side });
  if (deal.contract.tranches.length > MOST_TRANCHES) return VALUES_ONLY;
  const builder = new WorkingBuilder();
  const terms = valueInputs(builder, deal, rate, asOf);
  const fall = builder.argument(
    { key: "decline", label: "Decline of the market price a year", unit: "share" },
    decline,
  );
  const gains = marketTable(builder, deal, terms, fall, premium);
  const sign = side === "seller" ? "-" : "";
  builder.step(
    { key: "result", label: `Mark-to-market to the ${side}`, unit: "money" },
    value,
    `${sign}SUM(`,
    rowsOf(gains.gain, "all"),
    ")",
  );
  return { blocks: builder.blocks, result: { kind: "step", step: "result" } };
}

/** BREAKEVENDECLINE: the decline as solved for, and a check that the mark-to-market at it is 0. */
export function breakevenWorking({ deal, rate, asOf, premium }: Calls["BREAKEVENDECLINE"]): WorkingParts {
  const decline = breakevenDecline(deal.contract, { rate, asOf, premium });
  if (deal.contract.tranches.length > MOST_TRANCHES) return VALUES_ONLY;
  const builder = new WorkingBuilder();
  const terms = valueInputs(builder, deal, rate, asOf);
  const solved = builder.input(
    { key: "decline", label: "Breakeven decline a year", unit: "share" },
    decline,
    "solved for",
  );
  const { gain, discounted } = marketTable(builder, deal, terms, solved, premium);
  const off = sumOf(gain.values) / sumOf(discounted.values);
  builder.step(
    { key: "check", label: "Check: mark-to-market ÷ discounted charges, must be 0", unit: "number" },
    off,
    "SUM(",
    rowsOf(gain, "all"),
    ")/SUM(",
    rowsOf(discounted, "all"),
    ")",
  );
  return {
    blocks: builder.blocks,
    result: { kind: "step", step: "decline" },
    check: { step: "check", tolerance: CHECK_TOLERANCE },
  };
}

const AS_OF = { key: "asOf", label: "As of the end of", unit: "date" } as const;

interface ValueInputs {
  readonly rate: Cell;
  readonly asOf: Cell;
}

function valueInputs(
  builder: WorkingBuilder,
  { contract }: DealGiven,
  rate: Rate,
  asOf: SerialDate | undefined,
): ValueInputs {
  const day = asOf === undefined ? dayBeforeStart(contract) : Math.floor(asOf);
  return {
    rate: builder.argument({ key: "rate", label: "Discount rate a year", unit: "share" }, rate),
    asOf:
      asOf === undefined
        ? builder.input(AS_OF, day, "the day before the start", { kind: "dayBeforeStart" })
        : builder.argument(AS_OF, day),
  };
}

/** Charges after as-of, what the market is above the contract on their days, and both discounted. */
function marketTable(
  builder: WorkingBuilder,
  deal: DealGiven,
  { rate, asOf }: ValueInputs,
  decline: Cell,
  premium: Rate,
): { gain: Column; discounted: Column } {
  const start = builder.argument(
    { key: "premium", label: "Market over contract price on as-of, less 1", unit: "share" },
    premium,
  );
  const periods = periodCells(builder, deal, MONTHLY);
  const table = builder.table("market", "Locked price against the market", periods.lastDay.values.length);
  const charge = chargeColumn(table, periods);
  const years = yearsColumn(table, periods.lastDay, asOf);
  const after = (row: number, value: (time: number) => number): number =>
    (years.values[row] ?? 0) > 0 ? value(years.values[row] ?? NaN) : 0;
  const ifAfter = (...formula: WorkingFormula): WorkingFormula => ["IF(", years.at, ">0,", ...formula, ",0)"];
  const discounted = table.column(
    { key: "discounted", label: "Discounted charge", unit: "money" },
    (row) => after(row, (time) => (charge.values[row] ?? NaN) / (1 + rate.value) ** time),
    ...ifAfter(charge.at, "/(1+", rate.at, ")^", years.at),
  );
  const above = table.column(
    { key: "above", label: "Market over contract price, less 1", unit: "share" },
    (row) => after(row, (time) => (1 + premium) * (1 - decline.value) ** time - 1),
    ...ifAfter("(1+", start.at, ")*(1-", decline.at, ")^", years.at, "-1"),
  );
  const gain = table.column(
    { key: "gain", label: "Gain to the buyer", unit: "money" },
    (row) => (discounted.values[row] ?? NaN) * (above.values[row] ?? NaN),
    discounted.at,
    "*",
    above.at,
  );
  return { gain, discounted };
}

function chargeColumn(table: TableBuilder, { charges }: PeriodCells): Column {
  const cents = charges.map((each) => each.cents);
  const value = (row: number): number => sumOf(cents.map(({ values }) => values[row] ?? NaN)) / 100;
  return table.column({ key: "charge", label: "Charge", unit: "money" }, value, "(", ...sumFormula(cents), ")/100");
}

function yearsColumn(table: TableBuilder, date: Column, asOf: Cell): Column {
  return table.column(
    { key: "years", label: "Years after as-of", unit: "years" },
    (row) => ((date.values[row] ?? NaN) - asOf.value) / 365,
    "(",
    date.at,
    "-",
    asOf.at,
    ")/365",
  );
}

function prepaidFormula({ date, cents }: PrepaidTranche, { rate, asOf }: ValueInputs): WorkingFormula {
  return [
    "+IF(",
    date.at,
    ">",
    asOf.at,
    ",",
    cents.at,
    "/100/(1+",
    rate.at,
    ")^((",
    date.at,
    "-",
    asOf.at,
    ")/365),0)",
  ];
}
