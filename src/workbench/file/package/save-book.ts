import type { Grid, SheetInfo } from "../../grid";
import type { CarriedFile } from "../carried-file";
import { editedText, retagged, xmlElement, type TextEdit } from "./edit-text";
import type { Moves } from "./moved-references";
import { namesSection } from "./save-names";
import type { BookScan, BookSheet } from "./scan-book";
import { childNamed } from "./scan-xml";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Children of a workbook that stand behind its names, in part (ECMA-376 part 1, CT_Workbook). */
const BEHIND_NAMES = [
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

export interface BookPatch {
  readonly book: BookScan;
  readonly grid: Grid;
  readonly carried: CarriedFile | null;
  readonly moves: Moves;
  readonly namespace: string | null;
  /** Relationships of sheets that the file did not have, by the grid's id. */
  readonly added: ReadonlyMap<string, string>;
  readonly printed: readonly string[];
  readonly hasNewContent: boolean;
}

type Entry =
  { readonly kept: BookSheet; readonly sheetId: string | null } | { readonly kept: null; readonly sheetId: string };

/** The part that lists sheets and names, with what changed; its very text when nothing did. */
export function patchedBook(patch: BookPatch): string {
  const { book, carried, hasNewContent } = patch;
  const { xml, root } = book;
  const entries = newOrder(patch);
  const edits: TextEdit[] = [];
  const list = childNamed(root, "sheets");
  if (list !== undefined) {
    const written = sheetList(entries, patch);
    const source = book.sheets.map(({ node }) => xml.slice(node.start, node.end)).join("");
    if (written !== source)
      edits.push({ start: list.start, end: list.end, text: xmlElement(`${root.prefix}sheets`, {}, written) });
  }
  const names = namesSection({
    ...patch,
    before: carried?.names ?? [],
    sheetIdAt: (place) => sheetIdOf(book.sheets[place], carried),
    newPlace: (sheet) => placeOf(entries, typeof sheet === "number" ? (book.sheets[sheet] ?? null) : sheet),
  });
  if (names !== null) edits.push(namesEdit(book, names));
  const calculation = childNamed(root, "calcPr");
  if (hasNewContent && calculation !== undefined) {
    const tag = retagged(xml.slice(calculation.start, calculation.openEnd), { fullCalcOnLoad: 1 });
    edits.push({ start: calculation.start, end: calculation.openEnd, text: tag });
  } else if (hasNewContent) {
    const place = firstBehind(book, BEHIND_NAMES);
    edits.push({ start: place, end: place, text: xmlElement(`${root.prefix}calcPr`, { fullCalcOnLoad: 1 }) });
  }
  const view = childNamed(childNamed(root, "bookViews"), "workbookView");
  const active = activePlace(entries, patch);
  if (view !== undefined && active !== book.active) {
    edits.push({
      start: view.start,
      end: view.openEnd,
      text: retagged(xml.slice(view.start, view.openEnd), { activeTab: active, firstSheet: undefined }),
    });
  }
  return edits.length === 0 ? xml : editedText(xml, edits);
}

/** The sheets of the file in the grid's order; those that the grid does not have stay behind the one they stood behind. */
function newOrder({ book, grid, carried }: BookPatch): readonly Entry[] {
  const entries: Entry[] = grid.sheets().map(({ id }) => {
    const kept = book.sheets.find((sheet) => sheetIdOf(sheet, carried) === id);
    return kept === undefined ? { kept: null, sheetId: id } : { kept, sheetId: id };
  });
  book.sheets.forEach((sheet, index) => {
    if (sheetIdOf(sheet, carried) !== null) return;
    const before = book.sheets[index - 1];
    const place = before === undefined ? 0 : entries.findIndex(({ kept }) => kept === before) + 1;
    entries.splice(before !== undefined && place === 0 ? entries.length : place, 0, { kept: sheet, sheetId: null });
  });
  return entries;
}

/** The grid's sheet; null for a chart sheet, which it does not have. */
export function sheetIdOf(sheet: BookSheet | undefined, carried: CarriedFile | null): string | null {
  const found = [...(carried?.sheets ?? [])].find(([, { name }]) => name === sheet?.name);
  return found?.[0] ?? null;
}

function placeOf(entries: readonly Entry[], sheet: BookSheet | string | null): number | null {
  const place = entries.findIndex(({ kept, sheetId }) =>
    typeof sheet === "string" ? sheetId === sheet : kept === sheet,
  );
  return place < 0 ? null : place;
}

function sheetList(entries: readonly Entry[], { book, grid, carried, added }: BookPatch): string {
  let nextId = Math.max(0, ...book.sheets.map(({ node }) => Number(node.attributes.sheetId ?? 0))) + 1;
  const infos = new Map(grid.sheets().map((info) => [info.id, info]));
  return entries
    .map(({ kept, sheetId }) => {
      const info = infos.get(sheetId ?? "");
      if (kept === null)
        return xmlElement(`${book.root.prefix}sheet`, {
          name: info?.name ?? "",
          sheetId: nextId++,
          state: stateOf(info),
          "xmlns:r": RELATIONSHIPS,
          "r:id": added.get(sheetId) ?? "",
        });
      const { node, name } = kept;
      const before = carried?.sheets.get(sheetId ?? "")?.before.visibility;
      const tag = retagged(book.xml.slice(node.start, node.openEnd), {
        ...(info !== undefined && info.name !== name && { name: info.name }),
        ...(info !== undefined && info.visibility !== before && { state: stateOf(info) }),
      });
      return `${tag}${book.xml.slice(node.openEnd, node.end)}`;
    })
    .join("");
}

/** As a file says it; nothing of a sheet that is shown. */
function stateOf(info: SheetInfo | undefined): string | undefined {
  if (info?.visibility === "VeryHidden") return "veryHidden";
  return info?.visibility === "Hidden" ? "hidden" : undefined;
}

/** A new workbook opens on the sheet that is shown; an opened one on the sheet that it opened on, while there is one. */
function activePlace(entries: readonly Entry[], { book, grid, carried }: BookPatch): number {
  const own = carried === null ? undefined : book.sheets[book.active];
  const kept = own === undefined ? null : placeOf(entries, own);
  return kept ?? placeOf(entries, grid.activeSheetId()) ?? 0;
}

function namesEdit(book: BookScan, names: string): TextEdit {
  const own = childNamed(book.root, "definedNames");
  if (own !== undefined) return { start: own.start, end: own.end, text: names };
  const place = firstBehind(book, BEHIND_NAMES);
  return { start: place, end: place, text: names };
}

function firstBehind({ root }: BookScan, names: readonly string[]): number {
  return root.children.find(({ name }) => names.includes(name))?.start ?? root.closeStart;
}
