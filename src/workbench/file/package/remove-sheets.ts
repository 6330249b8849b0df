import { removeContentType } from "./content-types";
import type { PackageParts } from "./package-parts";
import { relationshipsOf, relationshipsPart, removeRelationship } from "./relationships";

/** All parts that a part refers to, directly or not. */
export function partsBehind(parts: PackageParts, part: string, seen = new Set<string>()): ReadonlySet<string> {
  for (const { target, isExternal } of relationshipsOf(parts, part)) {
    const found = isExternal ? null : parts.find(target);
    if (found === null || seen.has(found)) continue;
    seen.add(found);
    partsBehind(parts, found, seen);
  }
  return seen;
}

/**
 * Takes sheets out, with what only they refer to. The chain of calculation, which lists cells with formulas, goes as soon as a
 * formula may have come or gone: Excel makes it anew.
 */
export function removeSheets(
  parts: PackageParts,
  bookPart: string,
  sheets: readonly string[],
  hasNewFormulas: boolean,
): void {
  const chain = hasNewFormulas ? relationshipsOf(parts, bookPart).filter(({ kind }) => kind === "calcChain") : [];
  const gone = [...sheets, ...chain.flatMap(({ target }) => parts.find(target) ?? [])];
  if (gone.length === 0) return;
  const before = new Set(gone.flatMap((part) => [part, ...partsBehind(parts, part)]));
  removeRelationship(parts, bookPart, ({ target }) => gone.includes(parts.find(target) ?? ""));
  const still = partsBehind(parts, "");
  for (const part of before) {
    if (still.has(part)) continue;
    parts.remove(part);
    parts.remove(relationshipsPart(part));
    removeContentType(parts, part);
  }
}
