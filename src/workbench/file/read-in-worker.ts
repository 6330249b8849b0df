import type { SheetSize } from "../model/a1";
import { UnreadableFile, type FileBook } from "./file-book";
import { PackageParts, type FileLimits } from "./package/package-parts";
import type { OpenedFile } from "./read-file";

export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly namespace: string | null;
  readonly size: SheetSize;
  readonly limits: FileLimits;
}
export type ReadAnswer =
  | { readonly book: FileBook; readonly parts: readonly (readonly [string, Uint8Array])[] }
  | { readonly problem: string; readonly isReadable: boolean };

/** A file that takes longer is given up. */
const PATIENCE_SECONDS = 60;

/**
 * `readFile` in a worker: the page goes on meanwhile.
 * Errors: the same, and `UnreadableFile` for a file that takes too long or was stopped.
 */
export function readInWorker(start: () => Worker, request: ReadRequest, stopped: AbortSignal): Promise<OpenedFile> {
  const worker = start();
  return new Promise<OpenedFile>((resolve, reject) => {
    const late = setTimeout(
      () => reject(new UnreadableFile(`it could not be read within ${PATIENCE_SECONDS} seconds`)),
      PATIENCE_SECONDS * 1_000,
    );
    stopped.addEventListener("abort", () => {
      clearTimeout(late);
      reject(new UnreadableFile("you stopped it"));
    });
    worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
      clearTimeout(late);
      if ("problem" in data) reject(data.isReadable ? new Error(data.problem) : new UnreadableFile(data.problem));
      else resolve({ book: data.book, parts: PackageParts.of(data.parts) });
    };
    worker.onerror = (event) => {
      event.preventDefault();
      clearTimeout(late);
      reject(new UnreadableFile(`reading it failed (${event.message})`));
    };
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
