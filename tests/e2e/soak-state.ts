import type { CDPSession } from "playwright-core";
import { heapByKind, heldIn, machineCodeIn } from "./heap-kinds";
import { wholeRound } from "./soak-round";
import type { WorkbenchSession } from "./workbench-session";

const COLLECTIONS = 4; // The first frees what the next ones take; by the third nothing changes any more.

const LOOKED_AT = 3;

/** What the page holds after forced collections. */
export interface SoakState {
  readonly listeners: number;
  /** Nodes of all documents, also of those parts that are not shown any more. */
  readonly nodes: number;
  /** Megabytes of the scripts' heap, compiled code included. */
  readonly heap: number;
  /** Megabytes of machine code in it, which no collection drops: those that page and library can do nothing about. */
  readonly machineCode: number;
  /** Megabytes of objects, texts and functions. */
  readonly held: number;
  readonly kinds: ReadonlyMap<string, number>;
}

export async function openSoak(session: WorkbenchSession): Promise<CDPSession> {
  const devtools = await session.context.newCDPSession(session.page);
  await devtools.send("Performance.enable");
  await devtools.send("HeapProfiler.enable");
  return devtools;
}

/**
 * Makes rounds, and gives what the page holds after them: the most of the last three rounds. The formulas in the engine's cache hold
 * the cells of a calculation, 2 MB with a model, and after some rounds they hold none.
 */
export async function stateAfter(rounds: number, session: WorkbenchSession, devtools: CDPSession): Promise<SoakState> {
  const states: SoakState[] = [];
  for (let left = rounds - 1; left >= 0; left -= 1) {
    await wholeRound(session);
    if (left < LOOKED_AT) states.push(await soakState(session, devtools));
  }
  return states.reduce((most, state) => (state.held > most.held ? state : most));
}

async function soakState(session: WorkbenchSession, devtools: CDPSession): Promise<SoakState> {
  for (let time = 0; time < COLLECTIONS; time += 1) {
    await session.page.evaluate(() => new Promise<void>((idle) => requestIdleCallback(() => idle())));
    await devtools.send("HeapProfiler.collectGarbage");
  }
  const { metrics } = await devtools.send("Performance.getMetrics");
  const valueOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  const [listeners, nodes, heap] = [valueOf("JSEventListeners"), valueOf("Nodes"), valueOf("JSHeapUsedSize") / 1e6];
  const kinds = await heapByKind(devtools);
  return { listeners, nodes, heap, held: heldIn(kinds), machineCode: machineCodeIn(kinds), kinds };
}
