import { retagged } from "./edit-text";
import { columnLetters, type SheetScan } from "./scan-sheet";

/** The views of a sheet with another number of frozen rows; frozen columns stay. */
export function viewsSection(scan: SheetScan, frozenRows: number): string {
  const { prefix, xml } = scan;
  const own = scan.sections.find(({ name }) => name === "sheetViews");
  const source =
    own === undefined
      ? `<${prefix}sheetViews><${prefix}sheetView workbookViewId="0"/></${prefix}sheetViews>`
      : xml.slice(own.start, own.end);
  const panes = new RegExp(`<${prefix}pane\\b[^>]*(?:/>|>\\s*</${prefix}pane>)`, "g");
  const [pane = `<${prefix}pane/>`] = source.match(panes) ?? [];
  const columns = Math.floor(Number(/\bxSplit="([^"]*)"/.exec(pane)?.[1] ?? 0));
  const without = source.replace(panes, "").replace(new RegExp(`<${prefix}selection\\b[^>]*?/>`, "g"), "");
  if (frozenRows === 0 && columns === 0) return without;
  const written = retagged(pane.replace(/>.*$/s, "/>").replace(/\/+>$/, "/>"), {
    xSplit: columns === 0 ? undefined : columns,
    ySplit: frozenRows === 0 ? undefined : frozenRows,
    topLeftCell: `${columnLetters(columns)}${frozenRows + 1}`,
    activePane: frozenRows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight",
    state: "frozen",
  });
  return without.replace(new RegExp(`(<${prefix}sheetView\\b[^>]*?)\\s*(/?)>`), (_, tag: string, empty: string) =>
    empty === "" ? `${tag}>${written}` : `${tag}>${written}</${prefix}sheetView>`,
  );
}
