import { type FleetSpend, gpuHourPrice } from "../finance/gpu-hour-price";
import { hoursClause } from "./hours-clause";
import { annualSpendCell, hoursCell, result, scalars } from "./measure-cells";
import { numberInWords as said } from "./words";
import type { WorkingParts } from "./working";

/** WHY of GPUHOURPRICE: spend over the GPUs and hours paid for. */
export function gpuHourPriceSentence(call: FleetSpend): string {
  return `${said(call.annualSpend)} a year ÷ (${said(call.gpus)} GPUs × ${hoursClause(call.utilization)}) = ${said(gpuHourPrice(call))} a GPU-hour.`;
}

/** GPUHOURPRICE: spend over GPUs over hours. */
export function gpuHourPriceWorking(call: FleetSpend): WorkingParts {
  return scalars((sheet, builder) => {
    const [spend, gpus] = [annualSpendCell(sheet, call.annualSpend), sheet("gpus", "GPUs", "number", call.gpus)];
    return result("Price of a GPU-hour", "money", gpuHourPrice(call), [
      spend.at,
      "/",
      gpus.at,
      "/",
      hoursCell(sheet, builder, call.utilization).at,
    ]);
  });
}
