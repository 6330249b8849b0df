import type { FunctionParameter } from "../../functions/reference/function-metadata";

/** How an argument is asked for. */
export type ArgumentKind = "deal" | "deals" | "figure" | "word" | "date" | "range" | "text" | "call" | "number";

/** From the metadata alone: its enumeration, its shape, and the names that all functions share. */
export function argumentKind({ name, type, customEnumId, dimensionality, repeating }: FunctionParameter): ArgumentKind {
  if (name === "deal") return "deal";
  if (name === "deals") return "deals";
  if (repeating === true) return "call";
  if (name === "figure") return "figure";
  if (customEnumId !== undefined) return "word";
  if (name === "asOf") return "date";
  if (type === "string" || name === "period") return "text";
  return dimensionality === "matrix" ? "range" : "number";
}

/** What its help gives as an example, for an empty field: "for example 8%" → "8%". */
export function exampleIn({ description }: FunctionParameter): string {
  return /for example ([^\s,;:)]+(?: an hour)?)/.exec(description)?.[1]?.replace(/[.,]$/, "").replace(/"/g, "") ?? "";
}

/** What holds when it is left out, as its help says it: "12 (calendar year) if omitted". */
export function defaultIn({ description }: FunctionParameter): string {
  const omitted = /Omitted: ([^.]+)/.exec(description)?.[1] ?? /([^.;:]+) if omitted/.exec(description)?.[1];
  const word = /"([a-z]+)" \(default/.exec(description)?.[1];
  return (omitted ?? word ?? "").trim();
}
