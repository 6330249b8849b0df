import { metricInWords } from "../catalog/metrics";
import { isInTotal, isUnknown } from "../catalog/backlog";
import { type BacklogQuery, companyBacklog, type SideOfBacklog } from "../catalog/company-backlog";
import { unknownInWords } from "../catalog/unknown-in-words";
import { amountInWords, counted as nounsCounted, dayInWords, percentInWords, resultInWords } from "./words";

/** The arguments of BACKLOG. */
export type BacklogCall = BacklogQuery;

const COUNT_WORDS = {
  firm: "what sources describe as committed",
  expected: "firm parts, and the rest weighted by its probability",
  all: "everything, options too",
} as const;

/** WHY of BACKLOG: what is counted, which deals have a schedule and which do not, and how much of a reported figure that is. */
export function backlogSentence(call: BacklogCall): string {
  const { party, terms, sides } = companyBacklog(call);
  const sentences = sides.map((side) => sideSentence(side));
  // Nobody but the user says what is committed in deals of their own.
  const counting = call.deals && terms.count === "firm" ? "what is firm" : COUNT_WORDS[terms.count];
  return `${party} on ${dayInWords(terms.asOf)}, counting ${counting}, ${sentences.join("; ")}. Backstops are shown separately; the provider and customer sides are never added.`;
}

function sideSentence({ side, lines, total, reported }: SideOfBacklog): string {
  const counted = lines.filter(isInTotal);
  const unknown = unknownInWords(counted);
  if (counted.every(isUnknown))
    return `as ${side}: ${unknown === "" ? "no deal but backstops" : `nothing to add up; ${unknown}`}`;
  const low = (total.calculated?.remainingCents ?? 0) / 100;
  const high = low + total.withoutSchedule;
  const isCapped = total.withoutScheduleLimit === "at most";
  const scheduled =
    total.calculated === null
      ? "no deal has a schedule"
      : `deal by deal, value × days of service after that day ÷ all days, or the fees of those days where a monthly fee is stated = ${resultInWords(low)}`;
  const open = counted.filter(({ state }) => state === "without schedule");
  const without =
    open.length === 0
      ? ""
      : `; ${total.calculated === null ? "" : "in addition "}${isCapped ? "at most " : ""}${amountInWords(total.withoutSchedule)} from ${nounsCounted(open.length, "deal")} without a schedule${isCapped ? "" : ", at full value, some of it only a floor"} (${open.map(({ deal }) => deal.id).join(", ")})`;
  const beside = reported.map(
    ({ reported: { metric, figure }, value }) =>
      `; reported ${metricInWords(metric.name)} for ${figure.period} is ${amountInWords(value)}, of which ${share(low, value)}` +
      (isCapped ? ` to ${share(high, value)}` : " or more") +
      " is documented here",
  );
  return `as ${side}: ${scheduled}${without}${unknown === "" ? "" : `; ${unknown}`}${beside.join("")}`;
}

function share(part: number, whole: number): string {
  return percentInWords(Number((part / whole).toFixed(4)));
}
