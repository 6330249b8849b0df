import { capitalised } from "../../catalog/capitalised";
import { sourceById } from "../../catalog/catalogue";
import type { Conflict, Deal } from "../../catalog/model";

/** Where the sources disagree: what each side says, next to one another, and how we read it. */
export function ConflictList({ deal }: { readonly deal: Deal }) {
  if (deal.conflicts.length === 0) return null;
  return (
    <section>
      <h2>Where sources disagree</h2>
      <ul class="conflicts">
        {deal.conflicts.map((conflict, index) => (
          <li key={index}>
            <h3>{aboutWords(deal, conflict)}</h3>
            <ul class="statements">
              {conflict.statements.map((statement) => (
                <li key={statement.text}>
                  <p>{statement.text}</p>
                  <p class="remark">{publishers(statement.sources)}</p>
                </li>
              ))}
            </ul>
            <p class="reading">
              <strong>{conflict.settled === null ? "Our reading: " : "Settled: "}</strong>
              {conflict.settled?.reading ?? conflict.reading}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The figure's own label where the conflict is about nothing finer than the figure. */
function aboutWords(deal: Deal, { about, figure: figureName }: Conflict): string {
  const figure = deal.figures.find(({ name }) => name === figureName && name === about);
  return figure?.label ?? capitalised(about);
}

function publishers(ids: readonly string[]): string {
  return [...new Set(ids.map((id) => sourceById(id)?.publisher ?? id))].join(", ");
}
