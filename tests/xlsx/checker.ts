import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { packageFaults } from "./package-faults";
import { XlsxPackage } from "./read-package";

// A second opinion on written workbooks, which judges all parts by the schemas of ECMA-376 and formulas by the grammar of
// files. It lies beside the project and is asked where it is there.

const CHECKER = join(__dirname, "../../../shared/tools/xlsx-check/check.mjs");

export const hasChecker = existsSync(CHECKER);

/** Errors by the name of the file, without the line that they stand in. None without the checker. */
export function checkerErrors(paths: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const errors = new Map<string, Set<string>>();
  if (!hasChecker) return errors;
  let own = new Set<string>();
  for (const line of printed(paths).split("\n")) {
    const [, path] = /^(\/.*\.xlsx): /.exec(line) ?? [];
    if (path !== undefined) {
      own = new Set();
      errors.set(basename(path), own);
    } else if (line.startsWith("  error")) own.add(line.replace(/: :\d+:/, ":"));
  }
  return errors;
}

/** What Excel would repair in a written file: by our own rules always, by the checker where it is there. */
export function faultsOfFile(file: Uint8Array): string[] {
  const own = packageFaults(new XlsxPackage(file));
  if (!hasChecker) return own;
  const folder = mkdtempSync(join(tmpdir(), "offtake-checked-"));
  try {
    const path = join(folder, "written.xlsx");
    writeFileSync(path, file);
    const found = checkerErrors([path]).get("written.xlsx");
    if (found === undefined) throw new Error("the checker said nothing of the file");
    return [...own, ...found];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function printed(paths: readonly string[]): string {
  try {
    return execFileSync(process.execPath, [CHECKER, ...paths], { stdio: ["ignore", "pipe", "pipe"] }).toString();
  } catch (problem) {
    return String((problem as { readonly stdout?: Buffer }).stdout ?? "");
  }
}
