import { type Count, isFirm } from "../finance/counted";
import { trancheName } from "../finance/tranche";
import type { SerialDate } from "../finance/units";
import type { DealGiven } from "./deal-given";
import { termSource } from "./sourced-term";
import { counted, dayInWords, percentInWords } from "./words";

interface CountedCall {
  readonly deal: DealGiven;
  readonly count?: Count | undefined;
}

/** Of a tranche that is not firm: what of it counts as owed, and why; nothing of one that is. */
export function countRules({ deal, count = "firm" }: CountedCall, index: number, asOf: SerialDate | null): string[] {
  const tranche = deal.contract.tranches[index];
  if (tranche === undefined || isFirm(tranche)) return [];
  const { kind, noticeDays, noticeFrom, inception, probability, exerciseBy, end } = tranche;
  const isOnly = deal.contract.tranches.length === 1;
  const called = isOnly ? (NOUNS[kind ?? "firm"] ?? "the contract") : trancheName(deal.contract, index);
  const is = isOnly && kind !== "cancellable" ? called : `${called} is ${KIND_WORDS[kind ?? "firm"] ?? kind}`;
  if (kind === "option" && exerciseBy && asOf !== null && asOf > exerciseBy)
    return [`${isOnly ? called : `the option ${called}`} ran out on ${dayInWords(exerciseBy)} and counts as 0`];
  if (count === "all") return [`${is}${is === called ? " is" : " and"} counted in full (count "all")`];
  const chance = percentInWords(probability ?? 0);
  if (kind !== "cancellable") {
    const counts = count === "expected" ? `at its probability of ${chance} (count "expected")` : "as 0";
    return [`${is}${is === called ? " is" : " and"} not owed yet, so it counts ${counts}`];
  }
  if (asOf === null || noticeDays === null || noticeDays === undefined) return [];
  const last = Math.max(asOf, noticeFrom ?? inception ?? 0) + noticeDays;
  const until = end !== null && last >= end ? "its end" : dayInWords(last);
  const rest = count === "expected" ? `; of the rest ${chance} counts (count "expected")` : "";
  const from =
    noticeFrom === null || noticeFrom === undefined ? "" : `, which can be given from ${dayInWords(noticeFrom)}`;
  const source = termSource(deal, index, "noticeDays");
  return [
    `${is} on ${counted(noticeDays, "day")}' notice${source === null ? "" : ` (${source})`}${from === "" ? "" : `${from},`} and firm until ${until}${rest}`,
  ];
}

/** What a contract of one tranche is called by its kind. */
const NOUNS: Readonly<Record<string, string>> = { option: "the option", contingent: "the contingent amount" };
/** How a tranche among several is. */
const KIND_WORDS: Readonly<Record<string, string>> = { option: "an option" };
