import type { Grid } from "../../grid";
import type { FormatRule, PageSetup, SheetChoice, SheetTable } from "../../sheet-objects";
import { shiftedChoices } from "../../shifted-objects";
import type { CarriedSheet } from "../carried-file";
import type { SheetState } from "../sheet-state";
import type { AddedStyles } from "./added-styles";
import { choiceSection } from "./choice-section";
import { columnsSection } from "./column-widths";
import { retagged, xmlElement } from "./edit-text";
import { viewsSection } from "./frozen-section";
import { linksSection, sameLink, type LinkChange } from "./link-section";
import { movedPart } from "./moved-part";
import { placesAfter, type Moves } from "./moved-references";
import { pageSections } from "./page-sections";
import { patchedCells, type PatchedCells } from "./patched-cells";
import { CellReader } from "./read-cells";
import { hasOtherRules, ruleSections, withOwnRules } from "./rule-section";
import { scanSheet, type SheetScan } from "./scan-sheet";
import { withSections } from "./sheet-sections";

export interface SheetPatch {
  readonly xml: string;
  readonly part: string;
  readonly carried: Pick<CarriedSheet, "name" | "before" | "shifts" | "page" | "choices" | "formatRules">;
  readonly now: SheetState;
  readonly grid: Grid;
  readonly tables: readonly SheetTable[];
  readonly moves: Moves;
  readonly styles: AddedStyles;
  readonly namespace: string | null;
  readonly page: PageSetup | null;
  readonly choices: readonly SheetChoice[];
  readonly formatRules: readonly FormatRule[];
  readonly dynamicMark: () => number | null;
  readonly addressId: (address: string) => string;
}

export interface PatchedSheet extends Omit<PatchedCells, "rows"> {
  readonly xml: string;
}

/** A worksheet's text with what changed in it since it was opened; the very text when nothing did. */
export function patchedSheet(patch: SheetPatch): PatchedSheet {
  const { xml, part, carried, now, moves, tables } = patch;
  const scan = scanSheet(xml, part);
  const { before, shifts, name: sheetName } = carried;
  const cells = patchedCells({
    scan,
    reader: new CellReader(scan, [], patch.namespace),
    sheetName,
    before,
    now,
    shifts,
    moves,
    styles: patch.styles,
    namespace: patch.namespace,
    tableAt: (row, column) => tables.find(({ area }) => isInside(area, row, column))?.name ?? null,
    dynamicMark: patch.dynamicMark,
  });
  const hasRules = hasOtherRules(carried.formatRules, patch.formatRules);
  const moved = movedPart(hasRules ? withOwnRules(scan, patch.formatRules) : xml, part, { sheetName, moves });
  const base = moved === xml ? scan : scanSheet(moved, part);
  const sections = new Map<string, string>();
  const set = (name: string, text: string | null): void => {
    if (text !== null) sections.set(name, text);
  };
  if (cells.rows !== null) set("sheetData", xmlElement(`${scan.prefix}sheetData`, {}, cells.rows));
  if (cells.rows !== null) set("dimension", dimension(base, now));
  set("cols", columnsSection(base, before, now, shifts));
  if (now.frozenRows !== before.frozenRows) set("sheetViews", viewsSection(base, now.frozenRows));
  if (now.isProtected !== before.isProtected)
    set(
      "sheetProtection",
      now.isProtected ? xmlElement(`${scan.prefix}sheetProtection`, { sheet: 1, objects: 1, scenarios: 1 }) : "",
    );
  const links = linkChanges(patch);
  if (links.length > 0) set("hyperlinks", linksSection(base, links, patch.addressId));
  if (patch.page !== null && JSON.stringify(patch.page) !== carried.page)
    for (const [name, text] of pageSections(base, patch.page))
      if (text !== "" || base.sections.some((one) => one.name === name)) set(name, text);
  if (hasOtherChoices(patch)) set("dataValidations", choiceSection(base, patch.choices, patch.grid, sheetName));
  if (hasRules) set("conditionalFormatting", ruleSections(base, patch.formatRules, patch));
  const { asText, dissolved, hasNewContent } = cells;
  return { xml: withSections(base, sections), asText, dissolved, hasNewContent };
}

/** Whether lists came or went: those of the file move along with its rows and columns, in its own text. */
function hasOtherChoices({ carried: { choices, shifts }, choices: now }: SheetPatch): boolean {
  const moved = shifts.reduce(shiftedChoices, choices);
  return ![choices, moved].some((same) => JSON.stringify(same) === JSON.stringify(now));
}

function isInside({ row: top, column: left, rows, columns }: SheetTable["area"], row: number, column: number): boolean {
  return row >= top && row < top + rows && column >= left && column < left + columns;
}

/** The area that a sheet says it uses; only ever grown, because formats may reach further than the grid. */
function dimension(scan: SheetScan, now: SheetState): string | null {
  const own = scan.sections.find(({ name }) => name === "dimension");
  if (own === undefined) return null;
  const [, , columns = "A", rows = "1"] = /^(.*:)?\$?([A-Z]+)\$?(\d+)$/.exec(own.attributes.ref ?? "") ?? [];
  const lastColumn = Math.max(columnNumber(columns), now.columns);
  const lastRow = Math.max(Number(rows), now.rows);
  const ref = lastColumn === 1 && lastRow === 1 ? "A1" : `A1:${letters(lastColumn)}${lastRow}`;
  const isWithin = lastColumn === columnNumber(columns) && lastRow === Number(rows);
  return isWithin ? null : retagged(scan.xml.slice(own.start, own.end), { ref });
}

function columnNumber(text: string): number {
  return [...text].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function letters(column: number): string {
  return column === 0
    ? ""
    : `${letters(Math.floor((column - 1) / 26))}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

function linkChanges({ carried: { before, shifts }, now }: SheetPatch): LinkChange[] {
  const rows = placesAfter(before.rows, "rows", shifts);
  const columns = placesAfter(before.columns, "columns", shifts);
  const changes: LinkChange[] = [];
  for (let row = 0; row < now.rows; row += 1)
    for (let column = 0; column < now.columns; column += 1) {
      const [oldRow, oldColumn] = [rows.get(row), columns.get(column)];
      const old = oldRow === undefined || oldColumn === undefined ? null : before.cell(oldRow, oldColumn).link;
      const { link } = now.cell(row, column);
      if (!sameLink(old, link)) changes.push({ row, column, link });
    }
  return changes;
}
