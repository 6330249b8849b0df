import type { Report } from "./catalogue-problem";

/** A catalogue is 8 levels deep; anything far beyond is an attack on whoever walks it. */
export const DEEPEST = 32;
const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);
const ENOUGH_PROBLEMS = 100;
/** Inside a deal or another entry; the lists of the file itself are the schema's to judge. */
const LONGEST_LIST = 200;
/**
 * Characters that cannot be seen and change what is read: the direction of text, no width, soft hyphens, separators of lines
 * and paragraphs. With them a name or an address can show as another one.
 */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/u;

/**
 * Reports nesting deeper than `DEEPEST`, lists too long to be one entry's, keys that can reach an object's prototype, and
 * characters that cannot be seen. Walks without recursion, so that no depth can exhaust the stack; true when the value is safe to hand on.
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
    if (typeof value === "string" && INVISIBLE.test(value))
      note(path, `expected no invisible character: got U+${codeOf(INVISIBLE.exec(value)?.[0] ?? "")}`);
    if (typeof value !== "object" || value === null) continue;
    if (Array.isArray(value) && depth > 1 && value.length > LONGEST_LIST) {
      note(path, `expected at most ${LONGEST_LIST} entries: got ${value.length}`);
      continue;
    }
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

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}
