import { sourceById } from "../catalog/catalogue";
import type { Deal } from "../catalog/model";

/** Where the sources disagree: what each side says, next to one another, and how we read it. */
export function ConflictList({ deal }: { readonly deal: Deal }) {
  if (deal.conflicts.length === 0) return null;
  return (
    <section>
      <h2>Where sources disagree</h2>
      <ul class="conflicts">
        {deal.conflicts.map((conflict, index) => (
          <li key={index}>
            <h3>{aboutWords(deal, conflict.about)}</h3>
            <ul class="statements">
              {conflict.statements.map((statement) => (
                <li key={statement.text}>
                  <p>{statement.text}</p>
                  <p class="remark">{publishers(statement.sources)}</p>
                </li>
              ))}
            </ul>
            <p class="reading"><strong>Our reading: </strong>{conflict.reading}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function aboutWords(deal: Deal, about: string): string {
  const figure = deal.figures.find(({ name }) => name === about);
  return figure?.label ?? about.charAt(0).toUpperCase() + about.slice(1);
}

function publishers(ids: readonly string[]): string {
  return [...new Set(ids.map((id) => sourceById(id)?.publisher ?? id))].join(", ");
}
