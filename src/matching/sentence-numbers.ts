import type { ScannedBlock } from "../workbook/scanning-port";
import type { RowCell } from "./heading-row";
import type { Label, ReadLabel } from "./label";
import { rowYearsOf } from "./row-years";
import { amountInSentence, type SentenceAmount } from "./sentence-amount";
import { type Stated, statedOf } from "./stated-value";
import type { SheetHeadings } from "./sheet-headings";
import type { NumberInContext } from "./number-context";

const LONGEST_HEADING = 6;
/** So many words with a capital are a headline. */
const CAPITALS = 0.7;

/** The amounts in sentences of a row. */
export function* rowSentences(
  block: ScannedBlock,
  row: number,
  cells: readonly RowCell[],
  headings: SheetHeadings,
  read: ReadLabel,
): Generator<NumberInContext> {
  for (const { column, value, label } of cells) {
    const amount = label !== null && typeof value === "string" ? amountInSentence(value) : null;
    if (amount === null) continue;
    const { label: said, stated: claimed } = statementOf(amount, read);
    const stated = namesElse(String(value), said) ? null : claimed;
    yield {
      row: block.row + row,
      column: block.column + column,
      table: headings.table,
      value: amount.text.value,
      text: amount.text,
      numberFormat: "General",
      formula: null,
      left: [stated === null ? said : { ...said, others: said.others.filter(isOfElse) }],
      right: [],
      heads: [],
      keys: [],
      above: [],
      titles: [...headings.titles(), ...headings.over(block.column + column).filter(isHeading)]
        .filter(({ isStatement }) => !isStatement)
        .map(besideSentence),
      isOfPeriod: false,
      isOfContracts: false,
      hasTerms: false,
      hasLength: false,
      roles: () => headings.rolesOf([], 0),
      rowYears: () => rowYearsOf(cells, block, row, headings),
      partYears: () => [],
      columnYears: [],
      hasSource: true,
      isOrdinal: false,
      isFirstBehind: false,
      isAlone: true,
      isInSentence: true,
      stated,
      isOfCarriedPair: false,
    };
  }
}

/** Titles that take back what is said below them. */
const LIMITING =
  /^(rumou?rs?|gossip|talks|unconfirmed|proposed|proposals?|rejected|scenarios?|hypothetical|not|no|never|also|denied|wrong|errors?|forecasts?|guess(es)?|probability|speculation|ideas?|other|others)$/;

/** A statement says itself what its amount is; of a title it needs whom it is about. */
function besideSentence(title: Label): Label {
  const isOfView = title.isView && !title.words.includes("budget");
  if (isOfView || title.words.some((word) => LIMITING.test(word))) return title;
  return { ...title, others: [], isOther: false, isView: false, parts: [], isPartAsTitle: false, unknown: [] };
}

/** What stands above a sentence may be a sentence as well, of a chat or a list. */
function isHeading({ words }: Label): boolean {
  return words.length <= LONGEST_HEADING;
}

/** The sentence of an amount, or the statement in it that names the same two parties: what follows only comments on it. */
function statementOf(
  { sentence, statements, marked }: SentenceAmount,
  read: ReadLabel,
): { readonly label: Label; readonly stated: Stated } {
  const whole = read(sentence);
  if (whole.parties.length !== 2) return { label: whole, stated: statedOf(marked) };
  for (const each of statements) {
    const [label, rest] = [read(each.statement), read(each.comment)];
    if (label.parties.length !== 2 || rest.isOther || rest.parts.length > 0) continue;
    const stated = statedOf(each.marked);
    if (label.isContract || label.topics.includes("value") || stated !== null) return { label, stated };
  }
  return { label: whole, stated: statedOf(marked) };
}

/** "IREN's order with Dell for the Microsoft contract": a name that we do not know, but for those of a headline in capitals. */
function namesElse(sentence: string, { unknown }: Label): boolean {
  const words = sentence.match(/[A-Za-z][a-z]+/g) ?? [];
  const isHeadline = words.filter((word) => /^[A-Z]/.test(word)).length > words.length * CAPITALS;
  const names = words.slice(1).filter((word) => /^[A-Z]/.test(word));
  return !isHeadline && names.some((name) => unknown.includes(name.toLowerCase()));
}

/** Words for what a contract brings that are another quantity's elsewhere. */
const OF_CONTRACT =
  /^(paid|pay(ments?)?|billed|fees?|spend|guarantees?|backstop|borrower|revenues?|per month|each month)$/;

function isOfElse(word: string): boolean {
  return !OF_CONTRACT.test(word);
}
