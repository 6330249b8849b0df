import { editedText, xmlElement } from "./edit-text";
import type { PackageParts } from "./package-parts";
import { childrenNamed, xmlTree } from "./scan-xml";

export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "table", "hyperlink". */
  readonly kind: string;
  /** The name of a part; an address where it is external. */
  readonly target: string;
  readonly isExternal: boolean;
}

const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Where the relationships of a part stand; "" is the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

export function relationshipsOf(parts: PackageParts, part: string): readonly Relationship[] {
  const own = relationshipsPart(part);
  if (!parts.has(own)) return [];
  return childrenNamed(xmlTree(parts.text(own), own), "Relationship").map(({ attributes }) => {
    const isExternal = attributes.TargetMode === "External";
    const target = attributes.Target ?? "";
    return {
      id: attributes.Id ?? "",
      kind: (attributes.Type ?? "").split("/").at(-1) ?? "",
      target: isExternal ? target : partName(part, target),
      isExternal,
    };
  });
}

/** The first part of a kind that a part refers to. */
export function relatedPart(parts: PackageParts, part: string, kind: string): string | null {
  const found = relationshipsOf(parts, part).find((one) => one.kind === kind && !one.isExternal);
  return found === undefined ? null : parts.find(found.target);
}

/** Adds a relationship and answers its id. `target` is the full name of a part, or an address. */
export function addRelationship(
  parts: PackageParts,
  part: string,
  { kind, type, target, isExternal = false }: { kind: string; type?: string; target: string; isExternal?: boolean },
): string {
  const own = relationshipsPart(part);
  const xml = parts.has(own) ? parts.text(own) : EMPTY;
  const root = xmlTree(xml, own);
  const taken = new Set(childrenNamed(root, "Relationship").map(({ attributes }) => attributes.Id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const written = xmlElement(`${root.prefix}Relationship`, {
    Id: `rId${number}`,
    Type: type ?? `${OFFICE}/${kind}`,
    Target: isExternal ? target : `/${target}`,
    TargetMode: isExternal ? "External" : undefined,
  });
  const edit = root.isEmpty
    ? {
        start: root.start,
        end: root.end,
        text: `${xml.slice(root.start, root.end).replace(/\s*\/>$/, ">")}${written}</${root.prefix}Relationships>`,
      }
    : { start: root.closeStart, end: root.closeStart, text: written };
  parts.write(own, editedText(xml, [edit]));
  return `rId${number}`;
}

export function removeRelationship(
  parts: PackageParts,
  part: string,
  isGone: (one: { id: string; target: string }) => boolean,
): void {
  const own = relationshipsPart(part);
  if (!parts.has(own)) return;
  const xml = parts.text(own);
  const known = new Map(relationshipsOf(parts, part).map((one) => [one.id, one]));
  const gone = childrenNamed(xmlTree(xml, own), "Relationship").filter(({ attributes }) => {
    const one = known.get(attributes.Id ?? "");
    return one !== undefined && isGone(one);
  });
  if (gone.length === 0) return;
  parts.write(
    own,
    editedText(
      xml,
      gone.map(({ start, end }) => ({ start, end, text: "" })),
    ),
  );
}

function partName(from: string, target: string): string {
  const base = new URL(`http://package/${from}`);
  return decodeURIComponent(new URL(target, base).pathname.slice(1));
}
