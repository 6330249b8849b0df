// The words that some arguments choose from, for AutoComplete. The words themselves are the ones that the calculation
// knows; here each gets its line of help. They go into functions.json only: a host that does not know enumerations takes
// the same arguments as plain text, and so does ours.
import { BOUNDS, type Bound } from "../../catalog/bounds";
import { BACKLOG_SIDES, type BacklogSides } from "../../catalog/company-backlog";
import type { CatalogueFile } from "../../catalog/read-catalogue";
import { type Count, COUNTS } from "../../finance/counted";
import { SIDES, type Side } from "../../finance/mark-to-market";
import { PERIODS, type Period } from "../../finance/period";
import { PROFILES, type Profile } from "../../finance/profile";
import { CONVENTIONS, type Convention } from "../../finance/term";

/** As functions.json has it. */
export interface Enumeration {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
}

const BOUND_HELP: Record<Bound, string> = {
  base: "The documented figure itself.",
  low: "The low end of what is documented.",
  high: "The high end of what is documented.",
};
const CONVENTION_HELP: Record<Convention, string> = {
  service: "From the first to the last day of service.",
  stated: "The length that the source states.",
  signing: "From signing, else announcement, to the last day of service.",
};
const PERIOD_HELP: Record<Period, string> = {
  month: "Calendar months.",
  quarter: "Quarters of the fiscal year.",
  year: "Fiscal years; calendar years unless a month is given.",
};
const PROFILE_HELP: Record<Profile, string> = {
  level: "The same amount every day.",
  ramp: "Rising over the ramp months, then level.",
  escalating: "Level within a contract year, growing by the escalator from one to the next.",
};
const SIDE_HELP: Record<Side, string> = {
  buyer: "A market price above the contract price is a gain.",
  seller: "A market price below the contract price is a gain.",
};

const COUNT_HELP: Record<Count, string> = {
  firm: "Committed as sources describe it, with no documented right to leave; of a cancellable tranche, what falls due before notice could end it.",
  expected: "Firm amounts, and the rest weighted by its probability.",
  all: "Everything, options and contingent amounts too.",
};
const PARTY_SIDE_HELP: Record<BacklogSides, string> = {
  provider: "Deals in which the party sells.",
  customer: "Deals in which the party buys.",
  both: "Both, listed separately, one below the other; never added.",
};

/** Which enumeration a parameter of this name chooses from; with the function before it where that function chooses from others. */
export const ENUMERATION_OF_PARAMETER: ReadonlyMap<string, string> = new Map([
  ["bound", "BOUND"],
  ["convention", "CONVENTION"],
  ["period", "PERIOD"],
  ["profile", "PROFILE"],
  ["side", "SIDE"],
  ["count", "COUNT"],
  ["BACKLOG.side", "PARTYSIDE"],
  ["EXPOSURE.side", "PARTYSIDE"],
  ["figure", "FIGURENAME"],
  ["functionName", "FUNCTIONNAME"],
]);

/** A worksheet function that can be explained, with its line of help. */
export interface NamedFunction {
  readonly name: string;
  readonly description: string;
}

/** Every enumeration; the names of figures are those of the catalogue that is built in. */
export function enumerations(catalogue: CatalogueFile, functions: readonly NamedFunction[]): readonly Enumeration[] {
  return [
    enumeration("BOUND", BOUNDS, BOUND_HELP),
    enumeration("CONVENTION", CONVENTIONS, CONVENTION_HELP),
    enumeration("PERIOD", PERIODS, PERIOD_HELP),
    enumeration("PROFILE", PROFILES, PROFILE_HELP),
    enumeration("SIDE", SIDES, SIDE_HELP),
    enumeration("COUNT", COUNTS, COUNT_HELP),
    enumeration("PARTYSIDE", BACKLOG_SIDES, PARTY_SIDE_HELP),
    figureNames(catalogue),
    functionNames(functions),
  ];
}

function enumeration<Word extends string>(
  id: string,
  words: readonly Word[],
  help: Readonly<Record<Word, string>>,
): Enumeration {
  return { id, type: "string", values: words.map((word) => ({ name: word, stringValue: word, tooltip: help[word] })) };
}

/** Names of figures, those that most deals have first; a name of one deal only names it. */
function figureNames(catalogue: CatalogueFile): Enumeration {
  const dealsOf = new Map<string, string[]>();
  for (const deal of catalogue.deals) {
    for (const { name } of deal.figures) dealsOf.set(name, [...(dealsOf.get(name) ?? []), deal.id]);
  }
  const sorted = [...dealsOf].sort(([, some], [, others]) => others.length - some.length);
  const values = sorted.map(([name, deals]) => ({
    name,
    stringValue: name,
    tooltip: deals.length === 1 ? `Of ${deals[0]}.` : `Of ${deals.length} deals.`,
  }));
  return { id: "FIGURENAME", type: "string", values };
}

/** The functions that WHY explains: all but itself. */
function functionNames(functions: readonly NamedFunction[]): Enumeration {
  const explained = functions
    .filter(({ name }) => name !== "WHY")
    .sort((one, other) => one.name.localeCompare(other.name, "en"));
  return {
    id: "FUNCTIONNAME",
    type: "string",
    values: explained.map(({ name, description }) => ({ name, stringValue: name, tooltip: description })),
  };
}
