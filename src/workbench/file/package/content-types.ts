import { editedText, xmlElement } from "./edit-text";
import type { PackageParts } from "./package-parts";
import { childrenNamed, xmlTree } from "./scan-xml";

const PART = "[Content_Types].xml";

export function addContentType(parts: PackageParts, part: string, type: string): void {
  const xml = parts.text(PART);
  const root = xmlTree(xml, PART);
  const isKnown = childrenNamed(root, "Override").some(({ attributes }) => attributes.PartName === `/${part}`);
  if (isKnown) return;
  const written = xmlElement(`${root.prefix}Override`, { PartName: `/${part}`, ContentType: type });
  parts.write(PART, editedText(xml, [{ start: root.closeStart, end: root.closeStart, text: written }]));
}

export function removeContentType(parts: PackageParts, part: string): void {
  const xml = parts.text(PART);
  const gone = childrenNamed(xmlTree(xml, PART), "Override").filter(
    ({ attributes }) => (attributes.PartName ?? "").toLowerCase() === `/${part}`.toLowerCase(),
  );
  if (gone.length > 0)
    parts.write(
      PART,
      editedText(
        xml,
        gone.map(({ start, end }) => ({ start, end, text: "" })),
      ),
    );
}
