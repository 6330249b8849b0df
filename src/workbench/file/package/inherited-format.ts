import type { RowScan, SheetScan } from "./scan-sheet";

/** The format of a cell that is not there: its row's, else its column's. */
export function inheritedFormat(scan: SheetScan, row: RowScan | null | undefined, column: number): number {
  const { customFormat, s } = row?.attributes ?? {};
  if (s !== undefined && /^(1|true)$/.test(customFormat ?? "")) return Number(s);
  const columns = scan.sections.find(({ name }) => name === "cols")?.children ?? [];
  const own = columns.find(({ attributes }) => Number(attributes.min) - 1 <= column && column < Number(attributes.max));
  return Number(own?.attributes.style ?? 0);
}
