import { breakevenDecline } from "../finance/breakeven-decline";
import { markToMarket } from "../finance/mark-to-market";
import { presentValue } from "../finance/present-value";
import { simulate } from "../finance/simulate";
import { callArguments } from "../functions/call-arguments";
import { dealsTable } from "../functions/deals-table";
import { evidenceTable } from "../functions/evidence-table";
import { sourceText } from "../functions/figure-argument";
import { scheduleTable } from "../functions/schedule-table";
import { selfTestTable } from "../functions/self-test-table";
import { simulationTable } from "../functions/simulation-table";
import { termsBlock } from "../functions/terms-block";
import { versionText } from "../functions/version";
import { whyText } from "../functions/why-text";
import type { Calls, FunctionName } from "../workings/calls";
import { argumentValues } from "./argument-value";
import type { FormulaCall } from "./formula-calls";
import type { RangeValues } from "./range-values";

/** A value as a cell holds it; an error is its text. */
export type TableValue = number | string | boolean;

/**
 * What a call gives that no working of native formulas stands behind: texts, tables of the catalogue, a simulation, and
 * deals of more tranches than a working lists.
 *
 * Shape:  rows of values as the function spills them; one cell for a single value.
 * Errors: as the function itself; `UnreadableArgument` for what only Excel can calculate.
 */
export function tableOfCall({ name, args }: Pick<FormulaCall, "name" | "args">, ranges: RangeValues): TableValue[][] {
  const values = argumentValues({ args }, ranges);
  const result: unknown =
    name === "WHY"
      ? whyText(String(only(values[0])), values.slice(1))
      : RESULTS[name]?.(callArguments(name, values) as never);
  if (result === undefined) throw new Error(`${name} has a working: nothing was handed over as values`);
  return (Array.isArray(result) ? (result as unknown[][]) : [[result]]).map((row) => row.map(plainValue));
}

const RESULTS: { readonly [Name in FunctionName]?: (call: Calls[Name]) => unknown } = {
  SOURCE: ({ deal, figure }) => sourceText(deal.deal ?? deal.contract, figure, undefined),
  DEALS: ({ contains, asOf }) => dealsTable(contains, asOf),
  EVIDENCE: ({ deal, figure }) => evidenceTable(deal.deal ?? deal.contract, figure, undefined),
  TERMS: ({ deal }) => termsBlock(deal.contract),
  SIMULATE: ({ deal, ...terms }) => simulationTable(simulate(deal.contract, terms)),
  SELFTEST: () => selfTestTable(),
  VERSION: () => versionText(),
  SCHEDULE: ({ deal, period = "year", profile = "level", fiscalYearEndMonth = 12 }) =>
    scheduleTable(deal.contract, period, profile, fiscalYearEndMonth),
  PRESENTVALUE: ({ deal, ...terms }) => presentValue(deal.contract, terms),
  MARKTOMARKET: ({ deal, ...terms }) => markToMarket(deal.contract, terms),
  BREAKEVENDECLINE: ({ deal, ...terms }) => breakevenDecline(deal.contract, terms),
};

function only(argument: unknown): unknown {
  return Array.isArray(argument) ? (argument as unknown[][])[0]?.[0] : argument;
}

function plainValue(value: unknown): TableValue {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return "";
  const { basicValue, code } = value as { readonly basicValue?: unknown; readonly code?: unknown };
  return basicValue === undefined ? String(code) : plainValue(basicValue);
}
