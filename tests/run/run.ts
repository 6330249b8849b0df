// npm test, npm run test:full, npm run test:oracle: the steps of a suite one after the other, up to the first that fails,
// then a table and, on the last line, how many tests passed and failed.
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runStep } from "./run-step";
import { RESULTS, SUITES } from "./steps";
import { closingLine, type StepResult, stepTable, totals } from "./summary";

async function main(suite: string): Promise<void> {
  const steps = SUITES[suite];
  if (steps === undefined)
    throw new Error(`a suite is needed, one of ${Object.keys(SUITES).join(", ")}: got "${suite}"`);
  const results: StepResult[] = [];
  for (const step of steps) {
    process.stdout.write(`\n── ${step.name} ──\n`);
    const result = await runStep(step);
    results.push(result);
    if (!result.isDone) break;
  }
  const left = steps.slice(results.length).map(({ name }) => name);
  const { name: last = "", isDone = true } = results.at(-1) ?? {};
  process.stdout.write(`\n${stepTable(results)}\n`);
  if (!isDone) {
    const notRun = left.length === 0 ? "" : ` Not run because of it: ${left.join(", ")}.`;
    process.stdout.write(`\nThe step "${last}" failed; its own words are above.${notRun}\n`);
    process.exitCode = 1;
  }
  const all = totals(results);
  appendFileSync(join(ROOT, RESULTS, "totals.txt"), `${all.passed} ${all.failed}\n`); // .ci/run adds them up.
  process.stdout.write(`\n${closingLine(all)}\n`);
}

void main(process.argv[2] ?? "");
