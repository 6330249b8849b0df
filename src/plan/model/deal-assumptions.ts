import { bestSource } from "../../catalog/citation";
import { gradeOf } from "../../catalog/claims";
import { findFigure } from "../../catalog/figure";
import type { Assumption, Claim, Deal, Source } from "../../catalog/model";
import { claimWords, dateWords, precisionWords } from "../../catalog/claim-words";
import { DATE, GENERAL, NUMBER, PERCENT, PRICE, WHOLE } from "./formats";
import type { ModelBound, ModelInput } from "./subject";

type SourceOf = (id: string) => Source | null;

/** What a user may set before a model is made; every one of them can be typed into the page as well. */
export interface ModelOptions {
  readonly asOf?: number | undefined;
  readonly rate?: number | undefined;
  readonly fiscalYearEndMonth?: number | undefined;
  readonly decline?: number | undefined;
}

/** An assumption of the page, without its evidence. */
interface AssumptionLine {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly numberFormat: string;
  readonly base: number | string | null;
  readonly note: string;
}

export const YOURS = "your assumption";

/** Which documented market figure stands for a generation of chips; the first that the words of the deal name. */
const GENERATIONS = [
  { chips: /TPU|Trainium|WSE|wafer|MI450|Instinct/i, price: null, kilowatts: null },
  { chips: /Rubin/i, price: "b200_neocloud_index_2026_05", kilowatts: "kw_gpu_rubin_hgx" },
  { chips: /GB[23]00|Blackwell Ultra/i, price: "b200_neocloud_index_2026_05", kilowatts: "kw_gpu_gb200" },
  { chips: /Blackwell|B200/i, price: "b200_neocloud_index_2026_05", kilowatts: "kw_gpu_dgx_b200" },
  { chips: /Hopper|H[12]00/i, price: "h100_1y_contract_2026_06", kilowatts: "kw_gpu_dgx_h100" },
] as const;
const DEBT_COST = "notes_2031";
const PUE = "pue_polaris";

/** The assumptions of a deal's model: from the catalogue with their source where it has one, else "your assumption". */
export function dealAssumptions(
  deal: Deal,
  options: ModelOptions,
  assumptions: readonly Assumption[],
  sourceOf: SourceOf,
): ModelInput[] {
  const documented = (id: string | null): Assumption | null => assumptions.find((each) => each.id === id) ?? null;
  const cite = (line: AssumptionLine, id: string | null, note: string): ModelInput =>
    cited(line, documented(id), note, sourceOf);
  const chips = ["chip generation", "chips"]
    .map((name) => String(findFigure(deal, name)?.claims[0]?.value ?? ""))
    .join(" ");
  const generation = deal.type === "cloud-capacity" ? GENERATIONS.find((each) => each.chips.test(chips)) : undefined;
  const lines = plainAssumptions(options);
  return lines.map((line) => {
    switch (line.key) {
      case "rate":
        return options.rate === undefined ? cite(line, DEBT_COST, debtNote(deal)) : yours(line);
      case "gpuPrice":
        return cite(line, generation?.price ?? null, priceNote(deal, chips));
      case "kilowatts":
        return cite(line, generation?.kilowatts ?? null, "IT power with its share of the server");
      case "pue":
        return cite(line, PUE, "Of an AI campus; the average of all operators is higher");
      default:
        return yours(line);
    }
  });
}

/** The same lines without evidence: every one of them the user's. */
export function blankAssumptions(options: ModelOptions): ModelInput[] {
  return plainAssumptions(options).map((line) =>
    line.key in MARKET_BOUNDS ? { ...yours(line), bounds: { low: "base", high: "base" } } : yours(line),
  );
}

const MARKET_BOUNDS = { gpuPrice: true, kilowatts: true, pue: true };

function plainAssumptions({ asOf, rate, fiscalYearEndMonth, decline }: ModelOptions): AssumptionLine[] {
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

function yours(line: AssumptionLine): ModelInput {
  return { ...line, precision: YOURS, grade: "", source: null };
}

function cited(line: AssumptionLine, found: Assumption | null, note: string, sourceOf: SourceOf): ModelInput {
  const bounds = line.key === "rate" ? {} : { bounds: { low: "base", high: "base" } as const };
  if (found === null) return { ...yours(line), ...bounds, note: note === "" ? "Nothing suitable is documented" : note };
  const { claim, name, asOf } = found;
  const base = numeric(claim.value);
  return {
    ...line,
    ...(line.key === "rate"
      ? {}
      : { bounds: { low: boundOf(claim, "low", base), high: boundOf(claim, "high", base) } }),
    base,
    precision: precisionWords(claim, "ratio"),
    grade: gradeOf(claim, sourceOf),
    source: bestSource(claim, sourceOf),
    note: `${name}${asOf === null ? "" : `, ${dateWords(asOf)}`}${base === null ? `: ${claimWords(claim, "ratio")}` : ""}. ${note}`,
  };
}

function numeric(value: number | string | null): number | null {
  return typeof value === "number" ? value : null;
}

/** A market figure without stated bounds has no width. */
function boundOf(claim: Claim, side: "low" | "high", base: number | null): ModelBound {
  const stated = numeric(claim[side]);
  return stated === null || stated === base ? "base" : stated;
}

function debtNote({ provider }: Deal): string {
  return provider === "CoreWeave"
    ? "Its own cost of debt: your assumption for these payments"
    : `A stand-in: none is documented for ${provider}; ${YOURS}`;
}

function priceNote({ type }: Deal, chips: string): string {
  if (type !== "cloud-capacity") return "Not a sale of GPU-hours: type a price to see what it would pay for";
  if (/Rubin/i.test(chips)) return `A stand-in: no price is documented for Rubin; ${YOURS}`;
  return /\S/.test(chips)
    ? `A market price, not this contract's; ${YOURS}`
    : "The chips are not documented, so no price is taken";
}
