/** A column of a printed table. */
export interface Column {
  readonly heading: string;
  /** Numbers stand to the right. */
  readonly align?: "right";
}

const GAP = "  ";

/** Rows under their headings, columns lined up; the last column is as long as it is. */
export function alignedTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const all = [columns.map(({ heading }) => heading), ...rows];
  const widths = columns.map((_, column) => Math.max(...all.map((cells) => lengthOf(cells[column] ?? ""))));
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, column) => {
        const cell = cells[column] ?? "";
        const room = " ".repeat((widths[column] ?? 0) - lengthOf(cell));
        return align === "right" ? room + cell : cell + room;
      })
      .join(GAP)
      .trimEnd();
  return `${all.map(line).join("\n")}\n`;
}

/** In characters as read, not in UTF-16 units. */
function lengthOf(text: string): number {
  return [...text].length;
}
