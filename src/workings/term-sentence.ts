import { annualSpend } from "../finance/annual-spend";
import { type Convention, contractTerm, type Term, trancheTerm } from "../finance/term";
import { trancheName } from "../finance/tranche";
import type { Basis } from "../finance/year-fraction";
import type { Calls, DealGiven } from "./calls";
import { eachTranche } from "./deal-clause";
import { currencyOf, termInWords } from "./sourced-term";
import { dayInWords, numberInWords, resultInWords } from "./words";

const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  0: "30/360",
  1: "actual/actual",
  2: "actual/360",
  3: "actual/365",
  4: "European 30/360",
};

/** WHY of TERM: what the length was counted from, under which convention. */
export function termSentence({ deal, convention, basis }: Calls["TERM"]): string {
  const term = contractTerm(deal.contract, convention, basis);
  const several = deal.contract.tranches.length > 1;
  const counted = several ? spanInWords(deal, term) : countedFrom(deal, 0, term);
  return `${counted}, ${conventionInWords(term, convention)} = ${yearsInWords(term)}.`;
}

/** WHY of ANNUALSPEND: each committed value over the length of its tranche. */
export function annualSpendSentence({ deal, convention, basis }: Calls["ANNUALSPEND"]): string {
  const { contract } = deal;
  const terms = contract.tranches.map((tranche, index) =>
    trancheTerm(tranche, trancheName(contract, index), convention, basis),
  );
  const spend = annualSpend(contract, convention, basis);
  const quotients = eachTranche(deal, (index) => {
    const term = terms[index];
    if (term === undefined) return "";
    const from =
      term.convention === "stated"
        ? termInWords(deal, index, "term")
        : `${yearsInWords(term)} ${countedFrom(deal, index, term)}`;
    return `${termInWords(deal, index, "value")} ÷ ${from}, ${conventionInWords(term, convention)}`;
  });
  const bound =
    deal.bound === undefined || deal.bound === "base" ? "" : `, the ${deal.bound} end of what is documented`;
  return `${quotients} = ${resultInWords(spend, currencyOf(deal))} a year${bound}.`;
}

function countedFrom(deal: DealGiven, index: number, { convention }: Term): string {
  if (convention === "stated") return termInWords(deal, index, "term");
  const first = convention === "service" ? "start" : "signed";
  return `from ${termInWords(deal, index, first)} to ${termInWords(deal, index, "end")}`;
}

function spanInWords({ contract }: DealGiven, { firstDay, lastDay }: Term): string {
  const count = contract.tranches.length;
  if (firstDay === null || lastDay === null) return `all ${count} tranches state the same length`;
  return `from ${dayInWords(firstDay)} to ${dayInWords(lastDay)}, the first and the last day of ${count} tranches`;
}

function conventionInWords({ convention, basis }: Term, asked: Convention | undefined): string {
  const chosen = asked === undefined ? " (the first that is documented)" : "";
  return `${convention} convention${chosen}${basis === null ? "" : `, both days included, ${BASIS_WORDS[basis]}`}`;
}

function yearsInWords({ years }: Term): string {
  return `${numberInWords(Number(years.toFixed(4)))} years`;
}
