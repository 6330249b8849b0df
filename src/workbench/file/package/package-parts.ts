import { strToU8, zipSync } from "fflate";
import { UnreadableFile } from "../file-book";
import { unzipped, type PackedPart } from "./unzip";

/** How much a file may hold before it is opened: an archive of a few kilobytes can unpack to gigabytes. */
export interface FileLimits {
  readonly parts: number;
  /** Of all parts together, unpacked. */
  readonly megabytes: number;
  /** Of all sheets together. */
  readonly cells: number;
}

/** A part that packs better than this and unpacks to so much is made to fill memory: programs write sheets that pack some ten times. */
const PACKED_AT_MOST = 150;
const LARGE_BYTES = 10_000_000;

export const LIMITS: FileLimits = { parts: 5_000, megabytes: 400, cells: 500_000 };

/** The earliest date that a zip archive can hold: no part carries the time of writing. */
const NO_TIME = new Date(1980, 0, 1);
/** Some programs write a blank before the declaration, or write it twice. */
const BEFORE_DECLARATION = /^\s*(?:<\?xml[^>]*\?>\s*)*(?=<\?xml)/;
const DECLARED_ENCODING = /^(<\?xml[^>]*?)\s+encoding=(?:"[^"]*"|'[^']*')/;

const LESS_THAN = 0x3c;
const AFTER_A_NAME: ReadonlySet<number> = new Set([..." \t\r\n/>"].map((letter) => letter.charCodeAt(0)));

/** Whether an element of this name begins at a place, behind its "<". */
function begins(part: Uint8Array, at: number, name: Uint8Array): boolean {
  return name.every((byte, index) => part[at + index] === byte) && AFTER_A_NAME.has(part[at + name.length] ?? 0);
}

/** The parts of an .xlsx file by their names, as bytes: what is never asked for as text stays as it was, byte for byte. */
export class PackageParts {
  private constructor(private readonly parts: Map<string, Uint8Array>) {}

  static of(parts: Iterable<readonly [string, Uint8Array | string]>): PackageParts {
    return new PackageParts(
      new Map([...parts].map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part])),
    );
  }

  /** Errors: `UnreadableFile` for what is no zip archive or beyond the limits. */
  static unzipped(file: Uint8Array, limits: FileLimits = LIMITS): PackageParts {
    let [parts, bytes] = [0, 0];
    const within = ({ name, size, originalSize }: PackedPart): boolean => {
      if (name.endsWith("/")) return false;
      parts += 1;
      bytes += originalSize;
      if (parts > limits.parts)
        throw new UnreadableFile(`it has more than ${limits.parts.toLocaleString("en-US")} parts`);
      if (bytes > limits.megabytes * 1e6)
        throw new UnreadableFile(`unpacked it has more than ${limits.megabytes} MB, and the workbench opens no more`);
      if (originalSize > LARGE_BYTES && originalSize > size * PACKED_AT_MOST)
        throw new UnreadableFile(
          `its part ${name} unpacks to ${Math.round(originalSize / 1e6)} MB, over ${PACKED_AT_MOST} times what is stored, which no workbook does`,
        );
      return true;
    };
    try {
      const found = unzipped(file, within);
      return new PackageParts(
        new Map(found.map(([name, part]) => [name.replace(/^\//, "").replaceAll("\\", "/"), part])),
      );
    } catch (problem) {
      if (problem instanceof UnreadableFile) throw problem;
      throw new UnreadableFile("it is not an .xlsx workbook that can be read: it is no zip archive, or half of one");
    }
  }

  copy(): PackageParts {
    return new PackageParts(new Map(this.parts));
  }

  names(): readonly string[] {
    return [...this.parts.keys()];
  }

  entries(): readonly (readonly [string, Uint8Array])[] {
    return [...this.parts];
  }

  /** The part's own name for any spelling of it: names of parts differ by more than case (ECMA-376 part 2, 9.1.1). */
  find(name: string): string | null {
    if (this.parts.has(name)) return name;
    const wanted = name.toLowerCase();
    return this.names().find((known) => known.toLowerCase() === wanted) ?? null;
  }

  has(name: string): boolean {
    return this.find(name) !== null;
  }

  text(name: string): string {
    const part = this.parts.get(this.find(name) ?? "");
    if (part === undefined) throw new UnreadableFile(`its part ${name} is missing`);
    return decoded(part).replace(BEFORE_DECLARATION, "");
  }

  /** How often elements begin in a part of UTF-8, counted without reading it: a hundred times as fast. */
  countsOf<Name extends string>(elements: readonly Name[], name: string): Readonly<Record<Name, number>> {
    const part = this.parts.get(this.find(name) ?? "") ?? new Uint8Array();
    const counted = elements.map((element) => ({ element, bytes: strToU8(element), count: 0 }));
    for (let at = part.indexOf(LESS_THAN); at >= 0; at = part.indexOf(LESS_THAN, at + 1)) {
      const first = part[at + 1];
      for (const each of counted) if (each.bytes[0] === first && begins(part, at + 1, each.bytes)) each.count += 1;
    }
    return Object.fromEntries(counted.map(({ element, count }) => [element, count])) as Record<Name, number>;
  }

  write(name: string, content: string | Uint8Array): void {
    const own = this.find(name) ?? name;
    if (typeof content !== "string") this.parts.set(own, content);
    else this.parts.set(own, strToU8(content.replace(DECLARED_ENCODING, '$1 encoding="UTF-8"')));
  }

  remove(name: string): void {
    this.parts.delete(this.find(name) ?? name);
  }

  /** A name for a new part: "xl/tables/table%.xml" with the first number that is free. */
  freeName(pattern: string): string {
    for (let number = 1; ; number += 1) {
      const name = pattern.replace("%", String(number));
      if (!this.has(name)) return name;
    }
  }

  zipped(): Uint8Array {
    return zipSync(Object.fromEntries(this.parts), { level: 6, mtime: NO_TIME });
  }
}

function decoded(part: Uint8Array): string {
  const encoding =
    part[0] === 0xff && part[1] === 0xfe ? "utf-16le" : part[0] === 0xfe && part[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(part); // Drops the byte order mark.
}
