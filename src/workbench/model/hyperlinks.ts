import type { Hyperlink } from "../grid";
import { invalidArgument } from "../protocol/api-error";
import type { Range } from "./range";

/** `range.hyperlink`: that of the first cell, null without one. */
export function hyperlinkOf(range: Range): Record<string, string> | null {
  const link = range.book.grid.hyperlink(range.area.sheetId, range.area.row, range.area.column);
  if (link === null) return null;
  return { address: link.address, textToDisplay: link.textToDisplay, screenTip: link.screenTip };
}

/** Gives every cell of the range the link. A display text replaces the cell's content, as text whatever its first character. */
export function setHyperlink(range: Range, value: unknown): void {
  range.requireWritable();
  const { grid } = range.book;
  const link = value === null ? null : linkIn(value);
  range.cells((row, column) => {
    const cell = { ...range.area, row, column, rows: 1, columns: 1 };
    const shown = link === null ? "" : link.textToDisplay;
    if (shown !== "" && grid.texts(cell)[0]?.[0] !== shown) grid.write(cell, [[`'${shown}`]]);
    else if (link !== null && grid.texts(cell)[0]?.[0] === "") grid.write(cell, [[`'${link.address}`]]);
    grid.setHyperlink(range.area.sheetId, row, column, link === null ? null : { ...link, textToDisplay: grid.texts(cell)[0]?.[0] ?? "" });
  });
}

function linkIn(value: unknown): Hyperlink {
  if (typeof value !== "object" || value === null) throw invalidArgument("a hyperlink is an object with an address");
  const { address, documentReference, textToDisplay, screenTip } = value as Readonly<Record<string, unknown>>;
  const target = typeof address === "string" && address !== "" ? address : typeof documentReference === "string" ? `#${documentReference}` : "";
  if (target === "") throw invalidArgument("a hyperlink needs an address or a place in the document");
  return {
    address: target,
    textToDisplay: typeof textToDisplay === "string" ? textToDisplay : "",
    screenTip: typeof screenTip === "string" ? screenTip : "",
  };
}
