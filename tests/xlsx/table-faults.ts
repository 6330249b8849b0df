import { posix } from "node:path";
import type { XlsxPackage } from "./read-package";

// What Excel asks of tables before it opens a file without repair. Source: ECMA-376 part 1, 18.5.1.2 (table) and 18.5.1.3
// (tableColumn): unique ids and names, an area of whole rows, and column names that are the texts of the first row.

const TABLE = /^xl\/tables\/[^/]+\.xml$/;
const LEGAL_NAME = /^[\p{L}_\\][\p{L}\p{N}._\\]{0,254}$/u;

export function tableFaults(file: XlsxPackage): string[] {
  const tables = file.names
    .filter((name) => TABLE.test(name))
    .map((part) => ({ part, root: file.xml(part).documentElement }));
  const definedNames = new Set(
    file.elements("xl/workbook.xml", "definedName").map((each) => (each.getAttribute("name") ?? "").toLowerCase()),
  );
  const nameOf = ({ root }: { readonly root: Element }): string =>
    (root.getAttribute("displayName") ?? "").toLowerCase();
  const [ids, names] = [tables.map(({ root }) => root.getAttribute("id")), tables.map(nameOf)];
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two tables have the id ${id}`),
    ...names
      .filter((name, index) => names.indexOf(name) !== index || definedNames.has(name))
      .map((name) => `${name} is the name of a table and of something else`),
    ...names.filter((name) => !LEGAL_NAME.test(name)).map((name) => `${name} is no table's name`),
    ...tables.flatMap(({ part, root }) => areaFaults(file, part, root)),
  ];
}

function areaFaults(file: XlsxPackage, part: string, root: Element): string[] {
  const ref = root.getAttribute("ref") ?? "";
  const [, left = "", top = "", right = "", bottom = ""] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref) ?? [];
  const columns = [...root.getElementsByTagName("tableColumn")];
  const names = columns.map((column) => column.getAttribute("name") ?? "");
  const cells = file.cells(sheetOf(file, part));
  const headings = Array.from({ length: numberOf(right) - numberOf(left) + 1 }, (_, index) =>
    cells.get(`${lettersOf(numberOf(left) + index)}${top}`),
  );
  const filter = root.getElementsByTagName("autoFilter")[0]?.getAttribute("ref") ?? null;
  const lastFiltered = Number(bottom) - Number(root.getAttribute("totalsRowCount") ?? 0);
  return [
    ...(Number(bottom) > Number(top) ? [] : [`${part}: ${ref} has no row of data`]),
    ...(Number(root.getElementsByTagName("tableColumns")[0]?.getAttribute("count")) === columns.length &&
    columns.length === headings.length
      ? []
      : [`${part}: counts its columns wrong`]),
    ...(new Set(names.map((name) => name.toLowerCase())).size === names.length
      ? []
      : [`${part}: two columns have one name`]),
    ...headings.flatMap((cell, index) =>
      cell?.type !== "n" && cell?.content === names[index]
        ? []
        : [`${part}: the column "${names[index]}" is headed "${cell?.content ?? ""}"`],
    ),
    ...(filter === null || filter === `${left}${top}:${right}${lastFiltered}` ? [] : [`${part}: filters ${filter}`]),
  ];
}

/** The number of the sheet that a table lies on. */
function sheetOf(file: XlsxPackage, part: string): number {
  const owner = file.names.find(
    (name) =>
      /^xl\/worksheets\/_rels\/sheet\d+\.xml\.rels$/.test(name) &&
      file
        .elements(name, "Relationship")
        .some((each) => posix.basename(each.getAttribute("Target") ?? "") === posix.basename(part)),
  );
  return Number(/sheet(\d+)\.xml\.rels$/.exec(owner ?? "")?.[1]);
}

const numberOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

function lettersOf(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before === 0 ? "" : lettersOf(before)) + String.fromCharCode(65 + ((column - 1) % 26));
}
