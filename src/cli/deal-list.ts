import { documentedFigure, findFigure } from "../catalog/figure";
import type { Confidence, Deal } from "../catalog/model";
import { claimWords } from "../catalog/claim-words";
import { alignedTable } from "./aligned-table";

const COLUMNS = [
  { heading: "id" },
  { heading: "provider" },
  { heading: "customer" },
  { heading: "value", align: "right" },
  { heading: "end", align: "right" },
  { heading: "evidence" },
  { heading: "sources" },
] as const;

/** Whether sources agree on a deal; "safe" would be read as the customer's credit. */
const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  safe: "agreed",
  caveat: "with a caveat",
  conflicted: "disputed",
};

/** The deals as a table, one line each. */
export function dealList(deals: readonly Deal[]): string {
  return alignedTable(
    COLUMNS,
    deals.map((deal) => {
      const value = shown(deal, "value");
      return [
        deal.id,
        deal.provider,
        deal.customer,
        value.words,
        shown(deal, "end").words,
        value.grade,
        CONFIDENCE_WORDS[deal.confidence],
      ];
    }),
  );
}

/** A figure in words: empty where nothing is documented, "disputed" where sources do not settle it. */
function shown(deal: Deal, name: string): { readonly words: string; readonly grade: string } {
  if (findFigure(deal, name) === null) return { words: "", grade: "" };
  const { shown: claim, unit } = documentedFigure(deal, name);
  return claim === null ? { words: "disputed", grade: "" } : { words: claimWords(claim, unit), grade: claim.grade };
}
