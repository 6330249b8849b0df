import { retagged, xmlElement } from "./edit-text";
import type { RowScan, SheetScan } from "./scan-sheet";

export interface RowPatch {
  /** Where it stands now, from 0. */
  readonly row: number;
  /** Null for one that the file does not have. */
  readonly source: RowScan | null;
  /** Its cells' text by their columns. */
  readonly cells: ReadonlyMap<number, string>;
  /** A new height in points; null where it keeps its own. */
  readonly height: number | null;
  /** Whether it is shown from now on; null where that stays. */
  readonly isHidden: boolean | null;
}

/** A row's text, and whether it is another than the file's. */
export function patchedRow(
  scan: SheetScan,
  { row, source, cells, height, isHidden }: RowPatch,
): { readonly xml: string; readonly isNew: boolean } {
  const changes = {
    ...(height !== null && { ht: height, customHeight: 1 }),
    ...(isHidden !== null && { hidden: isHidden ? 1 : undefined }),
  };
  const isAsBefore = height === null && isHidden === null;
  const content = [...cells]
    .sort(([one], [other]) => one - other)
    .map(([, xml]) => xml)
    .join("");
  if (source === null) {
    const attributes = { r: row + 1, ...changes };
    return { xml: xmlElement(`${scan.prefix}row`, attributes, content), isNew: true };
  }
  const sameCells = content === source.cells.map(({ start, end }) => scan.xml.slice(start, end)).join("");
  if (sameCells && isAsBefore && row === source.row)
    return { xml: scan.xml.slice(source.start, source.end), isNew: false };
  const tag = retagged(scan.xml.slice(source.start, source.openEnd).replace(/\s*\/>$/, ">"), {
    ...(source.attributes.r !== undefined && { r: row + 1 }),
    ...(!sameCells && { spans: undefined }),
    ...changes,
  });
  return { xml: content === "" ? tag.replace(/>$/, "/>") : `${tag}${content}</${scan.prefix}row>`, isNew: true };
}
