import type { Working, WorkingBlock } from "../workings/working";

type Table = Extract<WorkingBlock, { readonly kind: "table" }>;

/** Rows and columns that the function fills with its result. */
export function sizeOfResult(working: Working): { readonly rows: number; readonly columns: number } {
  const { result } = working;
  switch (result?.kind) {
    case "labelled":
      return { rows: result.rows.length, columns: 2 };
    case "table":
      return {
        rows: tableOf(working, result.table).rowCount + (result.header ? 1 : 0),
        columns: result.columns.length,
      };
    default:
      return { rows: 1, columns: 1 };
  }
}

export function tableOf({ name, blocks }: Working, key: string): Table {
  const table = blocks.find((block) => block.kind === "table" && block.key === key);
  if (table?.kind !== "table") throw new Error(`the working of ${name} has no table ${key}`);
  return table;
}
