import type { Hyperlink } from "../grid";
import { invalidArgument, notImplemented } from "../protocol/api-error";
import type { Range } from "./range";

/** What Excel gives a cell with its link. */
const LINK_LOOK = { fontColor: "#0563C1", underline: true } as const;

/** `range.hyperlink`: that of the first cell, null without one. The display text is what the cell shows. */
export function hyperlinkOf(range: Range): Record<string, string> | null {
  const { grid } = range.book;
  const { sheetId, row, column } = range.area;
  const link = grid.hyperlink(sheetId, row, column);
  if (link === null) return null;
  const shown = grid.texts({ sheetId, row, column, rows: 1, columns: 1 })[0]?.[0] ?? "";
  const target = link.address.startsWith("#")
    ? { documentReference: link.address.slice(1) }
    : { address: link.address };
  return { ...target, textToDisplay: shown, screenTip: link.screenTip };
}

/**
 * Gives every cell of the range the link and a link's look. A display text replaces the content of the first, as text whatever
 * its first character; without one, a cell without content shows the address.
 */
export function setHyperlink(range: Range, value: unknown): void {
  range.requireWritable();
  const { grid } = range.book;
  const link = value === null ? null : linkIn(value);
  range.cells((row, column) => {
    const cell = { ...range.area, row, column, rows: 1, columns: 1 };
    if (link !== null) {
      const isFirst = row === range.area.row && column === range.area.column;
      const isEmpty = grid.texts(cell)[0]?.[0] === "";
      const shown = link.textToDisplay === "" && isEmpty ? link.address.replace(/^#/, "") : link.textToDisplay;
      if (shown !== "" && (isFirst || link.textToDisplay === "")) grid.write(cell, [[`'${shown}`]]);
      grid.setFormat(cell, LINK_LOOK);
    }
    grid.setHyperlink(cell.sheetId, row, column, link);
  });
}

function linkIn(value: unknown): Hyperlink {
  if (typeof value !== "object" || value === null) throw invalidArgument("a hyperlink is an object with an address");
  const { address, documentReference, textToDisplay, screenTip } = value as Readonly<Record<string, unknown>>;
  if (
    typeof address === "string" &&
    address !== "" &&
    typeof documentReference === "string" &&
    documentReference !== ""
  )
    throw notImplemented("RangeHyperlink with both an address and a documentReference");
  const target =
    typeof address === "string" && address !== ""
      ? address
      : typeof documentReference === "string"
        ? `#${documentReference}`
        : "";
  if (target === "") throw invalidArgument("a hyperlink needs an address or a place in the document");
  return {
    address: target,
    textToDisplay: typeof textToDisplay === "string" ? textToDisplay : "",
    screenTip: typeof screenTip === "string" ? screenTip : "",
  };
}
