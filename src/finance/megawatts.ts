import { aboveZero, withinNumbers, zeroOrMore } from "./domain";
import { FinanceError } from "./errors";

const KILOWATTS_PER_MEGAWATT = 1_000;

/** A fleet of GPUs and the power it draws. */
export interface FleetPower {
  readonly gpus: number;
  /** IT power of one GPU with its share of the server, network and storage, not of the chip alone. */
  readonly kilowattsPerGpu: number;
  /** Power usage effectiveness: site power ÷ IT power. */
  readonly pue?: number | undefined;
}

/**
 * Power a fleet of GPUs needs.
 *
 *     GPUs × kilowatts a GPU × PUE ÷ 1,000
 *
 * Shape:  without a PUE, critical IT megawatts, the measure most contracts state; with one, gross megawatts of the site.
 *         The two are not comparable.
 * Units:  megawatts; GPUs 0 or more, kilowatts above 0, PUE a ratio of 1 or more.
 * Errors: "domain" for inputs outside these, and for a result beyond the largest number.
 * Source: W1, 76,000 GPUs on 200 MW of critical IT: 2.632 kW each; PUE as ISO/IEC 30134-2 defines it.
 */
export function megawatts({ gpus, kilowattsPerGpu, pue = 1 }: FleetPower): number {
  if (!(pue >= 1 && pue < Infinity))
    throw new FinanceError("domain", `PUE must be 1 or more (site power ÷ IT power): got ${pue}`);
  const kilowatts = zeroOrMore(gpus, "the number of GPUs") * aboveZero(kilowattsPerGpu, "kilowatts per GPU") * pue;
  return withinNumbers(kilowatts / KILOWATTS_PER_MEGAWATT, "the power in megawatts");
}
