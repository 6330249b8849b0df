import type { Deal, Figure, Grade } from "../../catalog/model";
import { SourceLinks } from "./SourceLinks";
import { type ClaimView, figureView } from "./figure-view";
import type { Formats } from "./formats";
import { GRADE_TEXT } from "./grade-text";

interface FigureListProps {
  readonly deal: Deal;
  readonly formats: Formats;
}

/** Every documented figure with its precision, the grade of its evidence, and what else is claimed about it. */
export function FigureList({ deal, formats }: FigureListProps) {
  const stated = deal.figures.filter((figure) => figure.claims.length > 0);
  if (stated.length === 0) return null;
  return (
    <section>
      <h2>Figures</h2>
      <ul class="figures">
        {stated.map((figure) => (
          <FigureItem key={figure.name} deal={deal} figure={figure} formats={formats} />
        ))}
      </ul>
    </section>
  );
}

/** One figure: what holds, what else is said, and the sources. */
export function FigureItem({ deal, figure, formats }: FigureListProps & { readonly figure: Figure }) {
  const { shown, alternatives } = figureView(figure, formats);
  const disputed = deal.conflicts.some((conflict) => conflict.figure === figure.name);
  return (
    <li>
      <h3>{figure.label}</h3>
      {shown === null ? <p class="absent">{figure.withheld}</p> : <ClaimLine claim={shown} disputed={disputed} />}
      <details open={shown === null}>
        <summary>{evidenceWords(shown, alternatives)}</summary>
        {shown !== null && <SourceLinks sources={shown.sources} formats={formats} />}
        {alternatives.length > 0 && (
          <ul class="statements">
            {alternatives.map((claim, index) => (
              <li key={index}>
                <ClaimLine claim={claim} disputed={false} />
                <SourceLinks sources={claim.sources} formats={formats} />
              </li>
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}

/** "8 sources, 2 other claims". */
function evidenceWords(shown: ClaimView | null, alternatives: readonly ClaimView[]): string {
  const others = shown === null ? "claim" : "other claim";
  return [
    ...(shown === null ? [] : [counted(shown.sources.length, "source")]),
    ...(alternatives.length === 0 ? [] : [counted(alternatives.length, others)]),
  ].join(", ");
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function ClaimLine({ claim, disputed }: { readonly claim: ClaimView; readonly disputed: boolean }) {
  const { text, inFull } = claim.text;
  const Value = claim.rejected ? "s" : "strong";
  return (
    <>
      <p class="claim-line">
        {inFull === null ? <Value>{text}</Value> : <Value title={inFull}>{text}</Value>}
        <span class="badges">
          {disputed && (
            <fluent-badge appearance="tint" color="warning">
              Disputed
            </fluent-badge>
          )}
          <GradeBadge grade={claim.grade} />
        </span>
      </p>
      <ClaimRemarks claim={claim} />
    </>
  );
}

function ClaimRemarks({ claim }: { readonly claim: ClaimView }) {
  const { bounds, remarks } = claim.text;
  const short = [...(bounds === null ? [] : [bounds]), ...remarks];
  return (
    <>
      {short.length > 0 && <p class="remark">{short.join(" · ")}</p>}
      {claim.notes.map((note) => (
        <p key={note} class="remark">
          {note}
        </p>
      ))}
    </>
  );
}

function GradeBadge({ grade }: { readonly grade: Grade }) {
  return (
    <fluent-badge appearance="tint" color={grade === "filing" || grade === "company" ? "success" : "informative"}>
      {GRADE_TEXT[grade].short}
    </fluent-badge>
  );
}
