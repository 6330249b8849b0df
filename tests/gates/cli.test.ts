import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import packageFile from "../../package.json";
import { catalogue } from "../../src/catalog/catalogue";
import { faultsOfFile } from "../xlsx/checker";
import { XlsxPackage } from "../xlsx/read-package";

// The built command as a process, as a user runs it.

const ROOT = join(__dirname, "..", "..");
const PROGRAM = join(ROOT, packageFile.bin.offtake);

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

test("it lists and shows, from any folder", () => {
  const list = offtake(["list"]);
  expect([list.status, list.stderr]).toEqual([0, ""]);
  expect(list.stdout.split("\n")).toHaveLength(catalogue.deals.length + 2);
  expect(offtake(["show", "meta-coreweave-2026"]).stdout).toContain("up to $21 bn");
});

test("it writes a deal's model with the rate and the day that were asked for", () => {
  const options = ["--model", "--rate", "9.5%", "--as-of", "2026-06-30", "--out", "deal.xlsx"];
  const run = offtake(["workbook", "microsoft-iren-2025", ...options]);
  expect([run.status, run.stderr]).toEqual([0, ""]);
  const bytes = readFileSync(join(folder, "deal.xlsx"));
  expect(faultsOfFile(bytes)).toEqual([]);
  const file = new XlsxPackage(bytes);
  const cell = (name: string): string | undefined => {
    const address =
      file
        .elements("xl/workbook.xml", "definedName")
        .find((each) => each.getAttribute("name") === `microsoft_iren_2025_model_${name}`)?.textContent ?? "";
    return file.cells(address.includes("workings") ? 2 : 1).get(address.replace(/^.*!/, "").replaceAll("$", ""))
      ?.content;
  };
  expect(Number(cell("rate"))).toBe(9.5 / 100);
  expect(Number(cell("as_of"))).toBe(46_203); // 30 June 2026, by hand: 46,023 is 1 January
  expect(Number(cell("annual_spend"))).toBeCloseTo(9.7e9 / 5, 3); // A result stands beside its formula (W1).
  expect(file.text("docProps/core.xml")).toContain("as documented on 2026-06-30");
});

test.each([
  [["workbook", "meta-coreweave-2026", "--out", "there.xlsx"], 1, "there.xlsx is already there"],
  [["show", "nothing"], 1, 'no deal is called "nothing"'],
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
