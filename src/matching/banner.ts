import { isRole, type RowCell } from "./heading-row";
import type { Label } from "./label";

const TITLE_WORDS = 4;
const NUMBERED = /^(exhibit|figure|fig|table|chart|slide|section|annex|appendix)\b.{0,8}$/i;
const CAPITALS = /^[^a-z]*[A-Z]{2,}[^a-z]*$/;

/** "Exhibit 7": the number of what follows. */
export function isNumbered({ value }: RowCell): boolean {
  return NUMBERED.test(String(value));
}

/** "Contract monitor of the desk | | | page 3 of 9", "Exhibit 7 | Contracts compared": a title and remarks in the place of headings. */
export function isBanner(row: readonly RowCell[], next: number): boolean {
  const [first, ...others] = row;
  if (first?.label === undefined || first.label === null || others.length === 0 || row.length >= next) return false;
  const isTitle = first.label.words.length >= TITLE_WORDS || isNumbered(first) || CAPITALS.test(String(first.value));
  return isTitle && !isRole(first.label) && row.filter(({ label }) => (label?.parties.length ?? 0) > 0).length < 2;
}

/** What such a row says as titles: its first cell, and whom others name. */
export function titlesOf(row: readonly RowCell[]): readonly Label[] {
  const at = row[0] !== undefined && isNumbered(row[0]) ? 1 : 0;
  return row.flatMap(({ label }, index) => (label !== null && (index === at || label.parties.length > 0) ? label : []));
}

/** What remains of it as headings of the columns right of them: "Our estimates". */
export function headingsOf([, ...others]: readonly RowCell[]): readonly RowCell[] {
  return others.filter(
    ({ label }) =>
      label !== null &&
      label.parties.length === 0 &&
      (label.isOther || label.isPeriod || label.isDocumented || label.topics.length + label.parts.length > 0),
  );
}

const RANGE = /^[$€£]?\d[^a-z]{0,12}[a-z]{0,2} ?(-|–|to) ?[$€£]?\d/i;

/** "What is your cost per MW?", "$11m to $13m": no heading among the rows of a table. */
export function isAnswered({ value }: RowCell): boolean {
  return typeof value === "string" && (/\?$/.test(value) || RANGE.test(value));
}
