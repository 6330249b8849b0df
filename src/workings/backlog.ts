import { type BacklogQuery, companyBacklog, type SideOfBacklog } from "../catalog/company-backlog";
import { amountInWords, counted, dayInWords, percentInWords, resultInWords } from "./words";

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
  return `${party} on ${dayInWords(terms.asOf)}, counting ${COUNT_WORDS[terms.count]}, ${sentences.join("; ")}. Backstops are shown separately; the provider and customer sides are never added.`;
}

function sideSentence({ side, lines, total, reported }: SideOfBacklog): string {
  const low = (total.calculated?.remainingCents ?? 0) / 100;
  const high = low + total.withoutSchedule;
  const open = lines.filter(({ state, deal }) => state === "without schedule" && deal.kind !== "credit-backstop");
  const without =
    open.length === 0
      ? ""
      : ` + ${amountInWords(total.withoutSchedule)} of ${counted(open.length, "deal")} without a schedule, ${total.withoutScheduleLimit} (${open.map(({ deal }) => deal.id).join(", ")})`;
  const beside = reported.map(
    ({ reported: { metric, figure }, value }) =>
      `; reported ${metric.name} for ${figure.period} is ${amountInWords(value)}, of which ${percentInWords(Number((low / value).toFixed(4)))}` +
      (total.withoutScheduleLimit === "at most"
        ? ` to ${percentInWords(Number((high / value).toFixed(4)))}`
        : " or more") +
      " is documented here",
  );
  return `as ${side}: value × days of service after that day ÷ all days, deal by deal = ${resultInWords(low)}${without}${beside.join("")}`;
}
