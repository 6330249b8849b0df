import { catalogue } from "../../src/catalog/catalogue";
import { acceptedChange, refreshBlocks } from "../../src/checking/refresh";
import type { refreshCells } from "../../src/excel/refresh-cells";
import { scanWorkbook } from "../../src/excel/scan-workbook";
import { writePlan } from "../../src/excel/write-plan";
import { OLDER_PLAN } from "../checking/older-workbook";
import { startOfficeInJest, type OfficeInJest } from "../host/office-in-jest";

/** A workbook with a block of an older catalogue, and all that Refresh would change in it. */
export interface OlderBlock {
  readonly office: OfficeInJest;
  readonly refreshes: Parameters<typeof refreshCells>[0];
}

export async function olderBlock(): Promise<OlderBlock> {
  const office = await startOfficeInJest();
  await writePlan(OLDER_PLAN, "newSheet", { mergeUndoGroup: false });
  const scanned = await scanWorkbook({ onProgress: () => undefined, signal: new AbortController().signal });
  const refreshes = refreshBlocks(scanned, catalogue).flatMap(({ items }) =>
    items.flatMap((item) => acceptedChange(item, catalogue) ?? []),
  );
  return { office, refreshes };
}
