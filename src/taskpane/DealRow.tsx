import type { Deal } from "../catalog/model";
import { dealSummary } from "./deal-summary";
import type { Formats } from "./formats";

interface DealRowProps {
  readonly deal: Deal;
  readonly formats: Formats;
  readonly onOpen: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One deal in the list: who, how much, what and when. */
export function DealRow({ deal, formats, onOpen, onKeyDown }: DealRowProps) {
  const summary = dealSummary(deal, formats);
  return (
    <button type="button" class="deal-row" data-deal={deal.id} onClick={onOpen} onKeyDown={onKeyDown}>
      <span class="deal-name">{deal.name}</span>
      <span class="deal-value">{summary.value}</span>
      <span class="deal-facts">{summary.facts.join(" · ")}</span>
    </button>
  );
}
