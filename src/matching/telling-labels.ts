import type { Label } from "./label";
import type { KnownDeal } from "./named-deals";

/** Labels that name a figure of the deals' own, read by what else they say. */
export function ofOwnFigures(labels: readonly Label[], deals: readonly KnownDeal[]): readonly Label[] {
  if (deals.length === 0 || !labels.some(hasOwn)) return labels;
  return labels.map((label) =>
    label.own !== null && deals.some(({ figures }) => figures.has(label.own?.figure ?? "")) ? label.own.label : label,
  );
}

function hasOwn({ own }: Label): boolean {
  return own !== null;
}

export function withoutUnits(labels: readonly Label[]): readonly Label[] {
  return labels.some(({ isUnit }) => isUnit) ? labels.filter(({ isUnit }) => !isUnit) : labels;
}

/** "Nebius: value of the Microsoft contract, $bn? | as filed | 24.5": what stands between only comments on what is stated. */
export function tellingLabel(labels: readonly Label[]): Label | undefined {
  const [pair, kind] = labels.slice(-2);
  if (pair !== undefined && pair.parties.length > 1 && isBareKind(kind)) return pair;
  let index = labels.length - 1;
  while (index >= 0 && !isStatement(labels[index])) index -= 1;
  // "To date" limits what is stated.
  const isComment = ({ topics, parties, unit, unknown, isOther, parts, words }: Label): boolean =>
    topics.length + parties.length + unknown.length + parts.length === 0 &&
    unit.kind === null &&
    !isOther &&
    !words.includes("date");
  return index >= 0 && labels.slice(index + 1).every(isComment) ? labels[index] : labels.at(-1);
}

const KINDS = new Set(["cloud", "lease", "hosting", "colocation", "contract", "services", "gpu"]);

/** "Microsoft > IREN | cloud | $9.7bn": what the two agreed. */
export function isBareKind(label: Label | undefined): boolean {
  return label !== undefined && label.words.length > 0 && label.words.every((word) => KINDS.has(word));
}

function isStatement(label: Label | undefined): boolean {
  return label !== undefined && label.parties.length > 1 && label.topics.length > 0;
}

const MONTHS = new Set(
  "january february march april may june july august september october november december".split(" "),
);

/** A title that leaves an amount below to be a contract's; "GPU purchases" does not. */
export function isPlainTitle({ isContract, isOpen, parties, unknown, words }: Label): boolean {
  return (
    isContract || words.every((word) => MONTHS.has(word)) || isOpen || (parties.length > 0 && unknown.length === 0)
  );
}

/** Labels that say which figure a number is. */
export function withTopics(labels: readonly Label[], titles: readonly Label[]): readonly Label[] {
  return labels.filter((label) => label.topics.length > 0 && !(isRemark(label) && titles.includes(label)));
}

/** "Data for artists: label in A, bar length in B": a line that uses a figure's word for something else. */
function isRemark({ topics, unit, unknown, parties, isContract, isExplicit }: Label): boolean {
  return (
    unknown.length > 1 &&
    topics[0] === "term" &&
    unit.kind === null &&
    parties.length === 0 &&
    !isContract &&
    !isExplicit
  );
}
