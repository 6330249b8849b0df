import { annualSpend } from "../finance/annual-spend";
import { concentration } from "../finance/concentration";
import { concentrationRange } from "../finance/concentration-range";
import { forwardPrice } from "../finance/forward-price";
import { gpuHourCost } from "../finance/gpu-hour-cost";
import { gpuHourPrice } from "../finance/gpu-hour-price";
import { impliedGpus } from "../finance/implied-gpus";
import { markToMarket } from "../finance/mark-to-market";
import { megawatts } from "../finance/megawatts";
import { recognised } from "../finance/recognition";
import { rpoBand } from "../finance/rpo-band";
import { serialFromIso } from "../finance/serial-date";
import { spendPerMegawatt } from "../finance/spend-per-megawatt";
import { exampleContract, REFERENCE, THERMS, TWENTY_YEARS } from "./example-contracts";

/** A number that somebody else published, and our calculation of it. */
export interface PublishedExample {
  readonly what: string;
  readonly expected: number;
  /** Half a unit of the last digit that was published. */
  readonly tolerance: number;
  /** What `expected`, `tolerance` and the result are in. */
  readonly unit: string;
  readonly calculate: () => number;
  readonly source: string;
}

const IREN = "IREN and Microsoft, as reported by Benzinga";
const TERAWULF = "TeraWulf and Fluidstack release, 2025-08-14";
const META = "10-Q of 2026-06-30 and press; by hand";
const GPU_LIFE_YEARS = 13_000 / 8_760;

/** Expected values are as published or, where the source says "by hand", worked out by hand from published numbers. */
export const PUBLISHED_EXAMPLES: readonly PublishedExample[] = [
  {
    what: "ANNUALSPEND: 9.7 bn over 5 years",
    expected: 1.94e9,
    tolerance: 0.005e9,
    unit: "USD per year",
    calculate: () => annualSpend(exampleContract({ value: 9.7e9, term: 5 })),
    source: IREN,
  },
  {
    what: "SPENDPERMW: 1.94 bn on 200 MW",
    expected: 9.7e6,
    tolerance: 5e3,
    unit: "USD per MW-year",
    calculate: () => spendPerMegawatt(1.94e9, 200),
    source: `${IREN}; by hand`,
  },
  {
    what: "GPUHOURPRICE: 1.94 bn for 76,000 GPUs",
    expected: 2.914,
    tolerance: 5e-4,
    unit: "USD per GPU-hour",
    calculate: () => gpuHourPrice({ annualSpend: 1.94e9, gpus: 76_000 }),
    source: `${IREN}; by hand`,
  },
  {
    what: "GPUS: 1.94 bn at 2.914 an hour",
    expected: 76_000,
    tolerance: 50,
    unit: "GPUs",
    calculate: () => impliedGpus({ annualSpend: 1.94e9, gpuHourPrice: 2.914 }),
    source: IREN,
  },
  {
    what: "MEGAWATTS: 76,000 GPUs at 2.632 kW",
    expected: 200,
    tolerance: 0.5,
    unit: "MW",
    calculate: () => megawatts({ gpus: 76_000, kilowattsPerGpu: 2.632 }),
    source: IREN,
  },
  {
    what: "RECOGNIZED: 10 of 20 years, growing by 3.057 %",
    expected: 3.7e9,
    tolerance: 1e6,
    unit: "USD",
    calculate: () => recognised(TWENTY_YEARS, serialFromIso("2035-12-31"), "escalating"),
    source: TERAWULF,
  },
  {
    what: "RPOBAND: first of 20 years, growing by 3.057 %",
    expected: 321.9e6,
    tolerance: 5e4,
    unit: "USD",
    calculate: () =>
      rpoBand(TWENTY_YEARS, { asOf: serialFromIso("2025-12-31"), fromMonths: 0, toMonths: 12 }, "escalating"),
    source: `${TERAWULF}; by hand`,
  },
  {
    what: "GPUHOURCOST: 83,333.33 at 10 % over 5 years, 85 %",
    expected: 2.952339967709119,
    tolerance: 1e-14,
    unit: "USD per GPU-hour",
    calculate: () => gpuHourCost({ capexPerGpu: 500e9 / 6e6, rate: 0.1, lifeYears: 5, utilization: 0.85 }),
    source: "Power Game",
  },
  {
    what: "MEGAWATTS: 6,000,000 GPUs, 72 in a rack of 120 kW",
    expected: 10_000,
    tolerance: 1e-6,
    unit: "MW",
    calculate: () => megawatts({ gpus: 6e6, kilowattsPerGpu: 120 / 72 }),
    source: "Power Game",
  },
  {
    what: "FORWARDPRICE: 7.20 for 1 year, 5.40 for 3",
    expected: 4.5,
    tolerance: 5e-3,
    unit: "USD per GPU-hour",
    calculate: () => forwardPrice({ nearYears: 1, nearPrice: 7.2, farYears: 3, farPrice: 5.4 }),
    source: "Hacker News, item 40246398",
  },
  {
    what: "MARKTOMARKET: 10,000 therms bought at 25p, market 27p",
    expected: 200,
    tolerance: 5e-3,
    unit: "GBP",
    calculate: () => markToMarket(THERMS, { rate: 0, decline: 0, premium: 0.27 / 0.25 - 1 }),
    source: "Dark Energy Consulting",
  },
  {
    what: "GPUHOURCOST: 25,000, and 12,500 of opex, over 13,000 hours",
    expected: 2.88,
    tolerance: 5e-3,
    unit: "USD per GPU-hour",
    calculate: () =>
      gpuHourCost({ capexPerGpu: 25_000, rate: 0, lifeYears: GPU_LIFE_YEARS, yearlyOpex: 12_500 / GPU_LIFE_YEARS }),
    source: "A. Ramachandran",
  },
  {
    what: "CONCENTRATION: 20, 30, 50",
    expected: 3_800,
    tolerance: 1e-9,
    unit: "points of 10,000",
    calculate: () => concentration([20, 30, 50]),
    source: "Intuit QuickBooks",
  },
  {
    what: "CONCENTRATION: 0.3, 0.3, 0.2, 0.2",
    expected: 2_600,
    tolerance: 1e-9,
    unit: "points of 10,000",
    calculate: () => concentration([0.3, 0.3, 0.2, 0.2]),
    source: "Operately KPI examples, as 0.26",
  },
  {
    what: "CONCENTRATION: 20, 19, 18, 17, 16, 10",
    expected: 1_730,
    tolerance: 1e-9,
    unit: "points of 10,000",
    calculate: () => concentration([20, 19, 18, 17, 16, 10]),
    source: "ClientGuard",
  },
  {
    what: "CONCENTRATION: one of 20 and sixteen of 5",
    expected: 800,
    tolerance: 1e-9,
    unit: "points of 10,000",
    calculate: () => concentration([20, ...Array.from({ length: 16 }, () => 5)]),
    source: "ClientGuard",
  },
  {
    what: "CONCENTRATIONRANGE: 62 % and 15 %, low",
    expected: 4_069,
    tolerance: 0.5,
    unit: "points of 10,000",
    calculate: () => concentrationRange([0.62, 0.15]).low,
    source: "CoreWeave 2024, top two 77 %; by hand",
  },
  {
    what: "CONCENTRATIONRANGE: 62 % and 15 %, high",
    expected: 4_358,
    tolerance: 0.5,
    unit: "points of 10,000",
    calculate: () => concentrationRange([0.62, 0.15]).high,
    source: "CoreWeave 2024, top two 77 %; by hand",
  },
  {
    what: "ANNUALSPEND: Meta – CoreWeave 2026, stated",
    expected: 3.231e9,
    tolerance: 5e5,
    unit: "USD per year",
    calculate: () => annualSpend(REFERENCE, "stated"),
    source: META,
  },
  {
    what: "ANNUALSPEND: Meta – CoreWeave 2026, service",
    expected: (21e9 * 360) / 2_150,
    tolerance: 5e-3,
    unit: "USD per year",
    calculate: () => annualSpend(REFERENCE, "service"),
    source: META,
  },
  {
    what: "ANNUALSPEND: Meta – CoreWeave 2026, signing",
    expected: 3.123e9,
    tolerance: 5e5,
    unit: "USD per year",
    calculate: () => annualSpend(REFERENCE, "signing"),
    source: META,
  },
  {
    what: "SPENDPERMW: 300 bn over 5 years on 4,500 MW",
    expected: 13.33e6,
    tolerance: 5e3,
    unit: "USD per MW-year",
    calculate: () => spendPerMegawatt(annualSpend(exampleContract({ value: 300e9, term: 5 })), 4_500),
    source: "OpenAI and Oracle, as reported; by hand",
  },
  {
    what: "ANNUALSPEND: 2.9 bn over 5 years",
    expected: 0.58e9,
    tolerance: 5e6,
    unit: "USD per year",
    calculate: () => annualSpend(exampleContract({ value: 2.9e9, term: 5 })),
    source: "Nebius and Meta, 6-K; by hand",
  },
  {
    what: "ANNUALSPEND: 10.2 bn over 12 years",
    expected: 0.85e9,
    tolerance: 5e6,
    unit: "USD per year",
    calculate: () => annualSpend(exampleContract({ value: 10.2e9, term: 12 })),
    source: "Core Scientific; by hand",
  },
];
