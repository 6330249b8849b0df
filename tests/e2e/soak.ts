// npm run soak -- --rounds 100: a user's whole round again and again in a real browser, and what the second half of the rounds
// leaves behind after forced collections. Ends with 1 where that is more than ten listeners or a megabyte of heap in fifty rounds.
// With --interpreted the browser compiles nothing to machine code: the heap is then what pages made, without what the browser adds
// each time that one more function is called often enough.
import { parseArgs } from "node:util";
import prepare from "./setup";
import { openSoak, type SoakState, stateAfter } from "./soak-state";
import { WorkbenchSession } from "./workbench-session";

const [MOST_LISTENERS, MOST_MEGABYTES, IN_ROUNDS] = [10, 1, 50];
const NO_COMPILERS = ["--no-sparkplug", "--no-maglev", "--no-turbofan"];
const STATES = 4; // Measured at each quarter.
const PATIENCE_MS = 300_000; // For one step of a round where the browser compiles nothing and the machine has other work.

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { rounds: { type: "string", default: "100" }, interpreted: { type: "boolean", default: false } },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < STATES || rounds % STATES !== 0)
    throw new Error(`the soak needs a number of rounds that divides by ${STATES}: got "${values.rounds}"`);
  await prepare();
  const session = await WorkbenchSession.open({
    width: 1500,
    height: 1000,
    engineFlags: values.interpreted ? NO_COMPILERS : [],
  });
  session.context.setDefaultTimeout(PATIENCE_MS);
  try {
    const states = await statesAfter(session, rounds);
    const [half, end] = [states[STATES / 2 - 1], states[STATES - 1]] as [SoakState, SoakState];
    const share = rounds / 2 / IN_ROUNDS;
    const isKept =
      end.listeners - half.listeners <= MOST_LISTENERS * share && end.heap - half.heap <= MOST_MEGABYTES * share;
    print(`last ${rounds / 2} rounds: ${difference(half, end)}`);
    for (const [kind, megabytes] of end.kinds) {
      const more = megabytes - (half.kinds.get(kind) ?? 0);
      if (Math.abs(more) >= 0.001) print(`  ${kind}: ${more.toFixed(3)} MB`);
    }
    print(
      `${isKept ? "within" : "ABOVE"} ${MOST_LISTENERS * share} listeners and ${MOST_MEGABYTES * share} MB of heap; complaints: ${session.complaints.join("; ") || "none"}`,
    );
    if (!isKept || session.complaints.length > 0) process.exitCode = 1;
  } finally {
    await session.close();
  }
}

async function statesAfter(session: WorkbenchSession, rounds: number): Promise<readonly SoakState[]> {
  const devtools = await openSoak(session);
  const states: SoakState[] = [];
  for (let quarter = 1; quarter <= STATES; quarter += 1) {
    const state = await stateAfter(rounds / STATES, session, devtools);
    states.push(state);
    print(
      `round ${(quarter * rounds) / STATES}: ${state.listeners} listeners, ${state.nodes} nodes, ${state.heap.toFixed(2)} MB of heap, of which ${state.held.toFixed(3)} MB objects, texts and functions`,
    );
  }
  return states;
}

const difference = (before: SoakState, after: SoakState): string =>
  `${after.listeners - before.listeners} listeners, ${after.nodes - before.nodes} nodes, ${(after.heap - before.heap).toFixed(2)} MB of heap, of which ${(after.held - before.held).toFixed(3)} MB objects, texts and functions`;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

void main();
