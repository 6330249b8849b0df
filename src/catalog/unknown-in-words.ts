import { type BacklogLine, isUnknown } from "./backlog";

/** A sentence names so many deals of a kind and counts the others. */
const MOST_NAMED = 3;

/**
 * Which deals are in no sum, and why: "microsoft-lambda-2025 is not included: no value is documented; …".
 *
 * Shape:  deals of one reason together, in the order of the lines; of a range, whose deals have no ids, their counterparties;
 *         empty where every deal is in a sum.
 */
export function unknownInWords(lines: readonly BacklogLine[]): string {
  const byReason = new Map<string, string[]>();
  for (const line of lines.filter(isUnknown)) {
    const reason = whyUnknown(line);
    const { kind, counterparty, id } = line.deal;
    byReason.set(reason, [...(byReason.get(reason) ?? []), kind === "own" ? counterparty : id]);
  }
  return [...byReason]
    .map(([reason, ids]) => `${named(ids)} ${ids.length === 1 ? "is" : "are"} not included: ${reason}`)
    .join("; ");
}

/** Of sources that disagree no more is said here: the reason of the deal's own row names their numbers. */
function whyUnknown({ deal: { kind, contract }, reason }: BacklogLine): string {
  if (contract !== null) return `no value is ${kind === "own" ? "stated" : "documented"}`;
  return reason.startsWith("sources disagree on the value") ? "sources disagree on the value" : reason;
}

function named(ids: readonly string[]): string {
  const more = ids.length > MOST_NAMED ? ` and ${ids.length - MOST_NAMED} more` : "";
  return ids.slice(0, MOST_NAMED).join(", ") + more;
}
