import { claimWords } from "../plan/claim-words";
import type { DocumentedClaim } from "../matching/documented-claim";
import { CONTRADICTION_MESSAGE, UNSOURCED_MESSAGE } from "../matching/label-findings";
import type { FindingKind } from "./finding";

/** What each group of findings is called, on a sheet and in the pane. */
export const KIND_WORDS: Readonly<Record<FindingKind, string>> = {
  contradiction: "Contradicts a documented figure",
  doubleCount: "Counted twice",
  functionError: "Function in error",
  hardCoded: "Typed over in an inserted block",
  unsourced: "Documented figure without a source",
  olderCatalogue: "From an older catalogue",
  near: "Near a documented figure, equal to none",
  notChecked: "Not checked",
};

/** What is the matter with every finding of a group; absent where each says its own. */
export const KIND_MESSAGES: Readonly<Partial<Record<FindingKind, string>>> = {
  contradiction: CONTRADICTION_MESSAGE,
  unsourced: UNSOURCED_MESSAGE,
};

/** "Contract value of Meta - CoreWeave …: about $21 bn". */
export function documentedWords({ deal, label, claim, unit }: DocumentedClaim): string {
  return `${label} of ${deal.name}: ${claimWords(claim, unit)}`;
}
