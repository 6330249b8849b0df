import type { InsertedValue } from "../workbook/refreshing-port";
import type { HeldContent } from "./finding";

/** What a cell holds, in the terms of what is inserted; a formula other than =NA() is none of ours. */
export function heldValue({ value, formula }: HeldContent): InsertedValue | "#N/A" | "a formula" {
  if (formula !== null) return /^=\s*NA\(\)$/i.test(formula) ? "#N/A" : "a formula";
  if (value === "") return null;
  return typeof value === "boolean" ? String(value) : value;
}

/** The same with the text of such a formula, to hold it against what was recorded. */
export function heldContent(held: HeldContent): InsertedValue | "#N/A" {
  const value = heldValue(held);
  return value === "a formula" ? held.formula : value;
}
