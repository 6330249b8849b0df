// npm run mutants [words]: breaks the code in one listed place after the other and runs the room's own unit suite.
// Works on a copy, so that the tree stays clean whatever happens. Prints a table; exits with 1 where a mutant survives.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MUTANTS, type Mutant } from "./mutant-list";

const ROOT = join(__dirname, "../..");
const COPIED = ["src", "tests", "assets", "jest.config.js", "package.json", "tsconfig.json"];

function runMutants(wanted: string): number {
  const copy = mkdtempSync(join(tmpdir(), "offtake-mutants-"));
  try {
    for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"), "dir");
    const mutants = MUTANTS.filter(({ file, what }) => `${file} ${what}`.includes(wanted));
    const rooms = [...new Set(mutants.map(({ suite }) => suite))];
    for (const room of rooms)
      if (!isGreen(copy, room)) throw new Error(`tests/${room} fails without any mutant: nothing can be told`);
    const survivors = mutants.filter((mutant) => {
      const isKilled = killed(copy, mutant);
      process.stdout.write(`| ${isKilled ? "killed" : "SURVIVED"} | ${mutant.file} | ${mutant.what} |\n`);
      return !isKilled;
    });
    process.stdout.write(`${mutants.length - survivors.length} of ${mutants.length} killed\n`);
    return survivors.length === 0 ? 0 : 1;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function killed(copy: string, { file, from, to, suite }: Mutant): boolean {
  const path = join(copy, file);
  const text = readFileSync(path, "utf8");
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`${file} has "${from}" ${parts.length - 1} times, and must have it once`);
  writeFileSync(path, parts.join(to));
  try {
    return !isGreen(copy, suite);
  } finally {
    writeFileSync(path, text);
  }
}

function isGreen(copy: string, suite: string): boolean {
  const jest = join("node_modules", "jest", "bin", "jest.js");
  const args = [jest, "--selectProjects", "unit", "--bail", "--testPathPatterns", `/tests/${suite}/`];
  return spawnSync(process.execPath, args, { cwd: copy, stdio: "ignore" }).status === 0;
}

process.exitCode = runMutants(process.argv[2] ?? "");
