import type { CDPSession } from "playwright-core";
import { wholeRound } from "./soak-round";
import { openSoak, soakState } from "./soak-state";
import { WorkbenchSession } from "./workbench-session";

// Nothing is left behind by a long day: a user's whole round, again and again. Measured over the last half, when everything has been
// used. Fewer rounds than a day has, for the time they take: the bounds are those of fifty rounds, ten listeners and a megabyte, for
// each round the same. The megabytes are those of objects, texts and functions: in so few rounds the browser still compiles
// more of what is used. `npm run soak` has the hundred rounds, and bounds the whole heap.

const ROUNDS = 16;
const MEASURED = 8;
const MOST_LISTENERS = (10 * MEASURED) / 50;
const MOST_MEGABYTES = MEASURED / 50;
const PATIENCE = 600_000; // Three minutes where nothing else runs.

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
    for (let count = MEASURED; count < ROUNDS; count += 1) await wholeRound(session);
    const before = await soakState(session, devtools);
    for (let count = 0; count < MEASURED; count += 1) await wholeRound(session);
    const after = await soakState(session, devtools);
    const listeners = after.listeners - before.listeners;
    const held = after.held - before.held;
    process.stdout.write(
      `${MEASURED} rounds: ${listeners} listeners, ${held.toFixed(3)} MB of objects, ${(after.heap - before.heap).toFixed(2)} MB of heap\n`,
    );
    expect(listeners).toBeLessThanOrEqual(MOST_LISTENERS);
    expect(held).toBeLessThanOrEqual(MOST_MEGABYTES);
  },
  PATIENCE,
);
