// The workflow for a public host does what .ci/run does, on the versions of Node that package.json allows.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import packageFile from "../../package.json";

interface Job {
  readonly "runs-on": string;
  readonly strategy?: { readonly matrix: { readonly node: readonly number[] } };
  readonly steps: readonly { readonly run?: string; readonly with?: Readonly<Record<string, string>> }[];
}

const ROOT = join(__dirname, "..", "..");
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const { jobs } = parse(read(".github/workflows/check.yml")) as {
  readonly jobs: { readonly all: Job; readonly windows: Job };
};

/** The lines of a script that call npm. */
function npmLines(script: string): string[] {
  return script
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("npm "));
}

function npmSteps({ steps }: Job): string[] {
  return steps.flatMap(({ run }) => npmLines(run ?? ""));
}

test("it runs the steps of .ci/run, in its order, on Linux", () => {
  const wanted = npmLines(read(".ci/run"));
  expect(wanted[0]).toBe("npm ci");
  expect(jobs.all["runs-on"]).toMatch(/^ubuntu-/);
  expect(npmSteps(jobs.all)).toEqual(wanted);
});

test("it runs what needs no browser on Windows", () => {
  expect(jobs.windows["runs-on"]).toMatch(/^windows-/);
  expect(npmSteps(jobs.windows)).toEqual(["npm ci", "npm run check"]);
});

test("every script that it or .ci/run names is in package.json", () => {
  const named = [...npmLines(read(".ci/run")), ...npmSteps(jobs.all), ...npmSteps(jobs.windows)].flatMap(
    (line) => /^npm (?:run )?(?!ci$)(\S+)/.exec(line)?.[1] ?? [],
  );
  expect(named.filter((script) => !(script in packageFile.scripts))).toEqual([]);
});

test("it runs on the oldest version of Node that package.json allows, on the next, and on that of .nvmrc", () => {
  const oldest = Number(/^>=(\d+)/.exec(packageFile.engines.node)?.[1]);
  expect(jobs.all.strategy?.matrix.node).toEqual([oldest, oldest + 2]);
  expect(jobs.all.strategy?.matrix.node).toContain(Number(read(".nvmrc")));
  expect(jobs.windows.steps.some(({ with: settings }) => settings?.["node-version-file"] === ".nvmrc")).toBe(true);
});
