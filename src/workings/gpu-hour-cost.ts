import { capitalRecoveryFactor } from "../finance/capital-recovery-factor";
import { type GpuEconomics, gpuHourCost } from "../finance/gpu-hour-cost";
import { hoursClause } from "./hours-clause";
import { hoursCell, result, scalars } from "./measure-cells";
import { counted, numberInWords as said, percentInWords } from "./words";
import type { WorkingParts } from "./working";

/** WHY of GPUHOURCOST: capital recovery and opex over the hours sold. */
export function gpuHourCostSentence(call: GpuEconomics): string {
  return (
    `(${said(call.capexPerGpu)} × capital recovery factor at ${percentInWords(call.rate)} over ${counted(call.lifeYears, "year")}, which is rate ÷ (1 − (1 + rate) ^ −years), ` +
    `+ ${said(call.yearlyOpex ?? 0)} a year) ÷ (${hoursClause(call.utilization)}) = ${said(gpuHourCost(call))} a sold GPU-hour.`
  );
}

/** GPUHOURCOST: PMT and opex over the hours sold. */
export function gpuHourCostWorking(call: GpuEconomics): WorkingParts {
  return scalars((sheet, builder) => {
    const [capex, opex] = [
      sheet("capexPerGpu", "Capex per GPU", "money", call.capexPerGpu),
      sheet("yearlyOpex", "Opex per GPU-year", "money", call.yearlyOpex ?? 0),
    ];
    const [rate, life] = [
      sheet("rate", "Annual rate of return", "share", call.rate),
      sheet("lifeYears", "Life in years", "years", call.lifeYears),
    ];
    const name = { key: "crf", label: "Capital recovery factor", unit: "number" } as const;
    const factor = builder.step(
      name,
      capitalRecoveryFactor(call.rate, call.lifeYears),
      "-PMT(",
      rate.at,
      ",",
      life.at,
      ",1)",
    );
    return result("Cost of a sold GPU-hour", "money", gpuHourCost(call), [
      "(",
      capex.at,
      "*",
      factor.at,
      "+",
      opex.at,
      ")/",
      hoursCell(sheet, builder, call.utilization).at,
    ]);
  });
}
