/** Work goes on for so long before the page may draw and answer: well below the 50 ms that a person feels. */
const SLICE_MS = 12;

/** Runs a generator to its end in slices between which the page is alive; null where the signal stopped it. */
export async function runInSlices<Result>(steps: Generator<void, Result>, signal: AbortSignal): Promise<Result | null> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    while (performance.now() < until) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
    await nextTask();
    if (signal.aborted) return null;
  }
}

/** A message to oneself comes back after what waits already, without the pause that timers add. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
