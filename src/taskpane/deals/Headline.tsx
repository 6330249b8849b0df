import type { Deal } from "../../catalog/model";
import { absenceWords } from "./deal-summary";
import { shownClaim } from "../shared/figure-view";
import type { Formats } from "../shared/formats";

const DATES_AND_TERM = [
  ["start", "Start of service"],
  ["end", "End of service"],
  ["term", "Term"],
  ["announced", "Announced"],
] as const;

interface HeadlineProps {
  readonly deal: Deal;
  readonly formats: Formats;
}

/** What one would say of the deal in one breath: how much, from when to when, how long. */
export function Headline({ deal, formats }: HeadlineProps) {
  const value = shownClaim(deal, "value", formats);
  return (
    <dl class="headline">
      <div class="headline-value">
        <dt>Value</dt>
        <dd>
          {value === null ? <Absent deal={deal} name="value" /> : <strong>{value.text.text}</strong>}
          {value !== null && (
            <small>{[value.text.inFull, ...value.text.remarks].filter((part) => part !== null).join(" · ")}</small>
          )}
        </dd>
      </div>
      {DATES_AND_TERM.map(([name, label]) => {
        const claim = shownClaim(deal, name, formats);
        return (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              {claim === null ? <Absent deal={deal} name={name} /> : claim.text.text}
              {claim !== null && claim.text.bounds !== null && <small>{claim.text.bounds}</small>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Absent({ deal, name }: { readonly deal: Deal; readonly name: string }) {
  return <span class="absent">{absenceWords(deal, name)}</span>;
}
