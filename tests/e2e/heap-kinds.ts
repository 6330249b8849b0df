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

/**
 * Machine code that the browser makes of functions called often, the tables to leave it again, and its lists of the code that goes by
 * an object's shape: by the names of the nodes.
 */
const MACHINE_CODE = new Set([
  "system / InstructionStream",
  "system / Code",
  "system / CodeWrapper",
  "system / ProtectedFixedArray",
  "system / TrustedWeakFixedArray",
  "system / WeakArrayList",
]);

interface SnapshotHead {
  readonly node_count: number;
  readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
}

/** Megabytes of the objects, texts and functions among the kinds of node that `heapByKind` gives. */
export function heldIn(kinds: ReadonlyMap<string, number>): number {
  return [...kinds].reduce((sum, [kind, megabytes]) => sum + (MADE_BY_SCRIPTS.has(kind) ? megabytes : 0), 0);
}

/** Megabytes of machine code among them. */
export function machineCodeIn(kinds: ReadonlyMap<string, number>): number {
  return kinds.get(CODE_KIND) ?? 0;
}

const CODE_KIND = "machine code";

/**
 * Megabytes of a page's heap by the browser's own kinds of node, machine code apart, from a snapshot, which begins with a collection.
 */
export async function heapByKind(devtools: CDPSession): Promise<ReadonlyMap<string, number>> {
  const chunks: string[] = [];
  const taken = ({ chunk }: { readonly chunk: string }) => void chunks.push(chunk);
  devtools.on("HeapProfiler.addHeapSnapshotChunk", taken);
  await devtools.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  devtools.off("HeapProfiler.addHeapSnapshotChunk", taken);
  return kindsIn(Buffer.from(chunks.join("")));
}

/** The file's parts are in a fixed order, and too large to be parsed whole: `{"snapshot":{head},"nodes":[numbers],"edges":…`. */
function kindsIn(snapshot: Buffer): ReadonlyMap<string, number> {
  const [headStart, nodesKey] = ['"snapshot":', ',\n"nodes":['];
  const headEnd = snapshot.indexOf(nodesKey);
  if (headEnd < 0) throw new Error("a heap snapshot needs its nodes after its head");
  const head = snapshot.toString("utf8", snapshot.indexOf(headStart) + headStart.length, headEnd);
  const { node_count: count, meta } = JSON.parse(head) as SnapshotHead;
  const [type, size, name] = ["type", "self_size", "name"].map((field) => meta.node_fields.indexOf(field));
  const numbers = numbersAt(snapshot, headEnd + nodesKey.length, count * meta.node_fields.length);
  const ofCode = codeNames(snapshot);
  const kinds = new Map<string, number>();
  for (let node = 0; node < numbers.length; node += meta.node_fields.length) {
    const isCode = ofCode.has(numbers[node + (name ?? Number.NaN)] ?? Number.NaN);
    const kind = isCode ? CODE_KIND : (meta.node_types[0][numbers[node + (type ?? Number.NaN)] ?? Number.NaN] ?? "");
    const megabytes = (numbers[node + (size ?? Number.NaN)] ?? Number.NaN) / 1_000_000;
    kinds.set(kind, (kinds.get(kind) ?? 0) + megabytes);
  }
  return kinds;
}

/** The places of the names of machine code among the snapshot's texts, which are its last part. */
function codeNames(snapshot: Buffer): ReadonlySet<number> {
  const textsKey = '\n"strings":';
  const start = snapshot.lastIndexOf(textsKey) + textsKey.length;
  const texts = JSON.parse(snapshot.toString("utf8", start, snapshot.lastIndexOf("}"))) as string[];
  return new Set(texts.flatMap((text, place) => (MACHINE_CODE.has(text) ? [place] : [])));
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
