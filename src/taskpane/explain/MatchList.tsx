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
  const against = contradicted(contradiction, formats);
  const shown = proposals(matches, against === null ? MOST : MOST - 1, against !== null, formats);
  return (
    <>
      {against !== null && (
        <Proposals
          heading={contradiction?.kind === "near" ? "Close to what is documented" : "Differs from what is documented"}
          shown={[against]}
          formats={formats}
          onOpenDeal={onOpenDeal}
        />
      )}
      {shown.length > 0 && (
        <Proposals
          heading={shown.length === 1 ? "Possible match" : "Possible matches"}
          shown={shown}
          formats={formats}
          onOpenDeal={onOpenDeal}
        />
      )}
    </>
  );
}

interface ProposalsProps extends Pick<MatchListProps, "formats" | "onOpenDeal"> {
  readonly heading: string;
  readonly shown: readonly Proposal[];
}

function Proposals({ heading, shown, formats, onOpenDeal }: ProposalsProps) {
  return (
    <section>
      <h2>{heading}</h2>
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

function contradicted(contradiction: NumberFinding | null, formats: Formats): Proposal | null {
  const documented = contradiction?.documented ?? null;
  const against = contradiction === null ? null : contradictionText(contradiction, formats);
  return against === null || documented === null
    ? null
    : { ...against, deal: documented.deal, claim: documented.claim };
}

/** Weak proposals only where there is nothing better. */
function proposals(
  matches: readonly NumberMatch[],
  most: number,
  isAgainst: boolean,
  formats: Formats,
): readonly Proposal[] {
  const isOnlyWeak = !isAgainst && matches[0]?.strength === "weak";
  return matches
    .filter(({ strength }) => strength !== "weak" || isOnlyWeak)
    .slice(0, most)
    .map((match) => ({ ...matchText(match, formats), deal: match.deal, claim: match.claim }));
}
