import type { Convention, Term } from "../finance/term";
import type { Basis } from "../finance/year-fraction";
import type { DealGiven } from "./deal-given";
import { termInWords } from "./sourced-term";
import { numberInWords } from "./words";

const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  0: "30/360",
  1: "actual/actual",
  2: "actual/360",
  3: "actual/365",
  4: "European 30/360",
};

/** The days that a length is counted from and to, or the length as stated. */
export function countedFrom(deal: DealGiven, index: number, { convention }: Term): string {
  if (convention === "stated") return termInWords(deal, index, "term");
  const first = convention === "service" ? "start" : "signed";
  return `from ${termInWords(deal, index, first)} to ${termInWords(deal, index, "end")}`;
}

/** The convention, and whether it was chosen; the day-count basis. */
export function conventionInWords({ convention, basis }: Term, asked: Convention | undefined): string {
  const chosen = asked === undefined ? " (the deal’s own)" : "";
  return `${convention} convention${chosen}${basis === null ? "" : `, both days included, ${BASIS_WORDS[basis]}`}`;
}

/** A length to four digits. */
export function yearsInWords({ years }: Term): string {
  return `${numberInWords(Number(years.toFixed(4)))} years`;
}
