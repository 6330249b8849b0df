import type { CellValue } from "../../grid";
import type { Shift } from "../../shifted-objects";
import type { SheetTable } from "../../sheet-objects";
import { fileText } from "../file-text";
import { editedText, retagged, xmlElement, type TextEdit } from "./edit-text";
import { movedIndex } from "./moved-references";
import { addressOf, placeOf } from "./scan-sheet";
import { childNamed, childrenNamed, xmlTree, type XmlNode } from "./scan-xml";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/**
 * What the columns of a table are called: the texts of its first row. Excel turns a number into its text, tells equal names apart
 * by a number and gives an empty one a name; a file must hold the result (ECMA-376 part 1, 18.5.1.3).
 */
export function tableHeadings(cells: readonly CellValue[]): string[] {
  const taken = new Set<string>();
  return cells.map((value, index) => {
    const text =
      value === null
        ? ""
        : typeof value === "object"
          ? value.error
          : typeof value === "boolean"
            ? String(value).toUpperCase()
            : String(value);
    const base = text === "" ? `Column${index + 1}` : text;
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

export function tableArea({ area }: SheetTable): string {
  const { row, column, rows, columns } = area;
  return `${addressOf({ row, column })}:${addressOf({ row: row + rows - 1, column: column + columns - 1 })}`;
}

/** A table that the file did not have. */
export function newTable(table: SheetTable, id: number, headings: readonly string[]): string {
  const { name, hasTotals, style, bandedRows, bandedColumns, boldFirstColumn, boldLastColumn, filterButtons } = table;
  const columns = headings.map((heading, index) =>
    xmlElement("tableColumn", { id: index + 1, name: fileText(heading) }),
  );
  const content = [
    filterButtons ? xmlElement("autoFilter", { ref: filterArea(table) }) : "",
    xmlElement("tableColumns", { count: headings.length }, columns.join("")),
    xmlElement("tableStyleInfo", {
      name: style === "" ? undefined : style,
      showFirstColumn: Number(boldFirstColumn),
      showLastColumn: Number(boldLastColumn),
      showRowStripes: Number(bandedRows),
      showColumnStripes: Number(bandedColumns),
    }),
  ].join("");
  const totals = hasTotals ? { totalsRowCount: 1 } : { totalsRowShown: 0 };
  const attributes = { xmlns: NAMESPACE, id, name, displayName: name, ref: tableArea(table), ...totals };
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xmlElement("table", attributes, content)}`;
}

/** The part of a table after its name, place, columns or headings changed; the text itself when none of them did. */
export function patchedTable(
  xml: string,
  part: string,
  before: string,
  table: SheetTable,
  headings: readonly string[] | null,
  shifts: readonly Shift[],
): string {
  const root = xmlTree(xml, part);
  const edits: TextEdit[] = [];
  const { attributes } = root;
  const area = tableArea(table);
  const retag = (node: XmlNode, changes: Record<string, string | number | undefined>): void => {
    const source = xml.slice(node.start, node.openEnd);
    const text = retagged(source, changes);
    if (text !== source) edits.push({ start: node.start, end: node.openEnd, text });
  };
  retag(root, {
    ...(attributes.ref !== area && { ref: area }),
    ...(attributes.displayName !== table.name && { name: table.name, displayName: table.name }),
  });
  const filter = childNamed(root, "autoFilter");
  if (filter !== undefined && attributes.ref !== area) retag(filter, { ref: filterArea(table) });
  const columns = childNamed(root, "tableColumns");
  if (columns !== undefined && headings !== null)
    edits.push(...columnEdits(xml, columns, before, table, headings, shifts));
  return edits.length === 0 ? xml : editedText(xml, edits);
}

function columnEdits(
  xml: string,
  list: XmlNode,
  before: string,
  table: SheetTable,
  headings: readonly string[],
  shifts: readonly Shift[],
): TextEdit[] {
  const own = childrenNamed(list, "tableColumn");
  const left = placeOf(before.split(":")[0] ?? "")?.column ?? 0;
  const stands = new Map<number, XmlNode>();
  own.forEach((node, index) => {
    const column = movedIndex(left + index, "columns", shifts);
    if (column !== null) stands.set(column - table.area.column, node);
  });
  let nextId = Math.max(0, ...own.map(({ attributes }) => Number(attributes.id))) + 1;
  const written = headings.map((heading, index) => {
    const node = stands.get(index);
    if (node === undefined) return xmlElement(`${list.prefix}tableColumn`, { id: nextId++, name: fileText(heading) });
    const source = xml.slice(node.start, node.end);
    if (node.attributes.name === fileText(heading) || node.attributes.name === heading) return source;
    return `${retagged(xml.slice(node.start, node.openEnd), { name: fileText(heading) })}${xml.slice(node.openEnd, node.end)}`;
  });
  const tag = retagged(xml.slice(list.start, list.openEnd), { count: headings.length });
  const text = `${tag}${written.join("")}</${list.prefix}tableColumns>`;
  return text.length === list.end - list.start && text === xml.slice(list.start, list.end)
    ? []
    : [{ start: list.start, end: list.end, text }];
}

/** Without the row of totals. */
function filterArea(table: SheetTable): string {
  return tableArea(table.hasTotals ? { ...table, area: { ...table.area, rows: table.area.rows - 1 } } : table);
}
