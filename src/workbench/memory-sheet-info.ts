import type { SheetInfo } from "./grid";
import type { MemorySheet } from "./memory-cell";

/** What a grid tells of one of its sheets. */
export function sheetInfo({ id, name, visibility, isProtected }: MemorySheet): SheetInfo {
  return { id, name, visible: visibility === "Visible", visibility, isProtected };
}
