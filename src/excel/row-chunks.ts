import { cellAddress, sheetAddress } from "../workbook/cell-address";
import type { CellReference, SheetPlan } from "../workbook/sheet-plan";
import { cellFormat, cellInput } from "./cell-input";

/** Excel on the web refuses requests above 5 MB. The rest is for styles, links and the wrapping of the request. */
export const PAYLOAD_LIMIT = 3_500_000;

export interface RowChunk {
  readonly first: number;
  readonly count: number;
}

/**
 * The plan's rows in as few parts as keep each part's request below the host's limit; one part for all but huge plans.
 * `extras`: bytes of a cell besides its contents and its number format.
 */
export function rowChunks(plan: Pick<SheetPlan, "rows">, limit: number, extras = EXTRAS_PER_CELL): RowChunk[] {
  const chunks: RowChunk[] = [];
  let first = 0;
  let size = 0;
  plan.rows.forEach((_, row) => {
    const rowSize = requestSize(plan, row, extras);
    if (row > first && size + rowSize > limit) {
      chunks.push({ first, count: row - first });
      first = row;
      size = 0;
    }
    size += rowSize;
  });
  chunks.push({ first, count: plan.rows.length - first });
  return chunks;
}

/** How much of a request a plan's cells take, in bytes; never too few. */
export function requestBytes(plan: Pick<SheetPlan, "rows">): number {
  return plan.rows.reduce((sum, _, row) => sum + requestSize(plan, row, EXTRAS_PER_CELL), 0);
}

// Room for a link's or a style's own path and actions in the request, by their measured size.
const EXTRAS_PER_CELL = 40;
const LINK_ACTIONS = 700;
// A place far down the sheet, so that references count with their longest address.
const FAR_DOWN = { row: 1_000_000, column: 10_000 };
const LONGEST_SHEET = "x".repeat(31);

function farAddress({ on }: CellReference): string {
  const address = cellAddress(FAR_DOWN);
  return on === undefined ? address : sheetAddress(LONGEST_SHEET, address);
}

function requestSize(plan: Pick<SheetPlan, "rows">, row: number, extras: number): number {
  let size = 0;
  for (const cell of plan.rows[row] ?? []) {
    size += extras + jsonBytes(cellInput(cell, farAddress)) + jsonBytes(cellFormat(cell));
    if (cell?.kind === "text" && cell.link !== undefined) size += LINK_ACTIONS + jsonBytes(cell.link);
  }
  return size;
}

/** Bytes of a value in a request: JSON, itself a string inside JSON, in UTF-8. Never too few. */
function jsonBytes(value: string | number | null): number {
  const text = JSON.stringify(JSON.stringify(value));
  let bytes = text.length;
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 0x7f) bytes += 2;
  return bytes;
}
