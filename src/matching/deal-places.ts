import type { Deal } from "../catalog/model";
import { plain } from "./party-names";

/** Where a deal's machines stand, or how its unnamed customer is described, as its name has it: "Lake Mariner", "frontier model". */
interface Place {
  readonly name: string;
  readonly pattern: RegExp;
  readonly deals: readonly Deal[];
}

/** A name in brackets: "(Lake Mariner)", "(Justified Data campus)". */
const IN_BRACKETS = /\((?<place>[A-Z][A-Za-z]{3,}(?: [A-Z0-9][A-Za-z0-9]*)*)/;
/** A customer that the provider does not name: "Akamai - frontier model provider". */
const DESCRIBED = / - (?<place>(?!unnamed)[a-z]+ [a-z]+)/;

/** What a text says of the places of deals. */
export interface SaidPlaces {
  readonly places: readonly Deal[];
  /** The text without them. */
  readonly rest: string;
}

export type FindPlaces = (text: string) => SaidPlaces;

/** Finds places in a text in lower case; the longest names first: "Colossus 2" is no "Colossus". */
export function placeFinder(deals: readonly Deal[]): FindPlaces {
  const byName = new Map<string, Deal[]>();
  for (const deal of deals) {
    const place = (IN_BRACKETS.exec(deal.name) ?? DESCRIBED.exec(deal.name))?.groups?.["place"];
    // "SpaceX (xAI Colossus)" is the provider at whichever site.
    if (place !== undefined && !deals.some(({ provider }) => plain(provider).includes(plain(place))))
      byName.set(plain(place), [...(byName.get(plain(place)) ?? []), deal]);
  }
  const known: readonly Place[] = [...byName]
    .map(([name, those]) => ({
      name,
      pattern: new RegExp(`\\b${name}\\b( (campus|site|facility|jv|joint venture)\\b)?`),
      deals: those,
    }))
    .sort((one, other) => other.name.length - one.name.length);
  return (text) => {
    let rest = text;
    const places: Deal[] = [];
    for (const { name, pattern, deals: those } of known) {
      if (!rest.includes(name) || !pattern.test(rest)) continue;
      places.push(...those);
      rest = rest.replace(pattern, " ");
    }
    return { places, rest };
  };
}
