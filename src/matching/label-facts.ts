import type { Deal, Figure } from "../catalog/model";
import { isOtherQuantity, namesFigure } from "./figure-words";
import type { DealParties } from "./party-names";
import { plainWords } from "./plain-words";
import { type StatedUnit, unitInWords } from "./stated-unit";

/** What one label says, worked out once however many numbers it stands beside. */
export interface LabelFacts {
  /** Deals of which it names the provider, the customer. */
  readonly provider: ReadonlySet<Deal>;
  readonly customer: ReadonlySet<Deal>;
  readonly years: readonly string[];
  readonly unit: StatedUnit;
  /** It says "$", "millions" or "billions", and so may speak for a whole table. */
  readonly isScale: boolean;
  /** It is about so much a year, a price, what remains: not the commitment as a whole. */
  readonly isOther: boolean;
  readonly names: (figure: Figure) => boolean;
}

const MOST_REMEMBERED = 20_000;

/** Reads labels and remembers those it has read, the last 20,000 of them. */
export function labelReader(parties: readonly DealParties[]): (label: string) => LabelFacts {
  const known = new Map<string, LabelFacts>();
  return (label) => {
    const before = known.get(label);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const facts = labelFacts(plainWords(label), parties);
    known.set(label, facts);
    return facts;
  };
}

function labelFacts(words: string, parties: readonly DealParties[]): LabelFacts {
  const figures = new Map<Figure, boolean>();
  const names = (figure: Figure): boolean => {
    const before = figures.get(figure);
    if (before !== undefined) return before;
    const isNamed = namesFigure(words, figure);
    figures.set(figure, isNamed);
    return isNamed;
  };
  const named = (side: "provider" | "customer"): ReadonlySet<Deal> =>
    new Set(parties.filter((each) => each[side].some((name) => words.includes(name))).map(({ deal }) => deal));
  return {
    provider: named("provider"),
    customer: named("customer"),
    years: words.match(/(?<= )20\d\d(?= )/g) ?? [],
    unit: unitInWords([words]),
    isScale: /\$| (millions?|billions?|thousands?) /.test(words),
    isOther: isOtherQuantity(words),
    names,
  };
}
