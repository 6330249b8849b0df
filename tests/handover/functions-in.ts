import { tokenize } from "@borgar/fx";

/** The functions that a formula calls. */
export function functionsIn(formula: string): string[] {
  return tokenize(formula).flatMap(({ type, value }) => (type === "func" ? [value.toUpperCase()] : []));
}
