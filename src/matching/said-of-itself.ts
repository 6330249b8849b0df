import {
  areOwnWords,
  hasOwnWordOnly,
  hasParties,
  hasUnknownKind,
  isOfOther,
  isOfOtherPlace,
  isOfOtherYear,
  isOfPart,
  isOfYearMade,
  isUnconfirmed,
  SHORT,
} from "./doubts";
import { leavesOpen } from "./heading-row";
import type { Label } from "./label";
import type { KnownDeal, NearLabels } from "./named-deals";
import { isName, yearsOf } from "./row-details";
import type { NumberInContext } from "./number-context";
import type { StatedUnit } from "./stated-unit";

/** What is said of a number alone, and not of its column or its table. */
export interface SaidOfItself {
  /** Names of the figures that its row or its heading is about; none where only a title says it. */
  readonly topics: readonly string[];
  /** Another view of a figure, or a part of it: "Remaining", "2027". */
  readonly isView: boolean;
  /** Another thing beside a contract: "Revenue". */
  readonly isBeside: boolean;
  readonly isDoubtful: boolean;
  /** What names its figure says that it is a contract's: "Contract end". */
  readonly isExplicit: boolean;
  /** What names its figure has other words, too: "Facility size". */
  readonly isUnsure: boolean;
  /** Its heading has such words: "Per reply". */
  readonly isHeadUnsure: boolean;
}

/** A number with what its labels are to it. */
interface Told {
  readonly context: NumberInContext;
  readonly deals: readonly KnownDeal[];
  readonly labels: NearLabels;
  readonly before: readonly Label[];
  readonly heads: readonly Label[];
  readonly nearest: Label | undefined;
  readonly topical: Label | undefined;
  readonly topics: readonly string[];
  readonly unit: StatedUnit["kind"];
  readonly isTelling: (label: Label) => boolean;
  /** Of a year, or of a period that is not the contract's. */
  readonly isPart: boolean;
}

/** Words of headings over what somebody thinks, or thought. */
const VIEWS = new Set("my guess guesses old previous prior before was superseded outdated".split(" "));
/** Words of headings over sums of several contracts. */
const ALL = new Set(["all", "cumulative", "both", "each"]);

export function saidOfItself(told: Told): SaidOfItself {
  const { context, deals, labels, heads, nearest, topical, topics } = told;
  const isNear = topical !== undefined && !labels.titles.includes(topical);
  // "WACC 9%" over the headings says nothing where they say what the number is.
  const near = isNear ? heads.slice(-1) : heads;
  const head = near.at(-1);
  // Where a row names nobody, its texts say what its numbers are.
  const details = labels.row.some(hasParties) ? context.roles().details.filter((label) => !hasParties(label)) : [];
  const kinds = context.right.filter((label) => isOfOther(label) && !labels.row.includes(label));
  const others = [...near, ...labels.row, ...kinds].filter(
    (label) =>
      !areOwnWords(label.others, deals) &&
      (near.includes(label) ||
        hasParties(label) ||
        label === topical ||
        isOfOther(label) ||
        !details.includes(label)) &&
      (label === topical || !isRemark(label, context)),
  );
  const isSaid = (label: Label): boolean =>
    near.includes(label) || (label === nearest && label === topical && hasOwnWordOnly(label, deals));
  return {
    // "GPUs | 101,000 | GPUs": the unit says it.
    topics: isNear ? topics : topical === undefined && told.unit === "gpus" ? ["gpus"] : [],
    isView: others.some((label) => !label.isBeside || !isSaid(label)) || isOfView(told, near),
    isBeside: others.length > 0,
    isDoubtful: isDoubtful(told, near, details),
    isExplicit: isNear && topical.isExplicit,
    isUnsure: topical !== undefined && !hasOwnWordOnly(topical, deals),
    isHeadUnsure: head !== undefined && isOfOwnKind(head) && !hasOwnWordOnly(head, deals),
  };
}

function isOfView({ context, deals, before, isTelling, isPart }: Told, near: readonly Label[]): boolean {
  const isNumbered = [...before, ...near].some(
    (label) => !areOwnWords(label.othersNear, deals) && (isTelling(label) || near.includes(label)),
  );
  const words = near.flatMap((label) => label.words);
  return (
    isNumbered ||
    isUnconfirmed(context) ||
    isPart ||
    context.isOfPeriod ||
    words.some((word) => VIEWS.has(word)) ||
    words.some((word) => ALL.has(word) && !areOwnWords([word], deals))
  );
}

function isDoubtful(
  { context, deals, labels, nearest, topical }: Told,
  near: readonly Label[],
  details: readonly Label[],
): boolean {
  const { row, titles } = labels;
  const { kinds } = context.roles();
  const telling = row.filter((label) => !isRemark(label, context));
  const isByRow = topical !== undefined && row.includes(topical);
  const isNamed =
    topical !== undefined && (topical === nearest || topical.isExplicit || !(topical.isUnit || leavesOpen(topical)));
  // "Debt" under "Value": a word of its own, for no figure.
  const isOfElse =
    nearest?.topics.length === 0 && !isNamed && !details.includes(nearest) && !hasOwnWordOnly(nearest, deals);
  return (
    context.isOrdinal ||
    isOfElse ||
    isOfPart(
      telling.filter((label) => label === topical || !details.includes(label)),
      deals,
    ) ||
    isOfOtherYear(deals, yearsOf([...telling.filter((label) => !isName(label, [...details, ...kinds])), ...near])) ||
    isOfOtherPlace([...row, ...near, ...titles], deals) ||
    !isOfYearMade(deals, context.partYears()) ||
    (!isByRow && hasUnknownKind(kinds, deals))
  );
}

/** "Checked on", "Per reply": a heading that says neither a figure nor nothing. */
function isOfOwnKind(head: Label): boolean {
  return head.topics.length + head.parties.length + head.places.length === 0 && !head.isOpen && head.unit.kind === null;
}

/** "12 | from acceptance of the halls": a longer text behind the number that comments on it. */
function isRemark(label: Label, { right }: NumberInContext): boolean {
  return right.includes(label) && !hasParties(label) && label.words.length > SHORT;
}
