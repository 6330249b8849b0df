// The build's own promises, each tried on a real build into a directory of its own.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { functionsOf } from "../bench/built-functions";

const ROOT = join(__dirname, "..", "..");
const scratch = mkdtempSync(join(tmpdir(), "offtake-build-"));
const output = join(scratch, "dist");
afterAll(() => rmSync(scratch, { recursive: true }));

interface Build {
  readonly status: number | null;
  readonly text: string;
}

function build(...options: string[]): Build {
  const webpack = join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
  const run = spawnSync(process.execPath, [webpack, "--mode", "development", "--output-path", output, ...options], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { status: run.status, text: run.stdout + run.stderr };
}

function catalogueFile(name: string, text: string): string {
  const file = join(scratch, name);
  writeFileSync(file, text);
  return file;
}

const catalogue = JSON.parse(readFileSync(join(ROOT, "src", "catalog", "deals.json"), "utf8")) as {
  version: string;
  deals: { id: string; conflicts: { reading: string }[] }[];
};

test("another origin and another catalogue are built in, also in development and without eval", async () => {
  const own = { ...catalogue, version: "2099.1.0" };
  const built = build(
    "--env",
    "origin=https://add-in.example/",
    "--env",
    `catalog=${catalogueFile("own.json", JSON.stringify(own))}`,
  );
  expect(built).toMatchObject({ status: 0 });

  const read = (name: string): string => readFileSync(join(output, name), "utf8");
  expect(read("manifest.xml")).not.toContain("localhost");
  expect(read("manifest.xml")).toContain('"https://add-in.example/taskpane.html"');
  expect(read("functions.json")).toContain('"https://add-in.example/functions.html#FIGURE"');
  expect(read("functions.js")).not.toMatch(/\beval\(/);
  expect((await functionsOf(output))("VERSION")()).toMatch(/catalogue 2099\.1\.0$/);
  // Cells wait for the functions: fetched beside office.js, run right after it, before anything the pane needs.
  const page = read("taskpane.html");
  const inTurn = [
    '<link rel="preload" href="functions.js" as="script"',
    "/office.js",
    '<script src="functions.js">',
    '<link rel="stylesheet"',
    '<script src="taskpane.js" defer',
  ];
  const places = inTurn.map((part) => page.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
  // The pane's part of it, prose and all, is one script of its own: loaded once, its size counted apart.
  const reading =
    catalogue.deals[0]?.conflicts.map((conflict) => conflict.reading).find((text) => /^[\w ;,.]+$/.test(text)) ??
    "(none)";
  const withProse = ["catalogue.js", "functions-catalogue.js", "functions.js", "pane.js", "taskpane.js"].filter(
    (name) => read(name).includes(reading),
  );
  expect(withProse).toEqual(["catalogue.js"]);
}, 120_000);

test("a wrong catalogue stops the build, which says what is wrong and writes nothing (tests/catalog/catalogue-file.test.ts has more of them)", () => {
  rmSync(output, { recursive: true, force: true });
  const wrong = JSON.stringify({ ...catalogue, deals: [{ ...catalogue.deals[0], colour: "red" }] });
  const stopped = build("--env", `catalog=${catalogueFile("bad.json", wrong)}`);
  expect(stopped.status).not.toBe(0);
  expect(stopped.text).toMatch(/colour/);
  expect(stopped.text).toContain("nothing was built");
  expect(existsSync(output)).toBe(false);
}, 60_000);

test("a refused origin stops the build with what is needed (tests/webpack-origin.test.ts has more of them)", () => {
  const stopped = build("--env", "origin=http://add-in.example");
  expect(stopped.status).not.toBe(0);
  expect(stopped.text).toContain("--env origin needs an https address without a path");
}, 60_000);
