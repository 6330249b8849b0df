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

function isStatement(label: Label | undefined): boolean {
  return label !== undefined && label.parties.length > 1 && label.topics.length > 0;
}

/** A title that leaves an amount below to be a contract's; "GPU purchases" does not. */
export function isPlainTitle({ isContract, isOpen, parties, unknown }: Label): boolean {
  return isContract || isOpen || (parties.length > 0 && unknown.length === 0);
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
