/** What a tranche is: as the commitment of a deal, or an option of the customer that is not yet exercised. */
export const TRANCHE_KINDS = ["firm", "cancellable", "option", "contingent"] as const;
export type TrancheKind = (typeof TRANCHE_KINDS)[number];

/** The terms of a tranche that are figures of its deal. */
export const TRANCHE_TERMS = [
  "value",
  "start",
  "end",
  "term",
  "signed",
  "noticeDays",
  "noticeFrom",
  "monthlyFee",
  "feeFrom",
  "prepayment",
  "prepaymentShare",
  "prepaidOn",
  "creditFrom",
  "creditTo",
  "escalator",
  "firstStep",
  "rampMonths",
  "exerciseBy",
  "capacity",
] as const;
export type TrancheTerm = (typeof TRANCHE_TERMS)[number];

/** A part of a deal with terms of its own; each term is the name of a figure of the deal, null = not documented. */
export interface DealTranche extends Readonly<Record<Exclude<TrancheTerm, "value">, string | null>> {
  readonly name: string;
  readonly value: string;
  /** null = as the deal's commitment. The chance that an option is used is never ours to say. */
  readonly kind: TrancheKind | null;
}
