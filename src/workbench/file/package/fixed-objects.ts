import { relationshipsOf } from "./relationships";
import type { PackageParts } from "./package-parts";

/** What may lie on a sheet and keep addresses where nobody can follow them, most of it in programs' own binary forms. */
const FIXED: readonly (readonly [one: string, several: string, kinds: readonly string[]])[] = [
  ["slicer", "slicers", ["slicer"]],
  ["timeline", "timelines", ["timeline"]],
  ["ActiveX control", "ActiveX controls", ["control"]],
  ["embedded object", "embedded objects", ["oleObject", "package"]],
];

/** "2 slicers": what a sheet has that may not follow its rows and columns. */
export function fixedObjects(parts: PackageParts, sheet: string): string[] {
  const own = relationshipsOf(parts, sheet);
  return FIXED.flatMap(([one, several, kinds]) => {
    const count = own.filter(({ kind }) => kinds.includes(kind)).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
  });
}
