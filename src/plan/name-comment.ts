// What the comment of an inserted cell's defined name holds, so that a later catalogue can be compared with what was
// inserted: "Contract value: Meta - CoreWeave. Offtake catalogue 2026.11.0. Inserted: 21000000000."

import { NAME_MARK } from "../workbook/name-mark";
import type { InsertedValue } from "../workbook/refreshing-port";

export interface NameComment {
  /** Of which catalogue the cell is. */
  readonly version: string;
  /** undefined where the comment does not say, as in blocks of an earlier add-in. */
  readonly inserted: InsertedContent | undefined;
  /** The ISO day as of which it was documented; null: the catalogue's. */
  readonly asOf: string | null;
  /** What a refresh wrote over; undefined where none has, or it left the cell as it was. */
  readonly before?: BeforeRefresh;
}

/** A cell as it was before a refresh, so that a refresh that was undone is known as such: Excel undoes cells, not comments. */
export interface BeforeRefresh {
  readonly version: string;
  readonly inserted: InsertedContent | undefined;
  /** What the cell held. */
  readonly replaced: InsertedContent;
}

/** A text too long for a comment is known by its fingerprint only. */
export type InsertedContent = { readonly value: InsertedValue } | { readonly fingerprint: string } | "#N/A";

/** Excel's limit for a comment. */
const MAX_COMMENT = 255;
const VERSION = String.raw`[\w.-]*\w`;
/** Texts are written as fingerprints here, so that these values hold neither commas nor quotes. */
const BEFORE = String.raw`(?: Before: (${VERSION}), ([^,"]+), ([^,"]+)\.)?`;
const READ = new RegExp(
  String.raw`Offtake catalogue (${VERSION})\.(?: As of (\d{4}-\d{2}-\d{2})\.)?(?: Inserted: (.*?)\.)?${BEFORE}$`,
  "s",
);
const UNKNOWN = "unknown";
const FINGERPRINT = /^text #([0-9a-f]{8})$/;

/** The comment of a cell's name; the words in front are cut where the whole would be too long. */
export function nameComment(
  words: string,
  version: string,
  inserted: InsertedValue | "#N/A",
  asOf: string | null = null,
  before?: BeforeRefresh,
): string {
  const head = `${NAME_MARK}${version}.${asOf === null ? "" : ` As of ${asOf}.`} Inserted: `;
  const tail =
    before === undefined
      ? "."
      : `. Before: ${before.version}, ${inShort(before.inserted)}, ${inShort(before.replaced)}.`;
  const room = MAX_COMMENT - head.length - tail.length - 1;
  const written = asWritten(inserted);
  const value = written.length <= room - LEAST_WORDS ? written : inShort({ value: inserted });
  return `${words.slice(0, room - value.length - 1)} ${head}${value}${tail}`;
}

/** Letters kept for the words in front. */
const LEAST_WORDS = 50;

/** What the words in front call the cell: "Grid: lowest decline"; null where the name of its deal does not follow. */
export function labelInComment(comment: string, dealName: string): string | null {
  const words = comment.slice(0, comment.indexOf(NAME_MARK)).trim();
  for (let end = words.indexOf(": "); end !== -1; end = words.indexOf(": ", end + 1))
    if (isDealName(words.slice(end + 2), dealName)) return words.slice(0, end);
  return null;
}

/** A deal's name as a comment has it: whole, cut where there was no room, or with more behind it in an earlier catalogue. */
function isDealName(words: string, dealName: string): boolean {
  return `${dealName}.`.startsWith(words) || words.startsWith(dealName);
}

/** What a comment says; null for a comment that is not of ours. */
export function readNameComment(comment: string): NameComment | null {
  const [whole, version, asOf, inserted, versionBefore, insertedBefore, replaced] = READ.exec(comment) ?? [];
  if (whole === undefined || version === undefined) return null;
  const said = { version, asOf: asOf ?? null, inserted: inserted === undefined ? undefined : content(inserted) };
  const held = replaced === undefined ? undefined : content(replaced);
  if (versionBefore === undefined || held === undefined) return said;
  return { ...said, before: { version: versionBefore, inserted: content(insertedBefore ?? UNKNOWN), replaced: held } };
}

/**
 * What a comment says of the cell as it stands: where the cell holds again what a refresh wrote over, the refresh was undone,
 * and what was said before it is in force. `held`: as for `isAsInserted`; the text of a formula that is not ours.
 */
export function commentInForce(comment: NameComment, held: InsertedValue | "#N/A"): NameComment {
  const { before, inserted, asOf } = comment;
  if (before === undefined || isAsInserted(inserted, held) === true || isAsInserted(before.replaced, held) !== true)
    return comment;
  return { version: before.version, inserted: before.inserted, asOf };
}

/** The comment of a later catalogue for the same cell. */
export function renewedComment(
  comment: string,
  version: string,
  inserted: InsertedValue | "#N/A",
  before?: BeforeRefresh,
): string {
  const known = readNameComment(comment);
  if (known === null)
    throw new Error(`A name's comment can be renewed when it is one of ours: got ${JSON.stringify(comment)}`);
  return nameComment(comment.slice(0, comment.indexOf(NAME_MARK)).trim(), version, inserted, known.asOf, before);
}

/** A content as it can be told later whether a cell holds it. */
export function recordedContent(held: InsertedValue | "#N/A"): InsertedContent {
  return held === "#N/A" ? held : { value: held };
}

/** Whether what a cell holds is what was inserted; null where that is not known. */
export function isAsInserted(inserted: InsertedContent | undefined, held: InsertedValue | "#N/A"): boolean | null {
  if (inserted === undefined) return null;
  if (inserted === "#N/A" || held === "#N/A") return inserted === held;
  if ("fingerprint" in inserted) return typeof held === "string" && fingerprint(held) === inserted.fingerprint;
  return inserted.value === held;
}

function asWritten(value: InsertedValue | "#N/A"): string {
  if (value === null) return "nothing";
  if (value === "#N/A") return value;
  return typeof value === "number" ? String(value) : JSON.stringify(value);
}

/** As `asWritten`, with every text as its fingerprint. */
function inShort(content: InsertedContent | undefined): string {
  if (content === undefined) return UNKNOWN;
  if (content === "#N/A") return content;
  const value = "fingerprint" in content ? content : content.value;
  if (value !== null && typeof value === "object") return `text #${value.fingerprint}`;
  return typeof value === "string" ? `text #${fingerprint(value)}` : asWritten(value);
}

function content(written: string): InsertedContent | undefined {
  const found = FINGERPRINT.exec(written)?.[1];
  if (found !== undefined) return { fingerprint: found };
  if (written === "#N/A") return written;
  if (written === "nothing") return { value: null };
  if (written.startsWith('"')) return textContent(written);
  const value = Number(written);
  return written !== "" && Number.isFinite(value) ? { value } : undefined;
}

/** undefined for a comment that somebody has edited. */
function textContent(written: string): InsertedContent | undefined {
  try {
    return { value: String(JSON.parse(written)) };
  } catch {
    return undefined;
  }
}

/** FNV-1a, 32 bits: enough to tell whether a text is still the same. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
