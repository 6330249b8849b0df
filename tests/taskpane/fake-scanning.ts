import type { CellRefresh, RefreshingPort } from "../../src/workbook/refreshing-port";
import type { ScannedWorkbook, ScanningPort } from "../../src/workbook/scanning-port";

const EMPTY: ScannedWorkbook = {
  sheets: [],
  names: [],
  dateSystem: 1900,
  isComplete: true,
  cellsRead: 0,
  cellsTotal: 0,
};

export interface FakeScanning extends ScanningPort {
  scans: number;
}

/** A workbook that was read already. With `waits` a scan only ends when it is stopped, half way. */
export function fakeScanning(
  workbook: () => ScannedWorkbook = () => EMPTY,
  fails: Error | null = null,
  waits = false,
): FakeScanning {
  const fake: FakeScanning = {
    scans: 0,
    scan: async ({ onProgress, signal }) => {
      fake.scans += 1;
      if (fails !== null) throw fails;
      const read = workbook();
      onProgress({ cellsDone: Math.floor(read.cellsTotal / 2), cellsTotal: read.cellsTotal });
      if (!waits) return read;
      await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve()));
      return { ...read, isComplete: false, cellsRead: Math.floor(read.cellsTotal / 2) };
    },
  };
  return fake;
}

export interface FakeRefreshing extends RefreshingPort {
  readonly refreshed: (readonly CellRefresh[])[];
}

export function fakeRefreshing(fails: Error | null = null, isUndoable = true): FakeRefreshing {
  const refreshed: (readonly CellRefresh[])[] = [];
  return {
    refreshed,
    refresh: async (changes) => {
      if (fails !== null) throw fails;
      refreshed.push(changes);
      return { isUndoable };
    },
  };
}
