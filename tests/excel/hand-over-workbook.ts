import type { CellChange, HandOverWrite } from "../../src/workbook/hand-over-port";
import type { Control } from "../../src/workbook/progress";
import type { CellValue } from "../../src/workbench/grid";
import { startOfficeInJest, type OfficeInJest } from "../host/office-in-jest";
import { SMALL_PLAN } from "./small-plan";

// The memory grid does not calculate: here it takes, for every formula written, the value that a table of the test gives.

export const WORKINGS = { ...SMALL_PLAN, sheetName: "Offtake workings", names: [] };
const [TERM, SCHEDULE] = ['=OFFTAKE.TERM("x")', '=OFFTAKE.SCHEDULE("x")'];

/** What formulas come to. */
export type Results = Record<string, CellValue>;

export function control(
  signal = new AbortController().signal,
  onProgress: Control["onProgress"] = () => undefined,
): Control {
  return { signal, onProgress };
}

/** A workbook with a call in B1, a spill in A3:B4, and a formula that reads both; `results` may be changed by the test. */
export async function workbook(results: Results = {}): Promise<OfficeInJest> {
  jest.restoreAllMocks(); // The grid is one for all workbooks of a file.
  const office = await startOfficeInJest(["Model", "Other"]);
  const { grid } = office;
  const sheetId = grid.sheets()[0]!.id;
  const table: Results = {
    [TERM]: 5,
    [SCHEDULE]: 7,
    "=B1+B4": 15,
    "='Offtake workings'!$B$2": 5,
    "='Offtake workings'!$A$3": 7,
    "='Offtake workings'!$B$3": 8,
    "='Offtake workings'!$A$4": 9,
    "='Offtake workings'!$B$4": 10,
    ...results,
  };
  const write = grid.write.bind(grid);
  jest.spyOn(grid, "write").mockImplementation((area, cells) => {
    write(area, cells);
    cells.forEach((row, i) =>
      row.forEach((cell, j) => {
        if (typeof cell === "string" && cell in table)
          grid.setCalculated(area.sheetId, area.row + i, area.column + j, table[cell] ?? null);
        // A spill comes back with its formula, where nothing stands in its way.
        const { row, column } = area;
        const filled = grid.formulas({ sheetId: area.sheetId, row: row + i, column: column + j, rows: 2, columns: 2 });
        if (cell === SCHEDULE && filled.flat().filter((held) => held !== null).length > 1)
          grid.setCalculated(area.sheetId, row + i, column + j, { error: "#SPILL!" });
        else if (cell === SCHEDULE)
          [
            [0, 1, 8],
            [1, 0, 9],
            [1, 1, 10],
          ].forEach(([down = 0, right = 0, value = 0]) =>
            grid.setCalculated(area.sheetId, area.row + i + down, area.column + j + right, value),
          );
      }),
    );
  });
  grid.write({ sheetId, row: 0, column: 0, rows: 4, columns: 3 }, [
    ["Term", TERM, "=B1+B4"],
    ["", "", ""],
    [SCHEDULE, "", ""],
    ["", "", ""],
  ]);
  grid.setNumberFormats({ sheetId, row: 0, column: 1, rows: 1, columns: 1 }, [["0.00"]]);
  return office;
}

function change(
  row: number,
  column: number,
  formula: string,
  contents: string[][],
  numberFormats: (string | null)[][],
): CellChange {
  return {
    sheetName: "Model",
    row,
    column,
    rows: contents.length,
    columns: contents[0]?.length ?? 0,
    formula,
    contents,
    numberFormats,
  };
}

export const CHANGES: readonly CellChange[] = [
  change(0, 1, TERM, [["='Offtake workings'!$B$2"]], [[null]]),
  change(
    2,
    0,
    SCHEDULE,
    [
      ["='Offtake workings'!$A$3", "='Offtake workings'!$B$3"],
      ["='Offtake workings'!$A$4", "='Offtake workings'!$B$4"],
    ],
    [
      [null, null],
      ["yyyy-mm-dd", null],
    ],
  ),
];

export const WRITE: HandOverWrite = { sheet: WORKINGS, changes: CHANGES, scaleAt: () => 0, rememberingOf: () => [] };
