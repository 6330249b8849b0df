import { claimWords } from "../catalog/claim-words";
import type { DocumentedClaim } from "../matching/documented-numbers";
import type { ReportedReference } from "../matching/reported-numbers";
import type { Finding, FindingKind } from "./finding";

/** What each group of findings is called, on a sheet and in the pane. */
export const KIND_WORDS: Readonly<Record<FindingKind, string>> = {
  contradiction: "Contradicts a documented figure",
  doubleCount: "Counted twice",
  functionError: "Function in error",
  hardCoded: "Typed over in an inserted block",
  unsourced: "Documented figure without a source",
  olderCatalogue: "From an older catalogue",
  near: "Near a documented figure, equal to none",
  notChecked: "Not checked",
};

/** What is the matter with every finding of a group; absent where each says its own. */
export const KIND_MESSAGES: Readonly<Partial<Record<FindingKind, string>>> = {
  contradiction: "The label names a documented figure, but the number is different.",
  unsourced: "Equals a documented figure, but nothing beside it says where it comes from.",
  near: "Lies between documented numbers, or close to one, and equals none of them.",
};

/** "Contract value of Meta - CoreWeave …: about $21 bn". */
export function documentedWords({ deal, label, claim, unit }: DocumentedClaim): string {
  return `${label} of ${deal.name}: ${claimWords(claim, unit)}`;
}

/** "Remaining performance obligations (RPO) of CoreWeave, 2026Q2: $103.7 bn". */
export function reportedWords({ company, metric, figure, shown }: ReportedReference): string {
  return `${metric.label} of ${company.name}, ${figure.period}: ${claimWords(shown, metric.unit)}`;
}

/** Groups that accuse nobody: shown folded, and not counted as findings. */
export function isRemark(kind: FindingKind): boolean {
  return kind === "near" || kind === "notChecked";
}

/** Findings counted, and the remarks beside them in words: " 2 near a documented figure. 3 not checked." */
export function countedFindings(findings: readonly Pick<Finding, "kind">[]): {
  readonly accusing: number;
  readonly remarks: string;
} {
  const count = (wanted: FindingKind): number => findings.filter(({ kind }) => kind === wanted).length;
  const [near, notChecked] = [count("near"), count("notChecked")];
  return {
    accusing: findings.filter(({ kind }) => !isRemark(kind)).length,
    remarks: `${near === 0 ? "" : ` ${near} near a documented figure.`}${notChecked === 0 ? "" : ` Not checked: ${notChecked} ${notChecked === 1 ? "cell" : "cells"}.`}`,
  };
}
