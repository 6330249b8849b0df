import { savedWorkbook } from "../../../src/workbench/file/saved-workbook";
import { MemoryGrid } from "../../../src/workbench/memory-grid";
import { faultsOfFile } from "../../xlsx/checker";
import { XlsxPackage } from "../../xlsx/read-package";

function filledGrid(): MemoryGrid {
  const grid = new MemoryGrid();
  const first = grid.activeSheetId();
  const second = grid.addSheet("It's & <second>");
  const cells = [
    ["text", 12.5, true, ""],
    ["'=1+1", "'#N/A", "'TRUE", "'_x0041_ \u0001"],
    ["=B1*2", "=NA()", '=OFFTAKE.TERM("x")', 46388],
  ];
  grid.write({ sheetId: first, row: 1, column: 1, rows: 3, columns: 4 }, cells);
  grid.setCalculated(first, 3, 1, 25);
  grid.setCalculated(first, 3, 2, { error: "#N/A" });
  grid.setCalculated(first, 3, 3, 6.5);
  grid.setNumberFormats({ sheetId: first, row: 3, column: 4, rows: 1, columns: 1 }, [["d mmm yyyy"]]);
  grid.setFormat(
    { sheetId: first, row: 1, column: 1, rows: 1, columns: 1 },
    { bold: true, fontColor: "#0000FF", fill: "#FFF8E1", borderBottom: "#333333" },
  );
  grid.setHyperlink(first, 1, 1, {
    address: "https://source.example/a b",
    textToDisplay: "text",
    screenTip: "A source",
  });
  grid.setColumnWidths(first, { first: 1, count: 1 }, 120);
  grid.setFrozenRows(first, 2);
  grid.addName({ name: "rate", formula: "='It''s & <second>'!$A$1", comment: "A comment", sheetId: null });
  grid.write({ sheetId: second, row: 0, column: 0, rows: 1, columns: 1 }, [[0.09]]);
  grid.setProtected(second, true);
  return grid;
}

test("what is saved is a sound file with every cell, formula and result", async () => {
  const bytes = savedWorkbook(filledGrid(), "OFFTAKE").file;
  expect(faultsOfFile(bytes)).toEqual([]);
  const file = new XlsxPackage(bytes);
  expect(file.sheetNames).toEqual(["Sheet1", "It's & <second>"]);
  const cells = file.cells(1);
  const shown = (address: string) => {
    const { type, content, formula } = cells.get(address) ?? { type: "", content: "", formula: null };
    return [type, content, formula];
  };
  expect(shown("B2").slice(1)).toEqual(["text", null]);
  expect(shown("C2").slice(1)).toEqual(["12.5", null]);
  expect(shown("D2").slice(0, 2)).toEqual(["b", "1"]);
  expect(["B3", "C3", "D3", "E3"].map((address) => shown(address).slice(1))).toEqual([
    ["=1+1", null],
    ["#N/A", null],
    ["TRUE", null],
    ["_x0041_ \u0001", null],
  ]);
  expect(shown("B4").slice(1)).toEqual(["25", "B1*2"]);
  expect(shown("C4")).toEqual(["e", "#N/A", "NA()"]);
  expect(shown("D4").slice(1)).toEqual(["6.5", '_xldudf_OFFTAKE_TERM("x")']);
  expect(file.cells(2).get("A1")?.content).toBe("0.09");
});

test("names, frozen rows, protection, links and looks go with it", async () => {
  const file = new XlsxPackage(savedWorkbook(filledGrid(), "OFFTAKE").file);
  const [name] = file.elements("xl/workbook.xml", "definedName");
  expect([name?.getAttribute("name"), name?.textContent, name?.getAttribute("comment")]).toEqual([
    "rate",
    "'It''s & <second>'!$A$1",
    "A comment",
  ]);
  expect(file.elements("xl/worksheets/sheet1.xml", "pane")[0]?.getAttribute("ySplit")).toBe("2");
  expect(file.elements("xl/worksheets/sheet2.xml", "sheetProtection")).toHaveLength(1);
  expect(file.elements("xl/worksheets/sheet1.xml", "hyperlink")[0]?.getAttribute("ref")).toBe("B2");
  expect(file.text("xl/styles.xml")).toMatch(/FFF8E1/);
  expect(file.text("xl/styles.xml")).toContain("d mmm yyyy");
  const width = Number(
    file
      .elements("xl/worksheets/sheet1.xml", "col")
      .find((col) => col.getAttribute("min") === "2")
      ?.getAttribute("width"),
  );
  expect(width).toBeCloseTo((120 * 96) / 72 / 7, 1); // 120 points at 7 pixels a digit, by hand
});

test("an empty workbook is a sound file, too", async () => {
  expect(faultsOfFile(savedWorkbook(new MemoryGrid(), null).file)).toEqual([]);
});

test("columns of a table are called what their cells hold, which are texts that differ", () => {
  const grid = new MemoryGrid();
  const sheetId = grid.activeSheetId();
  const area = { sheetId, row: 0, column: 0, rows: 2, columns: 5 };
  grid.write(area, [
    ["Committed value", 2028, "usd", "usd", ""],
    [1, 2, 3, 4, 5],
  ]);
  grid.setNumberFormats({ ...area, rows: 1, columns: 1 }, [["General_)"]]);
  grid.objects.putTable({
    id: "t",
    name: "Deals",
    area,
    hasTotals: false,
    style: "",
    bandedRows: true,
    bandedColumns: false,
    boldFirstColumn: false,
    boldLastColumn: false,
    filterButtons: true,
  });
  const bytes = savedWorkbook(grid, null).file;
  expect(faultsOfFile(bytes)).toEqual([]);
  const file = new XlsxPackage(bytes);
  const names = file.elements("xl/tables/table1.xml", "tableColumn").map((column) => column.getAttribute("name"));
  expect(names).toEqual(["Committed value", "2028", "usd", "usd2", "Column5"]);
  expect(["A1", "B1", "C1", "D1", "E1"].map((address) => file.cells(1).get(address)?.content)).toEqual(names);
  expect(file.text("xl/tables/table1.xml")).not.toContain('name=""');
});
