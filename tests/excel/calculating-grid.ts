import { Model } from "@ironcalc/wasm";
import type { CellValue } from "../../src/workbench/grid";
import type { MemoryGrid } from "../../src/workbench/memory-grid";
import { ALL_DIGITS } from "../finance/ironcalc-model";

const START = Date.UTC(2026, 10, 29);
const NUMBER = /^-?\d\.\d+E/;

/**
 * Makes IronCalc calculate a grid in memory: whoever reads values gets those of the formulas as they stand. `answers` are the
 * results of our own functions by their formula, which no engine knows. Undone by `jest.restoreAllMocks` and `stop`.
 * Call `startIronCalc` first.
 */
export function calculates(grid: MemoryGrid, answers: ReadonlyMap<string, number>): { readonly stop: () => void } {
  const model = new Model("grid", "en", "UTC", "en");
  model.pauseEvaluation();
  const sheets = grid.sheets().map(({ id }) => id);
  sheets.forEach((_, index) => (index === 0 ? undefined : model.newSheet()));
  grid.sheets().forEach(({ name }, index) => model.renameSheet(index, name));
  const formulas = new Map<string, readonly [sheetId: string, row: number, column: number]>();
  let isOld = true;

  let seconds = 0;

  const calculate = (): void => {
    // IronCalc's NOW() counts whole seconds: here one has passed at each calculation, however fast the machine is.
    const clock = jest.spyOn(Date, "now").mockReturnValue(START + 1_000 * (seconds += 1));
    model.resumeEvaluation();
    model.evaluate();
    model.pauseEvaluation();
    clock.mockRestore();
    isOld = false;
    for (const [sheetId, row, column] of formulas.values()) {
      const shown = model.getFormattedCellValue(sheets.indexOf(sheetId), row + 1, column + 1);
      grid.setCalculated(sheetId, row, column, NUMBER.test(shown) ? Number(shown) : shown);
    }
  };
  const take = (sheetId: string, row: number, column: number, written: CellValue): void => {
    if (written === null) return;
    const isFormula = typeof written === "string" && written.startsWith("=");
    const answer = isFormula ? answers.get(written) : undefined;
    if (answer !== undefined) grid.setCalculated(sheetId, row, column, answer);
    const key = `${sheetId}!${row},${column}`;
    if (isFormula && answer === undefined) formulas.set(key, [sheetId, row, column]);
    else formulas.delete(key);
    model.setUserInput(sheets.indexOf(sheetId), row + 1, column + 1, String(answer ?? written));
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
