// Four suites: "unit" (seconds, no browser), "gates" (the built files in dist/), "e2e" (real Chromium), "oracle" (other
// spreadsheet engines).
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

module.exports = {
  maxWorkers: "100%", // Two on two cores, where Jest would take one.
  testTimeout: 30_000, // The slowest takes 5 seconds alone; the machine may be doing other things.
  projects: [
    {
      ...common,
      displayName: "unit",
      testMatch: ["<rootDir>/tests/**/*.test.ts?(x)"],
      testPathIgnorePatterns: ["/node_modules/", "/tests/gates/", "/tests/e2e/", "/tests/oracle/"],
    },
    { ...common, displayName: "gates", testMatch: ["<rootDir>/tests/gates/**/*.test.ts"] },
    {
      ...common,
      displayName: "e2e",
      testMatch: ["<rootDir>/tests/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/tests/e2e/setup.ts",
      setupFilesAfterEnv: ["<rootDir>/tests/e2e/timeout.ts"],
    },
    { ...common, displayName: "oracle", testMatch: ["<rootDir>/tests/oracle/**/*.test.ts"] },
  ],
};
