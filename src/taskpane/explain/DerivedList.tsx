import type { DerivedMatch } from "../../matching/derived";
import type { Formats } from "../shared/formats";

interface DerivedListProps {
  readonly derived: readonly DerivedMatch[];
  readonly formats: Formats;
  readonly onOpenDeal: (dealId: string) => void;
}

/** Annual spends that a typed number equals, each with its convention and what the others give. */
export function DerivedList({ derived, formats, onOpenDeal }: DerivedListProps) {
  return (
    <ul class="matches">
      {derived.map((match) => (
        <li key={`${match.deal.id} ${match.convention}`}>
          <h2>{derivedTitle(match)}</h2>
          <p>
            It follows from what is documented: {formats.money(match.amount)} a year, {basisWords(match)}.
          </p>
          {match.others.length > 0 && <p class="remark">{othersText(match, formats)}</p>}
          <p class="formula">{derivedFormula(match)}</p>
          <p>
            <button type="button" class="inline-link" onClick={() => onOpenDeal(match.deal.id)}>
              Open deal: {match.deal.name}
            </button>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** "Looks like the annual spend of Meta - CoreWeave …, in billions" */
export function derivedTitle({ deal, scaleWords }: DerivedMatch): string {
  return `Looks like the annual spend of ${deal.name}, ${scaleWords}`;
}

/** "by the service convention" */
export function basisWords({ convention }: DerivedMatch): string {
  return convention === null ? "12 monthly fees by every convention" : `by the ${convention} convention`;
}

export function derivedFormula({ deal, convention }: DerivedMatch): string {
  return `=OFFTAKE.ANNUALSPEND("${deal.id}"${convention === null ? "" : `,"${convention}"`})`;
}

function othersText({ others }: DerivedMatch, { money }: Formats): string {
  return `Other conventions: ${others.map(({ convention, amount }) => `${money(amount)} by ${convention}`).join(", ")}.`;
}
