import { parseA1Ref, parseStructRef, tokenize, type Token } from "@borgar/fx";

/** What a reference in a formula points at. Rows and columns from 0, null where whole columns or rows are meant. */
export type ReferenceTarget =
  | {
      readonly kind: "cells";
      /** null for the formula's own sheet. */
      readonly sheetName: string | null;
      readonly top: number | null;
      readonly left: number | null;
      readonly bottom: number | null;
      readonly right: number | null;
    }
  | { readonly kind: "name"; readonly sheetName: string | null; readonly name: string }
  /** `table` is empty inside the table itself; sections as "this row", "all", "data", "headers", "totals". */
  | {
      readonly kind: "table";
      readonly table: string;
      readonly columns: readonly string[];
      readonly sections: readonly string[];
    }
  /** Several sheets at once, or another workbook. */
  | { readonly kind: "beyond" };

/** A reference as it stands in a formula. */
export interface FormulaReference {
  /** Without a "#" behind it. */
  readonly text: string;
  /** Places of its first character and of the one after its last, the "#" included. */
  readonly start: number;
  readonly end: number;
  /** "#" behind it: everything that the cell spills. */
  readonly isSpill: boolean;
  /** "@" before it: the one cell on the formula's own row or column. */
  readonly isIntersected: boolean;
  readonly target: ReferenceTarget;
}

const REFERENCES: ReadonlySet<string> = new Set(["range", "range_beam", "range_ternary", "range_named", "structured"]);

let last: { readonly formula: string; readonly references: readonly FormulaReference[] } | null = null;

/** Every reference of a formula in its order; none of a text, or of a text inside a formula. */
export function formulaReferences(formula: string): readonly FormulaReference[] {
  // A hand-over asks for those of one formula once for each of its arguments.
  if (last?.formula !== formula) last = { formula, references: referencesIn(formula) };
  return last.references;
}

function referencesIn(formula: string): FormulaReference[] {
  if (!formula.startsWith("=")) return [];
  const tokens = tokenize(formula, { withLocation: true }).filter(({ type }) => type !== "whitespace");
  return tokens.flatMap((token, index) => {
    const target = REFERENCES.has(token.type) ? targetOf(token) : null;
    if (target === null || token.loc === undefined) return [];
    const isSpill = isOperator(tokens[index + 1], "#");
    const end = isSpill ? tokens[index + 1]?.loc?.[1] : token.loc[1];
    return [
      {
        text: token.value,
        start: token.loc[0] ?? 0,
        end: end ?? 0,
        isSpill,
        isIntersected: isOperator(tokens[index - 1], "@"),
        target,
      },
    ];
  });
}

/** Whether the character before a place in a formula, blanks left out, is the operator "@". */
export function isIntersectedAt(formula: string, start: number): boolean {
  return formula.slice(0, start).trimEnd().endsWith("@");
}

function isOperator(token: Token | undefined, value: string): boolean {
  return token?.type === "operator" && token.value === value;
}

function targetOf({ type, value }: Token): ReferenceTarget | null {
  if (type === "structured") {
    const parsed = parseStructRef(value);
    if (parsed === undefined || (parsed.context?.length ?? 0) > 0) return { kind: "beyond" };
    return { kind: "table", table: parsed.table ?? "", columns: parsed.columns ?? [], sections: parsed.sections ?? [] };
  }
  const parsed = parseA1Ref(value);
  if (parsed === undefined) return null;
  const [sheetName = null, ...others] = parsed.context ?? [];
  if (others.length > 0 || sheetName?.includes(":") === true) return { kind: "beyond" };
  if ("name" in parsed) return { kind: "name", sheetName, name: parsed.name };
  if (parsed.range === undefined) return null;
  const { top, left, bottom, right } = parsed.range;
  return {
    kind: "cells",
    sheetName,
    top: top ?? null,
    left: left ?? null,
    bottom: bottom ?? null,
    right: right ?? null,
  };
}
