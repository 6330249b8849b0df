import { editedText, type TextEdit } from "./edit-text";
import type { SheetScan } from "./scan-sheet";

/** Children of a worksheet in the order of the schema (ECMA-376 part 1, CT_Worksheet). */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState " +
  "dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins " +
  "pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing " +
  "legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");

/** The sheet's text with some of its sections replaced, added where the schema wants them, or ("") taken away. */
export function withSections(scan: SheetScan, sections: ReadonlyMap<string, string>): string {
  const edits: TextEdit[] = [];
  for (const [name, text] of sections) {
    const own = scan.sections.filter((section) => section.name === name);
    const [first, ...others] = own;
    for (const { start, end } of others) edits.push({ start, end, text: "" });
    if (first !== undefined) edits.push({ start: first.start, end: first.end, text });
    else if (text !== "") edits.push({ start: placeFor(scan, name), end: placeFor(scan, name), text });
  }
  // Of two that are added at one place the one that the schema wants first comes first.
  const inOrder = [...sections.keys()].sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other));
  edits.sort(
    (one, other) => one.start - other.start || orderOf(one, sections, inOrder) - orderOf(other, sections, inOrder),
  );
  return edits.length === 0 ? scan.xml : editedText(scan.xml, edits);
}

function orderOf({ text }: TextEdit, sections: ReadonlyMap<string, string>, inOrder: readonly string[]): number {
  return inOrder.findIndex((name) => sections.get(name) === text);
}

function placeFor({ root, sections }: SheetScan, name: string): number {
  const place = ORDER.indexOf(name);
  const before = sections.filter((section) => ORDER.indexOf(section.name) < place).at(-1);
  return before?.end ?? root.openEnd;
}
