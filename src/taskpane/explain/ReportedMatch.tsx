import { sourceById } from "../../catalog/catalogue";
import { labelInSentence } from "../../catalog/label-in-sentence";
import { periodWords } from "../../catalog/reported-period";
import { claimWords } from "../../catalog/claim-words";
import type { ReportedJudgement } from "../../matching/reported-numbers";
import type { Formats } from "../shared/formats";
import { SourceLinks } from "../shared/SourceLinks";

interface ReportedMatchProps {
  readonly judgement: ReportedJudgement;
  readonly formats: Formats;
}

/** A number whose labels name company, metric and period of a reported figure: that figure, or another number. */
export function ReportedMatch({ judgement: { kind, reported }, formats }: ReportedMatchProps) {
  const { company, metric, figure, shown } = reported;
  const sources = shown.sources.map(sourceById).filter((source) => source !== null);
  const what = `what ${company.name} reported as ${labelInSentence(metric.label)} for ${periodWords(figure, formats)}`;
  return (
    <section>
      <h2>{kind === "equal" ? "A reported figure" : "Differs from a reported figure"}</h2>
      <p>{kind === "equal" ? `The number is ${what}.` : `The labels name ${what}, but the number is different.`}</p>
      <p>
        Reported: <strong>{claimWords(shown, metric.unit, formats)}</strong>
      </p>
      <p class="remark">{metric.definition}.</p>
      <SourceLinks sources={sources} formats={formats} />
    </section>
  );
}
