import type { DocumentedClaim } from "../matching/documented-numbers";
import type { ReportedReference } from "../matching/reported-numbers";
import { NOT_DOCUMENTED } from "../workbook/not-documented";
import type { InsertedValue } from "../workbook/refreshing-port";
import type { CellContent, ScannedPlace } from "../workbook/scanning-port";

/** The groups of findings, in the order in which they are shown. */
export const FINDING_KINDS = [
  "contradiction",
  "near",
  "doubleCount",
  "functionError",
  "hardCoded",
  "unsourced",
  "olderCatalogue",
  "notChecked",
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Something worth a look in one cell. Nothing is known to be wrong: it proposes, the user decides. */
export interface Finding {
  readonly kind: FindingKind;
  readonly place: ScannedPlace;
  readonly held: CellState;
  /** What is the matter, in one sentence. */
  readonly message: string;
  /** What to do about it; "" where the message says it. */
  readonly remedy: string;
  /** What is documented instead, or as well; null where the finding is not about a documented figure. */
  readonly documented: DocumentedClaim | null;
  /** What a company reported instead. */
  readonly reported?: ReportedReference | undefined;
}

/** What a cell holds. */
export interface CellState {
  readonly value: CellContent;
  /** null for a constant. */
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** What a cell holds, in the terms of what is inserted: n.d. is #N/A, as =NA() of an earlier version is; another formula is none of ours. */
export function currentValue({ value, formula }: CellState): InsertedValue | "#N/A" | "a formula" {
  if (formula !== null) return /^=\s*NA\(\)$/i.test(formula) ? "#N/A" : "a formula";
  if (value === "") return null;
  if (value === NOT_DOCUMENTED) return "#N/A";
  return typeof value === "boolean" ? String(value) : value;
}

/** The same with the text of such a formula, to hold it against what was recorded. */
export function heldContent(held: CellState): InsertedValue | "#N/A" {
  const value = currentValue(held);
  return value === "a formula" ? held.formula : value;
}
