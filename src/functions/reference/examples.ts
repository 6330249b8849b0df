/** An example formula of a function and what it gives. */
export interface Example {
  readonly formula: string;
  readonly result: string;
}

const DOC_COMMENT = /\/\*\*[\s\S]*?\*\//g;
const FUNCTION_TAG = /@customfunction\s+(\S+)/;
const EXAMPLE_TAG = /@example\s+(=.*?)\s+→\s+(.*)/g;

/** The examples written beside each function in functions.ts, by function id: `@example =FORMULA → result`. */
export function examplesIn(source: string): ReadonlyMap<string, readonly Example[]> {
  const examples = new Map<string, readonly Example[]>();
  for (const [comment] of source.matchAll(DOC_COMMENT)) {
    const id = FUNCTION_TAG.exec(comment)?.[1];
    if (id === undefined) continue;
    examples.set(
      id,
      [...comment.matchAll(EXAMPLE_TAG)].map(([, formula = "", result = ""]) => ({ formula, result: result.trim() })),
    );
  }
  return examples;
}
