import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PUBLISHED_EXAMPLES } from "../../src/workings/published-examples";
import { TIMED_FUNCTIONS } from "../bench/cells-bench";
import { FUNCTION_EVIDENCE, SAMPLE_FORMULAS, type FunctionEvidence } from "./function-evidence";

const ROOT = join(__dirname, "..", "..");
const LEAST_CASES = 200;
const SEVERAL_TESTS = /test\.each|(\btest\([\s\S]*){3}/;
const BROWSER_TEST = "tests/e2e/functions.test.ts";
/** The columns, with what an empty field of each lacks. */
const COLUMNS = {
  function: "a name",
  "unit table":
    "a file `unit` that names the formula, has `test.each` or three tests, and says where its numbers come from (source, by hand, published …)",
  law: "a file `property` that names the formula and asserts with fast-check, or the reason why there is none",
  oracle: `at least ${LEAST_CASES} cases in the form sheets, and files that exist, or the reason why there is none`,
  "published example": "an example in src/workings/published-examples.ts, or the reason `noExample`",
  bench: "a line in tests/bench/cells-bench.ts",
  "explains itself": "a sentence of WHY for the sample call: 30 characters or more, a full stop, no error",
  "in the workbench": "a sample call",
};
const HEADINGS = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];

/** A row of the table: what was found, or null where nothing was. */
export type CoverageRow = readonly (string | null)[];

/** Looks the evidence up: in the tests' files, in the cases they make, in SELFTEST, the bench and the browser test. */
export function coverageRows(explained: (sample: (typeof SAMPLE_FORMULAS)[number]) => boolean): CoverageRow[] {
  return FUNCTION_EVIDENCE.map((evidence) => {
    const sample = SAMPLE_FORMULAS.find(({ name }) => name === evidence.name);
    return [
      evidence.name,
      fileThat(evidence.unit, [evidence.formula, SEVERAL_TESTS, /source|by hand|published|dossier|closed form/i]),
      "string" === typeof evidence.property
        ? fileThat(evidence.property, [evidence.formula, "fc.assert"])
        : none(evidence.property.because),
      oracleCell(evidence),
      exampleCell(evidence),
      TIMED_FUNCTIONS.includes(evidence.name) ? "yes" : null,
      evidence.name === "WHY"
        ? none("it is the explanation")
        : sample !== undefined && explained(sample)
          ? "yes"
          : null,
      sample !== undefined && fileThat(BROWSER_TEST, ["SAMPLE_FORMULAS"]) !== null
        ? `\`${sample.name}\`: ${sample.source}`
        : null,
    ];
  });
}

/** What is missing, in words: one for each empty field. */
export function emptyFields(rows: readonly CoverageRow[]): string[] {
  return rows.flatMap((row) =>
    HEADINGS.filter((_, column) => (row[column] ?? "") === "").map(
      (heading) => `${row[0]}, ${heading}: needs ${COLUMNS[heading]}`,
    ),
  );
}

/** The table as docs/function-coverage.md has it. */
export function coverageDocument(rows: readonly CoverageRow[]): string {
  const line = (cells: readonly (string | null)[]): string => `| ${cells.map((cell) => cell ?? "").join(" | ")} |`;
  return [
    "# What stands behind each function",
    "",
    "Written by `npx tsx tests/coverage/write-coverage.ts` from the tests themselves; `tests/coverage/function-coverage.test.ts` fails when a field is",
    "empty or this page is out of date. *Unit table*: cases with their source. *Law*: a property on random input. *Oracle*: seeded random cases compared with an",
    "independent calculation. *Published example*: rows that SELFTEST recomputes. *Bench*: a line of `npm run bench`. *Explains itself*: WHY answers in words.",
    "*In the workbench*: `tests/e2e/functions.test.ts` sees it suggested, calculated and explained in a browser.",
    "",
    line(HEADINGS),
    line(HEADINGS.map(() => "---")),
    ...rows.map(line),
    "",
  ].join("\n");
}

function oracleCell({ oracle }: FunctionEvidence): string | null {
  if ("because" in oracle) return none(oracle.because);
  const cases = oracle.cases();
  return cases >= LEAST_CASES && oracle.tests.every((file) => existsSync(join(ROOT, file)))
    ? `${cases.toLocaleString("en")} compared: ${oracle.against}`
    : null;
}

function exampleCell({ name, noExample }: FunctionEvidence): string | null {
  const published = PUBLISHED_EXAMPLES.flatMap(({ what }, index) => (what.startsWith(`${name}:`) ? [index + 1] : []));
  if (published.length > 0) return `${published.length}: SELFTEST ${published.join(", ")}`;
  return noExample === undefined ? null : none(noExample);
}

/** The file's path where it holds every text; null where it does not. */
function fileThat(file: string, holds: readonly (string | RegExp)[]): string | null {
  const path = join(ROOT, file);
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  return holds.every((part) => (typeof part === "string" ? text.includes(part) : part.test(text)))
    ? `\`${file.replace(/^tests\//, "")}\``
    : null;
}

const none = (because: string): string => `none: ${because}`;
