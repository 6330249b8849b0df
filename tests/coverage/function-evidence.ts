import type { CallName } from "../../src/functions/function-result";
import { combinedForms } from "../oracle/combined-forms";
import { capacityForms } from "../finance/capacity-forms";
import { simulationCases } from "../finance/simulation-by-definition";
import { type FormSheet, spreadsheetForms } from "../finance/spreadsheet-forms";
import { valueForms } from "../finance/value-forms";
import { dealsReadings, evidenceReadings, figureReadings, sourceReadings, termsReadings } from "./catalogue-reading";

export type Argument = string | number | readonly number[] | null;

export interface Sample {
  readonly args: readonly Argument[];
  /** A number, to 12 digits, or words in the text: the first cell where it spills. */
  readonly gives: number | RegExp;
  readonly source: string;
}

/** A call of one worksheet function and what it must give. */
export type SampleFormula = Sample & { readonly name: CallName };

/** Where the evidence for a function stands. A file counts only if it names the formula; cases are counted where they are made. */
export interface FunctionEvidence {
  readonly name: CallName;
  /** One call of it, for the browser tests, the bench and the coverage table. */
  readonly sample: Sample;
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

const ASSUMED = "tests/functions/assumption.test.ts";
const REPORTED_TEST = "tests/functions/reported.test.ts";
const BACKLOG_TEST = "tests/functions/backlog.test.ts";
const BY_DAYS =
  "its run-off is compared with a day-by-day definition in tests/finance/run-off.test.ts, its deals with SCHEDULE in tests/catalog/backlog.test.ts";
const LISTS = "tests/functions/list-functions.test.ts";
const ASSUMED_READ = "it calculates nothing: its test reads every number from the file by itself";
const SPREADSHEETS = "LibreOffice, Gnumeric, IronCalc";
const OWN_DEAL = "a figure of our catalogue: nobody publishes another tool's answer";
const NO_TEXT = "text about results; the results have their own";
const LAWS = "tests/functions/laws.test.ts";

/** Cases of the form sheets of these names: rows with a check, where a case is a row, or groups of checks else. */
function inSheets(names: readonly string[], ironCalc: string): Oracle {
  const cases = (): number =>
    names.map(formSheet).reduce((sum, { checks }) => sum + new Set(checks.map(({ row }) => row)).size, 0);
  return { cases, against: SPREADSHEETS, tests: ["tests/oracle/finance.test.ts", ironCalc] };
}

let made: FormSheet[] | null = null;
function allForms(): FormSheet[] {
  made ??= [...spreadsheetForms(), ...capacityForms(), ...valueForms(), combinedForms()];
  return made;
}

function formSheet(wanted: string): FormSheet {
  const found = allForms().find(({ name }) => name === wanted);
  if (found !== undefined) return found;
  throw new Error(
    `The oracle's form sheet "${wanted}" is made by none of tests/finance/spreadsheet-forms.ts, capacity-forms.ts, value-forms.ts and tests/oracle/combined-forms.ts. They make: ${allForms()
      .map(({ name }) => name)
      .join(", ")}.`,
  );
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

const DEAL = "meta-coreweave-2026";
const APRIL_29 = 46141;
const APRIL_30 = 46142;
const END_OF_2026 = 46387;
const END_OF_2027 = 46752;

/** One entry a function: the compiler asks for those of the call table, and WHY. */
const EVIDENCE: Readonly<Record<CallName, Omit<FunctionEvidence, "name">>> = {
  FIGURE: {
    sample: { args: [DEAL, "value"], gives: 21e9, source: "CoreWeave's 8-K, about 21 billion" },
    formula: "figureValue",
    unit: "tests/catalog/figure.test.ts",
    property: LAWS,
    oracle: reading(figureReadings),
    noExample: OWN_DEAL,
  },
  SOURCE: {
    sample: { args: [DEAL, "value"], gives: /^\w+, .+, 2026.*, https:/, source: "grade, publisher, date, address" },
    formula: "citation",
    unit: "tests/catalog/citation.test.ts",
    property: LAWS,
    oracle: reading(sourceReadings),
    noExample: OWN_DEAL,
  },
  DEALS: {
    sample: { args: ["meta coreweave"], gives: /^id$/, source: "its header" },
    formula: "dealsCell",
    unit: "tests/functions/catalogue-functions.test.ts",
    property: LAWS,
    oracle: reading(dealsReadings),
    noExample: OWN_DEAL,
  },
  EVIDENCE: {
    sample: { args: [DEAL, "end"], gives: /^figure$/, source: "its header" },
    formula: "evidenceRows",
    unit: "tests/catalog/evidence.test.ts",
    property: LAWS,
    oracle: reading(evidenceReadings),
    noExample: OWN_DEAL,
  },
  COMBINED: {
    sample: { args: ["meta-coreweave-2025", DEAL], gives: 14.2e9 + 21e9, source: "14.2 and 21 billion, by hand" },
    formula: "combinedCommitment",
    unit: "tests/catalog/combined.test.ts",
    property: LAWS,
    oracle: {
      ...value("combined commitments"),
      tests: ["tests/oracle/finance.test.ts"],
      against: "LibreOffice, Gnumeric",
    },
    noExample: OWN_DEAL,
  },
  ASSUMPTION: {
    sample: { args: ["notes_2031"], gives: 0.09, source: "9 % senior notes, the 8-K's copy" },
    formula: "assumptionCell",
    unit: ASSUMED,
    property: ASSUMED,
    oracle: { because: ASSUMED_READ },
    noExample: OWN_DEAL,
  },
  REPORTED: {
    sample: { args: ["CoreWeave", "rpo", "2026Q2"], gives: 103.7e9, source: "CoreWeave's 10-Q for June 2026" },
    formula: "reportedCell",
    unit: REPORTED_TEST,
    property: REPORTED_TEST,
    oracle: { because: ASSUMED_READ },
    noExample: OWN_DEAL,
  },
  BACKLOG: {
    sample: { args: ["CoreWeave", 46203], gives: /^deal$/, source: "its header" },
    formula: "backlogCell",
    unit: BACKLOG_TEST,
    property: BACKLOG_TEST,
    oracle: { because: BY_DAYS },
    noExample: OWN_DEAL,
  },
  EXPOSURE: {
    sample: { args: ["CoreWeave", 0.09, 46203, 0.02], gives: /^counterparty$/, source: "its header" },
    formula: "exposureCell",
    unit: BACKLOG_TEST,
    property: BACKLOG_TEST,
    oracle: {
      because: "its expected loss is compared with the formula written out in tests/finance/expected-loss.test.ts",
    },
    noExample: OWN_DEAL,
  },
  ASSUMPTIONS: {
    sample: { args: ["notes"], gives: /^id$/, source: "its header" },
    formula: "assumptionsCell",
    unit: LISTS,
    property: LISTS,
    oracle: { because: ASSUMED_READ },
    noExample: OWN_DEAL,
  },
  HISTORY: {
    sample: { args: ["CoreWeave", "rpo"], gives: /^metric$/, source: "its header" },
    formula: "historyCell",
    unit: LISTS,
    property: LISTS,
    oracle: { because: ASSUMED_READ },
    noExample: OWN_DEAL,
  },
  CHANGES: {
    sample: { args: [APRIL_29, APRIL_30, "nebius"], gives: /^deal$/, source: "its header" },
    formula: "changesCell",
    unit: LISTS,
    property: LISTS,
    oracle: { because: "it compares two days of EVIDENCE; its rows are by hand from the dates of the sources" },
    noExample: OWN_DEAL,
  },
  TERMS: {
    sample: { args: [DEAL], gives: /^value$/, source: "its first label" },
    formula: "termsCell",
    unit: "tests/functions/functions.test.ts",
    property: LAWS,
    oracle: reading(termsStated),
    noExample: OWN_DEAL,
  },
  TERM: {
    sample: { args: [DEAL, "stated"], gives: 6.5, source: "six and a half years, article" },
    formula: "contractTerm",
    unit: finance("term"),
    property: LAWS,
    oracle: terms("term"),
    noExample:
      "its year fraction is Excel's own: 260 values that Excel wrote are in tests/finance/excel-yearfrac-cases.json",
  },
  ANNUALSPEND: {
    sample: { args: [DEAL, "stated"], gives: 21e9 / 6.5, source: "by hand" },
    formula: "annualSpend",
    unit: finance("annual-spend"),
    property: finance("annual-spend"),
    oracle: terms("annual spend"),
  },
  SCHEDULE: {
    sample: { args: [DEAL, "year"], gives: /^period$/, source: "its header" },
    formula: "schedule",
    unit: finance("schedule"),
    property: finance("schedule"),
    oracle: terms("schedule by year", "schedule by quarter", "schedule by month"),
    noExample: "totals only are published, which RECOGNIZED and RPOBAND recompute",
  },
  CASHFLOW: {
    sample: { args: [DEAL, "year"], gives: /^date$/, source: "its header" },
    formula: "cashFlow",
    unit: finance("contract-life-rules"),
    property: finance("contract-life-properties"),
    oracle: value("present value, mark-to-market, breakeven"),
    noExample: "PRESENTVALUE is XNPV over it, and has the examples",
  },
  RECOGNIZED: {
    sample: { args: [DEAL, END_OF_2027], gives: (21e9 * 365) / 2181, source: "days of 2027 of all days, by hand" },
    formula: "recognised",
    unit: finance("recognition"),
    property: finance("recognition"),
    oracle: terms(
      "recognised and remaining, level",
      "recognised and remaining, ramp",
      "recognised and remaining, escalating",
    ),
  },
  REMAINING: {
    sample: { args: [DEAL, END_OF_2027], gives: (21e9 * 1816) / 2181, source: "days after 2027 of all days, by hand" },
    formula: "remaining",
    unit: finance("recognition"),
    property: finance("recognition"),
    oracle: terms(
      "recognised and remaining, level",
      "recognised and remaining, ramp",
      "recognised and remaining, escalating",
    ),
    noExample: "value less RECOGNIZED, whose example SELFTEST recomputes",
  },
  RPOBAND: {
    sample: {
      args: [DEAL, END_OF_2026, 0, 12],
      gives: (21e9 * 365) / 2181,
      source: "days of 2027 of all days, by hand",
    },
    formula: "rpoBand",
    unit: finance("rpo-band"),
    property: finance("rpo-band"),
    oracle: value("band of the remaining obligation"),
  },
  PRESENTVALUE: {
    sample: { args: [DEAL, 0], gives: 21e9, source: "at no rate the sum of the payments" },
    formula: "presentValue",
    unit: finance("present-value"),
    property: finance("present-value"),
    oracle: value("present value, mark-to-market, breakeven"),
    noExample:
      "Excel's XNPV over the same payments: values that Excel wrote are in tests/finance/excel-xnpv-cases.json",
  },
  MARKTOMARKET: {
    sample: { args: [DEAL, 0, 0, 0.1], gives: 2.1e9, source: "10 % of 21 billion, by hand" },
    formula: "markToMarket",
    unit: finance("mark-to-market"),
    property: finance("mark-to-market"),
    oracle: value("present value, mark-to-market, breakeven"),
  },
  BREAKEVENDECLINE: {
    sample: { args: [DEAL, 0.08, 0], gives: 0, source: "without a premium no decline breaks even" },
    formula: "breakevenDecline",
    unit: finance("breakeven-decline"),
    property: finance("breakeven-decline"),
    oracle: value("present value, mark-to-market, breakeven"),
    noExample: "no page publishes one; values that Excel's XIRR wrote are in tests/finance/excel-xirr-cases.json",
  },
  FORWARDPRICE: {
    sample: { args: [1, 7.2, 3, 5.4], gives: (3 * 5.4 - 7.2) / 2, source: "published, SELFTEST 10" },
    formula: "forwardPrice",
    unit: finance("forward-price"),
    property: finance("forward-price"),
    oracle: value("forward price"),
  },
  SIMULATE: {
    sample: { args: [DEAL, 0.08, -0.1, 0.4, 200], gives: /^5th percentile$/, source: "its first label" },
    formula: "simulate",
    unit: finance("simulate"),
    property: finance("simulate"),
    oracle: {
      cases: () => simulationCases().length,
      against: "its definition, with another generator, quantile and exponential",
      tests: [finance("simulate-oracle")],
    },
    noExample: "its law has closed forms (lognormal, Glasserman 3.2.3), which tests/finance/simulate.test.ts meets",
  },
  GPUHOURPRICE: {
    sample: { args: [8760, 1], gives: 1, source: "8,760 hours a year" },
    formula: "gpuHourPrice",
    unit: finance("gpu-hour-price"),
    property: LAWS,
    oracle: capacity("price of a GPU-hour"),
  },
  GPUS: {
    sample: { args: [8760, 1, 0.5], gives: 2, source: "8,760 hours a year, half of them sold" },
    formula: "impliedGpus",
    unit: finance("implied-gpus"),
    property: finance("implied-gpus"),
    oracle: capacity("implied GPUs"),
  },
  MEGAWATTS: {
    sample: { args: [76_000, 2.632], gives: 200.032, source: "published, SELFTEST 5" },
    formula: "megawatts",
    unit: finance("megawatts"),
    property: finance("megawatts"),
    oracle: capacity("megawatts"),
  },
  SPENDPERMW: {
    sample: { args: [1.94e9, 200], gives: 9.7e6, source: "published, SELFTEST 2" },
    formula: "spendPerMegawatt",
    unit: finance("spend-per-megawatt"),
    property: LAWS,
    oracle: capacity("spend per megawatt"),
  },
  GPUHOURCOST: {
    sample: { args: [8760, 0, 1], gives: 1, source: "one year at no rate, by hand" },
    formula: "gpuHourCost",
    unit: finance("gpu-hour-cost"),
    property: finance("gpu-hour-cost"),
    oracle: capacity("cost of a GPU-hour"),
  },
  COMPUTEGROWTH: {
    sample: { args: [1, 6], gives: 4, source: "two doublings" },
    formula: "computeGrowth",
    unit: finance("compute-growth"),
    property: finance("compute-growth"),
    oracle: capacity("compute growth"),
    noExample: "doubling times are published, products of them are not",
  },
  CONCENTRATION: {
    sample: { args: [[20, 30, 50]], gives: 3800, source: "published, SELFTEST 13" },
    formula: "concentration",
    unit: finance("concentration"),
    property: finance("concentration"),
    oracle: capacity("concentration"),
  },
  CONCENTRATIONRANGE: {
    sample: { args: [[0.62, 0.15]], gives: /^low$/, source: "its first label" },
    formula: "concentrationRange",
    unit: finance("concentration-range"),
    property: finance("concentration-range"),
    oracle: capacity("range of concentration"),
  },
  TOPSHARE: {
    sample: { args: [[20, 30, 50], 2], gives: 0.8, source: "80 of 100" },
    formula: "topShare",
    unit: finance("top-share"),
    property: finance("top-share"),
    oracle: capacity("top share"),
    noExample: "published shares are of amounts that are not published",
  },
  RENTEDSHARE: {
    sample: { args: [300, 900], gives: 0.25, source: "300 of 1,200" },
    formula: "rentedShare",
    unit: finance("rented-share"),
    property: finance("rented-share"),
    oracle: capacity("rented share"),
    noExample: "published shares are of amounts that are not published",
  },
  WHY: {
    sample: { args: ["TERM", DEAL, "stated"], gives: /6\.5 years/, source: "six and a half years, article" },
    formula: "whyCell",
    unit: "tests/functions/why.test.ts",
    property: LAWS,
    oracle: { because: NO_TEXT },
    noExample: NO_TEXT,
  },
  SELFTEST: {
    sample: { args: [], gives: /^All \d+ recomputed examples agree$/, source: "its overall line" },
    formula: "selfTest",
    unit: "tests/workings/self-test.test.ts",
    property: { because: "it takes no argument" },
    oracle: { because: "its expected values are others' own" },
    noExample: "it is the list of published examples",
  },
  VERSION: {
    sample: { args: [], gives: /^Offtake \d+\.\d+\.\d+, catalogue /, source: "package and catalogue" },
    formula: "versionCell",
    unit: "tests/functions/functions.test.ts",
    property: { because: "it takes no argument" },
    oracle: { because: "it calculates nothing" },
    noExample: "it calculates nothing",
  },
};

export const FUNCTION_EVIDENCE: readonly FunctionEvidence[] = Object.entries(EVIDENCE).map(([name, evidence]) => ({
  name: name as CallName,
  ...evidence,
}));
export const SAMPLE_FORMULAS: readonly SampleFormula[] = FUNCTION_EVIDENCE.map(({ name, sample }) => ({
  name,
  ...sample,
}));
