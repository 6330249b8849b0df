import { capitalised } from "../catalog/capitalised";
import type { Precision } from "../catalog/claim";
import { claimWords, ENGLISH } from "../catalog/claim-words";
import { labelInSentence } from "../catalog/label-in-sentence";
import { periodWords } from "../catalog/reported-period";
import type { DocumentedClaim } from "../matching/documented-numbers";
import type { ReportedReference } from "../matching/reported-numbers";
import type { CellContent } from "../workbook/scanning-port";
import type { Finding, FindingKind } from "./finding";

/** What each group of findings is called, on a sheet and in the pane. */
export const KIND_WORDS: Readonly<Record<FindingKind, string>> = {
  contradiction: "Contradicts a documented figure",
  doubleCount: "Counted twice",
  functionError: "Function returns an error",
  hardCoded: "Changed after insertion",
  unsourced: "Matches, but names no source",
  olderCatalogue: "From an older catalogue",
  near: "Close to a documented figure",
  notChecked: "Not checked",
};

/** What is the matter with a finding of a group, unless it says more; absent where each says its own. */
export const KIND_MESSAGES: Readonly<Partial<Record<FindingKind, string>>> = {
  contradiction: "The label names a documented figure, but the number is different.",
  unsourced: "The number matches a documented figure, but no source is named next to it.",
  near: "The number is close to a documented figure but does not equal one.",
};

/** What stands over a group in the pane: true of those too that say more of themselves. */
export const GROUP_MESSAGES: Readonly<Partial<Record<FindingKind, string>>> = {
  ...KIND_MESSAGES,
  contradiction: "Each number differs from a documented figure that its labels or the numbers around it point to.",
};

/** "Contract value of Meta - CoreWeave …: about $21 bn". */
export function documentedWords({ deal, label, claim, unit }: DocumentedClaim): string {
  const what = labelInSentence(label);
  return `${capitalised(what)} of ${deal.name}: ${claimWords(claim, unit)}`;
}

/** "Remaining performance obligations (RPO) of CoreWeave, 2026Q2: $103.7 bn". */
export function reportedWords({ company, metric, figure, shown }: ReportedReference): string {
  return `${metric.label} of ${company.name}, ${periodWords(figure, ENGLISH)}: ${claimWords(shown, metric.unit)}`;
}

const THOUSANDS = [1, 1e3, 1e6, 1e9];
const QUALIFIERS: Readonly<Partial<Record<Precision, string>>> = {
  approx: "about ",
  lowerBound: "at least ",
  upperBound: "up to ",
};

/** What a number near a documented one is held against, in its own scale: "17.9 where up to 17.3929 is documented." */
export function nearWords(
  held: CellContent,
  { claim: { value, low, high, precision }, unit }: DocumentedClaim,
): string {
  const bounds = [low, high].filter((each) => typeof each === "number");
  const documented = typeof value === "number" ? [value] : bounds;
  const [first] = documented;
  if (first === undefined || typeof held !== "number" || held === 0 || unit === "date") return KIND_MESSAGES.near ?? "";
  const scale = THOUSANDS.find((each) => Math.abs(first / each / held) < 30) ?? 1;
  const words = documented.map((each) => ENGLISH.number(each / scale)).join(" to ");
  const bound = low === null ? "up to " : "at least ";
  const qualifier = value === null ? (bounds.length === 2 ? "" : bound) : (QUALIFIERS[precision] ?? "");
  return `${ENGLISH.number(held)} where ${qualifier}${words} is documented.`;
}

/** Groups that accuse nobody: shown folded, and not counted as findings. */
export function isRemark(kind: FindingKind): boolean {
  return kind === "unsourced" || kind === "near" || kind === "notChecked";
}

/** Groups as the headline counts them. */
const HEADLINE: readonly (readonly [kind: FindingKind, one: string, many: string])[] = [
  ["contradiction", "contradiction", "contradictions"],
  ["near", "close to a documented figure", "close to a documented figure"],
  ["doubleCount", "counted twice", "counted twice"],
  ["functionError", "function returns an error", "functions return an error"],
  ["hardCoded", "changed after insertion", "changed after insertion"],
  ["olderCatalogue", "from an older catalogue", "from an older catalogue"],
  ["unsourced", "matches but names no source", "match but name no source"],
  ["notChecked", "not checked", "not checked"],
];

/** What a check came to, in one line, of the groups that have any: "1 contradiction · 12 match but name no source". */
export function headlineWords(
  findings: readonly Pick<Finding, "kind">[],
  number: (value: number) => string = String,
): string {
  if (findings.length === 0) return "nothing found";
  return HEADLINE.flatMap(([kind, one, many]) => {
    const count = findings.filter((finding) => finding.kind === kind).length;
    return count > 0 ? [`${number(count)} ${count === 1 ? one : many}`] : [];
  }).join(" · ");
}
