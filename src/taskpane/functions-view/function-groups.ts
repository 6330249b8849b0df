import type { CallName } from "../../functions/function-result";
import type { FunctionEntry } from "../../functions/reference/function-metadata";

interface Listed {
  readonly name: CallName;
  /** What analysts also call it. */
  readonly words: string;
}

interface Group {
  readonly title: string;
  readonly functions: readonly Listed[];
}

const GROUPS: readonly Group[] = [
  {
    title: "Figures",
    functions: [
      { name: "FIGURE", words: "documented value fact start end capacity" },
      { name: "SOURCE", words: "citation reference link evidence" },
      { name: "EVIDENCE", words: "claims conflicts sources audit" },
      { name: "DEALS", words: "list catalogue search comparables" },
      { name: "TERMS", words: "block inputs copy own deal" },
      { name: "COMBINED", words: "total sum double counting commitments" },
    ],
  },
  {
    title: "Terms and spend",
    functions: [
      { name: "TERM", words: "length years duration tenor" },
      { name: "ANNUALSPEND", words: "implied annual value acv per year run rate" },
    ],
  },
  {
    title: "Schedule and backlog",
    functions: [
      { name: "SCHEDULE", words: "recognition revenue by year quarter month ramp" },
      { name: "RECOGNIZED", words: "recognised revenue to date delivered" },
      { name: "REMAINING", words: "rpo backlog remaining performance obligation" },
      { name: "RPOBAND", words: "rpo backlog current next twelve months band" },
    ],
  },
  {
    title: "Value",
    functions: [
      { name: "PRESENTVALUE", words: "npv pv dcf discount xnpv" },
      { name: "MARKTOMARKET", words: "mtm gain loss locked price market" },
      { name: "BREAKEVENDECLINE", words: "break even price decline" },
      { name: "SIMULATE", words: "monte carlo distribution percentiles risk" },
      { name: "FORWARDPRICE", words: "forward curve term price" },
    ],
  },
  {
    title: "Capacity",
    functions: [
      { name: "GPUHOURPRICE", words: "gpu hour price rate dollars" },
      { name: "GPUS", words: "implied number of gpus accelerators" },
      { name: "MEGAWATTS", words: "power mw gw pue" },
      { name: "SPENDPERMW", words: "dollars per megawatt power" },
      { name: "GPUHOURCOST", words: "cost capital recovery capex opex return" },
      { name: "COMPUTEGROWTH", words: "doubling moore multiple" },
    ],
  },
  {
    title: "Credit",
    functions: [
      { name: "CONCENTRATION", words: "hhi herfindahl customers" },
      { name: "CONCENTRATIONRANGE", words: "hhi herfindahl disclosed shares" },
      { name: "TOPSHARE", words: "largest customers share" },
      { name: "RENTEDSHARE", words: "leased owned capacity" },
    ],
  },
  {
    title: "About a result",
    functions: [
      { name: "WHY", words: "explain reason formula sentence" },
      { name: "SELFTEST", words: "verify published examples check" },
      { name: "VERSION", words: "catalogue release" },
    ],
  },
];
const OTHERS = "More";

export interface FunctionGroup {
  readonly title: string;
  readonly functions: readonly FunctionEntry[];
}

/** The functions in which every word of a query occurs (name, help, parameters, what analysts call them), by group. */
export function groupedFunctions(all: readonly FunctionEntry[], query: string): readonly FunctionGroup[] {
  const terms = query
    .toLowerCase()
    .split(/[^\p{L}\p{N}$/]+/u)
    .filter((term) => term !== "");
  const byName = new Map(all.map((entry) => [entry.name, entry]));
  const listed = new Set<string>(GROUPS.flatMap(({ functions }) => functions.map(({ name }) => name)));
  const groups = [
    ...GROUPS.map(({ title, functions }) => ({
      title,
      functions: functions.map(({ name, words }) => ({ entry: byName.get(name), words })),
    })),
    { title: OTHERS, functions: all.filter(({ name }) => !listed.has(name)).map((entry) => ({ entry, words: "" })) },
  ];
  return groups
    .map(({ title, functions }) => ({
      title,
      functions: functions.flatMap(({ entry, words }) =>
        entry !== undefined && isFound(entry, `${title} ${words}`, terms) ? [entry] : [],
      ),
    }))
    .filter(({ functions }) => functions.length > 0);
}

function isFound({ name, description, parameters }: FunctionEntry, words: string, terms: readonly string[]): boolean {
  const text = [name, description, words, ...parameters.map((parameter) => parameter.name)].join(" ").toLowerCase();
  return terms.every((term) => text.includes(term));
}
