import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import packageFile from "../../package.json";
import { catalogue } from "../../src/catalog/catalogue";
import { makeSheets } from "../../src/cli/make-sheets";
import { runCommand } from "../../src/cli/run-command";
import { packageFaults } from "../xlsx/package-faults";
import { XlsxPackage } from "../xlsx/read-package";

// The built command as a process, as a user runs it.

const ROOT = join(__dirname, "..", "..");
const PROGRAM = join(ROOT, packageFile.bin.offtake);
const BUILD_TIMEOUT_MS = 120_000;
const MODELS_TIMEOUT_MS = 60_000;

let folder = "";
beforeAll(() => {
  if (!existsSync(PROGRAM)) throw new Error(`${packageFile.bin.offtake} is not there: npm run build makes it`);
  folder = mkdtempSync(join(tmpdir(), "offtake-command-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function offtake(args: readonly string[], program = PROGRAM): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: "utf8" });
}

test("it says what to run it with and stands apart from what is served, with its calculator and the licences of others", () => {
  expect(readFileSync(PROGRAM, "utf8").split("\n")[0]).toBe("#!/usr/bin/env node");
  expect(readdirSync(join(PROGRAM, "..")).sort()).toEqual(["THIRD-PARTY-NOTICES.txt", "ironcalc.wasm", "offtake.cjs"]);
  expect(PROGRAM.startsWith(join(ROOT, "dist"))).toBe(false); // dist/ is served
});

test("it lists, shows and writes, from any folder", () => {
  const list = offtake(["list"]);
  expect([list.status, list.stderr]).toEqual([0, ""]);
  expect(list.stdout.split("\n")).toHaveLength(catalogue.deals.length + 2);
  expect(offtake(["show", "meta-coreweave-2026"]).stdout).toContain("up to $21 bn");
  const written = offtake(["workbook", "meta-coreweave-2026", "--model", "--rate", "9%", "--out", "deal.xlsx"]);
  expect([written.status, written.stderr]).toEqual([0, ""]);
  expect(packageFaults(new XlsxPackage(readFileSync(join(folder, "deal.xlsx"))))).toEqual([]);
});

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

test.each([
  [["workbook", "meta-coreweave-2026", "--out", "there.xlsx"], 1, "there.xlsx is already there"],
  [["show", "nothing"], 1, 'unknown deal "nothing"'],
  [["workbook", "meta-coreweave-2026", "--out", "/dev/null/x.xlsx"], 1, "cannot write /dev/null/x.xlsx"],
  [["lst"], 2, "did you mean list?"],
  [[], 2, "a command is needed"],
])("%j ends with code %i and words on the error output", (args, code, words) => {
  writeFileSync(join(folder, "there.xlsx"), "mine");
  const run = offtake(args);
  expect([run.status, run.stdout]).toEqual([code, ""]);
  expect(run.stderr).toContain(words);
  expect(readFileSync(join(folder, "there.xlsx"), "utf8")).toBe("mine");
});

test("a reader that leaves early is no failure", () => {
  const run = spawnSync("bash", ["-c", `set -o pipefail; "${process.execPath}" "${PROGRAM}" list | head -1`], {
    encoding: "utf8",
  });
  expect([run.status, run.stderr]).toEqual([0, ""]);
});

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
