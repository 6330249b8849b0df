import { payments, remainingFlows } from "../finance/payments";
import type { Period } from "../finance/period";
import { presentValue } from "../finance/present-value";
import type { Valued } from "./deal-given";
import { asOfClause, dealClause, eachTranche, profileClause } from "./deal-clause";
import { periodCells } from "./period-cells";
import { type PrepaidTranche, prepaidCells } from "./prepayment-cells";
import { MOST_TRANCHES } from "./schedule";
import { currencyOf, termInWords } from "./sourced-term";
import { MONTHLY, VALUES_ONLY, chargeColumn, type ValueInputs, valueInputs, yearsColumn } from "./value-cells";
import { counted, percentInWords, resultInWords } from "./words";
import type { WorkingFormula, WorkingParts } from "./working";
import { WorkingBuilder, rowsOf, sumOf } from "./working-builder";

/** The arguments of PRESENTVALUE. */
export interface PresentValueCall extends Valued {
  readonly period?: Period | undefined;
}

/** WHY of PRESENTVALUE: how many payments, when, and how they are discounted. */
export function presentValueSentence({ deal, period = "month", profile, ...terms }: PresentValueCall): string {
  const value = presentValue(deal.contract, { ...terms, period, profile });
  const { flows } = remainingFlows(deal.contract, payments(deal.contract, { period, profile }), terms.asOf);
  const prepaid = deal.contract.tranches.some((tranche) => (tranche.prepayment ?? 0) > 0);
  const prepayments = prepaid
    ? `, with prepayments (${eachTranche(deal, (index) => termInWords(deal, index, "prepayment"), ", ")}) credited against later payments`
    : "";
  return (
    `${counted(flows.length, "payment")} after ${asOfClause(deal, terms.asOf)}, at the end of each ${period}, of ${dealClause(deal)}, ` +
    `${profileClause(deal, profile)}${prepayments}: each ÷ (1 + ${percentInWords(terms.rate)}) ^ (days ÷ 365), as XNPV = ${resultInWords(value, currencyOf(deal))}.`
  );
}

/** PRESENTVALUE: payments by period, each over (1 + rate) ^ (days ÷ 365). */
export function presentValueWorking({
  deal,
  rate,
  asOf,
  period = "month",
  profile = "level",
}: PresentValueCall): WorkingParts {
  const value = presentValue(deal.contract, { rate, asOf, period, profile });
  if (deal.contract.tranches.length > MOST_TRANCHES) return VALUES_ONLY;
  const builder = new WorkingBuilder();
  const terms = valueInputs(builder, deal, rate, asOf);
  const periods = periodCells(builder, deal, { ...MONTHLY, period, profile });
  const prepaid = prepaidCells(builder, deal, periods);
  const table = builder.table("payments", "Payments", periods.lastDay.values.length);
  const charge = chargeColumn(table, periods);
  const credits = prepaid.flatMap((each) => (each === null ? [] : [each.credits]));
  const paid = table.column(
    { key: "payment", label: "Payment", unit: "money" },
    (row) => (charge.values[row] ?? NaN) - sumOf(credits.map((credit) => credit.values[row] ?? NaN)) / 100,
    charge.at,
    ...credits.flatMap((credit) => ["-", credit.at, "/100"]),
  );
  const years = yearsColumn(table, periods.lastDay, terms.asOf);
  const present = table.column(
    { key: "present", label: "Present value", unit: "money" },
    (row) => ((years.values[row] ?? 0) > 0 ? (paid.values[row] ?? NaN) / (1 + rate) ** (years.values[row] ?? NaN) : 0),
    "IF(",
    years.at,
    ">0,",
    paid.at,
    "/(1+",
    terms.rate.at,
    ")^",
    years.at,
    ",0)",
  );
  const upFront: WorkingFormula = prepaid.flatMap((each) => (each === null ? [] : prepaidFormula(each, terms)));
  builder.step(
    { key: "result", label: "Present value of what is still to be paid", unit: "money" },
    value,
    "SUM(",
    rowsOf(present, "all"),
    ")",
    ...upFront,
  );
  return { blocks: builder.blocks, result: { kind: "step", step: "result" } };
}

function prepaidFormula({ date, cents }: PrepaidTranche, { rate, asOf }: ValueInputs): WorkingFormula {
  return [
    "+IF(",
    date.at,
    ">",
    asOf.at,
    ",",
    cents.at,
    "/100/(1+",
    rate.at,
    ")^((",
    date.at,
    "-",
    asOf.at,
    ")/365),0)",
  ];
}
