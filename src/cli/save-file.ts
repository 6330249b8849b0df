import { existsSync, linkSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from "node:fs";
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
  EDQUOT: "your disk quota is used up",
  ENOENT: "its folder is gone",
  ENOTDIR: "a part of its path is a file",
  ENAMETOOLONG: "the name is too long",
  EBUSY: "another program has it open",
};
/** File systems without hard links answer with one of these. */
const NO_LINKS = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EXDEV", "EMLINK"];

/** Throws a `SaveError` when it is known beforehand that a file cannot be written. */
export function checkTarget(path: string, overwrite: boolean): void {
  const folder = factsOf(dirname(path));
  if (folder === undefined)
    throw new SaveError(`cannot write ${path}: there is no folder ${dirname(path)}; nothing was written`);
  if (!folder.isDirectory())
    throw new SaveError(`cannot write ${path}: ${dirname(path)} is a file, not a folder; nothing was written`);
  const target = factsOf(path);
  if (target?.isDirectory() === true) throw new SaveError(`cannot write ${path}: it is a folder; nothing was written`);
  if (target !== undefined && !overwrite) throw alreadyThere(path);
}

/** undefined where nothing is. */
function factsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw cannotWrite(path, error);
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
    throw error instanceof SaveError ? error : cannotWrite(path, error);
  } finally {
    if (existsSync(beside)) rmSync(beside);
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

function cannotWrite(path: string, error: unknown): SaveError {
  return new SaveError(`cannot write ${path}: ${WORDS[codeOf(error)] ?? messageOf(error)}; nothing was written`, {
    cause: error,
  });
}

// By shape, not by `instanceof`: Node's own errors are of another realm where tests run.
function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

function messageOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
}
