import type { Report } from "./catalogue-problem";

/** A catalogue is 8 levels deep; anything far beyond is an attack on whoever walks it. */
export const DEEPEST = 32;
const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);
const ENOUGH_PROBLEMS = 100;

/**
 * Reports nesting deeper than `DEEPEST` and keys that can reach an object's prototype. Walks without recursion, so that
 * no depth can exhaust the stack; true when the value is safe to hand on.
 */
export function isSafeShape(root: unknown, report: Report): boolean {
  const pending: { value: unknown; path: string; depth: number }[] = [{ value: root, path: "", depth: 0 }];
  let problems = 0;
  const note: Report = (path, expected) => {
    problems += 1;
    report(path, expected);
  };
  for (let next = pending.pop(); next !== undefined && problems < ENOUGH_PROBLEMS; next = pending.pop()) {
    const { value, path, depth } = next;
    if (typeof value !== "object" || value === null) continue;
    if (depth > DEEPEST) {
      note(path, `expected at most ${DEEPEST} levels of nesting`);
      continue;
    }
    for (const [key, child] of Object.entries(value)) {
      const childPath = Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
      if (FORBIDDEN_KEYS.has(key)) note(childPath, `expected no key named ${key}`);
      pending.push({ value: child, path: childPath, depth: depth + 1 });
    }
  }
  return problems === 0;
}
