import { comparablesVersion } from "../plan/comparables-head";
import type { ScannedWorkbook } from "../workbook/scanning-port";
import type { Finding } from "./finding";
import { compareVersions } from "./inserted-cells";
import { heldIn } from "./scanned-cells";

/** Rows looked at before the caller may pause. */
const ROWS_A_STEP = 250;

/**
 * Comparables of an older catalogue, known by the line below their title. Their cells have no names, because a name stays
 * where it is when a table is sorted and would then stand for another deal's figure; so that they are told, not refreshed.
 */
export function* olderComparables({ sheets }: ScannedWorkbook, now: string): Generator<void, readonly Finding[]> {
  const found: Finding[] = [];
  for (const { name: sheetName, blocks } of sheets) {
    for (const block of blocks) {
      for (const [index, values] of block.values.entries()) {
        if (index % ROWS_A_STEP === 0) yield;
        for (const [column, value] of values.entries()) {
          const version = typeof value === "string" ? comparablesVersion(value) : null;
          if (version === null || compareVersions(version, now) >= 0) continue;
          found.push({
            kind: "olderCatalogue",
            place: { sheetName, row: block.row + index, column: block.column + column },
            held: heldIn(block, index, column),
            message: `These comparables are from catalogue ${version}; this add-in has ${now}.`,
            remedy:
              "Insert these comparables again from the deal list. A table can be sorted, so Refresh cannot tell which deal a cell belongs to.",
            documented: null,
          });
        }
      }
    }
  }
  return found;
}
