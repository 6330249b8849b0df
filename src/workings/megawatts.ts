import { type FleetPower, megawatts } from "../finance/megawatts";
import { result, scalars } from "./measure-cells";
import { numberInWords as said } from "./words";
import type { WorkingParts } from "./working";

/** WHY of MEGAWATTS: GPUs, kilowatts and PUE. */
export function megawattsSentence(call: FleetPower): string {
  const site =
    call.pue === undefined
      ? ["", "critical IT megawatts (no PUE given)"]
      : [` × PUE ${said(call.pue)}`, "gross megawatts of the site"];
  return `${said(call.gpus)} GPUs × ${said(call.kilowattsPerGpu)} kW${site[0]} ÷ 1,000 = ${said(megawatts(call))} ${site[1]}.`;
}

/** MEGAWATTS: GPUs times kilowatts times PUE. */
export function megawattsWorking(call: FleetPower): WorkingParts {
  return scalars((sheet) => {
    const [gpus, kilowatts] = [
      sheet("gpus", "GPUs", "number", call.gpus),
      sheet("kilowattsPerGpu", "Kilowatts per GPU", "number", call.kilowattsPerGpu),
    ];
    const pue = sheet("pue", "PUE (1: critical IT power)", "number", call.pue ?? 1);
    return result("Megawatts", "number", megawatts(call), [gpus.at, "*", kilowatts.at, "*", pue.at, "/1000"]);
  });
}
