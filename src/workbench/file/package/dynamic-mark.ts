import { addContentType } from "./content-types";
import type { PackageParts } from "./package-parts";
import { addRelationship, relatedPart } from "./relationships";
import { childNamed, childrenNamed, xmlTree } from "./scan-xml";

const METADATA =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
  `<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
  `<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>` +
  `<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>` +
  `<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/**
 * The number by which a cell says that its formula is a dynamic array ([MS-XLSX] 2.4.60); the package gets the part for it where it
 * has none. Null where the part is there for something else: then the formula is an array of the older kind, with the same result.
 */
export function dynamicMark(parts: PackageParts, bookPart: string): number | null {
  const part = relatedPart(parts, bookPart, "sheetMetadata");
  if (part === null) {
    const name = parts.freeName("xl/metadata%.xml").replace("1.xml", ".xml");
    parts.write(name, METADATA);
    addContentType(parts, name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml");
    addRelationship(parts, bookPart, { kind: "sheetMetadata", target: name });
    return 1;
  }
  const root = xmlTree(parts.text(part), part);
  const type =
    childrenNamed(childNamed(root, "metadataTypes"), "metadataType").findIndex(
      ({ attributes }) => attributes.name === "XLDAPR",
    ) + 1;
  const marks = childrenNamed(childNamed(root, "cellMetadata"), "bk");
  const mark = marks.findIndex(({ children }) => type > 0 && children[0]?.attributes.t === String(type));
  return mark < 0 ? null : mark + 1;
}
