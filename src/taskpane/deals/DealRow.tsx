import { useMemo } from "preact/hooks";
import type { Deal } from "../../catalog/model";
import { dealSummary } from "./deal-summary";
import type { Formats } from "../shared/formats";
import type { Sort } from "./list-choice";

interface DealRowProps {
  readonly deal: Deal;
  readonly formats: Formats;
  readonly sort: Sort;
  readonly onOpen: (dealId: string) => void;
  readonly onFocus: (dealId: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One deal in the list: who, how much, what and when, and what the list is sorted by. */
export function DealRow({ deal, formats, sort, onOpen, onFocus, onKeyDown }: DealRowProps) {
  const summary = useMemo(() => dealSummary(deal, formats, sort), [deal, formats, sort]);
  return (
    <button
      type="button"
      class="deal-row"
      data-deal={deal.id}
      onClick={() => onOpen(deal.id)}
      onFocus={() => onFocus(deal.id)}
      onKeyDown={onKeyDown}
    >
      <span class="deal-name">{deal.name}</span>
      <span class="deal-value">{summary.value}</span>
      <span class="deal-facts">{summary.facts.join(" · ")}</span>
    </button>
  );
}
