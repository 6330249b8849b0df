import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { FinanceError } from "../../src/finance/errors";
import { functionResult } from "../../src/functions/function-result";
import { termsBlock } from "../../src/functions/terms-block";
import { calculable } from "../coverage/calculability";
import { anyStated } from "../finance/any-living";
import { at } from "../finance/spreadsheet-forms";
import { ENGINES } from "./engines";
import { xlsxFile } from "./xlsx-file";

// PRESENTVALUE is XNPV over CASHFLOW (contract-life §3): of every deal that can be calculated and of typed terms, calculated
// by another program from the rows that spill.

const SETUP_TIMEOUT_MS = 20 * 60_000; // An engine may have to be installed first.
const TYPED = 50;
const RATES = [0.09, 0, 0.18] as const;
const COUNTS = ["firm", "expected", "all"] as const;
const PERIODS = ["month", "quarter", "year"] as const;
/** Of what is paid in all: the engines add up in another order. */
const TOLERANCE = 1e-12;

interface Case {
  readonly what: string;
  readonly rate: number;
  readonly dates: readonly number[];
  readonly amounts: readonly number[];
  readonly presentValue: number;
}

const deals = calculable().map((id) => ({ what: id, deal: [[id]] as unknown }));
const typed = fc
  .sample(anyStated, { numRuns: 4 * TYPED, seed: 1_409 })
  .map((contract, index) => ({ what: `typed terms ${index + 1}`, deal: termsBlock(contract, "USD") as unknown }));
const cases = [...casesOf(deals), ...casesOf(typed).slice(0, TYPED)];
const rows = cases.map(({ rate, dates, amounts }, index) => {
  const row = index + 1;
  const first = 3;
  const range = (from: number): string => `${at(row, from)}:${at(row, from + dates.length - 1)}`;
  return [`=XNPV(${at(row, 2)},${range(first + dates.length)},${range(first)})`, rate, ...dates, ...amounts];
});
const FILE = "cash-flow.xlsx";
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "offtake-cash-flow-"));
  writeFileSync(join(folder, FILE), xlsxFile(rows));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("most deals that can be calculated and fifty typed terms are among the cases", () => {
  expect(cases.filter(({ what }) => !what.startsWith("typed")).length / deals.length).toBeGreaterThan(0.9);
  expect(cases.filter(({ what }) => what.startsWith("typed"))).toHaveLength(TYPED);
});

test.each(ENGINES)(
  "XNPV over CASHFLOW, calculated by $name, is PRESENTVALUE",
  (engine) => {
    const [results = []] = engine.calculate(folder, [FILE]);
    const wrong = cases.filter(({ presentValue, amounts }, index) => {
      const paid = amounts.reduce((sum, amount) => sum + Math.abs(amount), 0);
      return !(Math.abs((results[index]?.[0] ?? NaN) - presentValue) <= TOLERANCE * paid);
    });
    expect(wrong.map(({ what, presentValue }) => [what, presentValue])).toEqual([]);
  },
  SETUP_TIMEOUT_MS,
);

/** Those that answer and pay something: a refusal, or nothing to pay, has no XNPV. */
function casesOf(given: readonly { readonly what: string; readonly deal: unknown }[]): Case[] {
  return given.flatMap(({ what, deal }, index) => {
    const [rate, count, period] = [pick(RATES, index), pick(COUNTS, index), pick(PERIODS, index)];
    try {
      const [, ...flows] = functionResult("CASHFLOW", [deal, period, "level", count]);
      const asOf = Number(flows[0]?.[0]);
      const presentValue = functionResult("PRESENTVALUE", [deal, rate, asOf, period, "level", count]);
      if (flows.length < 2) return [];
      return [
        {
          what,
          rate,
          dates: flows.map(([date]) => Number(date)),
          amounts: flows.map((row) => Number(row[4])),
          presentValue,
        },
      ];
    } catch (error) {
      if (error instanceof FinanceError) return [];
      throw error;
    }
  });
}

function pick<Item>(items: readonly [Item, ...Item[]], index: number): Item {
  return items[index % items.length] ?? items[0];
}
