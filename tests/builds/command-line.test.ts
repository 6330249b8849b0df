import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import packageFile from "../../package.json";
import { catalogue } from "../../src/catalog/catalogue";
import { makeSheets } from "../../src/cli/make-sheets";
import { runCommand } from "../../src/cli/run-command";

// What takes the built command long, and a second build of it; tests/gates/cli.test.ts has the rest.

const ROOT = join(__dirname, "..", "..");
const PROGRAM = join(ROOT, packageFile.bin.offtake);
const BUILD_TIMEOUT_MS = 120_000;
const MODELS_TIMEOUT_MS = 120_000;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "offtake-command-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function offtake(args: readonly string[], program = PROGRAM): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: "utf8" });
}

test(
  "many models, made in threads, are the same file as one thread makes",
  async () => {
    const line = ["workbook", ...catalogue.deals.slice(0, 7).map(({ id }) => id), "--model", "--as-of", "2026-09-30"];
    const [threads, one] = [join(folder, "threads.xlsx"), join(folder, "one.xlsx")];
    const run = offtake([...line, "--out", threads]);
    expect([run.status, run.stderr]).toEqual([0, "7 of 7 deals\n"]);
    const quiet = { out: () => undefined, err: () => undefined, isLive: false };
    await runCommand([...line, "--out", one], {
      terminal: quiet,
      makeSheets: makeSheets(() => readFileSync(join(PROGRAM, "..", "ironcalc.wasm"))),
    });
    expect(readFileSync(threads).equals(readFileSync(one))).toBe(true);
  },
  MODELS_TIMEOUT_MS,
);

test(
  "a catalogue of one's own is built into it",
  () => {
    const own = join(folder, "own.json");
    const file = JSON.parse(readFileSync(join(ROOT, "src/catalog/deals.json"), "utf8")) as {
      deals: { id: string; name: string }[];
    };
    const [first] = file.deals;
    if (first === undefined) throw new Error("the catalogue has no deal");
    writeFileSync(
      own,
      JSON.stringify({
        ...file,
        deals: file.deals.map((deal) => (deal === first ? { ...deal, name: "Our own words for it" } : deal)),
      }),
    );
    const webpack = join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
    const options = [
      "--mode",
      "production",
      "--config",
      "webpack.cli.js",
      "--env",
      `catalog=${own}`,
      "--output-path",
      join(folder, "built"),
    ];
    const build = spawnSync(process.execPath, [webpack, ...options], { cwd: ROOT, encoding: "utf8" });
    expect([build.status, build.stderr]).toEqual([0, ""]);
    expect(offtake(["show", first.id], join(folder, "built", "offtake.cjs")).stdout).toContain("Our own words for it");
  },
  BUILD_TIMEOUT_MS,
);
