import { companyExposure, type ExposureQuery, USUAL_RECOVERY } from "../catalog/company-exposure";
import { dayInWords, percentInWords, resultInWords } from "./words";

/** The arguments of EXPOSURE. */
export type ExposureCall = ExposureQuery;

/** WHY of EXPOSURE: what is owed, how it is discounted, and what a default costs on average. */
export function exposureSentence(call: ExposureCall): string {
  const { party, asOf, sides } = companyExposure(call);
  const { rate, spread, recovery } = call;
  const credit =
    spread === undefined
      ? "no spread is given, so there is no expected loss"
      : `expected loss = Σ payment ÷ (1 + rate)^years × (1 − recovery) × (1 − e^(−years × spread ÷ (1 − recovery))) at a spread of ${percentInWords(spread)} and a recovery of ${recovery === undefined ? `${percentInWords(USUAL_RECOVERY)} (assumed)` : percentInWords(recovery)}`;
  const totals = sides.map(({ side, total }) => {
    const whose = side === "customer" ? ` to the counterparties, should ${party} fail,` : "";
    const parts = [
      total.firm === null
        ? "no deal with a schedule"
        : `firm ${resultInWords(total.firm)}, present value ${resultInWords(total.presentValue ?? 0)}`,
      ...(total.expectedLoss === null ? [] : [`expected loss${whose} ${resultInWords(total.expectedLoss)}`]),
      ...(total.withoutSchedule === null
        ? []
        : [`without a schedule ${resultInWords(total.withoutSchedule)} at full value`]),
      `backstops ${resultInWords(total.backstops)}`,
    ];
    return `as ${side}: ${[parts.join(", "), ...total.reasons].join("; ")}`;
  });
  return `${party} on ${dayInWords(asOf)}, payments by month in arrears, that of the current month in full, at ${percentInWords(rate)} a year; ${credit}; ${totals.join("; ")}. Counterparties are never netted.`;
}
