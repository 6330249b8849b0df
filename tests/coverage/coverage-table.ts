import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PUBLISHED_EXAMPLES } from "../../src/workings/published-examples";
import { TIMED_FUNCTIONS } from "../bench/cells-bench";
import { FUNCTION_EVIDENCE, SAMPLE_FORMULAS, type FunctionEvidence } from "./function-evidence";

const ROOT = join(__dirname, "..", "..");
const LEAST_CASES = 200;
const SEVERAL_TESTS = /test\.each|(\btest\([\s\S]*){3}/;
const BROWSER_TEST = "tests/e2e/functions.test.ts";
const HEADINGS = [
  "function",
  "unit table",
  "law",
  "oracle",
  "published example",
  "bench",
  "explains itself",
  "in the workbench",
] as const;

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
  const published = PUBLISHED_EXAMPLES.filter(({ what }) => what.startsWith(`${name}:`)).map(({ example }) => example);
  if (published.length > 0) return `${published.length}: ${[...new Set(published)].join(", ")}`;
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
