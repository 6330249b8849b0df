import { writeXlsx } from "hucre/xlsx";
import { placeBook } from "../../../src/workbench/file/place-book";
import { readFile } from "../../../src/workbench/file/read-file";
import { savedWorkbook } from "../../../src/workbench/file/saved-workbook";
import { MemoryGrid } from "../../../src/workbench/memory-grid";

const opened = (bytes: Uint8Array): MemoryGrid => {
  const grid = new MemoryGrid(["Old", "Older"]);
  grid.addName({ name: "old_name", formula: "=Old!$A$1", comment: "", sheetId: null });
  placeBook(grid, readFile(bytes, "OFFTAKE", grid).book);
  return grid;
};

/** All that a grid holds, sheets by their names. */
function everything(grid: MemoryGrid): unknown {
  const nameOf = (id: string | null): string | null => grid.sheets().find((sheet) => sheet.id === id)?.name ?? null;
  return {
    names: grid.names().map(({ sheetId, ...name }) => ({ ...name, scope: nameOf(sheetId) })),
    active: nameOf(grid.activeSheetId()),
    tables: grid.objects
      .tables()
      .map((table) => ({ ...table, id: null, area: { ...table.area, sheetId: nameOf(table.area.sheetId) } })),
    sheets: grid.sheets().map(({ id, ...sheet }) => {
      const used = grid.usedArea(id);
      const cells = used === null ? null : { formulas: grid.formulas(used), formats: grid.numberFormats(used) };
      const looks =
        used === null
          ? []
          : cells?.formulas.flatMap((line, i) =>
              line.map((_, j) => ({
                ...grid.format(id, used.row + i, used.column + j),
                link: grid.hyperlink(id, used.row + i, used.column + j),
              })),
            );
      return {
        ...sheet,
        frozen: grid.frozenRows(id),
        used: { ...used, sheetId: null },
        cells,
        looks,
        widths: [0, 1, 2].map((column) => grid.columnWidth(id, column)),
      };
    }),
  };
}

/** As a user would have it who worked for a while. */
function workedOn(): MemoryGrid {
  const grid = new MemoryGrid(["It's & <first>", "Second"]);
  const [first = "", second = ""] = grid.sheets().map(({ id }) => id);
  grid.write({ sheetId: first, row: 1, column: 1, rows: 5, columns: 4 }, [
    ["text", 12.5, true, "'=1+1"],
    ["'#N/A", "'TRUE", "'007", "'_x0041_ \u0001"],
    ["=B1*2", "=NA()", '=OFFTAKE.TERM("x")', 46388],
    [{ error: "#N/A" }, false, -1e-12, "'two\nlines"],
    ["=Second!A1+rate", "=SUM(_x1,Deals[share])", "", 0.1 + 0.2],
  ]);
  grid.setNumberFormats({ sheetId: first, row: 3, column: 4, rows: 1, columns: 1 }, [["d mmm yyyy"]]);
  grid.setNumberFormats({ sheetId: first, row: 1, column: 2, rows: 1, columns: 1 }, [['$#,##0.0,,"m"']]);
  grid.setFormat(
    { sheetId: first, row: 1, column: 1, rows: 2, columns: 2 },
    {
      bold: true,
      italic: true,
      underline: true,
      fontColor: "#0000FF",
      fill: "#FFF8E1",
      borderBottom: "#333333",
      wrapText: true,
      horizontalAlignment: "Right",
      verticalAlignment: "Top",
      fontSize: 14,
    },
  );
  grid.setHyperlink(first, 1, 1, { address: "https://source.example/a", textToDisplay: "text", screenTip: "A source" });
  grid.setColumnWidths(first, { first: 1, count: 1 }, 120);
  grid.setFrozenRows(first, 2);
  grid.addName({ name: "rate", formula: "='It''s & <first>'!$C$2", comment: "A comment", sheetId: null });
  grid.addName({ name: "own", formula: "=Second!$A$1:$B$2", comment: "", sheetId: second });
  grid.write({ sheetId: second, row: 0, column: 0, rows: 3, columns: 2 }, [
    ["name", "share"],
    ["one", 0.4],
    ["two", 0.6],
  ]);
  grid.objects.putTable({
    id: "t",
    name: "Deals",
    area: { sheetId: second, row: 0, column: 0, rows: 3, columns: 2 },
    hasTotals: false,
    style: "TableStyleLight1",
    bandedRows: true,
    bandedColumns: false,
    boldFirstColumn: false,
    boldLastColumn: false,
    filterButtons: true,
  });
  grid.setProtected(second, true);
  grid.activateSheet(second);
  return grid;
}

test("what was saved opens as it was: cells, formulas, looks, links, names, tables, widths, and nothing else", async () => {
  const before = workedOn();
  // A file names the font of every cell; a memory grid has none until it is told.
  for (const { id } of before.sheets())
    before.setFormat(before.usedArea(id) ?? { sheetId: id, row: 0, column: 0, rows: 1, columns: 1 }, {
      fontName: "Calibri",
    });
  expect(everything(opened(savedWorkbook(before, "OFFTAKE").file))).toEqual(everything(before));
});

test("an empty workbook opens", async () => {
  const grid = opened(savedWorkbook(new MemoryGrid(["Empty"]), null).file);
  expect([grid.sheets().map(({ name }) => name), grid.names()]).toEqual([["Empty"], []]);
});

test("what a formula fills is left to it", async () => {
  const before = new MemoryGrid();
  const id = before.activeSheetId();
  before.write({ sheetId: id, row: 0, column: 0, rows: 2, columns: 2 }, [
    ["=SEQUENCE(2,2)", null],
    [null, null],
  ]);
  const file = await writeXlsx({
    sheets: [
      {
        name: "Sheet1",
        cells: new Map([
          [
            "0,0",
            {
              formula: "_xlfn.SEQUENCE(2,2)",
              formulaResult: 1,
              formulaType: "array",
              formulaDynamic: true,
              formulaRef: "A1:B2",
            },
          ],
          ["0,1", { value: 2 }],
          ["1,0", { value: 3 }],
          ["1,1", { value: 4 }],
          ["2,0", { value: 5 }],
        ]),
      },
    ],
  });
  const grid = opened(file);
  expect(grid.formulas({ sheetId: grid.activeSheetId(), row: 0, column: 0, rows: 3, columns: 2 })).toEqual([
    ["=SEQUENCE(2,2)", null],
    [null, null],
    [5, null],
  ]);
});

test("times of day under a date format come back to the last bit", async () => {
  const serials = [46_388, 46_388.25, 46_388 + 1 / 3, 61, 59, 1, 0.5];
  const before = new MemoryGrid();
  const area = { sheetId: before.activeSheetId(), row: 0, column: 0, rows: serials.length, columns: 1 };
  before.write(
    area,
    serials.map((serial) => [serial]),
  );
  before.setNumberFormats(
    area,
    serials.map(() => ["d mmm yyyy hh:mm"]),
  );
  const grid = opened(savedWorkbook(before, null).file);
  expect(grid.values({ ...area, sheetId: grid.activeSheetId() }).flat()).toEqual(serials);
});

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
test.each`
  file                  | bytes                                                                                                     | why
  ${"a text"}           | ${() => text("no workbook at all")}                                                                       | ${/it is not an \.xlsx workbook that can be read/}
  ${"nothing"}          | ${() => text("")}                                                                                         | ${/it is not an \.xlsx workbook that can be read/}
  ${"half a file"}      | ${async () => savedWorkbook(workedOn(), null).file.slice(0, 2000)}                                        | ${/it is not an \.xlsx workbook that can be read/}
  ${"too many columns"} | ${() => writeXlsx({ sheets: [{ name: "Wide", cells: new Map([["0,60", { value: 1 }]]) }] })}              | ${/the sheet "Wide" uses BI1, and the workbench has 20,000 rows and 60 columns/}
  ${"with a password"}  | ${() => writeXlsx({ sheets: [{ name: "S", rows: [[1]] }], encryption: { password: "x", spinCount: 1 } })} | ${/it is protected with a password/}
  ${"dates from 1904"}  | ${() => writeXlsx({ sheets: [{ name: "S", rows: [[1]] }], dateSystem: "1904" })}                          | ${/it counts its dates from 1904/}
`(
  "$file is refused in words",
  async ({ bytes, why }: { bytes: () => Promise<Uint8Array> | Uint8Array; why: RegExp }) => {
    await expect(
      Promise.resolve(bytes()).then((file) => readFile(file, null, { rowCount: 20_000, columnCount: 60 })),
    ).rejects.toThrow(
      expect.objectContaining({ name: "UnreadableFile", message: expect.stringMatching(why) as string }),
    );
  },
);

test("what the grid cannot show is counted", async () => {
  const file = await writeXlsx({
    sheets: [
      {
        name: "S",
        rows: [
          [1, 2],
          [3, 4],
        ],
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
        cells: new Map([["1,0", { value: 3, comment: { text: "why" } }]]),
      },
    ],
  });
  expect(readFile(file, null, new MemoryGrid()).book.notShown).toEqual(["1 merged area", "1 sheet with notes"]);
});
