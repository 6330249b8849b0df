import type { Deal, Figure, Grade } from "../catalog/model";
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
        {stated.map((figure) => <FigureItem key={figure.name} deal={deal} figure={figure} formats={formats} />)}
      </ul>
    </section>
  );
}

function FigureItem({ deal, figure, formats }: FigureListProps & { readonly figure: Figure }) {
  const { shown, alternatives } = figureView(figure, formats);
  const disputed = deal.conflicts.some((conflict) => conflict.figure === figure.name);
  return (
    <li>
      <h3>{figure.label}</h3>
      {shown === null ? <p class="absent">{figure.withheld}</p> : <ShownClaim claim={shown} formats={formats} />}
      {disputed && <p class="remark">Sources disagree: see below.</p>}
      {alternatives.length > 0 && (
        <details open={shown === null}>
          <summary>{alternatives.length === 1 ? "1 other claim" : `${alternatives.length} other claims`}</summary>
          <ul class="alternatives">
            {alternatives.map((claim, index) => (
              <li key={index}>
                <p class="claim-line">
                  {claim.rejected ? <s>{claim.text.text}</s> : <span>{claim.text.text}</span>} <GradeBadge grade={claim.grade} />
                </p>
                <ClaimRemarks claim={claim} />
                <SourceLinks sources={claim.sources} formats={formats} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function ShownClaim({ claim, formats }: { readonly claim: ClaimView; readonly formats: Formats }) {
  const { text } = claim;
  return (
    <>
      <p class="claim-line">
        {text.inFull === null ? <strong>{text.text}</strong> : <strong title={text.inFull}>{text.text}</strong>}{" "}
        <GradeBadge grade={claim.grade} />
      </p>
      <ClaimRemarks claim={claim} />
      <details>
        <summary>{claim.sources.length === 1 ? "1 source" : `${claim.sources.length} sources`}</summary>
        <SourceLinks sources={claim.sources} formats={formats} />
      </details>
    </>
  );
}

function ClaimRemarks({ claim }: { readonly claim: ClaimView }) {
  const { bounds, remarks } = claim.text;
  const short = [...(bounds === null ? [] : [bounds]), ...remarks];
  return (
    <>
      {short.length > 0 && <p class="remark">{short.join(" · ")}</p>}
      {claim.notes.map((note) => <p key={note} class="remark">{note}</p>)}
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
