import type { CallName } from "../../functions/function-result";
import type { FunctionEntry } from "../../functions/reference/function-metadata";

const GROUPS = [
  "Figures",
  "Terms and spend",
  "Schedule and backlog",
  "Value",
  "Capacity",
  "Credit",
  "Explanations and checks",
] as const;

interface Listed {
  readonly group: (typeof GROUPS)[number];
  /** What analysts also call it. */
  readonly words: string;
}

/** Every function in its group, in the order in which the gallery shows them. */
const LISTED: Readonly<Record<CallName, Listed>> = {
  FIGURE: { group: "Figures", words: "documented value fact start end capacity" },
  SOURCE: { group: "Figures", words: "citation reference link evidence" },
  EVIDENCE: { group: "Figures", words: "claims conflicts sources audit" },
  DEALS: { group: "Figures", words: "list catalogue search comparables" },
  TERMS: { group: "Figures", words: "block inputs copy own deal" },
  COMBINED: { group: "Figures", words: "total sum double counting commitments" },
  ASSUMPTION: { group: "Figures", words: "market price gpu hour pue kilowatt capex rate growth benchmark" },
  REPORTED: { group: "Figures", words: "rpo backlog revenue capex power quarter company filing 10-q" },
  ASSUMPTIONS: { group: "Figures", words: "market prices list gpu hour pue coupons benchmarks" },
  HISTORY: { group: "Figures", words: "time series reported rpo backlog revenue quarters company" },
  CHANGES: { group: "Figures", words: "what is new news updates difference since between days" },
  TERM: { group: "Terms and spend", words: "length years duration tenor" },
  ANNUALSPEND: { group: "Terms and spend", words: "implied annual value acv per year run rate" },
  SCHEDULE: { group: "Schedule and backlog", words: "recognition revenue by year quarter month ramp" },
  CASHFLOW: { group: "Schedule and backlog", words: "cash flow payments prepayment credit xnpv dates" },
  RECOGNIZED: { group: "Schedule and backlog", words: "recognised revenue to date delivered" },
  REMAINING: { group: "Schedule and backlog", words: "rpo backlog remaining performance obligation" },
  RPOBAND: { group: "Schedule and backlog", words: "rpo backlog current next twelve months band" },
  BACKLOG: { group: "Schedule and backlog", words: "company rpo run-off contracts counterparty customers coverage" },
  PRESENTVALUE: { group: "Value", words: "npv pv dcf discount xnpv" },
  MARKTOMARKET: { group: "Value", words: "mtm gain loss locked price market" },
  BREAKEVENDECLINE: { group: "Value", words: "break even price decline" },
  SIMULATE: { group: "Value", words: "monte carlo distribution percentiles risk" },
  FORWARDPRICE: { group: "Value", words: "forward curve term price" },
  GPUHOURPRICE: { group: "Capacity", words: "gpu hour price rate dollars" },
  GPUS: { group: "Capacity", words: "implied number of gpus accelerators" },
  MEGAWATTS: { group: "Capacity", words: "power mw gw pue" },
  SPENDPERMW: { group: "Capacity", words: "dollars per megawatt power" },
  GPUHOURCOST: { group: "Capacity", words: "cost capital recovery capex opex return" },
  COMPUTEGROWTH: { group: "Capacity", words: "doubling moore multiple" },
  EXPOSURE: { group: "Credit", words: "counterparty credit default expected loss spread recovery cva" },
  CONCENTRATION: { group: "Credit", words: "hhi herfindahl customers" },
  CONCENTRATIONRANGE: { group: "Credit", words: "hhi herfindahl disclosed shares" },
  TOPSHARE: { group: "Credit", words: "largest customers share" },
  RENTEDSHARE: { group: "Credit", words: "leased owned capacity" },
  WHY: { group: "Explanations and checks", words: "explain reason formula sentence" },
  SELFTEST: { group: "Explanations and checks", words: "verify published recomputed examples check" },
  VERSION: { group: "Explanations and checks", words: "catalogue release" },
};
/** Those that the built-in list is older than. */
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
  const listed = Object.entries(LISTED);
  const groups = [
    ...GROUPS.map((title) => ({
      title,
      functions: listed
        .filter(([, { group }]) => group === title)
        .map(([name, { words }]) => ({ entry: byName.get(name), words })),
    })),
    { title: OTHERS, functions: all.filter(({ name }) => !(name in LISTED)).map((entry) => ({ entry, words: "" })) },
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
