/** @jest-environment jsdom */
import * as functions from "../../src/functions/functions";
import { cases, overCases } from "../many-cases";
import { loadRealCustomFunctions } from "./real-office";

// One deal in the three forms a deal argument has: id, labels down (as TERMS gives it), labels across (a table's row).

beforeAll(loadRealCustomFunctions);

const ID = [["meta-coreweave-2026"]];
const AS_OF = 47_118;
const MANY = cases(10_000, 100_000);
const across = (block: unknown[][]): unknown[][] =>
  (block[0] ?? []).map((_, column) => block.map((row) => row[column]));

test.each<[string, (deal: unknown[][]) => unknown]>([
  ["TERM", (deal) => functions.termCell(deal)],
  ["ANNUALSPEND", (deal) => functions.annualSpendCell(deal, "signing")],
  ["SCHEDULE", (deal) => functions.scheduleCell(deal, "quarter", "level", 6)],
  ["RECOGNIZED", (deal) => functions.recognizedCell(deal, AS_OF)],
  ["REMAINING", (deal) => functions.remainingCell(deal, AS_OF)],
  ["RPOBAND", (deal) => functions.rpoBandCell(deal, AS_OF, 0, 12)],
  ["PRESENTVALUE", (deal) => functions.presentValueCell(deal, 0.08)],
  ["MARKTOMARKET", (deal) => functions.markToMarketCell(deal, 0.08, 0.2)],
  ["BREAKEVENDECLINE", (deal) => functions.breakevenDeclineCell(deal, 0.08, 0.25)],
  ["SIMULATE", (deal) => functions.simulateCell(deal, 0.08, -0.1, 0.4, 100)],
  ["TERMS", (deal) => functions.termsCell(deal)],
])("%s gives the same from the id, from labels down and from labels across", (_name, call) => {
  const block = functions.termsCell(ID);
  expect(call(block)).toEqual(call(ID));
  expect(call(across(block))).toEqual(call(ID));
});

test(overCases("a table of many contracts gives the sum of its rows, to the cent in a schedule"), () => {
  const row = [1_000_000.01, 46_388, 48_568];
  const table = [["value", "start", "end"], ...Array.from({ length: MANY }, () => row)];
  const one = [["value", "start", "end"], row];
  const amounts = (rows: unknown[][]): number[] => rows.slice(1).map((cells) => Math.round(Number(cells[1]) * 100));
  expect(amounts(functions.scheduleCell(table, "year"))).toEqual(
    amounts(functions.scheduleCell(one, "year")).map((cents) => cents * MANY),
  );
  expect(functions.recognizedCell(table, AS_OF) / (functions.recognizedCell(one, AS_OF) * MANY)).toBeCloseTo(1, 10);
  expect(functions.presentValueCell(table, 0.08) / (functions.presentValueCell(one, 0.08) * MANY)).toBeCloseTo(1, 10);
});

test.each`
  deal                       | valueIs       | source
  ${"microsoft-iren-2025"}   | ${""}         | ${"10-K: about 9.7 bn, which is neither a ceiling nor a floor, nor exact"}
  ${"meta-coreweave-2026"}   | ${"at most"}  | ${"10-Q: up to approximately 21 bn"}
  ${"anthropic-aws-2026"}    | ${"at least"} | ${"release: more than 100 bn"}
  ${"microsoft-nebius-2025"} | ${"at most"}  | ${"20-F: up to 17.3929 bn"}
`("TERMS of $deal: value is “$valueIs” ($source)", ({ deal, valueIs }: { deal: string; valueIs: string }) => {
  const row = functions.termsCell([[deal]]).find(([label]) => label === "value is");
  expect(row).toEqual(["value is", valueIs]);
});

test("“exact”, as TERMS wrote it, is still read (by hand: 1 bn over four years)", () => {
  const block = [
    ["value", 1e9],
    ["term", 4],
    ["value is", "exact"],
  ];
  expect(functions.annualSpendCell(block)).toBe(0.25e9);
});
