import { tokenize } from "@borgar/fx";
import { EXPLAINED } from "../workings/sentence";

const OURS = /^(?:_xldudf_offtake_|offtake\.)(\w+)$/i;

/** Our functions, as formulas may call them. */
export const FUNCTION_NAMES: readonly string[] = [...EXPLAINED, "WHY"];

/** The names in a formula that are called as functions of ours and are none: "RPO" of OFFTAKE.RPO. */
export function unknownCalls(formula: string): readonly string[] {
  if (!formula.startsWith("=") || !/offtake/i.test(formula)) return [];
  const called = tokenize(formula).flatMap(({ type, value }) =>
    type === "func" ? (OURS.exec(value)?.[1]?.toUpperCase() ?? []) : [],
  );
  return [...new Set(called)].filter((name) => !FUNCTION_NAMES.includes(name));
}

/** An id in a formula of ours that is written without its quotes: Excel takes it for names to subtract. null where there is none. */
export function unquotedId(formula: string): string | null {
  if (!/offtake/i.test(formula)) return null;
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return /[(,;]\s*([a-z][a-z0-9]*(?:-[a-z0-9]+)+-20\d\d)(?=\s*[,;)])/i.exec(withoutTexts)?.[1] ?? null;
}
