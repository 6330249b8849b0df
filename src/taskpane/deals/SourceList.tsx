import { sourceById } from "../../catalog/catalogue";
import type { Deal } from "../../catalog/model";
import { SourceLinks } from "../shared/SourceLinks";
import type { Formats } from "../shared/formats";
import { GRADE_TEXT } from "../shared/grade-text";
import { groupSources } from "./group-sources";

/** All sources behind a deal, best evidence first. */
export function SourceList({ deal, formats }: { readonly deal: Deal; readonly formats: Formats }) {
  const groups = groupSources(deal, sourceById);
  if (groups.length === 0) return null;
  return (
    <section class="source-groups">
      <h2>Sources</h2>
      {groups.map(({ grade, sources }) => (
        <div key={grade}>
          <h3>{GRADE_TEXT[grade].heading}</h3>
          <SourceLinks sources={sources} formats={formats} />
        </div>
      ))}
    </section>
  );
}
