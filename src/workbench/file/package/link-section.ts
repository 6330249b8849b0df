import type { Hyperlink } from "../../grid";
import { parseCells } from "../../model/a1";
import type { CellState } from "../sheet-state";
import { retagged, xmlElement } from "./edit-text";
import { addressOf, type SheetScan } from "./scan-sheet";

const WHOLE_SHEET = { rowCount: 1_048_576, columnCount: 16_384 };
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface LinkChange {
  readonly row: number;
  readonly column: number;
  readonly link: Hyperlink | null;
}

export function sameLink(one: CellState["link"], other: CellState["link"]): boolean {
  return one?.address === other?.address && one?.screenTip === other?.screenTip;
}

/**
 * The section of links with some cells' changed. A place in the workbook is a location, anything else an address that
 * `addressId` keeps (ECMA-376 part 1, 18.3.1.47).
 */
export function linksSection(
  scan: SheetScan,
  changes: readonly LinkChange[],
  addressId: (address: string) => string,
): string {
  const changed = new Map(changes.map((change) => [`${change.row},${change.column}`, change]));
  const own = scan.sections.find(({ name }) => name === "hyperlinks");
  const kept = (own?.children ?? []).flatMap(({ attributes, start, end }) => {
    const source = scan.xml.slice(start, end);
    const area = parseCells(attributes.ref ?? "", WHOLE_SHEET);
    if (area === null) return [source];
    const touches = changes.some(
      ({ row, column }) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
    if (!touches) return [source];
    const rest: string[] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1)
        if (!changed.has(`${row},${column}`)) rest.push(retagged(source, { ref: addressOf({ row, column }) }));
    return rest;
  });
  const added = changes.flatMap(({ row, column, link }) => {
    if (link === null) return [];
    const hash = link.address.indexOf("#");
    const [target, location] =
      hash < 0 ? [link.address, undefined] : [link.address.slice(0, hash), link.address.slice(hash + 1)];
    return [
      xmlElement(`${scan.prefix}hyperlink`, {
        ref: addressOf({ row, column }),
        ...(target !== "" && { "xmlns:r": RELATIONSHIPS, "r:id": addressId(cleanAddress(target)) }),
        location: location === undefined || location === "" ? undefined : location,
        tooltip: link.screenTip === "" ? undefined : link.screenTip,
      }),
    ];
  });
  const all = [...kept, ...added];
  return all.length === 0 ? "" : xmlElement(`${scan.prefix}hyperlinks`, {}, all.join(""));
}

/** As a relationship takes it: a blank in an address would make Excel repair the file. */
function cleanAddress(address: string): string {
  return URL.canParse(address) ? new URL(address).href : encodeURI(address).replaceAll("%25", "%");
}
