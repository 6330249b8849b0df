import type { Source } from "../../catalog/model";
import { aside, calculation, heading, input, text, words, type DraftCell, type DraftRow } from "./draft";
import { sourceCell } from "./input-rows";
import type { Notes } from "./notes-section";
import { PERCENT, WHOLE } from "./formats";
import type { ModelShare, ModelSubject } from "./subject";

/** Letters that fit the first column. */
const LABEL_LENGTH = 40;

/** How much of the provider's business single customers are, and between what its Herfindahl index must lie. */
export function concentrationSection({ provider, shares }: ModelSubject, notes: Notes): DraftRow[] {
  const title = heading(
    [
      "Concentration of the provider",
      "Share",
      "HHI, minimum",
      "HHI, maximum",
      "As of",
      "",
      "",
      "",
      "Evidence",
      "Source",
      "Note",
    ],
    3,
  );
  if (shares.length > 0) return [title, ...shares.map((share, index) => shareRow(share, index, notes))];
  return [title, [text(`No customer's share of the business of ${provider} is documented.`, "line")]];
}

/** With one share disclosed, every other customer is at most as large as it. */
function shareRow(
  { label, share, isUpper, asOf, grade, sources, note }: ModelShare,
  index: number,
  notes: Notes,
): DraftRow {
  const name = `share.${index + 1}`;
  const shortened = shortLabel(label, isUpper);
  const percent = `(100*{${name}})`;
  const rest = `MAX(0,100-100*{${name}})`;
  const known = (formula: string): string => `=IF(AND(SUM({${name}})>0,SUM({${name}})<=1),${formula},"n.d.")`;
  return [
    text(shortened, "line"),
    input(name, share, PERCENT),
    isUpper ? text("n.d.", "gap") : calculation(`${name}.low`, known(`${percent}^2`), WHOLE),
    calculation(
      `${name}.high`,
      known(`${percent}^2+(${rest}-MOD(${rest},${percent}))*${percent}+MOD(${rest},${percent})^2`),
      WHOLE,
    ),
    aside(asOf),
    words(known(`"${isUpper ? "of 10,000; the share is an upper estimate" : "of 10,000"}"`)),
    null,
    null,
    text(grade, "line"),
    sourcesCell(sources, notes),
    text(shortened === label ? notes.short(label, note) : notes.long(label, note), "remark"),
  ];
}

/** Several sources do not fit the column: the note says which number is from which, and all stand below the page. */
function sourcesCell(sources: readonly Source[], notes: Notes): DraftCell {
  const [only, ...others] = sources;
  if (others.length === 0) return sourceCell(only ?? null, notes);
  for (const each of sources) notes.source(each);
  return text("see the note", "line");
}

/** What stands in brackets does not fit one line, nor does a month that stands beside it: the note has the whole. */
function shortLabel(label: string, isUpper: boolean): string {
  if (label.length <= LABEL_LENGTH) return label;
  const short = label.replace(/ \([^)]*\)/g, "");
  return isUpper ? `${short.replace(/, [A-Z][a-z]+ \d{4}$/, "")}, at most` : short;
}
