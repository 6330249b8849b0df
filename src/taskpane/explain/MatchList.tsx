import type { GradedClaim } from "../../catalog/claims";
import type { Deal } from "../../catalog/model";
import type { NumberFinding } from "../../checking/number-finding";
import type { NumberMatch } from "../../matching/equals";
import { SourceLinks } from "../shared/SourceLinks";
import { sourceById } from "../../catalog/catalogue";
import type { Formats } from "../shared/formats";
import { contradictionText, matchText, type MatchText } from "./match-text";

interface MatchListProps {
  /** As Check has it. */
  readonly contradiction: NumberFinding | null;
  readonly matches: readonly NumberMatch[];
  readonly formats: Formats;
  readonly onOpenDeal: (dealId: string) => void;
}

interface Proposal extends MatchText {
  readonly deal: Deal;
  readonly claim: GradedClaim;
}

const MOST = 4;

/** What a number of the user's own may be, or contradicts, as proposals: nothing here is certain, and nothing is changed. */
export function MatchList({ contradiction, matches, formats, onOpenDeal }: MatchListProps) {
  const shown = proposals(contradiction, matches, formats);
  return (
    <section>
      <h2>{shown.length === 1 ? "Possible match" : "Possible matches"}</h2>
      <ul class="conflicts">
        {shown.map(({ title, documented, why, deal, claim }) => {
          const sources = claim.sources.map(sourceById).filter((source) => source !== null);
          return (
            <li key={title}>
              <h3>{title}</h3>
              <p>{documented}</p>
              <p class="remark">{why}</p>
              <details>
                <summary>
                  {sources.length} {sources.length === 1 ? "source" : "sources"}
                </summary>
                <SourceLinks sources={sources} formats={formats} />
              </details>
              <p>
                <button type="button" class="inline-link" onClick={() => onOpenDeal(deal.id)}>
                  Open deal: {deal.name}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What it contradicts first; weak proposals only where there is nothing better. */
function proposals(
  contradiction: NumberFinding | null,
  matches: readonly NumberMatch[],
  formats: Formats,
): readonly Proposal[] {
  const against = contradiction === null ? null : contradictionText(contradiction, formats);
  const isOnlyWeak = against === null && matches[0]?.strength === "weak";
  const equal = matches
    .filter(({ strength }) => strength !== "weak" || isOnlyWeak)
    .map((match) => ({ ...matchText(match, formats), deal: match.deal, claim: match.claim }));
  const documented = contradiction?.documented ?? null;
  return [
    ...(against === null || documented === null
      ? []
      : [{ ...against, deal: documented.deal, claim: documented.claim }]),
    ...equal,
  ].slice(0, MOST);
}
