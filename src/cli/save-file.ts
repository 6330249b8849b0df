import { existsSync, linkSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** A file that could not be written; nothing was. */
export class SaveError extends Error {
  override readonly name = "SaveError";
}

const WORDS: Readonly<Record<string, string>> = {
  EACCES: "you may not write there",
  EPERM: "you may not write there",
  EROFS: "the disk can only be read",
  ENOSPC: "the disk is full",
  EDQUOT: "your share of the disk is used up",
  ENOENT: "the folder does not exist",
  ENOTDIR: "the folder is a file",
  ENAMETOOLONG: "the name is too long",
  EBUSY: "another program has it open",
};
/** File systems without hard links answer with one of these. */
const NO_LINKS = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EXDEV", "EMLINK"];

/** Throws a `SaveError` when it is known beforehand that a file cannot be written. */
export function checkTarget(path: string, overwrite: boolean): void {
  if (!existsSync(path)) {
    if (!existsSync(dirname(path))) throw new SaveError(`cannot write ${path}: the folder ${dirname(path)} does not exist; nothing was written`);
  } else if (statSync(path).isDirectory()) {
    throw new SaveError(`cannot write ${path}: it is a folder; nothing was written`);
  } else if (!overwrite) {
    throw alreadyThere(path);
  }
}

/**
 * Writes a file whole or not at all: to a file beside it first, which then takes its name. An existing file is replaced
 * only when `overwrite` says so. Throws a `SaveError`.
 */
export function saveFile(path: string, bytes: Uint8Array, overwrite: boolean): void {
  checkTarget(path, overwrite);
  const beside = join(dirname(path), `.${basename(path).slice(0, 100)}.${process.pid}.part`);
  try {
    writeFileSync(beside, bytes, { flag: "wx", flush: true });
    if (overwrite) renameSync(beside, path);
    else nameNew(beside, path);
  } catch (error) {
    if (error instanceof SaveError) throw error;
    const code = codeOf(error);
    const why = WORDS[code] ?? (error instanceof Error ? error.message : String(error));
    throw new SaveError(`cannot write ${path}: ${why}; nothing was written`, { cause: error });
  } finally {
    rmSync(beside, { force: true });
  }
}

/** A link is refused when the name is taken, at one stroke, which a rename is not. */
function nameNew(beside: string, path: string): void {
  try {
    linkSync(beside, path);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw alreadyThere(path);
    if (!NO_LINKS.includes(codeOf(error))) throw error;
    if (existsSync(path)) throw alreadyThere(path);
    renameSync(beside, path);
  }
}

function alreadyThere(path: string): SaveError {
  return new SaveError(`${path} is already there and was left as it is: use --force to replace it, or another name`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
