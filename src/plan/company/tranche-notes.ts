import type { LivingTranche } from "../../finance/contract";
import { isFirm } from "../../finance/counted";
import { hasFee } from "../../finance/fee-schedule";

/**
 * What a reader must know of a tranche's documented terms, a few words each: what is missing of them, and what the
 * amount is.
 */
export function trancheNotes(tranche: LivingTranche, isAbout: boolean, ofDeal: string | null): readonly string[] {
  const { value, start, end, valueIs, kind } = tranche;
  const missing = [
    value === null && !hasFee(tranche) ? "value" : "",
    start === null ? "start" : "",
    end === null ? "end" : "",
  ];
  const named = missing.filter((each) => each !== "");
  return [
    ...(named.length === 0 ? [] : [`no documented ${listed(named)}`]),
    ...(isFirm(tranche) ? [] : [kind === "cancellable" ? "cancellable by notice" : `${kind}: not firm`]),
    ...(hasFee(tranche) ? ["charged by the month"] : []),
    ...(valueIs === "at most" ? ["the value is a ceiling"] : valueIs === "at least" ? ["the value is a floor"] : []),
    ...(isAbout ? ["the value is approximate"] : []),
    ...(ofDeal === null ? [] : [ofDeal]),
  ];
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
