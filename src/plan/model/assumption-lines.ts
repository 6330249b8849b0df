import { DATE, GENERAL, NUMBER, PERCENT, PRICE, WHOLE } from "./formats";
import type { ModelOptions } from "./model-options";

/** An assumption of the page, without its evidence. */
export interface AssumptionLine {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly numberFormat: string;
  readonly base: number | string | null;
  readonly note: string;
}

/** The assumptions of a model's page, in its order. */
export function assumptionLines(options: ModelOptions): AssumptionLine[] {
  return [...termLines(options), ...priceLines(options), ...capacityLines()];
}

/** How the deal's terms are read: day, rate, years, convention. */
function termLines({ asOf, rate, fiscalYearEndMonth }: ModelOptions): AssumptionLine[] {
  return [
    {
      key: "asOf",
      label: "As-of date",
      unit: "end of day",
      numberFormat: DATE,
      base: asOf ?? null,
      note: "Empty: the day before service starts",
    },
    {
      key: "rate",
      label: "Discount rate",
      unit: "a year",
      numberFormat: PERCENT,
      base: rate ?? null,
      note: "Effective, on days ÷ 365",
    },
    {
      key: "fiscalMonth",
      label: "Fiscal year-end month",
      unit: "1 to 12",
      numberFormat: WHOLE,
      base: fiscalYearEndMonth ?? 12,
      note: "12: calendar years",
    },
    {
      key: "convention",
      label: "Convention",
      unit: "word",
      numberFormat: GENERAL,
      base: null,
      note: "service, stated or signing; empty: the first that is documented",
    },
    {
      key: "basis",
      label: "Day-count basis",
      unit: "0 to 4",
      numberFormat: WHOLE,
      base: 0,
      note: "As in YEARFRAC; 0 is 30/360",
    },
    {
      key: "profile",
      label: "Delivery profile",
      unit: "word",
      numberFormat: GENERAL,
      base: "level",
      note: "level, ramp (needs ramp months) or escalating (needs an escalator)",
    },
    {
      key: "side",
      label: "Side",
      unit: "word",
      numberFormat: GENERAL,
      base: "buyer",
      note: "Whose gain is positive: buyer or seller",
    },
  ];
}

/** Where the market stands and moves, and the grid of scenarios around it. */
function priceLines({ decline }: ModelOptions): AssumptionLine[] {
  return [
    {
      key: "premium",
      label: "Market premium on the as-of date",
      unit: "of the price",
      numberFormat: PERCENT,
      base: 0,
      note: "Market price over contract price, less 1",
    },
    {
      key: "decline",
      label: "Price decline a year",
      unit: "a year",
      numberFormat: PERCENT,
      base: decline ?? null,
      note: "Empty on purpose: no decline is assumed. Below 0 the price rises",
    },
    {
      key: "declineFrom",
      label: "Grid: lowest decline",
      unit: "a year",
      numberFormat: PERCENT,
      base: -0.2,
      note: "Scenarios, not a forecast: prices have fallen and risen",
    },
    {
      key: "declineStep",
      label: "Grid: step of decline",
      unit: "a year",
      numberFormat: PERCENT,
      base: 0.1,
      note: "Seven rows",
    },
    {
      key: "premiumStep",
      label: "Grid: step of premium",
      unit: "of the price",
      numberFormat: PERCENT,
      base: 0.15,
      note: "Five columns, yours in the middle",
    },
  ];
}

/** What turns spend into GPUs and megawatts. */
function capacityLines(): AssumptionLine[] {
  return [
    { key: "gpuPrice", label: "Price of a GPU-hour", unit: "US$", numberFormat: PRICE, base: null, note: "" },
    {
      key: "utilisation",
      label: "Utilisation",
      unit: "of the hours",
      numberFormat: PERCENT,
      base: 1,
      note: "Share of 8,760 hours that is paid for",
    },
    {
      key: "kilowatts",
      label: "Power per GPU",
      unit: "kW",
      numberFormat: NUMBER,
      base: null,
      note: "IT power with its share of the server",
    },
    { key: "pue", label: "PUE", unit: "ratio", numberFormat: NUMBER, base: null, note: "Site power ÷ IT power" },
  ];
}
