import { availableParallelism } from "node:os";
import { parentPort, Worker, workerData } from "node:worker_threads";
import { makeSheets, type MakeSheets, type RequestedSheet, type SheetRequest } from "./make-sheets";

/** A thread has to load the program and the calculator first: about as long as two models take. */
const SHEETS_WORTH_A_THREAD = 3;

interface Order {
  readonly index: number;
  readonly request: SheetRequest;
}
interface Delivery {
  readonly index: number;
  readonly sheet: RequestedSheet;
}

/**
 * Sheets made by as many threads as the machine has processors and the work is worth; each runs the file `program` again,
 * which calls `workAsThread`. The same sheets as one thread makes, in the same order.
 */
export function sheetsInThreads(program: string, calculator: () => Uint8Array): MakeSheets {
  return async (requests, onSheet) => {
    const threads = Math.min(availableParallelism(), Math.floor(requests.length / SHEETS_WORTH_A_THREAD));
    if (threads < 2) return makeSheets(calculator)(requests, onSheet);
    const sheets = new Map<number, RequestedSheet>();
    const take = ({ index, sheet }: Delivery): void => {
      sheets.set(index, sheet);
      onSheet();
    };
    const orders = requests.map((request, index): Order => ({ index, request }));
    await Promise.all(
      Array.from({ length: threads }, (_, thread) =>
        runThread(
          program,
          orders.filter(({ index }) => index % threads === thread),
          take,
        ),
      ),
    );
    return requests.map((_, index) => delivered(sheets, index));
  };
}

function runThread(program: string, orders: readonly Order[], take: (delivery: Delivery) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(program, { workerData: orders });
    thread.on("message", take);
    thread.on("error", reject);
    thread.on("exit", () => resolve());
  });
}

function delivered(sheets: ReadonlyMap<number, RequestedSheet>, index: number): RequestedSheet {
  const sheet = sheets.get(index);
  if (sheet === undefined) throw new Error(`The thread that was to make sheet ${index + 1} ended without it`);
  return sheet;
}

/** What a thread does: it makes the sheets it was started for and hands over each. */
export async function workAsThread(calculator: () => Uint8Array): Promise<void> {
  const make = makeSheets(calculator);
  for (const { index, request } of workerData as readonly Order[]) {
    const [sheet] = await make([request], () => undefined);
    if (sheet !== undefined) parentPort?.postMessage({ index, sheet } satisfies Delivery);
  }
}
