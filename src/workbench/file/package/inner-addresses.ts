import { editedText, retagged } from "./edit-text";
import type { PartPlace } from "./moved-part";
import { movedFormula } from "./moved-references";
import type { PackageParts } from "./package-parts";
import { relationshipsPart } from "./relationships";
import { childrenNamed, xmlTree } from "./scan-xml";

/**
 * Links to places of the workbook that another program keeps as addresses: "#'Other sheet'!A1" in the relationships of a sheet.
 * They follow sheets and cells as those do that stand on the sheet itself.
 */
export function moveInnerAddresses(parts: PackageParts, sheet: string, { sheetName, moves }: PartPlace): void {
  const part = relationshipsPart(sheet);
  if (!parts.has(part)) return;
  const xml = parts.text(part);
  const edits = childrenNamed(xmlTree(xml, part), "Relationship").flatMap(({ attributes, start, openEnd }) => {
    const { Target: target = "" } = attributes;
    if (!target.startsWith("#")) return [];
    const place = plain(target.slice(1));
    const moved = movedFormula(place, sheetName, moves);
    if (moved === place) return [];
    // A blank is none of an address's characters (ECMA-376 part 2, 9.3.2.2).
    const text = retagged(xml.slice(start, openEnd), { Target: `#${moved.replaceAll(" ", "%20")}` });
    return [{ start, end: openEnd, text }];
  });
  if (edits.length > 0) parts.write(part, editedText(xml, edits));
}

function plain(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address; // A "%" of its own.
  }
}
