import type { Label } from "./label";

/** "Nebius", "Lessee: Fluidstack". */
export function namesOneParty({ parties, topics, unknown }: Label): boolean {
  return parties.length === 1 && topics.length === 0 && unknown.length === 0;
}

/** Titles with one more that stands right above headings, in place of the one above the headings before: "Nebius" for "CoreWeave". */
export function withHeading(above: readonly Label[], headed: Label | null, title: Label): readonly Label[] {
  const isInPlace = namesOneParty(title) && headed !== null && namesOneParty(headed);
  return [...(isInPlace ? above.filter((each) => each !== headed) : above), title];
}

/** "Lease 4: AMD, Core Scientific" below "Lease 2: Anthropic, TeraWulf", "2. The facility" below "1. The contract": the later stands for both. */
export function withoutEarlier(titles: readonly Label[]): readonly Label[] {
  const isPair = ({ parties }: Label): boolean => parties.length === 2;
  const isSection = ({ words: [first = ""] }: Label): boolean => /^\d\d?$/.test(first);
  return withLastOf(withLastOf(titles, isPair), isSection);
}

function withLastOf(titles: readonly Label[], isOne: (title: Label) => boolean): readonly Label[] {
  const last = titles.map(isOne).lastIndexOf(true);
  return last < 1 ? titles : titles.filter((title, index) => index >= last || !isOne(title));
}
