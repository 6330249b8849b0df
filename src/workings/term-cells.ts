import type { Term } from "../finance/term";
import { type Cell, WorkingBuilder } from "./working-builder";

export const YEARS = { key: "years", label: "Length in years", unit: "years" } as const;

/** The day-count basis that the length was counted by; null where it is stated. */
export function basisInput(builder: WorkingBuilder, term: Term | undefined): Cell | null {
  const basis = term?.basis ?? null;
  return basis === null
    ? null
    : builder.argument({ key: "basis", label: "Day-count basis, as in YEARFRAC", unit: "whole" }, basis);
}
