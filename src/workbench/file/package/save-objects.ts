import type { Grid } from "../../grid";
import type { SheetTable } from "../../sheet-objects";
import type { CarriedFile, CarriedSheet } from "../carried-file";
import { addContentType, removeContentType } from "./content-types";
import { xmlElement } from "./edit-text";
import { movedIndex } from "./moved-references";
import type { TableMove, TableMoves } from "./moved-tables";
import type { PackageParts } from "./package-parts";
import { addRelationship, relationshipsOf, relationshipsPart, removeRelationship } from "./relationships";
import { relationId } from "./scan-book";
import { scanSheet } from "./scan-sheet";
import { xmlTree } from "./scan-xml";
import { withSections } from "./sheet-sections";
import { newTable, patchedTable, tableArea, tableHeadings } from "./table-part";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Tables of a sheet that came, went or changed since the file was opened. */
export function saveTables(
  parts: PackageParts,
  part: string,
  grid: Grid,
  tables: readonly SheetTable[],
  carried: CarriedSheet | null,
): void {
  const known = carried?.tables ?? new Map<string, { readonly part: string; readonly table: SheetTable }>();
  for (const [id, own] of known) {
    const table = tables.find((one) => one.id === id);
    if (table === undefined) removeTable(parts, part, own.part);
    else saveTable(parts, own, table, grid, carried);
  }
  const added = tables.filter(({ id }) => !known.has(id));
  if (added.length === 0) return;
  const ids = added.map((table) => {
    const name = parts.freeName("xl/tables/table%.xml");
    parts.write(name, newTable(table, freeTableId(parts), headingsOf(grid, table)));
    addContentType(parts, name, `${SPREADSHEET}.table+xml`);
    return addRelationship(parts, part, { kind: "table", target: name });
  });
  listTables(parts, part, (own) => [...own, ...ids]);
}

function saveTable(
  parts: PackageParts,
  { part, table: before }: { readonly part: string; readonly table: SheetTable },
  table: SheetTable,
  grid: Grid,
  carried: CarriedSheet | null,
): void {
  const shifts = carried?.shifts ?? [];
  const headings = headingsOf(grid, table);
  const isSame =
    shifts.length === 0 &&
    before.area.columns === table.area.columns &&
    headingsBefore(before, carried).join("\0") === headings.join("\0");
  const xml = parts.text(part);
  const patched = patchedTable(xml, part, tableArea(before), table, isSame ? null : headings, shifts);
  const isUntouched = isSame && tableArea(before) === tableArea(table) && before.name === table.name;
  if (!isUntouched && patched !== xml) parts.write(part, patched);
}

export function headingsOf(grid: Grid, { area }: SheetTable): string[] {
  return tableHeadings(grid.values({ ...area, rows: 1 })[0] ?? []);
}

function headingsBefore({ area: { row, column, columns } }: SheetTable, carried: CarriedSheet | null): string[] {
  const cells = Array.from({ length: columns }, (_, index) => carried?.before.cell(row, column + index).value ?? null);
  return tableHeadings(cells);
}

/** What became of the tables' names and headings since the file was opened. */
export function tableMoves(grid: Grid, carried: CarriedFile | null): TableMoves {
  const open = new Map((grid.objects?.tables() ?? []).map((table) => [table.id, table]));
  const moves = [...(carried?.sheets.values() ?? [])].flatMap((sheet) =>
    [...sheet.tables].flatMap(([id, { table: before }]): [string, TableMove][] => {
      const table = open.get(id);
      if (table === undefined) return [];
      const headings = headingsOf(grid, table);
      const changed = headingsBefore(before, sheet).flatMap((heading, index): [string, string | null][] => {
        const column = movedIndex(before.area.column + index, "columns", sheet.shifts);
        const now = column === null ? null : (headings[column - table.area.column] ?? null);
        return now === heading ? [] : [[heading.toLowerCase(), now]];
      });
      return [
        [
          before.name.toLowerCase(),
          { name: table.name, isRenamed: table.name !== before.name, headings: new Map(changed) },
        ],
      ];
    }),
  );
  return new Map(moves);
}

function freeTableId(parts: PackageParts): number {
  const ids = parts
    .names()
    .filter((name) => /^xl\/tables\/[^/]+\.xml$/i.test(name))
    .map((name) => Number(xmlTree(parts.text(name), name).attributes.id ?? 0));
  return Math.max(0, ...ids) + 1;
}

function removeTable(parts: PackageParts, sheet: string, table: string): void {
  const gone = relationshipsOf(parts, sheet).filter(
    ({ kind, target }) => kind === "table" && parts.find(target) === table,
  );
  removeRelationship(parts, sheet, ({ id }) => gone.some((one) => one.id === id));
  parts.remove(table);
  parts.remove(relationshipsPart(table));
  removeContentType(parts, table);
  listTables(parts, sheet, (ids) => ids.filter((id) => gone.every((one) => one.id !== id)));
}

function listTables(parts: PackageParts, part: string, change: (ids: readonly string[]) => readonly string[]): void {
  const scan = scanSheet(parts.text(part), part);
  const own = scan.sections.find(({ name }) => name === "tableParts");
  const ids = change((own?.children ?? []).map(relationId));
  const listed = ids
    .map((id) => xmlElement(`${scan.prefix}tablePart`, { "xmlns:r": RELATIONSHIPS, "r:id": id }))
    .join("");
  const section = ids.length === 0 ? "" : xmlElement(`${scan.prefix}tableParts`, { count: ids.length }, listed);
  parts.write(part, withSections(scan, new Map([["tableParts", section]])));
}
