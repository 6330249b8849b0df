import { combinedForms } from "../oracle/combined-forms";
import { capacityForms } from "../finance/capacity-forms";
import { simulationCases } from "../finance/simulation-by-definition";
import { type FormSheet, spreadsheetForms } from "../finance/spreadsheet-forms";
import { valueForms } from "../finance/value-forms";
import { dealsReadings, evidenceReadings, figureReadings, sourceReadings, termsReadings } from "./catalogue-reading";

/** Where the evidence for a function stands. A file counts only if it names the formula; cases are counted where they are made. */
export interface FunctionEvidence {
  readonly name: string;
  /** What the wrapper calls, as tests name it. */
  readonly formula: string;
  readonly unit: string;
  readonly property: string | Inapplicable;
  readonly oracle: Oracle | Inapplicable;
  /** Why nobody publishes an example of it, for functions that SELFTEST does not recompute. */
  readonly noExample?: string;
}

export interface Inapplicable {
  readonly because: string;
}

export interface Oracle {
  /** Cases that are compared, counted. */
  readonly cases: () => number;
  readonly against: string;
  /** The tests that compare them. */
  readonly tests: readonly string[];
}

const SPREADSHEETS = "LibreOffice, Gnumeric, IronCalc";
const OWN_DEAL = "a figure of our catalogue: nobody publishes another tool's answer";
const NO_TEXT = "text about results; the results have their own";
const LAWS = "tests/functions/laws.test.ts";

/** Cases of one form sheet: rows with a check, where a case is a row, or groups of checks else. */
function inSheets(names: readonly string[], ironCalc: string): Oracle {
  const cases = (): number => allForms().filter(({ name }) => names.includes(name)).reduce((sum, { checks }) => sum + new Set(checks.map(({ row }) => row)).size, 0);
  return { cases, against: SPREADSHEETS, tests: ["tests/oracle/finance.test.ts", ironCalc] };
}

let made: FormSheet[] | null = null;
function allForms(): FormSheet[] {
  made ??= [...spreadsheetForms(), ...capacityForms(), ...valueForms(), combinedForms()];
  return made;
}

const terms = (...names: string[]): Oracle => inSheets(names, "tests/finance/ironcalc.test.ts");
const value = (...names: string[]): Oracle => inSheets(names, "tests/finance/ironcalc-value.test.ts");
const capacity = (...names: string[]): Oracle => inSheets(names, "tests/finance/ironcalc-capacity.test.ts");
const reading = (readings: () => readonly unknown[]): Oracle => ({
  cases: () => readings().length,
  against: "the file, read by another program",
  tests: ["tests/functions/catalogue-oracle.test.ts"],
});
const termsStated = (): unknown[] => termsReadings().flatMap(({ expected }) => (expected as unknown[] | null) ?? []);
const finance = (name: string): string => `tests/finance/${name}.test.ts`;

export const FUNCTION_EVIDENCE: readonly FunctionEvidence[] = [
  { name: "FIGURE", formula: "figureValue", unit: "tests/catalog/figure.test.ts", property: LAWS, oracle: reading(figureReadings), noExample: OWN_DEAL },
  { name: "SOURCE", formula: "citation", unit: "tests/catalog/citation.test.ts", property: LAWS, oracle: reading(sourceReadings), noExample: OWN_DEAL },
  { name: "DEALS", formula: "dealsCell", unit: "tests/functions/catalogue-functions.test.ts", property: LAWS, oracle: reading(dealsReadings), noExample: OWN_DEAL },
  { name: "EVIDENCE", formula: "evidenceRows", unit: "tests/catalog/evidence.test.ts", property: LAWS, oracle: reading(evidenceReadings), noExample: OWN_DEAL },
  { name: "COMBINED", formula: "combinedCommitment", unit: "tests/catalog/combined.test.ts", property: LAWS, oracle: { ...value("combined commitments"), tests: ["tests/oracle/finance.test.ts"], against: "LibreOffice, Gnumeric" }, noExample: OWN_DEAL },
  { name: "TERMS", formula: "termsCell", unit: "tests/functions/functions.test.ts", property: LAWS, oracle: reading(termsStated), noExample: OWN_DEAL },
  { name: "TERM", formula: "contractTerm", unit: finance("term"), property: LAWS, oracle: terms("term"), noExample: "its year fraction is Excel's own: 260 values that Excel wrote are in tests/finance/excel-yearfrac-cases.json" },
  { name: "ANNUALSPEND", formula: "annualSpend", unit: finance("annual-spend"), property: finance("annual-spend"), oracle: terms("annual spend") },
  { name: "SCHEDULE", formula: "schedule", unit: finance("schedule"), property: finance("schedule"), oracle: terms("schedule by year", "schedule by quarter", "schedule by month"), noExample: "W2 and W7 publish totals only, which RECOGNIZED and RPOBAND recompute" },
  { name: "RECOGNIZED", formula: "recognised", unit: finance("recognition"), property: finance("recognition"), oracle: terms("recognised and remaining, level", "recognised and remaining, ramp", "recognised and remaining, escalating") },
  { name: "REMAINING", formula: "remaining", unit: finance("recognition"), property: finance("recognition"), oracle: terms("recognised and remaining, level", "recognised and remaining, ramp", "recognised and remaining, escalating"), noExample: "value less RECOGNIZED, whose example SELFTEST recomputes" },
  { name: "RPOBAND", formula: "rpoBand", unit: finance("rpo-band"), property: finance("rpo-band"), oracle: value("band of the remaining obligation") },
  { name: "PRESENTVALUE", formula: "presentValue", unit: finance("present-value"), property: finance("present-value"), oracle: value("present value, mark-to-market, breakeven"), noExample: "Excel's XNPV over the same payments: values that Excel wrote are in tests/finance/excel-xnpv-cases.json" },
  { name: "MARKTOMARKET", formula: "markToMarket", unit: finance("mark-to-market"), property: finance("mark-to-market"), oracle: value("present value, mark-to-market, breakeven") },
  { name: "BREAKEVENDECLINE", formula: "breakevenDecline", unit: finance("breakeven-decline"), property: finance("breakeven-decline"), oracle: value("present value, mark-to-market, breakeven"), noExample: "no page publishes one; values that Excel's XIRR wrote are in tests/finance/excel-xirr-cases.json" },
  { name: "FORWARDPRICE", formula: "forwardPrice", unit: finance("forward-price"), property: finance("forward-price"), oracle: value("forward price") },
  { name: "SIMULATE", formula: "simulate", unit: finance("simulate"), property: finance("simulate"), oracle: { cases: () => simulationCases().length, against: "its definition, with another generator, quantile and exponential", tests: [finance("simulate-oracle")] }, noExample: "its law has closed forms (lognormal, Glasserman 3.2.3), which tests/finance/simulate.test.ts meets" },
  { name: "GPUHOURPRICE", formula: "gpuHourPrice", unit: finance("gpu-hour-price"), property: LAWS, oracle: capacity("price of a GPU-hour") },
  { name: "GPUS", formula: "impliedGpus", unit: finance("implied-gpus"), property: finance("implied-gpus"), oracle: capacity("implied GPUs") },
  { name: "MEGAWATTS", formula: "megawatts", unit: finance("megawatts"), property: finance("megawatts"), oracle: capacity("megawatts") },
  { name: "SPENDPERMW", formula: "spendPerMegawatt", unit: finance("spend-per-megawatt"), property: LAWS, oracle: capacity("spend per megawatt") },
  { name: "GPUHOURCOST", formula: "gpuHourCost", unit: finance("gpu-hour-cost"), property: finance("gpu-hour-cost"), oracle: capacity("cost of a GPU-hour") },
  { name: "COMPUTEGROWTH", formula: "computeGrowth", unit: finance("compute-growth"), property: finance("compute-growth"), oracle: capacity("compute growth"), noExample: "doubling times are published (W13), products of them are not" },
  { name: "CONCENTRATION", formula: "concentration", unit: finance("concentration"), property: finance("concentration"), oracle: capacity("concentration") },
  { name: "CONCENTRATIONRANGE", formula: "concentrationRange", unit: finance("concentration-range"), property: finance("concentration-range"), oracle: capacity("range of concentration") },
  { name: "TOPSHARE", formula: "topShare", unit: finance("top-share"), property: finance("top-share"), oracle: capacity("top share"), noExample: "published shares are of amounts that are not published" },
  { name: "RENTEDSHARE", formula: "rentedShare", unit: finance("rented-share"), property: finance("rented-share"), oracle: capacity("rented share"), noExample: "published shares are of amounts that are not published" },
  { name: "WHY", formula: "whyCell", unit: "tests/functions/why.test.ts", property: LAWS, oracle: { because: NO_TEXT }, noExample: NO_TEXT },
  { name: "SELFTEST", formula: "selfTest", unit: "tests/workings/self-test.test.ts", property: { because: "it takes no argument" }, oracle: { because: "its expected values are others' own" }, noExample: "it is the list of published examples" },
  { name: "VERSION", formula: "versionCell", unit: "tests/functions/functions.test.ts", property: { because: "it takes no argument" }, oracle: { because: "it calculates nothing" }, noExample: "it calculates nothing" },
];
