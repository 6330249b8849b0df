// The suites: "unit" (no browser), "gates" (the built files in dist/), "walk" (one session in a browser), "cases" (the
// long runs of unit tests), "builds" (second builds), "e2e" (the rest in a browser), "oracle" (other spreadsheet engines).
// Which command runs which: tests/run/steps.ts.
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const TESTS = join(__dirname, "tests");
const WALK = "<rootDir>/tests/e2e/walk.test.ts";

/** The tests that try many cases on demand. */
function testsOverCases() {
  const files = readdirSync(TESTS, { recursive: true }).filter((file) => /\.test\.tsx?$/.test(file));
  const overCases = files.filter((file) => /from "[./]+\/many-cases"/.test(readFileSync(join(TESTS, file), "utf8")));
  return overCases.map((file) => `<rootDir>/tests/${file.replaceAll("\\", "/")}`);
}

const common = {
  transform: {
    "^.+\\.m?[tj]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic", importSource: "preact" } },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
  },
  // Packages that ship ES modules only, reached by office-addin-manifest, preact and the UI kit.
  transformIgnorePatterns: [
    "/node_modules/(?!(?:.*/)?(strip-bom|uuid|node-fetch|data-uri-to-buffer|fetch-blob|formdata-polyfill|preact|libxml2-wasm|lodash-es|nanoid|rbush|quickselect|kdbush|@ironcalc|hucre|@fluentui|@microsoft/fast-[a-z]+|tslib|tabbable)/)",
  ],
};

const browser = {
  ...common,
  globalSetup: "<rootDir>/tests/e2e/setup.ts",
  setupFilesAfterEnv: ["<rootDir>/tests/e2e/timeout.ts"],
};
const under = (folder) => [`<rootDir>/tests/${folder}/**/*.test.ts`];

module.exports = {
  maxWorkers: "100%", // Two on two cores, where Jest would take one.
  testTimeout: 30_000, // The slowest takes 5 seconds alone; the machine may be doing other things.
  projects: [
    {
      ...common,
      displayName: "unit",
      testMatch: ["<rootDir>/tests/**/*.test.ts?(x)"],
      testPathIgnorePatterns: [
        "/node_modules/",
        ...["gates", "e2e", "builds", "oracle"].map((name) => `/tests/${name}/`),
      ],
    },
    { ...common, displayName: "cases", testMatch: testsOverCases() },
    { ...common, displayName: "gates", testMatch: under("gates") },
    { ...common, displayName: "builds", testMatch: under("builds") },
    { ...common, displayName: "oracle", testMatch: under("oracle") },
    { ...browser, displayName: "walk", testMatch: [WALK] },
    {
      ...browser,
      displayName: "e2e",
      testMatch: under("e2e"),
      testPathIgnorePatterns: ["/node_modules/", "/walk.test.ts$"],
    },
  ],
};
