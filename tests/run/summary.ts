/** What became of a step. */
export interface StepResult {
  readonly name: string;
  readonly seconds: number;
  /** Null for a step without tests. */
  readonly tests: { readonly passed: number; readonly failed: number } | null;
  readonly isDone: boolean;
}

export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** Tests of all steps; a step that failed without a failing test counts as one. */
export function totals(results: readonly StepResult[]): Totals {
  const failedIn = ({ tests, isDone }: StepResult): number => Math.max(tests?.failed ?? 0, isDone ? 0 : 1);
  return {
    passed: results.reduce((sum, { tests }) => sum + (tests?.passed ?? 0), 0),
    failed: results.reduce((sum, result) => sum + failedIn(result), 0),
  };
}

/** The table that ends a run: step, seconds, tests. */
export function stepTable(results: readonly StepResult[]): string {
  const seconds = results.reduce((sum, result) => sum + result.seconds, 0);
  const tests = results.reduce((sum, result) => sum + (testsOf(result) ?? 0), 0);
  const rows = [
    ["step", "seconds", "tests", ""],
    ...results.map((result) => [
      result.name,
      result.seconds.toFixed(0),
      String(testsOf(result) ?? ""),
      result.isDone ? "" : "failed",
    ]),
    ["all", seconds.toFixed(0), String(tests), ""],
  ];
  const width = Math.max(...rows.map(([name = ""]) => name.length));
  return rows
    .map(([name = "", ...numbers]) =>
      [name.padEnd(width), ...numbers.map((text) => text.padStart(7))].join(" ").trimEnd(),
    )
    .join("\n");
}

function testsOf({ tests }: StepResult): number | null {
  return tests === null ? null : tests.passed + tests.failed;
}

/** The closing line, which scripts read. */
export function closingLine({ passed, failed }: Totals): string {
  return `${passed} passed, ${failed} failed`;
}
