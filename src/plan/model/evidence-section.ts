import { capitalised } from "../../catalog/capitalised";
import { lines } from "../../workbook/lines";
import { heading, PAGE_LINE, text, type DraftRow } from "./draft";
import type { Notes } from "./notes-section";
import type { ModelSubject } from "./subject";

/** What no source states. */
export function undocumentedSection({ undocumented }: ModelSubject): DraftRow[] {
  if (undocumented.length === 0) return [];
  return [
    heading(["What is not documented"]),
    ...undocumented.flatMap((sentence) => lines(sentence, PAGE_LINE)).map((line): DraftRow => [text(line, "line")]),
  ];
}

/** Where sources disagree: what each says, and how it was settled, or our reading. */
export function conflictSection({ conflicts, sourceOf }: ModelSubject, notes: Notes): DraftRow[] {
  if (conflicts.length === 0) return [];
  const said = conflicts.map(({ about, statements, reading, settled }) => {
    const each = statements.map(({ text: words, sources }) => {
      const source = sources.map(sourceOf).find((found) => found !== null) ?? null;
      return source === null ? words : `${words} (${notes.cited(source)})`;
    });
    return `${capitalised(about)}: ${each.join("; ")}. ${settled === null ? `Our reading: ${reading}` : `Settled: ${settled.reading}`}`;
  });
  return [
    heading(["Where sources disagree"]),
    ...said.flatMap((sentence) => lines(sentence, PAGE_LINE)).map((line): DraftRow => [text(line, "line")]),
  ];
}
