import { lines } from "../../workbook/lines";
import { heading, text, type DraftRow } from "./draft";
import { sourceCell } from "./input-rows";
import type { Notes } from "./notes-section";
import type { ModelSubject } from "./subject";

/** Characters of a line of text from the first column to the edge of the printed page, and from the second to the sources. */
const PAGE_LINE = 180;
const STATEMENT_LINE = 100;
const READING_LINE = 150;
const SOURCE_COLUMN = 9;

/** What no source states. */
export function undocumentedSection({ undocumented }: ModelSubject): DraftRow[] {
  if (undocumented.length === 0) return [];
  return [
    heading(["What is not documented"]),
    ...undocumented.flatMap((sentence) => lines(sentence, PAGE_LINE)).map((line) => [text(line, "line")]),
  ];
}

/** Where sources disagree: what each says, and our reading. */
export function conflictSection({ conflicts, sourceOf }: ModelSubject, notes: Notes): DraftRow[] {
  if (conflicts.length === 0) return [];
  const rows = conflicts.flatMap(({ about, statements, reading }) => [
    ...statements.flatMap((statement, index) => {
      const source = statement.sources.map(sourceOf).find((each) => each !== null) ?? null;
      return lines(statement.text, STATEMENT_LINE).map((line, part): DraftRow => {
        const row: DraftRow = [text(index + part === 0 ? about : "", "label"), text(line, "line")];
        return part === 0 ? [...row, ...Array<null>(SOURCE_COLUMN - row.length).fill(null), sourceCell(source, notes)] : row;
      });
    }),
    ...lines(`Our reading: ${reading}`, READING_LINE).map((line): DraftRow => [null, text(line, "remark")]),
  ]);
  return [heading(["Where sources disagree", "Statement", "", "", "", "", "", "", "", "Source"]), ...rows];
}
