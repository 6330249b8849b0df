import type { CDPSession } from "playwright-core";

/** What a page's scripts make. The rest of the heap is the browser's own: compiled code, shapes of objects, the document. */
const MADE_BY_SCRIPTS = new Set([
  "object",
  "array",
  "closure",
  "string",
  "concatenated string",
  "sliced string",
  "number",
  "bigint",
  "symbol",
  "regexp",
]);

interface SnapshotHead {
  readonly node_count: number;
  readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
}

/** Megabytes of the objects, texts and functions that a page still holds after a collection, from a snapshot of its heap. */
export async function heldMegabytes(devtools: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const taken = ({ chunk }: { readonly chunk: string }) => void chunks.push(chunk);
  devtools.on("HeapProfiler.addHeapSnapshotChunk", taken);
  await devtools.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  devtools.off("HeapProfiler.addHeapSnapshotChunk", taken);
  return bytesIn(Buffer.from(chunks.join(""))) / 1_000_000;
}

/** The file's parts are in a fixed order, and too large to be parsed whole: `{"snapshot":{head},"nodes":[numbers],"edges":…`. */
function bytesIn(snapshot: Buffer): number {
  const [headStart, nodesKey] = ['"snapshot":', ',\n"nodes":['];
  const headEnd = snapshot.indexOf(nodesKey);
  if (headEnd < 0) throw new Error("a heap snapshot needs its nodes after its head");
  const head = snapshot.toString("utf8", snapshot.indexOf(headStart) + headStart.length, headEnd);
  const { node_count: count, meta } = JSON.parse(head) as SnapshotHead;
  const [type, size] = ["type", "self_size"].map((field) => meta.node_fields.indexOf(field));
  const numbers = numbersAt(snapshot, headEnd + nodesKey.length, count * meta.node_fields.length);
  let bytes = 0;
  for (let node = 0; node < numbers.length; node += meta.node_fields.length) {
    const name = meta.node_types[0][numbers[node + (type ?? Number.NaN)] ?? Number.NaN] ?? "";
    if (MADE_BY_SCRIPTS.has(name)) bytes += numbers[node + (size ?? Number.NaN)] ?? Number.NaN;
  }
  return bytes;
}

/** The next numbers, whatever stands between them. */
function numbersAt(text: Buffer, start: number, count: number): Float64Array {
  const numbers = new Float64Array(count);
  const [zero, nine] = [48, 57];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    while ((text[at] ?? zero) < zero || (text[at] ?? zero) > nine) at += 1;
    let number = 0;
    for (let code = text[at] ?? 0; code >= zero && code <= nine; code = text[(at += 1)] ?? 0)
      number = number * 10 + code - zero;
    numbers[index] = number;
  }
  return numbers;
}
