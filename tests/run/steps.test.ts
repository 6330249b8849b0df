import { readFileSync } from "node:fs";
import { join } from "node:path";
import packageFile from "../../package.json";
import { type Step, SUITES } from "./steps";

const { projects } = jest.requireActual<{ projects: readonly { readonly displayName: string }[] }>(
  "../../jest.config.js",
);
const ofCi = ["test", "test:full", "test:oracle"].map((name) => SUITES[name] ?? []);
const choices = ({ commands }: Step): string[] =>
  commands.flatMap(({ line }) => /--selectProjects (\w+)(?:.* (-t .*))?/.exec(line)?.slice(1).join(" ").trim() ?? []);

test("npm test, npm run test:full and npm run test:oracle together run every project of jest.config.js, and nothing twice", () => {
  const run = ofCi.flat().flatMap(choices);
  expect(run).toHaveLength(new Set(run).size);
  expect(new Set(run.map((choice) => choice.split(" ")[0]))).toEqual(
    new Set(projects.map(({ displayName }) => displayName)),
  );
});

test("each suite is a script of package.json by its name", () => {
  const scripts: Readonly<Record<string, string>> = packageFile.scripts;
  for (const name of Object.keys(SUITES)) expect([name, scripts[name]]).toEqual([name, `tsx tests/run/run.ts ${name}`]);
});

test(".ci/run runs these three after npm ci, in order", () => {
  const script = readFileSync(join(__dirname, "../../.ci/run"), "utf8");
  expect(script.split("\n").filter((line) => line.startsWith("npm "))).toEqual([
    "npm ci",
    "npm test",
    "npm run test:full",
    "npm run test:oracle",
  ]);
});
