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
    const whose = side === "customer" ? " of the counterparties" : "";
    const loss = total.expectedLoss === null ? "" : `, expected loss${whose} ${resultInWords(total.expectedLoss)}`;
    return `as ${side}: firm ${resultInWords(total.firm ?? 0)}, present value ${resultInWords(total.presentValue ?? 0)}${loss}, without a schedule ${resultInWords(total.withoutSchedule)} at most, backstops ${resultInWords(total.backstops)}`;
  });
  return `${party} on ${dayInWords(asOf)}, payments by month in arrears at ${percentInWords(rate)} a year; ${credit}; ${totals.join("; ")}. Counterparties are never netted.`;
}
