import type { CDPSession } from "playwright-core";
import { recordedGoneSheets } from "./gone-sheets";
import { openSoak, stateAfter } from "./soak-state";
import { WorkbenchSession } from "./workbench-session";

// Nothing is left behind by a long day: a user's whole round, again and again. Measured over the last half, when everything has been
// used. Fewer rounds than a day has, for the time they take: the bounds are those of fifty rounds, ten listeners and a megabyte, for
// each round the same. The megabytes are those of objects, texts and functions: in so few rounds the browser still compiles
// more of what is used. `npm run soak` has the hundred rounds, and bounds the whole heap.

const ROUNDS = 16;
const MEASURED = 8;
const MOST_LISTENERS = (10 * MEASURED) / 50;
const MOST_MEGABYTES = MEASURED / 50;
const SHEETS_OF_A_ROUND = 3;
const PATIENCE = 1_800_000; // Three minutes where nothing else runs, more than ten where as much again does.

let session: WorkbenchSession;
let devtools: CDPSession;

beforeAll(async () => {
  session = await WorkbenchSession.open({ width: 1500, height: 1000 });
  devtools = await openSoak(session);
});
afterAll(() => session.close());
afterEach(() => expect(session.complaints).toEqual([]));

test(
  "a user's whole round, repeated, leaves no listeners and no objects behind",
  async () => {
    const before = await stateAfter(ROUNDS - MEASURED, session, devtools);
    const after = await stateAfter(MEASURED, session, devtools);
    const listeners = after.listeners - before.listeners;
    const held = after.held - before.held;
    process.stdout.write(
      `${MEASURED} rounds: ${listeners} listeners, ${held.toFixed(3)} MB of objects, ${(after.heap - before.heap).toFixed(2)} MB of heap\n`,
    );
    expect(listeners).toBeLessThanOrEqual(MOST_LISTENERS);
    expect(held).toBeLessThanOrEqual(MOST_MEGABYTES);
    expect(await recordedGoneSheets(devtools)).toBeLessThanOrEqual(SHEETS_OF_A_ROUND); // Doing again brings those back.
    await session.typeInto("A1", "1"); // Nothing can be done again after it.
    await session.becomes("A1", 1);
    expect(await recordedGoneSheets(devtools)).toBe(0);
  },
  PATIENCE,
);
