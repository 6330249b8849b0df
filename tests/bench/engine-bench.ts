import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";
import { yearFraction } from "../../src/finance/year-fraction";
import type { BuiltFunctions } from "./built-functions";
import { sampleContracts } from "./sample-contracts";
import type { BenchRow } from "./table";
import { milliseconds } from "./timing";

/** Enough cells for a rate, few enough to be typed into an engine in a second. */
const CELLS = 10_000;
/** Relative; the engine hands out 15 digits. */
const TOLERANCE = 1e-12;

/**
 * As many cells of YEARFRAC, calculated by a native spreadsheet engine (IronCalc, in WebAssembly), beside ours: the bare
 * year fraction, and whole cells of TERM as a host calls them. Beside a host's own work ours must not be the slower part.
 */
export function engineRows(built: BuiltFunctions): BenchRow[] {
  const spans = sampleContracts(CELLS).tranches.map(({ start, end }, index) => ({
    start: start ?? NaN,
    end: (end ?? NaN) - (index % 700),
  }));
  const model = sheetOfYearFractions(spans);
  spans
    .slice(0, 20)
    .forEach(({ start, end }, row) =>
      mustAgree(Number(model.getFormattedCellValue(0, row + 1, 1)), yearFraction(start, end + 1)),
    );

  let run = 0;
  const engine = milliseconds(() => {
    run += 1;
    model.setUserInput(0, 1, 5, String(run)); // Every formula reads this cell, so every one is calculated anew.
    model.evaluate();
    return run;
  }, 5);
  const bare = milliseconds(() => spans.reduce((sum, { start, end }) => sum + yearFraction(start, end + 1), 0), 5);
  const term = built("TERM");
  const cells = milliseconds(
    () =>
      spans.reduce(
        (sum, { start, end }) =>
          sum +
          Number(
            term(
              [
                ["start", start],
                ["end", end],
              ],
              "service",
              null,
            ),
          ),
        0,
      ),
    5,
  );
  const beside = { name: "IronCalc, cells of YEARFRAC", value: engine };
  return [
    { what: "10,000 year fractions", ours: bare, unit: "ms", beside, leastRatio: 1, remark: aSecond(bare) },
    {
      what: "10,000 cells of TERM, each with its own range",
      ours: cells,
      unit: "ms",
      beside,
      leastRatio: 1,
      remark: `${aSecond(cells)}; IronCalc ${aSecond(engine)}`,
    },
  ];
}

function sheetOfYearFractions(spans: readonly { readonly start: number; readonly end: number }[]): Model {
  initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
  const model = new Model("bench", "en", "UTC", "en");
  model.pauseEvaluation();
  model.setUserInput(0, 1, 5, "0");
  spans.forEach(({ start, end }, row) => {
    model.setUserInput(0, row + 1, 2, String(start));
    model.setUserInput(0, row + 1, 3, String(end));
    model.setUserInput(0, row + 1, 1, `=YEARFRAC(B${row + 1},C${row + 1}+1+0*$E$1,0)`);
  });
  model.updateRangeStyle(
    { sheet: 0, row: 1, column: 1, width: 1, height: spans.length },
    "num_fmt",
    "0.0000000000000000E+00",
  );
  model.resumeEvaluation();
  model.evaluate();
  return model;
}

function mustAgree(theirs: number, ours: number): void {
  if (!(Math.abs(theirs / ours - 1) <= TOLERANCE))
    throw new Error(`IronCalc must give our year fraction for a fair ratio: ${theirs} against ${ours}`);
}

const aSecond = (ms: number): string => `${Math.round(CELLS / ms).toLocaleString("en")} thousand cells a second`;
