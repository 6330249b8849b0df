import type { DefinedName, Grid } from "../../grid";
import { formatAbsolute, quotedSheetName } from "../../model/a1";
import { fileFormula } from "../file-formula";
import { fileText } from "../file-text";
import { escapedText, retagged, xmlElement } from "./edit-text";
import { movedFormula, type Moves } from "./moved-references";
import type { BookName, BookScan } from "./scan-book";

export interface NamesPatch {
  readonly book: BookScan;
  readonly grid: Grid;
  /** Those of the grid when the file was opened. */
  readonly before: readonly DefinedName[];
  readonly moves: Moves;
  readonly namespace: string | null;
  /** The grid's sheet for a sheet of the file by its place; null for one that the grid does not have. */
  readonly sheetIdAt: (place: number) => string | null;
  /** Where a sheet of the file (by its place) or of the grid (by its id) stands in the saved file; null for one that is gone. */
  readonly newPlace: (sheet: number | string) => number | null;
  /** Sheets whose print set-up was changed here. */
  readonly printed: readonly string[];
}

/** The section of names; null where it stays as it is. */
export function namesSection(patch: NamesPatch): string | null {
  const { book, grid, before, newPlace } = patch;
  const now = grid.names();
  const kept = book.names.flatMap((name) => keptName(name, patch, now));
  const isKnown = (name: DefinedName): boolean => before.some((one) => isSameName(one, name));
  const added = now
    .filter((name) => !isKnown(name))
    .map((name) => newName(patch, name, name.sheetId === null ? null : newPlace(name.sheetId)));
  const printed = patch.printed.flatMap((sheetId) => printNames(patch, sheetId));
  const { prefix } = book.root;
  const written = [...kept, ...added, ...printed].join("");
  const source = book.names.map(({ node }) => book.xml.slice(node.start, node.end)).join("");
  if (written === source) return null;
  return written === "" ? "" : xmlElement(`${prefix}definedNames`, {}, written);
}

function keptName(name: BookName, patch: NamesPatch, now: readonly DefinedName[]): string[] {
  const { book, before, moves, namespace, sheetIdAt, newPlace, printed } = patch;
  const { node, scope } = name;
  const place = scope === null ? null : newPlace(scope);
  if (scope !== null && place === null) return [];
  const sheetId = scope === null ? null : sheetIdAt(scope);
  if (sheetId !== null && printed.includes(sheetId) && /^_xlnm\.Print_(Area|Titles)$/i.test(name.name)) return [];
  const own = { name: name.name, sheetId };
  const old = before.find((one) => isSameName(one, own));
  const current = now.find((one) => isSameName(one, own));
  if (old !== undefined && current === undefined) return [];
  const moved = movedFormula(name.text, scope === null ? null : (book.sheets[scope]?.name ?? null), moves);
  const isOwn =
    old !== undefined &&
    current !== undefined &&
    current.formula !== old.formula &&
    current.formula !== movedFormula(old.formula, null, moves);
  const text = isOwn ? fileFormula(current.formula, { namespace }) : moved;
  const tag = retagged(book.xml.slice(node.start, node.openEnd), {
    ...(place !== null && place !== scope && { localSheetId: place }),
    ...(old !== undefined &&
      current !== undefined &&
      current.comment !== old.comment && { comment: current.comment === "" ? undefined : fileText(current.comment) }),
  });
  return [
    text === name.text
      ? `${tag}${book.xml.slice(node.openEnd, node.end)}`
      : `${tag}${escapedText(text)}</${node.prefix}definedName>`,
  ];
}

function isSameName(one: Pick<DefinedName, "name" | "sheetId">, other: Pick<DefinedName, "name" | "sheetId">): boolean {
  return one.sheetId === other.sheetId && one.name.toLowerCase() === other.name.toLowerCase();
}

function newName(
  { book, namespace }: NamesPatch,
  { name, formula, comment }: DefinedName,
  place: number | null,
): string {
  const attributes = {
    name,
    comment: comment === "" ? undefined : fileText(comment),
    localSheetId: place ?? undefined,
  };
  return xmlElement(`${book.root.prefix}definedName`, attributes, escapedText(fileFormula(formula, { namespace })));
}

function printNames({ book, grid, newPlace }: NamesPatch, sheetId: string): string[] {
  const page = grid.objects?.pageSetup(sheetId);
  const sheet = grid.sheets().find(({ id }) => id === sheetId);
  const place = newPlace(sheetId);
  if (page === undefined || sheet === undefined || place === null) return [];
  const name = quotedSheetName(sheet.name);
  const titles = [page.titleColumns, page.titleRows].flatMap((area) =>
    area === null ? [] : [`${name}!${formatAbsolute(area, grid)}`],
  );
  const written = (own: string, text: string): string =>
    xmlElement(`${book.root.prefix}definedName`, { name: `_xlnm.${own}`, localSheetId: place }, escapedText(text));
  return [
    ...(page.area === null ? [] : [written("Print_Area", `${name}!${formatAbsolute(page.area, grid)}`)]),
    ...(titles.length === 0 ? [] : [written("Print_Titles", titles.join(","))]),
  ];
}
