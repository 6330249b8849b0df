import { UnreadableFile } from "./file-book";
import { readFile } from "./read-file";
import type { ReadAnswer, ReadRequest } from "./read-in-worker";

/** Reads a file away from the page, so that one that takes long, or all memory, stops neither cells nor buttons. */
const worker = self as unknown as {
  onmessage: ((event: MessageEvent<ReadRequest>) => void) | null;
  postMessage(answer: ReadAnswer): void;
};

worker.onmessage = ({ data: { bytes, namespace, size, limits } }) => {
  try {
    const { book, parts } = readFile(bytes, namespace, size, limits);
    worker.postMessage({ book, parts: parts.entries() });
  } catch (problem) {
    const { message } = problem as Error;
    worker.postMessage({ problem: message, isReadable: !(problem instanceof UnreadableFile) });
  }
};
