import { computeGrowth } from "../finance/compute-growth";
import { concentration } from "../finance/concentration";
import { concentrationRange } from "../finance/concentration-range";
import { forwardPrice } from "../finance/forward-price";
import { gpuHourCost } from "../finance/gpu-hour-cost";
import { gpuHourPrice } from "../finance/gpu-hour-price";
import { impliedGpus } from "../finance/implied-gpus";
import { megawatts } from "../finance/megawatts";
import { rentedShare } from "../finance/rented-share";
import { spendPerMegawatt } from "../finance/spend-per-megawatt";
import { topShare } from "../finance/top-share";
import type { Calls } from "./calls";
import { numberInWords as said, percentInWords } from "./words";

const HOURS = "8,760 hours";

/** WHY of the functions that take plain numbers, which have no source but the user's cells. */
export const MEASURE_SENTENCES = {
  FORWARDPRICE: (call: Calls["FORWARDPRICE"]) => {
    const { nearYears, nearPrice, farYears, farPrice } = call;
    const [near, far] = [said(nearYears), said(farYears)];
    return `(${said(farPrice)} × ${far} years − ${said(nearPrice)} × ${near}) ÷ (${far} − ${near}) years, undiscounted = ${said(forwardPrice(call))}.`;
  },
  GPUHOURPRICE: (call: Calls["GPUHOURPRICE"]) =>
    `${said(call.annualSpend)} a year ÷ (${said(call.gpus)} GPUs × ${hours(call.utilization)}) = ${said(gpuHourPrice(call))} a GPU-hour.`,
  GPUS: (call: Calls["GPUS"]) =>
    `${said(call.annualSpend)} a year ÷ (${said(call.gpuHourPrice)} a GPU-hour × ${hours(call.utilization)}) = ${said(impliedGpus(call))} GPUs, a scenario and no documented figure.`,
  MEGAWATTS: (call: Calls["MEGAWATTS"]) => {
    const site =
      call.pue === undefined
        ? ["", "critical IT megawatts (no PUE given)"]
        : [` × PUE ${said(call.pue)}`, "gross megawatts of the site"];
    return `${said(call.gpus)} GPUs × ${said(call.kilowattsPerGpu)} kW${site[0]} ÷ 1,000 = ${said(megawatts(call))} ${site[1]}.`;
  },
  SPENDPERMW: (call: Calls["SPENDPERMW"]) =>
    `${said(call.annualSpend)} a year ÷ ${said(call.megawatts)} MW = ${said(spendPerMegawatt(call.annualSpend, call.megawatts))} a megawatt and year; compare only where all megawatts are critical IT, or all gross.`,
  GPUHOURCOST: (call: Calls["GPUHOURCOST"]) =>
    `(${said(call.capexPerGpu)} × capital recovery factor at ${percentInWords(call.rate)} over ${said(call.lifeYears)} years, which is rate ÷ (1 − (1 + rate) ^ −years), ` +
    `+ ${said(call.yearlyOpex ?? 0)} a year) ÷ (${hours(call.utilization)}) = ${said(gpuHourCost(call))} a sold GPU-hour.`,
  COMPUTEGROWTH: (call: Calls["COMPUTEGROWTH"]) =>
    `2 ^ (12 × ${said(call.years)} years ÷ ${said(call.doublingMonths)} months) = ${said(computeGrowth(call.years, call.doublingMonths))} times.`,
  CONCENTRATION: ({ amounts }: Calls["CONCENTRATION"]) =>
    `10,000 × the sum of squares ÷ the square of the sum of ${said(amounts.length)} amounts, each a share of their sum = ${said(concentration(amounts))} points of the Herfindahl-Hirschman index.`,
  CONCENTRATIONRANGE: ({ shares }: Calls["CONCENTRATIONRANGE"]) => {
    const { low, high } = concentrationRange(shares);
    return (
      `The squares of the ${said(shares.length)} disclosed shares in percent, and of the rest: spread over very many = ${said(low)} points at least; ` +
      `in parts as large as the smallest disclosed = ${said(high)} points at most.`
    );
  },
  TOPSHARE: ({ amounts, n }: Calls["TOPSHARE"]) =>
    `The sum of the ${said(n)} largest ÷ the sum of all ${said(amounts.length)} amounts = ${percentInWords(topShare(amounts, n))}.`,
  RENTEDSHARE: ({ rented, owned }: Calls["RENTEDSHARE"]) =>
    `${said(rented)} ÷ (${said(rented)} + ${said(owned)}) = ${percentInWords(rentedShare(rented, owned))} rented.`,
};

function hours(utilization = 1): string {
  return `${HOURS} × ${percentInWords(utilization)}`;
}
