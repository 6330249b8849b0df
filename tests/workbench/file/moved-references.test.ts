import { movedCells, movedFormula, type Moves } from "../../../src/workbench/file/package/moved-references";
import type { Shift } from "../../../src/workbench/shifted-objects";

const rows = (start: number, count: number): Shift => ({ sheetId: "s", along: "rows", start, count });
const columns = (start: number, count: number): Shift => ({ sheetId: "s", along: "columns", start, count });
const moves = (...shifts: readonly Shift[]): Moves => ({
  sheets: new Map([
    ["data", { name: "Data", isRenamed: false, shifts }],
    ["old", { name: "It's new", isRenamed: true, shifts: [] }],
    ["gone", { name: null, isRenamed: false, shifts: [] }],
    ["model", { name: "Model", isRenamed: false, shifts: [] }],
  ]),
  tables: new Map([
    [
      "deals",
      {
        name: "Deals",
        isRenamed: false,
        headings: new Map([
          ["usd", "US$ [m]"],
          ["old", null],
        ]),
      },
    ],
    ["costs", { name: "Spend", isRenamed: true, headings: new Map() }],
  ]),
});

test.each`
  formula                          | on         | shifts                         | moved                                 | source
  ${"A5+$B$5"}                     | ${"Data"}  | ${[rows(2, 1)]}                | ${"A6+$B$6"}                          | ${"a row above: both move"}
  ${"SUM(A1:A9)"}                  | ${"Data"}  | ${[rows(2, 3)]}                | ${"SUM(A1:A12)"}                      | ${"rows inside: the range grows"}
  ${"SUM(A3:A9)"}                  | ${"Data"}  | ${[rows(2, 1)]}                | ${"SUM(A4:A10)"}                      | ${"a row at its top: it moves"}
  ${"A3+1"}                        | ${"Data"}  | ${[rows(2, -1)]}               | ${"#REF!+1"}                          | ${"the row itself goes"}
  ${"SUM(A1:A9)"}                  | ${"Data"}  | ${[rows(2, -3)]}               | ${"SUM(A1:A6)"}                       | ${"rows inside go: the range shrinks"}
  ${"A5"}                          | ${"Model"} | ${[rows(2, 1)]}                | ${"A5"}                               | ${"rows of another sheet"}
  ${"Data!A5*Old!B1"}              | ${"Model"} | ${[rows(2, 1)]}                | ${"Data!A6*'It''s new'!B1"}           | ${"sheets named"}
  ${"Gone!A1+1"}                   | ${"Model"} | ${[]}                          | ${"#REF!+1"}                          | ${"a sheet that went"}
  ${"SUM(A:C)+SUM(2:5)"}           | ${"Data"}  | ${[columns(1, 1), rows(0, 1)]} | ${"SUM(A:D)+SUM(3:6)"}                | ${"whole columns and rows"}
  ${'"A5"&A5'}                     | ${"Data"}  | ${[rows(0, 1)]}                | ${'"A5"&A6'}                          | ${"texts stay"}
  ${"[1]Data!A5"}                  | ${"Data"}  | ${[rows(0, 1)]}                | ${"[1]Data!A5"}                       | ${"another workbook's cells stay"}
  ${"Model:Old!A1"}                | ${"Data"}  | ${[]}                          | ${"'Model:It''s new'!A1"}             | ${"of several sheets the names are followed"}
  ${"LOG10(A1)+Deals[deal]"}       | ${"Data"}  | ${[rows(0, 1)]}                | ${"LOG10(A2)+Deals[deal]"}            | ${"functions and other columns stay"}
  ${"SUM(Deals[usd])"}             | ${"Data"}  | ${[]}                          | ${"SUM(Deals[US$ '[m']])"}            | ${"a heading renamed; brackets behind an apostrophe (ECMA-376 part 1, 18.17.6.2)"}
  ${"deals[[#This Row],[USD]]*2"}  | ${"Data"}  | ${[]}                          | ${"Deals[[#This Row],[US$ '[m']]]*2"} | ${"whatever the letters' case"}
  ${"SUM(Deals[[deal]:[usd]])"}    | ${"Data"}  | ${[]}                          | ${"SUM(Deals[[deal]:[US$ '[m']]])"}   | ${"columns from one to another"}
  ${"SUM(Deals[old])"}             | ${"Data"}  | ${[]}                          | ${"SUM(#REF!)"}                       | ${"a column that went"}
  ${"ROWS(Costs)+SUM(Costs[usd])"} | ${"Data"}  | ${[]}                          | ${"ROWS(Spend)+SUM(Spend[usd])"}      | ${"a table renamed"}
  ${"Old!rate"}                    | ${"Data"}  | ${[]}                          | ${"'It''s new'!rate"}                 | ${"a name of a sheet's own"}
`(
  "$formula on $on becomes $moved ($source)",
  ({ formula, on, shifts, moved }: { formula: string; on: string; shifts: Shift[]; moved: string }) => {
    expect(movedFormula(formula, on, moves(...shifts))).toBe(moved);
  },
);

test.each`
  cells         | shifts              | moved
  ${"B2:C3 E5"} | ${[rows(2, 1)]}     | ${"B2:C4 E6"}
  ${"B2:C3"}    | ${[rows(1, -2)]}    | ${null}
  ${"B2"}       | ${[columns(0, 2)]}  | ${"D2"}
  ${"A:C"}      | ${[columns(1, -1)]} | ${"A:B"}
`(
  "the cells $cells become $moved",
  ({ cells, shifts, moved }: { cells: string; shifts: Shift[]; moved: string | null }) => {
    expect(movedCells(cells, shifts)).toBe(moved);
  },
);
