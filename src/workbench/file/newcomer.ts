import type { CarriedSheet } from "./carried-file";
import { blankCell, type SheetState } from "./sheet-state";

/** A sheet that the file did not have. */
export function newcomer(name: string, part: string): CarriedSheet {
  const before: SheetState = {
    rows: 0,
    columns: 0,
    visibility: "Visible",
    isProtected: false,
    frozenRows: 0,
    widths: [],
    heights: [],
    hidden: [],
    usual: { width: Number.NaN, height: Number.NaN },
    cell: () => blankCell(),
  };
  return {
    name,
    part,
    before,
    tables: new Map(),
    charts: new Map(),
    page: JSON.stringify(null),
    choices: [],
    formatRules: [],
    shifts: [],
  };
}
