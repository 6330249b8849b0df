import { dealById } from "../../src/catalog/catalogue";
import { writePlan } from "../../src/excel/write-plan";
import { insertPlan } from "../../src/plan/insert-plan";
import type { DealRequest } from "../../src/plan/insert-request";
import { startOfficeInJest } from "../host/office-in-jest";

/** One insertion on a new sheet. */
export interface InsertMeasurement {
  readonly cells: number;
  /** `context.sync()` calls. */
  readonly syncs: number;
  /** Bytes of the largest request. */
  readonly requestBytes: number;
  /** Milliseconds of ours: planning the sheet and queueing it, outside of `context.sync()`. Median. */
  readonly ourMilliseconds: number;
  /** Milliseconds with office.js and the in-memory host. Median. */
  readonly totalMilliseconds: number;
}

const RUNS = 15;
/** Runs that only warm the engine up. */
const WARM_UP = 5;

/** Runs in a window with the real office.js; `insert.ts` makes one. */
export async function measureInsertHere(kind: DealRequest["kind"]): Promise<InsertMeasurement> {
  const deal = dealById("meta-coreweave-2026");
  const runs: { ours: number; total: number; syncs: number; requestBytes: number; cells: number }[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const office = await startOfficeInJest();
    const waited = timeInSync();
    const start = performance.now();
    const { cellCount } = await writePlan(insertPlan({ kind, deal, asOf: null }), "newSheet", { mergeUndoGroup: true });
    const total = performance.now() - start;
    waited.stop();
    runs.push({
      ours: total - waited.milliseconds(),
      total,
      syncs: office.syncs,
      requestBytes: Math.max(...office.requests.map(({ bytes }) => bytes)),
      cells: cellCount,
    });
  }
  const measured = runs.slice(WARM_UP);
  const last = measured.at(-1);
  if (last === undefined) throw new Error("The insertion needs at least one measured run and had none");
  return {
    cells: last.cells,
    syncs: last.syncs,
    requestBytes: last.requestBytes,
    ourMilliseconds: median(measured.map(({ ours }) => ours)),
    totalMilliseconds: median(measured.map(({ total }) => total)),
  };
}

/** Adds up how long `context.sync()` takes from here on. */
function timeInSync(): { readonly milliseconds: () => number; readonly stop: () => void } {
  const prototype = OfficeExtension.ClientRequestContext.prototype;
  const sync = prototype.sync;
  let sum = 0;
  prototype.sync = async function timed<T>(this: OfficeExtension.ClientRequestContext, passThrough?: T): Promise<T> {
    const start = performance.now();
    try {
      return (await sync.call(this, passThrough)) as T;
    } finally {
      sum += performance.now() - start;
    }
  };
  return { milliseconds: () => sum, stop: () => void (prototype.sync = sync) };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
