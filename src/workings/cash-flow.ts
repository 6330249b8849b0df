import { cashFlow } from "../finance/cash-flow";
import type { Period } from "../finance/period";
import type { SerialDate } from "../finance/units";
import type { Counted } from "./deal-given";
import { dealClause, profileClause } from "./deal-clause";
import { paymentTerms } from "./valuation-terms";
import { currencyOf } from "./sourced-term";
import { counted, dayInWords, resultInWords } from "./words";
import type { WorkingParts } from "./working";

/** The arguments of CASHFLOW. */
export interface CashFlowCall extends Counted {
  readonly period?: Period | undefined;
  readonly asOf?: SerialDate | undefined;
}

/** WHY of CASHFLOW: from which day, what is paid, and what it comes to. */
export function cashFlowSentence(call: CashFlowCall): string {
  const { deal, period = "month", profile } = call;
  const [first, ...flows] = cashFlow(deal.contract, paymentTerms(call));
  const sum = flows.reduce((total, { net }) => total + net, 0);
  return (
    `From ${dayInWords(first?.date ?? NaN)} with 0, which XNPV counts from, ${counted(flows.length, "row")} of payments at the end of each ${period}, of ${dealClause(deal)}, ` +
    `${profileClause(deal, profile)}: charge + prepayment − credit = net, which sums to ${resultInWords(sum, currencyOf(deal))}.`
  );
}

/** CASHFLOW: handed over as values. */
export function cashFlowWorking(call: CashFlowCall): WorkingParts {
  cashFlow(call.deal.contract, paymentTerms(call));
  return { blocks: [], result: null };
}
