import { isFirm } from "../finance/counted";
import { payments, remainingFlows } from "../finance/payments";
import type { Period } from "../finance/period";
import { presentValue } from "../finance/present-value";
import type { Valued } from "./deal-given";
import { countedGroups } from "./counted-groups";
import { DealCells } from "./deal-cells";
import { asOfClause, dealClause, eachTranche, profileClause } from "./deal-clause";
import { periodCells } from "./period-cells";
import { creditsByShare, type PrepaidTranche, prepaidCells } from "./prepayment-cells";
import { isTooLong } from "./schedule";
import { currencyOf, termInWords } from "./sourced-term";
import { paymentTerms } from "./valuation-terms";
import { chargeColumn, MONTHLY, nothingOwed, rateInput, yearsColumn } from "./value-cells";
import { counted, percentInWords, resultInWords } from "./words";
import { VALUES_ONLY, type WorkingFormula, type WorkingParts } from "./working";
import { type Cell, WorkingBuilder, rowsOf } from "./working-builder";

/** The arguments of PRESENTVALUE. */
export interface PresentValueCall extends Valued {
  readonly period?: Period | undefined;
}

/** WHY of PRESENTVALUE: how many payments, when, and how they are discounted. */
export function presentValueSentence(call: PresentValueCall): string {
  const { deal, period = "month", profile, rate } = call;
  const terms = paymentTerms(call);
  const value = presentValue(deal.contract, terms);
  const { flows } = remainingFlows(deal.contract, payments(deal.contract, terms), terms.asOf);
  const isPartOnly = terms.count !== "all" && !deal.contract.tranches.every(isFirm);
  if (flows.length === 0 && !isPartOnly)
    return `No payment falls after ${asOfClause(deal, call.asOf, terms.asOf)}: ${resultInWords(value, currencyOf(deal))}.`;
  const prepaid = deal.contract.tranches.some((tranche) => (tranche.prepayment ?? 0) > 0);
  const prepayments = prepaid
    ? `, with prepayments (${eachTranche(deal, (index) => termInWords(deal, index, "prepayment"), ", ")}) credited against later payments${isPartOnly ? ", as far as they belong to what counts" : ""}`
    : "";
  return (
    `${counted(flows.length, "payment")} after ${asOfClause(deal, call.asOf, terms.asOf)}, at the end of each ${period}, of ${dealClause(deal)}, ` +
    `${profileClause(deal, profile)}${prepayments}: each ÷ (1 + ${percentInWords(rate)}) ^ (days ÷ 365), as XNPV = ${resultInWords(value, currencyOf(deal))}.`
  );
}

/** PRESENTVALUE: payments by period, each over (1 + rate) ^ (days ÷ 365). */
export function presentValueWorking(call: PresentValueCall): WorkingParts {
  const { deal, rate, period = "month", profile = "level", count = "firm" } = call;
  const terms = paymentTerms(call);
  const value = presentValue(deal.contract, terms);
  const groups = countedGroups(deal, { count, asOf: terms.asOf, profile });
  if (isTooLong(groups)) return VALUES_ONLY;
  const builder = new WorkingBuilder();
  const cells = new DealCells(builder, deal);
  const discount = rateInput(builder, rate);
  if (groups.length === 0) return nothingOwed(builder, "Present value");
  const asOf = cells.asOfOrBeforePayments(call.asOf);
  const periods = periodCells(cells, groups, { ...MONTHLY, period, profile, count, asOf, isPrepaid: true });
  const prepaid = prepaidCells(cells, periods);
  const table = builder.table("payments", "Payments", periods.lastDay.values.length);
  const charge = chargeColumn(table, periods);
  const credits = creditsByShare(prepaid);
  const paid = table.column(
    { key: "payment", label: "Payment", unit: "money" },
    (row) => (charge.values[row] ?? NaN) - credits.value(row),
    charge.at,
    ...credits.formula,
  );
  const years = yearsColumn(table, periods.lastDay, asOf);
  const present = table.column(
    { key: "present", label: "Present value", unit: "money" },
    (row) => ((years.values[row] ?? 0) > 0 ? (paid.values[row] ?? NaN) / (1 + rate) ** (years.values[row] ?? NaN) : 0),
    ...["IF(", years.at, ">0,", paid.at, "/(1+", discount.at, ")^", years.at, ",0)"],
  );
  const upFront: WorkingFormula = prepaid.flatMap((each) => prepaidFormula(each, discount, asOf));
  builder.step(
    { key: "result", label: "Present value of what is still to be paid", unit: "money" },
    value,
    ...["SUM(", rowsOf(present, "all"), ")"],
    ...upFront,
  );
  return { blocks: builder.blocks, result: { kind: "step", step: "result" } };
}

function prepaidFormula({ date, cents, charges: { share } }: PrepaidTranche, rate: Cell, asOf: Cell): WorkingFormula {
  const counted: WorkingFormula = share === null ? [cents.at] : [share.at, "*", cents.at];
  const years: WorkingFormula = ["((", date.at, "-", asOf.at, ")/365)"];
  return ["+IF(", date.at, ">", asOf.at, ",", ...counted, "/100/(1+", rate.at, ")^", ...years, ",0)"];
}
