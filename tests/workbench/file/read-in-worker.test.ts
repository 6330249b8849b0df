import { LIMITS } from "../../../src/workbench/file/package/package-parts";
import { readInWorker } from "../../../src/workbench/file/read-in-worker";

test("reading that is stopped is given up in words, and the worker with it", async () => {
  const terminate = jest.fn();
  const silent = (): Worker => ({ postMessage: () => undefined, terminate }) as unknown as Worker;
  const stopped = new AbortController();
  const request = { bytes: new Uint8Array(), namespace: null, size: { rowCount: 9, columnCount: 9 }, limits: LIMITS };
  const reading = readInWorker(silent, request, stopped.signal);
  stopped.abort();
  await expect(reading).rejects.toMatchObject({ name: "UnreadableFile", message: "you stopped it" });
  expect(terminate).toHaveBeenCalledTimes(1);
});
