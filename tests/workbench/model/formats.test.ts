/** @jest-environment jsdom */
import { startOfficeInJest } from "../../host/office-in-jest";

beforeEach(() => startOfficeInJest(["Data"]));

const dataRange = (context: Excel.RequestContext, address: string): Excel.Range =>
  context.workbook.worksheets.getItem("Data").getRange(address);

test("what is set on a range is read from its cells", async () => {
  await Excel.run(async (context) => {
    const { format } = dataRange(context, "A1:B2");
    format.fill.color = "#1f4e79";
    format.font.color = "white";
    format.font.bold = true;
    format.font.italic = true;
    format.font.underline = "Single";
    format.font.size = 14;
    format.font.name = "Aptos";
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.wrapText = true;
    const cell = dataRange(context, "B2");
    cell.load(
      "format/fill/color, format/font/color, format/font/bold, format/font/italic, format/font/underline, format/font/size, format/font/name",
    );
    cell.load("format/horizontalAlignment, format/verticalAlignment, format/wrapText");
    await context.sync();
    expect(cell.format.toJSON()).toEqual({
      fill: { color: "#1F4E79" },
      font: { color: "#FFFFFF", bold: true, italic: true, underline: "Single", size: 14, name: "Aptos" },
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
    });
  });
});

test("a property that differs between the cells reads as null", async () => {
  await Excel.run(async (context) => {
    dataRange(context, "A1").format.font.bold = true;
    const both = dataRange(context, "A1:A2");
    both.load("format/font/bold, format/font/italic");
    await context.sync();
    expect([both.format.font.bold, both.format.font.italic]).toEqual([null, false]);
  });
});

test("no fill reads as white, and clearing a fill removes it", async () => {
  const { grid } = await startOfficeInJest(["Data"]);
  await Excel.run(async (context) => {
    const range = dataRange(context, "A1");
    range.format.fill.color = "yellow";
    range.format.fill.clear();
    range.load("format/fill/color");
    await context.sync();
    expect(range.format.fill.color).toBe("#FFFFFF");
  });
  expect(grid.format(grid.activeSheetId(), 0, 0).fill).toBe("");
});

test("widths and heights are in points, per column and per row", async () => {
  await Excel.run(async (context) => {
    dataRange(context, "B:B").format.columnWidth = 120;
    dataRange(context, "2:2").format.rowHeight = 30;
    const cell = dataRange(context, "B2");
    const mixed = dataRange(context, "A1:B2");
    cell.load("format/columnWidth, format/rowHeight");
    mixed.load("format/columnWidth, format/rowHeight");
    await context.sync();
    expect([cell.format.columnWidth, cell.format.rowHeight]).toEqual([120, 30]);
    expect([mixed.format.columnWidth, mixed.format.rowHeight]).toEqual([null, null]);
  });
});

test("a border runs along one side of the range", async () => {
  const { grid } = await startOfficeInJest(["Data"]);
  await Excel.run(async (context) => {
    const bottom = dataRange(context, "A1:B2").format.borders.getItem("EdgeBottom");
    bottom.style = "Continuous";
    bottom.color = "#C00000";
    const read = dataRange(context, "A2").format.borders.getItem("EdgeBottom");
    const above = dataRange(context, "A1").format.borders.getItem("EdgeBottom");
    read.load("style, color");
    above.load("style");
    await context.sync();
    expect([read.style, read.color, above.style]).toEqual(["Continuous", "#C00000", "None"]);
  });
  expect(grid.format(grid.activeSheetId(), 1, 1).borderBottom).toBe("#C00000");
});

test("cell properties are written and read one by one", async () => {
  await Excel.run(async (context) => {
    const range = dataRange(context, "A1:B1");
    range.setCellProperties([[{ format: { fill: { color: "#FF0000" }, font: { bold: true } } }, {}]]);
    const properties = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true } },
    });
    await context.sync();
    expect(properties.value).toEqual([
      [
        { address: "Data!A1", format: { fill: { color: "#FF0000" }, font: { bold: true } } },
        { address: "Data!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: false } } },
      ],
    ]);
  });
});

test("a link shows its address in an empty cell, looks like a link, and leaves other content alone", async () => {
  const office = await startOfficeInJest(["Data"]);
  await Excel.run(async (context) => {
    const empty = dataRange(context, "A1");
    const filled = dataRange(context, "A2");
    const titled = dataRange(context, "A3");
    filled.values = [["source"]];
    for (const range of [empty, filled]) range.hyperlink = { address: "https://example.com/a" };
    titled.hyperlink = { address: "https://example.com/b", textToDisplay: "=HYPERLINK", screenTip: "opens a page" };
    for (const range of [empty, filled, titled]) range.load("hyperlink, values, formulas, format/font/underline");
    await context.sync();
    expect(empty.values).toEqual([["https://example.com/a"]]);
    expect([filled.values, filled.hyperlink.address]).toEqual([[["source"]], "https://example.com/a"]);
    expect(titled.formulas).toEqual([["=HYPERLINK"]]);
    expect(titled.hyperlink).toEqual({
      address: "https://example.com/b",
      textToDisplay: "=HYPERLINK",
      screenTip: "opens a page",
    });
    expect(titled.format.font.underline).toBe("Single");
  });
  // The text beginning with "=" did not become a formula.
  expect(office.grid.values({ sheetId: office.grid.activeSheetId(), row: 2, column: 0, rows: 1, columns: 1 })).toEqual([
    ["=HYPERLINK"],
  ]);
});

test.each<[string, (range: Excel.Range) => void, string]>([
  ["a colour that is none", (range) => (range.format.fill.color = "reddish"), "RangeFill.color"],
  [
    "an alignment that is none",
    (range) => (range.format.horizontalAlignment = "Middle" as "Center"),
    "RangeFormat.horizontalAlignment",
  ],
  ["a width as text", (range) => (range.format.columnWidth = "wide" as unknown as number), "RangeFormat.columnWidth"],
  ["a negative width", (range) => (range.format.columnWidth = -1), "RangeFormat.columnWidth"],
  ["a row of 500 points", (range) => (range.format.rowHeight = 500), "RangeFormat.rowHeight"],
  ["a font of size 0", (range) => (range.format.font.size = 0), "RangeFont.size"],
  ["a format per cell of another shape", (range) => (range.numberFormat = [["0", "0"]]), "Range.numberFormat"],
  ["a link without a target", (range) => (range.hyperlink = { textToDisplay: "x" }), "Range.hyperlink"],
])("refuses %s as InvalidArgument", async (_, attempt, errorLocation) => {
  const refused = Excel.run(async (context) => {
    attempt(dataRange(context, "A1"));
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation } });
});
