import type { NumberMatch } from "../../matching/number-match";
import { SourceLinks } from "../SourceLinks";
import { sourceById } from "../../catalog/catalogue";
import type { Formats } from "../formats";
import { matchText } from "./match-text";

interface MatchListProps {
  readonly matches: readonly NumberMatch[];
  readonly formats: Formats;
  readonly onOpenDeal: (dealId: string) => void;
}

const MOST = 4;

/** What a number of the user's own may be, as proposals: nothing here is certain, and nothing is changed. */
export function MatchList({ matches, formats, onOpenDeal }: MatchListProps) {
  const [best] = matches;
  const shown = matches.filter(({ strength }) => strength !== "weak" || best?.strength === "weak").slice(0, MOST);
  return (
    <section>
      <h2>{shown.length === 1 ? "A proposal" : "Proposals"}</h2>
      <ul class="conflicts">
        {shown.map((match) => {
          const { title, documented, why } = matchText(match, formats);
          const sources = match.claim.sources.map(sourceById).filter((source) => source !== null);
          return (
            <li key={`${match.deal.id} ${match.figure.name}`}>
              <h3>{title}</h3>
              <p>{documented}</p>
              <p class="remark">{why}</p>
              <details>
                <summary>{sources.length} {sources.length === 1 ? "source" : "sources"}</summary>
                <SourceLinks sources={sources} formats={formats} />
              </details>
              <p><button type="button" class="inline-link" onClick={() => onOpenDeal(match.deal.id)}>Open deal: {match.deal.name}</button></p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
