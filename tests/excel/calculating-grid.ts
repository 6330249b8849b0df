import type { CellValue } from "../../src/workbench/grid";
import type { MemoryGrid } from "../../src/workbench/memory-grid";
import { ALL_DIGITS, ironCalcModel } from "../finance/ironcalc-model";

type Place = readonly [sheetId: string, row: number, column: number];

interface Circle {
  readonly place: Place;
  value: number | string;
}

const START = Date.UTC(2026, 10, 29);
const NUMBER = /^-?\d\.\d+E/;
/** Excel's defaults: File, Options, Formulas, "Enable iterative calculation". */
const MOST_ITERATIONS = 100;
const LEAST_CHANGE = 0.001;
/** Stands for a sheet's id: IronCalc refuses circles, so their formulas stand here, and their cells hold what these come to. */
const CIRCLES = "circles";

/**
 * Makes IronCalc calculate a grid in memory: whoever reads values gets those of the formulas as they stand. `answers` are the
 * results of our own functions by their formula, which no engine knows; `circular` are the formulas of circles, with the sheets of all
 * cells they name, iterated as Excel does by default: up to 100 times, until nothing changes by 0.001. Undone by
 * `jest.restoreAllMocks` and `stop`. Call `startIronCalc` first.
 */
export function calculates(
  grid: MemoryGrid,
  answers: ReadonlyMap<string, number>,
  circular: ReadonlySet<string> = new Set(),
): { readonly stop: () => void } {
  const model = ironCalcModel("grid");
  model.pauseEvaluation();
  const sheets = [...grid.sheets().map(({ id }) => id), CIRCLES];
  sheets.forEach((_, index) => (index === 0 ? undefined : model.newSheet()));
  [...grid.sheets().map(({ name }) => name), CIRCLES].forEach((name, index) => model.renameSheet(index, name));
  const formulas = new Map<string, Place>();
  const circles = new Map<string, Circle>();
  let isOld = true;

  let seconds = 0;

  const evaluate = (): void => {
    model.resumeEvaluation();
    model.evaluate();
    model.pauseEvaluation();
  };
  const shownAt = (...[sheetId, row, column]: Place): number | string => {
    const shown = model.getFormattedCellValue(sheets.indexOf(sheetId), row + 1, column + 1);
    return NUMBER.test(shown) ? Number(shown) : shown;
  };
  const input = ([sheetId, row, column]: Place, entry: CellValue): void =>
    model.setUserInput(sheets.indexOf(sheetId), row + 1, column + 1, String(entry));

  const calculate = (): void => {
    // IronCalc's NOW() counts whole seconds: here one has passed at each calculation, however fast the machine is.
    const clock = jest.spyOn(Date, "now").mockReturnValue(START + 1_000 * (seconds += 1));
    evaluate();
    for (let iteration = 0; iteration < MOST_ITERATIONS; iteration += 1) {
      let change = 0;
      for (const circle of circles.values()) {
        const [, row, column] = circle.place;
        const is = shownAt(CIRCLES, row, column);
        if (is !== circle.value) {
          change = Math.max(change, Math.abs(Number(is) - Number(circle.value)) || 0);
          circle.value = is;
          input(circle.place, is);
        }
      }
      if (circles.size > 0) evaluate();
      if (change < LEAST_CHANGE) break;
    }
    clock.mockRestore();
    isOld = false;
    for (const { place, value } of circles.values()) grid.setCalculated(...place, value);
    for (const place of formulas.values()) grid.setCalculated(...place, shownAt(...place));
  };
  const take = (sheetId: string, row: number, column: number, written: CellValue): void => {
    if (written === null) return;
    const isFormula = typeof written === "string" && written.startsWith("=");
    const answer = isFormula ? answers.get(written) : undefined;
    if (answer !== undefined) grid.setCalculated(sheetId, row, column, answer);
    const key = `${sheetId}!${row},${column}`;
    const place: Place = [sheetId, row, column];
    const isCircular = isFormula && circular.has(written);
    if (isFormula && answer === undefined && !isCircular) formulas.set(key, place);
    else formulas.delete(key);
    if (isCircular) circles.set(key, { place, value: 0 });
    else circles.delete(key);
    if (isCircular) {
      input([CIRCLES, row, column], written);
      model.updateRangeStyle(
        { sheet: sheets.indexOf(CIRCLES), row: row + 1, column: column + 1, width: 1, height: 1 },
        "num_fmt",
        ALL_DIGITS,
      );
    }
    input(place, isCircular ? 0 : (answer ?? written));
  };

  const [write, values, addSheet] = [grid.write.bind(grid), grid.values.bind(grid), grid.addSheet.bind(grid)];
  jest.spyOn(grid, "addSheet").mockImplementation((name) => {
    model.newSheet();
    model.renameSheet(sheets.length, name);
    const id = addSheet(name);
    sheets.push(id);
    return id;
  });
  jest.spyOn(grid, "write").mockImplementation((area, cells) => {
    write(area, cells);
    const { sheetId, row, column, rows, columns } = area;
    const sheet = sheets.indexOf(sheetId);
    cells.forEach((line, i) => line.forEach((cell, j) => take(sheetId, row + i, column + j, cell)));
    model.updateRangeStyle(
      { sheet, row: row + 1, column: column + 1, width: columns, height: rows },
      "num_fmt",
      ALL_DIGITS,
    );
    isOld = true;
  });
  jest.spyOn(grid, "values").mockImplementation((area) => {
    if (isOld) calculate();
    return values(area);
  });
  Object.assign(grid, { calculate });
  return { stop: () => void Object.assign(grid, { calculate: undefined }) };
}
