import { dealById } from "../../src/catalog/catalogue";
import { contractOf } from "../../src/catalog/contract-of";
import { annualSpend } from "../../src/finance/annual-spend";
import { recognised, remaining } from "../../src/finance/recognition";
import { rpoBand } from "../../src/finance/rpo-band";
import { schedule } from "../../src/finance/schedule";
import { serialFromIso } from "../../src/finance/serial-date";
import { contractTerm } from "../../src/finance/term";
import type { Calls } from "../../src/workings/calls";
import type { DealGiven } from "../../src/workings/deal-given";
import type { Working, WorkingBlock, WorkingFormula } from "../../src/workings/working";
import { workingOf } from "../../src/workings/workings";
import { contract, tranche } from "../finance/contracts";
import { NATIVE_NAMES, sampleCalls, SEEDS } from "./some-calls";

// In Excel 2007, OpenFormula 1.2, Gnumeric and every spreadsheet program since.
const NATIVE_FUNCTIONS = [
  "DAY",
  "EDATE",
  "EOMONTH",
  "EXP",
  "IF",
  "INT",
  "LARGE",
  "LN",
  "MAX",
  "MIN",
  "MOD",
  "MONTH",
  "PMT",
  "ROUND",
  "SUM",
  "SUMPRODUCT",
  "SUMSQ",
  "YEAR",
  "YEARFRAC",
];

const REFERENCE = dealById("meta-coreweave-2026");
const catalogued: DealGiven = { deal: REFERENCE, contract: contractOf(REFERENCE) };

function formulasOf({ blocks }: Working): WorkingFormula[] {
  const of = (block: WorkingBlock): (WorkingFormula | null)[] =>
    block.kind === "step"
      ? [block.formula]
      : block.columns.flatMap(({ formula, firstFormula }) => [formula, firstFormula]);
  return blocks.flatMap(of).filter((formula) => formula !== null);
}

/** The value of the step or the columns that the working says are its result. */
function resultOf({ blocks, result }: Working): unknown {
  const step = (key: string): unknown =>
    blocks.flatMap((block) => (block.kind === "step" && block.key === key ? [block.value] : []))[0];
  if (result?.kind === "step") return step(result.step);
  if (result?.kind === "labelled") return result.rows.map((row) => [row.label, step(row.step)]);
  const table = blocks.find((block) => block.key === result?.table);
  if (table?.kind !== "table") return undefined;
  return result?.columns.map((key) => table.columns.find((column) => column.key === key)?.values);
}

test.each(NATIVE_NAMES)(
  "%s has a result among its cells, unique keys, labels, and functions that every spreadsheet has",
  (name) => {
    for (const call of sampleCalls(name, 20, SEEDS[name] + 1_000)) {
      const working = workingOf(name, call);
      expect(working.blocks.length).toBeGreaterThan(0);
      expect(resultOf(working)).toBeDefined();
      expect([resultOf(working)].flat(3)).not.toContain(undefined);
      const keys = working.blocks.map(({ key }) => key);
      expect(keys).toEqual([...new Set(keys)]);
      for (const block of working.blocks) expect(block.kind === "step" ? block.label : block.title).not.toBe("");
      const called = formulasOf(working).flatMap((formula) =>
        formula.flatMap((part) => (typeof part === "string" ? (part.match(/[A-Z]+(?=\()/g) ?? []) : [])),
      );
      expect(called.filter((each) => !NATIVE_FUNCTIONS.includes(each))).toEqual([]);
    }
  },
);

// Where the working computes its result on its own: the engines compare its formulas with it, this compares it with finance.
const SAME: {
  readonly [Name in "ANNUALSPEND" | "TERM" | "RECOGNIZED" | "REMAINING" | "RPOBAND"]: (call: Calls[Name]) => number;
} = {
  TERM: ({ deal, convention, basis }) => contractTerm(deal.contract, convention, basis).years,
  ANNUALSPEND: ({ deal, convention, basis }) => annualSpend(deal.contract, convention, basis),
  RECOGNIZED: ({ deal, asOf, profile, count }) => recognised(deal.contract, asOf, profile, count),
  REMAINING: ({ deal, asOf, profile, count }) => remaining(deal.contract, asOf, profile, count),
  RPOBAND: ({ deal, profile, count, ...band }) =>
    rpoBand(deal.contract, { ...band, keepsMonthEnd: true }, profile, count),
};

test.each(Object.keys(SAME) as (keyof typeof SAME)[])(
  "the result of %s is the function's own, for 200 calls",
  (name) => {
    for (const call of sampleCalls(name, 200, SEEDS[name] + 2_000)) {
      const expected = SAME[name](call as never);
      expect(Math.abs(Number(resultOf(workingOf(name, call))) - expected)).toBeLessThanOrEqual(
        1e-12 * (name === "TERM" ? expected : Math.max(expected, ...valuesOf(call))),
      );
    }
  },
);

test("a schedule's columns are the function's own rows, for 50 calls", () => {
  for (const call of sampleCalls("SCHEDULE", 50, 5_000)) {
    const rows = schedule(call.deal.contract, call.period, call.profile, call.fiscalYearEndMonth, call);
    const columns = (["period", "amount", "cumulative", "remaining"] as const).map((key) =>
      rows.map((row) => row[key]),
    );
    expect(resultOf(workingOf("SCHEDULE", call))).toEqual(columns);
  }
});

/** What amounts are relative to: what is left of a value after its service is rounding. */
function valuesOf({ deal }: { readonly deal: DealGiven }): number[] {
  return deal.contract.tranches.map(({ value, monthlyFee }) => value ?? 12 * (monthlyFee ?? 0));
}

test.each(["SOURCE", "DEALS", "TERMS", "EVIDENCE", "SIMULATE", "SELFTEST", "VERSION"] as const)(
  "%s has a sentence and is handed over as values",
  (name) => {
    const call = { deal: catalogued, figure: "value", contains: null, rate: 0.1, drift: 0, volatility: 0.2, paths: 2 };
    const working = workingOf(name, call as unknown as Calls[typeof name]);
    expect(working).toMatchObject({ name, blocks: [], result: null, check: null });
    expect(working.sentence).toMatch(/^[A-Z0-9].*\.$/);
  },
);

test("the reference deal's annual spend: inputs carry their sources, formulas refer to earlier steps", () => {
  const { blocks, result } = workingOf("ANNUALSPEND", { deal: catalogued, convention: "service" });
  expect(blocks.map((block) => (block.kind === "step" ? [block.key, block.formula, block.value] : block.key))).toEqual([
    ["basis", null, 0],
    ["value", null, 21e9],
    ["start", null, serialFromIso("2027-01-01")],
    ["end", null, serialFromIso("2032-12-20")],
    ["years", ["YEARFRAC(", { step: "start" }, ",", { step: "end" }, "+1,", { step: "basis" }, ")"], 2150 / 360],
    ["spend", [{ step: "value" }, "/", { step: "years" }], (21e9 * 360) / 2150],
  ]);
  expect(result).toEqual({ kind: "step", step: "spend" });
  const value = blocks[1];
  expect(value?.kind === "step" && value.source).toMatch(/^up to; filing, /);
});

test("tranches with different documents each take their own convention in one column", () => {
  const deal = {
    deal: null,
    contract: contract(
      tranche({ value: 100, start: "2027-01-01", end: "2028-12-31" }),
      tranche({ value: 100, term: 4 }),
      tranche({ value: 100, signed: "2026-01-01", end: "2030-12-31" }),
    ),
  };
  const working = workingOf("ANNUALSPEND", { deal });
  expect(resultOf(working)).toBe(annualSpend(deal.contract));
  expect(resultOf(working)).toBeCloseTo(100 / 2 + 100 / 4 + 100 / 5, 12);
  expect(working.blocks.map(({ key }) => key)).toEqual(["basis", "tranches", "total"]);
});

test("a breakeven decline is a value with a check cell near 0", () => {
  const working = workingOf("BREAKEVENDECLINE", { deal: catalogued, rate: 0.09, premium: 0.1 });
  const step = (key: string) => working.blocks.find((block) => block.key === key);
  expect(step("decline")).toMatchObject({ formula: null, source: "solved for" });
  expect(working.check).toMatchObject({ step: "check" });
  const check = step("check");
  expect(check?.kind === "step" && Math.abs(Number(check.value)) < (working.check?.tolerance ?? 0)).toBe(true);
});

test("a deal of very many tranches: one number in a table, a schedule as values", () => {
  const many = contract(
    ...Array.from({ length: 1_000 }, (_, index) =>
      tranche({ value: index + 1, start: "2027-01-01", end: "2028-12-31" }),
    ),
  );
  const deal = { deal: null, contract: many };
  expect(resultOf(workingOf("ANNUALSPEND", { deal }))).toBeCloseTo(500_500 / 2, 6);
  expect(workingOf("SCHEDULE", { deal })).toMatchObject({ blocks: [], result: null });
});

test("a working of a call without a result fails as the function does", () => {
  expect(() => workingOf("RECOGNIZED", { deal: catalogued, asOf: 47_000, profile: "ramp" })).toThrow(
    "no documented ramp months",
  );
});
