// npm run soak -- --rounds 100: a user's whole round again and again in a real browser, and what the second half of the rounds
// leaves behind after forced collections: of the whole heap, of it without machine code, and of what scripts made. Machine code of
// functions called often is the browser's, and no collection drops it. Ends with 1 where fifty rounds leave more than ten listeners, or
// more than a megabyte besides machine code. With --interpreted the browser makes none: the whole heap is then what is bounded.
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
    const more = difference(half, end);
    const most = MOST_MEGABYTES * share;
    const isKept = more.listeners <= MOST_LISTENERS * share && more.heap - more.machineCode <= most;
    print(`last ${rounds / 2} rounds: ${inWords(more)}`);
    for (const [kind, megabytes] of end.kinds) {
      const added = megabytes - (half.kinds.get(kind) ?? 0);
      if (Math.abs(added) >= 0.001) print(`  ${kind}: ${added.toFixed(3)} MB`);
    }
    print(
      `${isKept ? "within" : "ABOVE"} ${MOST_LISTENERS * share} listeners and ${most} MB without machine code; the whole heap is ${more.heap <= most ? "within" : "ABOVE"} ${most} MB; complaints: ${session.complaints.join("; ") || "none"}`,
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
    print(`round ${(quarter * rounds) / STATES}: ${inWords(state)}`);
  }
  return states;
}

type Counts = Omit<SoakState, "kinds">;

const difference = (before: Counts, after: Counts): Counts => ({
  listeners: after.listeners - before.listeners,
  nodes: after.nodes - before.nodes,
  heap: after.heap - before.heap,
  machineCode: after.machineCode - before.machineCode,
  held: after.held - before.held,
});

const inWords = ({ listeners, nodes, heap, machineCode, held }: Counts): string =>
  `${listeners} listeners, ${nodes} nodes, ${heap.toFixed(2)} MB of heap: ${machineCode.toFixed(2)} machine code, ${(heap - machineCode).toFixed(2)} all else; ${held.toFixed(3)} MB objects, texts and functions`;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

void main();
