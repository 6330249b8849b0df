import { tokenize } from "@borgar/fx";

/** Names that Excel does not translate: those of an add-in begin with its namespace. */
const OWN = /^OFFTAKE\./i;

/**
 * A formula as a user with this decimal sign types or pastes it, where the signs are all that differs; null where it is the
 * English one, or holds what Excel writes in the user's language: a function of its own, TRUE or FALSE, an array.
 */
export function localFormula(formula: string, decimal: string): string | null {
  if (decimal !== ",") return null;
  const tokens = tokenize(formula);
  if (
    tokens.some(
      ({ type, value }) =>
        (type === "func" && !OWN.test(value)) || type === "bool" || (type === "operator" && value === "{"),
    )
  )
    return null;
  return tokens
    .map(({ type, value }) =>
      type === "number" ? value.replace(".", ",") : type === "operator" && value === "," ? ";" : value,
    )
    .join("");
}
