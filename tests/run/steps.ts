/** A command, and what is set for it. */
export interface Command {
  readonly name: string;
  readonly line: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Commands that run side by side; the next step waits for all of them. */
export interface Step {
  readonly name: string;
  readonly commands: readonly Command[];
  /** Where Jest leaves the count of its tests. */
  readonly results?: string;
  /** Builds the add-in: the browser's steps then take it as it is. */
  readonly builds?: true;
}

export const RESULTS = "build/test-results";

/** A step that is one run of Jest over a project of jest.config.js. */
function jest(name: string, project: string, options = "", environment: Command["environment"] = {}): Step {
  const results = `${RESULTS}/${name.replace(/\W+/g, "-")}.json`;
  const line = `jest --selectProjects ${project} --json --outputFile=${results} ${options}`.trimEnd();
  return { name, commands: [{ name, line, environment }], results };
}

/** The long runs of the tests that tests/many-cases.ts marks, and no other test of their files. */
const manyCases = (name: string, mark: string): Step =>
  jest(name, "cases", `-t "\\[${mark}\\]"`, { OFFTAKE_CASES: "many" });

const IN_BROWSER = "--runInBand --forceExit";

const STATIC: Step = {
  name: "static",
  commands: [
    { name: "types", line: "npm run --silent types" },
    { name: "lint", line: "npm run --silent lint" },
    { name: "format", line: "npm run --silent format:check" },
  ],
};

const CHECK: readonly Step[] = [
  STATIC,
  jest("unit", "unit"),
  { name: "build", commands: [{ name: "build", line: "npm run --silent build" }], builds: true },
  jest("gates", "gates"),
];

/** What `npm run …` of each name does, in order. No test is in two of `test`, `test:full` and `test:oracle`. */
export const SUITES: Readonly<Record<string, readonly Step[]>> = {
  static: [STATIC],
  check: CHECK,
  test: [...CHECK, jest("walk", "walk", IN_BROWSER)],
  "test:full": [
    manyCases("many cases", "many cases"),
    jest("same files built twice", "builds", "--runInBand"),
    jest("browser", "e2e", IN_BROWSER),
  ],
  "test:oracle": [
    manyCases("many cases by IronCalc", "many cases, IronCalc"),
    jest("engines", "oracle", "--runInBand"),
  ],
};
