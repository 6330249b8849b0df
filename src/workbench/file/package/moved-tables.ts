import { parseStructRef, stringifyStructRef } from "@borgar/fx";

/** What became of tables since a file was opened, by the names that they have in it, in small letters. */
export type TableMoves = ReadonlyMap<string, TableMove>;
export interface TableMove {
  readonly name: string;
  readonly isRenamed: boolean;
  /** Headings that changed, by what they were, in small letters; null for those of columns that went. */
  readonly headings: ReadonlyMap<string, string | null>;
}

const GONE = "#REF!";

export function isTableMoved({ isRenamed, headings }: TableMove): boolean {
  return isRenamed || headings.size > 0;
}

/**
 * "Deals[usd]" after the table or the heading was renamed, by Excel's own rule: formulas go on naming the same cells.
 *
 * Shape: `table` is the table that the formula stands in, for "[@usd]" alone; `inFile` spells "[#This Row]" as files do.
 */
export function movedStructured(
  reference: string,
  tables: TableMoves,
  { table = null, inFile = true }: { readonly table?: string | null; readonly inFile?: boolean } = {},
): string {
  const parsed = parseStructRef(reference);
  if (parsed === undefined) return reference;
  const own = parsed.table === undefined || parsed.table === "" ? table : parsed.table;
  const move = own === null ? undefined : tables.get(own.toLowerCase());
  if (move === undefined || !isTableMoved(move)) return reference;
  const before = parsed.columns ?? [];
  const columns = before.map((heading) => {
    const moved = move.headings.get(heading.toLowerCase());
    return moved === undefined ? heading : moved;
  });
  const isSame = columns.every((heading, index) => heading === before[index]);
  const kept = columns.flatMap((heading) => heading ?? []);
  if (kept.length < columns.length) return GONE;
  const isNamed = parsed.table !== undefined && parsed.table !== "";
  if (isSame && !(isNamed && move.isRenamed)) return reference;
  return stringifyStructRef({ ...parsed, ...(isNamed && { table: move.name }), columns: kept }, { thisRow: inFile });
}
