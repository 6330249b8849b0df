import { cashFlow } from "../finance/cash-flow";
import type { CashFlowCall } from "../workings/cash-flow";
import { paymentTerms } from "../workings/valuation-terms";
import { type CellOut, dateWriter } from "./spill";

const HEADER = ["date", "charge", "prepayment", "credit", "net", "kind"];
/** What the first row has in place of a kind: the day that XNPV counts from, with 0. */
const AS_OF = "as-of";

/** The payments of a deal as they spill: a header row, as-of with 0, then one row for each day and kind. */
export function cashFlowTable(call: CashFlowCall): CellOut[][] {
  const date = dateWriter();
  const rows = cashFlow(call.deal.contract, paymentTerms(call));
  return [
    HEADER,
    ...rows.map((row) => [date(row.date), row.charge, row.prepayment, row.credit, row.net, row.kind ?? AS_OF]),
  ];
}
