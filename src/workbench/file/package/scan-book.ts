import { UnreadableFile } from "../file-book";
import type { PackageParts } from "./package-parts";
import { relatedPart, relationshipsOf } from "./relationships";
import { childNamed, childrenNamed, isOn, xmlTree, type XmlNode } from "./scan-xml";

/** The part that lists the sheets and names, with where each stands in its text. */
export interface BookScan {
  readonly part: string;
  readonly xml: string;
  readonly root: XmlNode;
  /** All of them in their order, sheets of a chart alone included. */
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
  readonly calculation: Readonly<Record<string, string>>;
  readonly active: number;
  readonly counts1904: boolean;
}

export interface BookSheet {
  readonly name: string;
  readonly node: XmlNode;
  /** Null where the file does not have it. */
  readonly part: string | null;
  /** "worksheet", "chartsheet", "dialogsheet", "xlMacrosheet". */
  readonly kind: string;
  readonly state: "visible" | "hidden" | "veryHidden";
}

export interface BookName {
  readonly node: XmlNode;
  readonly name: string;
  readonly text: string;
  readonly comment: string;
  /** The place of the sheet whose name it is; null for the workbook's. */
  readonly scope: number | null;
  /** Excel's own, such as print areas, and those that no list shows. */
  readonly isHidden: boolean;
}

/** Excel's own; some programs leave out their prefix. */
const OWN_NAMES = /^(_xlnm\..*|_FilterDatabase|Print_Area|Print_Titles)$/i;

/** More take seconds to read. */
const MOST_NAMES = 50_000;

/** Errors: `UnreadableFile` where the package is no workbook. */
export function scanBook(parts: PackageParts): BookScan {
  const part = relatedPart(parts, "", "officeDocument") ?? parts.find("xl/workbook.xml");
  if (part === null) throw new UnreadableFile("it is not an .xlsx workbook: it has no part with its sheets");
  const { definedName } = parts.countsOf(["definedName"], part);
  if (definedName > MOST_NAMES)
    throw new UnreadableFile(
      `the workbook has ${definedName.toLocaleString("en-US")} names, and the workbench opens ${MOST_NAMES.toLocaleString("en-US")} at most`,
    );
  const xml = parts.text(part);
  const root = xmlTree(xml, part);
  if (root.name !== "workbook") throw new UnreadableFile("it is not an .xlsx workbook: it may be of another program");
  const related = new Map(relationshipsOf(parts, part).map((one) => [one.id, one]));
  const view = childNamed(childNamed(root, "bookViews"), "workbookView");
  refuseSharedSheets(childrenNamed(childNamed(root, "sheets"), "sheet").map(relationId));
  return {
    part,
    xml,
    root,
    sheets: childrenNamed(childNamed(root, "sheets"), "sheet").map((node) => {
      const target = related.get(relationId(node));
      const { name = "", state } = node.attributes;
      return {
        name,
        node,
        part: target === undefined ? null : parts.find(target.target),
        kind: target?.kind ?? "worksheet",
        state: state === "hidden" || state === "veryHidden" ? state : "visible",
      };
    }),
    names: childrenNamed(childNamed(root, "definedNames"), "definedName").map((node) => {
      const { name = "", localSheetId, comment = "", hidden } = node.attributes;
      return {
        node,
        name,
        text: node.text,
        comment,
        scope: localSheetId === undefined ? null : Number(localSheetId),
        isHidden: isOn(hidden) || OWN_NAMES.test(name),
      };
    }),
    calculation: childNamed(root, "calcPr")?.attributes ?? {},
    active: Number(view?.attributes.activeTab ?? 0),
    counts1904: isOn(childNamed(root, "workbookPr")?.attributes.date1904),
  };
}

/** "r:id", whatever the prefix of its namespace is. */
export function relationId({ attributes }: { readonly attributes: Readonly<Record<string, string>> }): string {
  const found = Object.entries(attributes).find(([name]) => /^[^:]+:id$/.test(name));
  return found?.[1] ?? "";
}

/** A few kilobytes could show one part as twenty thousand sheets; Excel does not open two. */
function refuseSharedSheets(relationIds: readonly (string | undefined)[]): void {
  const known = relationIds.filter((id) => id !== undefined && id !== "");
  if (new Set(known).size < known.length) throw new UnreadableFile("two of its sheets are the same part");
}
