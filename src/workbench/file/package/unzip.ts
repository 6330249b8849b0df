import { Inflate, strFromU8, unzipSync } from "fflate";
import { UnreadableFile } from "../file-book";

/** A part as the archive's table of contents lists it. */
export interface PackedPart {
  readonly name: string;
  /** As stored. */
  readonly size: number;
  readonly originalSize: number;
}

const END_OF_TABLE = 0x06054b50;
const ENTRY = 0x02014b50;
/** Sizes and offsets that stand elsewhere, in the form for archives of over 4 GB. */
const ELSEWHERE = 0xffffffff;
const [STORED, DEFLATED] = [0, 8];
const IS_UTF8 = 0x800;
/** Unpacked at a time: at most a thousand times as much, after which its length is looked at. */
const PIECE = 16_384;

/**
 * The parts that `admit` wants. No part is unpacked beyond the length that it is listed with.
 * Errors: `UnreadableFile` for a part that is longer or shorter; fflate's for what is no archive.
 */
export function unzipped(file: Uint8Array, admit: (part: PackedPart) => boolean): [name: string, part: Uint8Array][] {
  const entries = listed(file);
  if (entries === null) return Object.entries(unzipSync(file, { filter: admit }));
  return entries.filter(admit).map((entry) => [entry.name, unpacked(file, entry)]);
}

interface Entry extends PackedPart {
  readonly method: number;
  /** Of the part's own header. */
  readonly offset: number;
}

/** null for an archive whose table of contents is not in the plain form. */
function listed(file: Uint8Array): Entry[] | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let end = file.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_TABLE) end -= 1;
  if (end < 0) return null;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > file.length || view.getUint32(at, true) !== ENTRY) return null;
    const [size, originalSize, offset] = [20, 24, 42].map((field) => view.getUint32(at + field, true));
    const [nameLength = 0, extraLength = 0, commentLength = 0] = [28, 30, 32].map((f) => view.getUint16(at + f, true));
    if (size === ELSEWHERE || originalSize === ELSEWHERE || offset === ELSEWHERE) return null;
    const name = strFromU8(
      file.subarray(at + 46, at + 46 + nameLength),
      (view.getUint16(at + 8, true) & IS_UTF8) === 0,
    );
    entries.push({
      name,
      size: size ?? 0,
      originalSize: originalSize ?? 0,
      offset: offset ?? 0,
      method: view.getUint16(at + 10, true),
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

function unpacked(file: Uint8Array, { name, size, originalSize, offset, method }: Entry): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const stored = file.subarray(start, start + size);
  if (method === STORED) return stored.slice();
  if (method !== DEFLATED) throw new UnreadableFile(`its part ${name} is packed in a way that is not known here`);
  const part = new Uint8Array(originalSize);
  let length = 0;
  const inflate = new Inflate((piece) => {
    if (length + piece.length > originalSize) throw notAsLong(name);
    part.set(piece, length);
    length += piece.length;
  });
  for (let from = 0; from < stored.length; from += PIECE)
    inflate.push(stored.subarray(from, from + PIECE), from + PIECE >= stored.length);
  if (length !== originalSize) throw notAsLong(name);
  return part;
}

function notAsLong(name: string): UnreadableFile {
  return new UnreadableFile(`its part ${name} is not as long as the file says`);
}
