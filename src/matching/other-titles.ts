import type { Label } from "./label";

/** Topics that are money, or a share of it. */
export const MONEY = new Set(["value", "combined commitment", "monthly fee", "prepayment share"]);
/** "2. The facility". */
const SECTION = /^\d\d?$/;
const REVENUE = new Set(["revenue", "revenues"]);

/** What says what a number is, nearer to it than its titles. */
interface Told {
  readonly topical: Label | undefined;
  readonly nearest: Label | undefined;
  readonly head: Label | undefined;
  /** The sheet's name first. */
  readonly titles: readonly Label[];
}

/** "Contract value" below "Loan tape": whether a number's own labels, or a nearer title, say that it is a contract's in spite of a title. */
export function isInSpiteOf(title: Label, { topical, nearest, head, titles }: Told): boolean {
  if (topical === undefined) return false;
  // "Bear | Base | Documented": not every column is a case.
  if (head?.isDocumented === true) return true;
  if (topical !== nearest && topical !== head) return false;
  // "Backlog bridge", "Fee schedule": a sheet has tables of other things than its name says; a view is of all.
  if (title === titles[0] && !title.isView && (topical.isExplicit || isOfComparison(title) || areOfContracts(titles)))
    return true;
  const isCompared = title.others.some(isComparing) && topical.isExplicit;
  const nearer = titles.slice(titles.indexOf(title) + 1);
  if (title.isAside || nearer.some(isOfDocumented)) return true;
  if (title.isOfMoney && topical.topics.every((topic) => !MONEY.has(topic))) return true;
  // "2. The facility" below "GPU services agreement": the nearer title counts.
  const isSection = SECTION.test(title.words[0] ?? "");
  const isTitled = areOfContracts(isSection ? [title, ...nearer] : titles);
  // "Contract revenue" below "Revenue by customer" may be a year's.
  if (title.isBeside || (isCompared && !title.isView))
    return (topical.isExplicit && !topical.words.some((word) => REVENUE.has(word))) || isTitled;
  return topical.isWhole && title.isOfMoney;
}

/** "Variance check": numbers of one thing beside each other. */
function isOfComparison({ others }: Label): boolean {
  return others.every(isComparing);
}

function isComparing(word: string): boolean {
  return /^(variance|delta|change|difference)/.test(word);
}

/** "Headline values", "Order forms as signed"; "As disclosed" below "Backlog" is said of the backlog. */
function isOfDocumented({ isDocumented, isContract, topics, words, unknown, isOther }: Label): boolean {
  return (
    isDocumented && unknown.length === 0 && !isOther && (isContract || topics.length > 0 || words.includes("terms"))
  );
}

/** Whether a title, but for the sheet's name, says that the table is one of contracts. */
export function areOfContracts(titles: readonly Label[]): boolean {
  return titles.slice(1).some(({ isContract, isOther, isAside }) => isContract && (!isOther || isAside));
}
