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
  return [...priceLines(options), ...gridLines(), ...capacityLines()];
}

/** What one changes first: day, rate, years, scenario and how the terms are read. */
export function choiceLines({ asOf, rate, fiscalYearEndMonth }: ModelOptions): AssumptionLine[] {
  return [
    {
      key: "asOf",
      label: "As-of date",
      unit: "day",
      numberFormat: DATE,
      base: asOf ?? null,
      note: "Blank = the day before service or the first payment",
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
      unit: "month, 1 to 12",
      numberFormat: WHOLE,
      base: fiscalYearEndMonth ?? 12,
      note: "12: calendar years",
    },
    ...readingLines(),
  ];
}

/** How the terms are read, and which part and period of them is shown. */
function readingLines(): AssumptionLine[] {
  return [
    {
      key: "convention",
      label: "Convention",
      unit: "service, stated or signing",
      numberFormat: GENERAL,
      base: null,
      note: "Blank = the deal's own convention, else the first of service, stated and signing whose terms are documented",
    },
    {
      key: "profile",
      label: "Delivery profile",
      unit: "level, ramp or escalating",
      numberFormat: GENERAL,
      base: "level",
      note: "level, ramp (needs ramp months) or escalating (needs an escalator)",
    },
    {
      key: "scenario",
      label: "Scenario",
      unit: "base, low, high or own",
      numberFormat: GENERAL,
      base: "base",
      note: "",
    },
    {
      key: "count",
      label: "Count as owed",
      unit: "firm, expected or all",
      numberFormat: GENERAL,
      base: "firm",
      note: "",
    },
    { key: "delayMonths", label: "Delay", unit: "months", numberFormat: WHOLE, base: 0, note: "" },
    {
      key: "delayMode",
      label: "Effect of delay",
      unit: "shift, compress or forfeit",
      numberFormat: GENERAL,
      base: "shift",
      note: "",
    },
    {
      key: "rows",
      label: "Schedule by",
      unit: "year or quarter",
      numberFormat: GENERAL,
      base: "year",
      note: "",
    },
    {
      key: "period",
      label: "Billing period",
      unit: "month, quarter or year",
      numberFormat: GENERAL,
      base: "month",
      note: "",
    },
  ];
}

/** Where the market stands and moves, and the grid of scenarios around it. */
function priceLines({ decline }: ModelOptions): AssumptionLine[] {
  return [
    {
      key: "spread",
      label: "Customer's credit spread",
      unit: "a year",
      numberFormat: PERCENT,
      base: null,
      note: "Added to the discount rate in the separate present value above",
    },
    {
      key: "side",
      label: "Side",
      unit: "buyer or seller",
      numberFormat: GENERAL,
      base: "buyer",
      note: "Whose gain is positive; the buyer is the customer",
    },
    {
      key: "basis",
      label: "Day-count basis",
      unit: "as in YEARFRAC",
      numberFormat: WHOLE,
      base: 0,
      note: "0 to 4; 0 is 30/360",
    },
    {
      key: "pricedOn",
      label: "Date of the market price",
      unit: "day",
      numberFormat: DATE,
      base: null,
      note: "Blank = the day of signing, else of announcement, or the as-of date if earlier",
    },
    {
      key: "premium",
      label: "Market premium on that day",
      unit: "of the price",
      numberFormat: PERCENT,
      base: 0,
      note: "Market price ÷ contract price − 1",
    },
    {
      key: "decline",
      label: "Annual price decline",
      unit: "a year",
      numberFormat: PERCENT,
      base: decline ?? null,
      note: "Blank on purpose: no decline is assumed. A negative decline is a rise",
    },
  ];
}

/** The grid of price paths around it. */
function gridLines(): AssumptionLine[] {
  return [
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
      note: "The grid has seven rows",
    },
    {
      key: "premiumStep",
      label: "Grid: step of premium",
      unit: "of the price",
      numberFormat: PERCENT,
      base: 0.15,
      note: "The grid has five columns, your premium in the middle",
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
      note: "Share of the year's 8,760 hours billed",
    },
    {
      key: "kilowatts",
      label: "Power per GPU",
      unit: "kW",
      numberFormat: NUMBER,
      base: null,
      note: "Power of one GPU including its share of the server",
    },
    { key: "pue", label: "PUE", unit: "ratio", numberFormat: NUMBER, base: null, note: "Site power ÷ IT power" },
  ];
}
