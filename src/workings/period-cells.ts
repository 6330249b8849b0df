import { committedCents } from "../finance/cents";
import type { Tranche } from "../finance/contract";
import { type Period, periodGrid } from "../finance/period";
import { deliveredWeight, type Profile } from "../finance/profile";
import { addMonths } from "../finance/serial-date";
import { type ServicePeriod, servicePeriod, trancheName, tranchesOf } from "../finance/tranche";
import type { DealGiven } from "./calls";
import { contractYearCells, type ProfileCells } from "./contract-year-cells";
import { rampFormula } from "./delivered-cells";
import { splitCentsInCells } from "./split-cells";
import { termInput } from "./term-input";
import { type Cell, type Column, type WorkingBuilder } from "./working-builder";

const MONTHS: Readonly<Record<Period, number>> = { month: 1, quarter: 3, year: 12 };

export interface PeriodTerms {
  readonly period: Period;
  readonly profile: Profile;
  readonly fiscalYearEndMonth: number;
  /** Only SCHEDULE has the month as an argument; the others count calendar years. */
  readonly isYearEndArgument: boolean;
}

/** What a tranche costs in each period, in cents, with the cells it came from. */
export interface TrancheCharges {
  readonly cents: Column;
  readonly start: Cell;
}

/** Periods of a deal and, for each tranche, its charges by period. */
export interface PeriodCells {
  readonly lastDay: Column;
  readonly charges: readonly TrancheCharges[];
}

/**
 * The schedule of a deal as cells: inputs of each tranche, a table of periods, and for each tranche a table of what it
 * delivers in them.
 */
export function periodCells(builder: WorkingBuilder, given: DealGiven, terms: PeriodTerms): PeriodCells {
  const { contract } = given;
  const services = tranchesOf(contract).map((tranche, index) => servicePeriod(tranche, trancheName(contract, index)));
  const cents = committedCents(contract);
  const inputs = services.map((service, index) => trancheInputs(builder, given, index, service, cents[index] ?? NaN));
  const lastDay = periodTable(
    builder,
    terms,
    inputs.map(({ start }) => start),
    services,
  );
  const charges = inputs.map((input, index) => {
    const tranche = contract.tranches[index];
    const service = services[index];
    if (tranche === undefined || service === undefined)
      throw new RangeError(`${contract.name} has no tranche ${index + 1}`);
    const weight = deliveredWeight(terms.profile, tranche, service, trancheName(contract, index));
    return {
      cents: chargesOf(builder, given, index, { ...input, tranche, service, weight }, terms.profile, lastDay),
      start: input.start,
    };
  });
  return { lastDay, charges };
}

/** What keeps the keys of several tranches apart; nothing where there is one. */
export function prefixOf({ contract }: DealGiven, index: number): string {
  return contract.tranches.length === 1 ? "" : `t${index + 1}`;
}

interface TrancheInputs {
  readonly start: Cell;
  readonly end: Cell;
  readonly cents: Cell;
}

interface TrancheWork extends TrancheInputs {
  readonly tranche: Tranche;
  readonly service: ServicePeriod;
  readonly weight: (daysServed: number) => number;
}

function trancheInputs(
  builder: WorkingBuilder,
  given: DealGiven,
  index: number,
  { start, end }: ServicePeriod,
  cents: number,
): TrancheInputs {
  const prefix = prefixOf(given, index);
  const of = given.contract.tranches.length === 1 ? "" : `, tranche ${index + 1}`;
  const amount = given.contract.tranches[index]?.value ?? NaN;
  const value = termInput(builder, { key: `${prefix}value`, label: `Committed value${of}`, unit: "money" }, amount, {
    given,
    index,
    field: "value",
  });
  const name = { key: `${prefix}cents`, label: `In cents${of}`, unit: "whole" } as const;
  // Fractions of cents of several tranches are handed out among them: then the cents are a value.
  const isRounded = Math.round(amount * 100) === cents;
  return {
    start: termInput(builder, { key: `${prefix}start`, label: `First day of service${of}`, unit: "date" }, start, {
      given,
      index,
      field: "start",
    }),
    end: termInput(builder, { key: `${prefix}end`, label: `Last day of service${of}`, unit: "date" }, end, {
      given,
      index,
      field: "end",
    }),
    cents: isRounded
      ? builder.step(name, cents, "ROUND(", value.at, "*100,0)")
      : builder.input(name, cents, "largest remainder"),
  };
}

function periodTable(
  builder: WorkingBuilder,
  { period, fiscalYearEndMonth, isYearEndArgument }: PeriodTerms,
  starts: readonly Cell[],
  services: readonly ServicePeriod[],
): Column {
  const grid = periodGrid(period, fiscalYearEndMonth);
  const firstDay = services.reduce((first, { start }) => Math.min(first, start), Infinity);
  const lastDay = services.reduce((last, { end }) => Math.max(last, end), 0);
  const first = grid.numberOf(firstDay);
  const name = { key: "fiscalYearEndMonth", label: "Fiscal year-end month", unit: "whole" } as const;
  const yearEnd = isYearEndArgument
    ? builder.argument(name, fiscalYearEndMonth)
    : builder.input(name, fiscalYearEndMonth, "calendar year");
  const from = builder.step(
    { key: "firstDay", label: "First day of service of all", unit: "date" },
    firstDay,
    "MIN(",
    ...starts.flatMap(({ at }, index) => (index === 0 ? [at] : [",", at])),
    ")",
  );
  const table = builder.table("periods", "Periods", grid.numberOf(lastDay) - first + 1);
  const months = MONTHS[period];
  return table.columnFrom(
    { key: "lastDay", label: "Last day", unit: "date" },
    ["EOMONTH(", from.at, ",MOD(", yearEnd.at, "-MONTH(", from.at, `),${months}))`],
    (row) => grid.lastDay(first + row),
    "EOMONTH(",
    table.previous("lastDay"),
    `,${months})`,
  );
}

function chargesOf(
  builder: WorkingBuilder,
  given: DealGiven,
  index: number,
  work: TrancheWork,
  profile: Profile,
  lastDay: Column,
): Column {
  const prefix = prefixOf(given, index);
  const { start, end, cents, service, weight } = work;
  const of = given.contract.tranches.length === 1 ? "" : `, tranche ${index + 1}`;
  const shape = profileCells(builder, given, index, work, profile);
  const total = weight(service.days);
  const all = builder.step(
    { key: `${prefix}all`, label: `Delivered in all${of}`, unit: "number" },
    total,
    ...shape.delivered([end.at, "-", start.at, "+1"]),
  );
  const split = splitCentsInCells(builder, {
    prefix: `${prefix}split`,
    label: `Value${of}`,
    cents,
    all,
    isWhole: profile !== "escalating",
  });
  const table = builder.table(`${prefix}charges`, `Charges${of}`, lastDay.values.length);
  const served = (row: number): number =>
    Math.max(0, Math.min(service.end, lastDay.values[row] ?? NaN) - service.start + 1);
  const days = table.column(
    { key: "days", label: "Days served by then", unit: "days" },
    served,
    "MAX(0,MIN(",
    end.at,
    ",",
    lastDay.at,
    ")-",
    start.at,
    "+1)",
  );
  const delivered =
    profile === "level"
      ? days
      : table.column(
          { key: "delivered", label: "Delivered by then", unit: "number" },
          (row) => weight(served(row)),
          ...shape.delivered([days.at]),
        );
  const inPeriod = table.columnFrom(
    { key: "weight", label: "Delivered in the period", unit: "number" },
    [delivered.at],
    (row) => weight(served(row)) - (row === 0 ? 0 : weight(served(row - 1))),
    delivered.at,
    "-",
    table.previous(delivered.at.column),
  );
  return split(table, inPeriod);
}

function profileCells(
  builder: WorkingBuilder,
  given: DealGiven,
  index: number,
  work: TrancheWork,
  profile: Profile,
): ProfileCells {
  if (profile === "level") return { delivered: (days) => days };
  const prefix = prefixOf(given, index);
  const { start, service, tranche } = work;
  if (profile === "escalating") {
    const name = { key: `${prefix}escalator`, label: "Escalator a year", unit: "share" } as const;
    const escalator = termInput(builder, name, tranche.escalator ?? NaN, { given, index, field: "escalator" });
    return contractYearCells(builder, prefix, { start, service, escalator });
  }
  const name = { key: `${prefix}rampMonths`, label: "Ramp months", unit: "months" } as const;
  const months = termInput(builder, name, tranche.rampMonths ?? NaN, { given, index, field: "rampMonths" });
  const rampDays = addMonths(service.start, months.value) - service.start;
  const ramp = builder.step(
    { key: `${prefix}rampDays`, label: "Days of ramp", unit: "days" },
    rampDays,
    "EDATE(",
    start.at,
    ",",
    months.at,
    ")-",
    start.at,
  );
  return { delivered: (days) => rampFormula(days, ramp.at) };
}
