import { reportedNumber } from "../catalog/reported-number";
import { serialFromIso } from "../finance/serial-date";
import { precisionOf, sourceInWords } from "./sourced-term";
import { amountInWords, counted, dayInWords, numberInWords, percentInWords } from "./words";

/** The arguments of REPORTED. */
export interface ReportedCall {
  readonly company: string;
  readonly metric: string;
  /** As printed, or an ISO day; null for the latest. */
  readonly period: string | null;
}

/** WHY of REPORTED: company, metric, period and its last day, the number in its unit, how exact, and who says so. */
export function reportedSentence({ company, metric, period }: ReportedCall): string {
  const { company: found, metric: counts, figure, shown, value } = reportedNumber(company, metric, period);
  const others = shown.sources.length - 1;
  const grounds = [
    ...precisionOf(shown),
    ...(figure.given === null ? [] : [`given on ${figure.given}`]),
    sourceInWords(shown) + (others === 0 ? "" : ` and ${counted(others, "more source")}`),
    ...(shown.derivation === null ? [] : [`computed: ${shown.derivation}`]),
  ].join("; ");
  const what = [found.name, counts.label, ...(figure.part === null ? [] : [figure.part])].join(", ");
  const when = `${period === null ? "the latest, " : ""}${figure.period}, to ${dayInWords(serialFromIso(figure.periodEnd))}`;
  return `${what} (${when}) = ${inUnit(value, counts.unit)} (${grounds}).`;
}

function inUnit(value: number, unit: string): string {
  if (unit === "USD") return amountInWords(value);
  return unit === "percent" ? percentInWords(value) : `${numberInWords(value)} ${unit}`;
}
