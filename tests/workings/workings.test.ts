import { workingOf } from "../../src/workings/workings";
import { calculatedNumbers, startIronCalc } from "../finance/ironcalc-model";
import { cases, overCases } from "../many-cases";
import { CONSTANTS, NATIVE_NAMES, sampleCalls, SEEDS } from "./some-calls";
import { differences, workingSheet } from "./working-sheet";

const CALLS = cases(1, 50);
const ENGINE_TIMEOUT_MS = 120_000; // IronCalc takes in some thousands of cells a second.

beforeAll(startIronCalc);

test.each(NATIVE_NAMES)(
  overCases("the native cells of workings of %s, calculated by IronCalc, give our values", "IronCalc"),
  (name) => {
    const workings = sampleCalls(name, CALLS, SEEDS[name]).map((call) => workingOf(name, call));
    expect(workings).toHaveLength(CALLS);
    const sheet = workingSheet(name, workings);
    if (!CONSTANTS.has(name)) expect(sheet.checks.length).toBeGreaterThanOrEqual(CALLS);
    expect(differences(sheet, calculatedNumbers(sheet.rows))).toEqual([]);
  },
  ENGINE_TIMEOUT_MS,
);
