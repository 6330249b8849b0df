import { type PricedSpend, impliedGpus } from "../finance/implied-gpus";
import { hoursClause } from "./hours-clause";
import { annualSpendCell, hoursCell, result, scalars } from "./measure-cells";
import { numberInWords as said } from "./words";
import type { WorkingParts } from "./working";

/** WHY of GPUS: spend over what a GPU costs a year. */
export function gpusSentence(call: PricedSpend): string {
  return `${said(call.annualSpend)} a year ÷ (${said(call.gpuHourPrice)} a GPU-hour × ${hoursClause(call.utilization)}) = ${said(impliedGpus(call))} GPUs, a scenario, not a documented figure.`;
}

/** GPUS: spend over price over hours. */
export function gpusWorking(call: PricedSpend): WorkingParts {
  return scalars((sheet, builder) => {
    const [spend, price] = [
      annualSpendCell(sheet, call.annualSpend),
      sheet("gpuHourPrice", "Price of a GPU-hour", "money", call.gpuHourPrice),
    ];
    return result("Implied GPUs", "number", impliedGpus(call), [
      spend.at,
      "/",
      price.at,
      "/",
      hoursCell(sheet, builder, call.utilization).at,
    ]);
  });
}
