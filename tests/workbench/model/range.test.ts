/** @jest-environment jsdom */
import { startOfficeInJest } from "../../host/office-in-jest";

const REFERENCE = "Excel JavaScript API reference, Excel.Range";

beforeEach(() => startOfficeInJest(["Data", "My Sheet"]));

/** The value of one expression on a range of the sheet Data, read by the real library. */
async function read<K extends keyof Excel.Range>(address: string, property: K): Promise<Excel.Range[K]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange(address);
    range.load(property);
    await context.sync();
    return range[property];
  });
}

test.each`
  case                             | address         | property          | expected                | source
  ${"one cell"}                    | ${"$B$2"}       | ${"address"}      | ${"Data!B2"}            | ${REFERENCE}
  ${"corners either way"}          | ${"C3:A1"}      | ${"address"}      | ${"Data!A1:C3"}         | ${REFERENCE}
  ${"whole columns"}               | ${"B:C"}        | ${"address"}      | ${"Data!B:C"}           | ${REFERENCE}
  ${"whole rows"}                  | ${"2:3"}        | ${"address"}      | ${"Data!2:3"}           | ${REFERENCE}
  ${"its sheet named"}             | ${"Data!A1"}    | ${"address"}      | ${"Data!A1"}            | ${REFERENCE}
  ${"last cell of the sheet"}      | ${"XFD1048576"} | ${"address"}      | ${"Data!XFD1048576"}    | ${"Excel specifications and limits"}
  ${"zero-based row"}              | ${"B3"}         | ${"rowIndex"}     | ${2}                    | ${REFERENCE}
  ${"zero-based column"}           | ${"B3"}         | ${"columnIndex"}  | ${1}                    | ${REFERENCE}
  ${"cells"}                       | ${"A1:C2"}      | ${"cellCount"}    | ${2 * 3}                | ${"by hand"}
  ${"rows"}                        | ${"A1:C2"}      | ${"rowCount"}     | ${2}                    | ${"by hand"}
  ${"columns"}                     | ${"A1:C2"}      | ${"columnCount"}  | ${3}                    | ${"by hand"}
  ${"empty"}                       | ${"A1:B1"}      | ${"values"}       | ${[["", ""]]}           | ${REFERENCE}
  ${"types of empty cells"}        | ${"A1:B1"}      | ${"valueTypes"}   | ${[["Empty", "Empty"]]} | ${REFERENCE}
  ${"default format"}              | ${"A1"}         | ${"numberFormat"} | ${[["General"]]}        | ${REFERENCE}
  ${"no link"}                     | ${"A1"}         | ${"hyperlink"}    | ${null}                 | ${REFERENCE}
  ${"more cells than Excel reads"} | ${"A:H"}        | ${"values"}       | ${null}                 | ${"Excel JavaScript API: reading a large range"}
`("reads $property of $address: $case ($source)", async ({ address, property, expected }) => {
  expect(await read(address, property)).toEqual(expected);
});

test.each`
  case                      | written            | values           | formulas            | source
  ${"numbers"}              | ${[1, -0.5]}       | ${[1, -0.5]}     | ${[1, -0.5]}        | ${REFERENCE}
  ${"texts"}                | ${["a", "b c"]}    | ${["a", "b c"]}  | ${["a", "b c"]}     | ${REFERENCE}
  ${"truth values"}         | ${[true, "false"]} | ${[true, false]} | ${[true, false]}    | ${"typed into Excel"}
  ${"text like a number"}   | ${["12", "1,200"]} | ${[12, 1200]}    | ${[12, 1200]}       | ${"typed into Excel"}
  ${"text behind a '"}      | ${["'12", "'=A1"]} | ${["12", "=A1"]} | ${["12", "=A1"]}    | ${"typed into Excel"}
  ${"formulas"}             | ${["=1+1", "+A1"]} | ${[0, 0]}        | ${["=1+1", "=+A1"]} | ${"Range.values: a leading = + or - makes a formula"}
  ${"empty text clears"}    | ${["", "x"]}       | ${["", "x"]}     | ${["", "x"]}        | ${REFERENCE}
  ${"null leaves the cell"} | ${[null, "x"]}     | ${["old", "x"]}  | ${["old", "x"]}     | ${REFERENCE}
`("writes $case ($source)", async ({ written, values, formulas }) => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1:B1");
    range.values = [["old", "old"]];
    range.values = [written];
    range.load("values, formulas");
    await context.sync();
    expect({ values: range.values, formulas: range.formulas }).toEqual({ values: [values], formulas: [formulas] });
  });
});

test("the format @ keeps a formula as text", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1");
    range.numberFormat = [["@"]];
    range.values = [["=1+"]];
    range.load("values, valueTypes");
    await context.sync();
    expect(range.values).toEqual([["=1+"]]);
    expect(range.valueTypes).toEqual([["String"]]);
  });
});

test("one value goes into every cell of the range", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1:B2");
    (range as unknown as { values: number }).values = 7;
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });
});

test("errors read as their text and have the type Error", async () => {
  const { grid } = await startOfficeInJest(["Data"]);
  grid.setCalculated(grid.activeSheetId(), 0, 0, { error: "#N/A", message: "not documented" });
  expect(await read("A1", "values")).toEqual([["#N/A"]]);
  expect(await read("A1", "valueTypes")).toEqual([["Error"]]);
});

const SHAPE = [[1, 2, 3]];

test.each`
  case                         | address    | written                         | code                           | source
  ${"too wide"}                | ${"A1:B1"} | ${SHAPE}                        | ${"InvalidArgument"}           | ${"office-js-docs: values must have the range's shape"}
  ${"too tall"}                | ${"A1:C1"} | ${[...SHAPE, ...SHAPE]}         | ${"InvalidArgument"}           | ${"office-js-docs: values must have the range's shape"}
  ${"ragged"}                  | ${"A1:B2"} | ${[[1, 2], [3]]}                | ${"InvalidArgument"}           | ${"office-js-docs: values must have the range's shape"}
  ${"an object in a cell"}     | ${"A1"}    | ${[[{ a: 1 }]]}                 | ${"InvalidArgument"}           | ${REFERENCE}
  ${"a broken formula"}        | ${"A1"}    | ${[["=SUM(1"]]}                 | ${"InvalidArgument"}           | ${"typed into Excel"}
  ${"a text beyond the limit"} | ${"A1"}    | ${[["x".repeat(32_768)]]}       | ${"InvalidArgument"}           | ${"Excel specifications and limits"}
  ${"a formula beyond it"}     | ${"A1"}    | ${[[`=${"1+".repeat(5000)}1`]]} | ${"FormulaLengthExceedsLimit"} | ${"Excel specifications and limits"}
`("refuses $case as $code and changes nothing ($source)", async ({ address, written, code }) => {
  const { grid } = await startOfficeInJest(["Data"]);
  const write = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange(address).values = written;
    await context.sync();
  });
  await expect(write).rejects.toMatchObject({ code, debugInfo: { errorLocation: "Range.values" } });
  expect(grid.usedArea(grid.activeSheetId())).toBeNull();
});

test.each`
  address            | source
  ${"A0"}            | ${"rows begin at 1"}
  ${"XFE1"}          | ${"Excel specifications and limits: 16,384 columns"}
  ${"A1048577"}      | ${"Excel specifications and limits: 1,048,576 rows"}
  ${"A"}             | ${"not an address"}
  ${"A1:B2:C3"}      | ${"not an address"}
  ${"A1,C3"}         | ${"two areas need getRanges"}
  ${"nobody"}        | ${"no such name"}
  ${"'My Sheet'!A1"} | ${"another sheet"}
`("refuses the address $address: $source", async ({ address }) => {
  await expect(read(address, "address")).rejects.toMatchObject({
    code: "InvalidArgument",
    debugInfo: { errorLocation: "Worksheet.getRange" },
  });
});

type Step = (range: Excel.Range) => Excel.Range;

test.each<[string, Step, string]>([
  ["getCell(1, 2)", (range) => range.getCell(1, 2), "Data!E3"],
  ["getCell beyond the range", (range) => range.getCell(9, 0), "Data!C11"],
  ["getRow(1)", (range) => range.getRow(1), "Data!C3:E3"],
  ["getColumn(0)", (range) => range.getColumn(0), "Data!C2:C4"],
  ["getLastCell()", (range) => range.getLastCell(), "Data!E4"],
  ["getLastRow()", (range) => range.getLastRow(), "Data!C4:E4"],
  ["getLastColumn()", (range) => range.getLastColumn(), "Data!E2:E4"],
  ["getOffsetRange(-1, 2)", (range) => range.getOffsetRange(-1, 2), "Data!E1:G3"],
  ["getResizedRange(1, -2)", (range) => range.getResizedRange(1, -2), "Data!C2:C5"],
  ["getAbsoluteResizedRange(1, 2)", (range) => range.getAbsoluteResizedRange(1, 2), "Data!C2:D2"],
  ["getEntireColumn()", (range) => range.getEntireColumn(), "Data!C:E"],
  ["getEntireRow()", (range) => range.getEntireRow(), "Data!2:4"],
  ["getBoundingRect of a text", (range) => range.getBoundingRect("A1"), "Data!A1:E4"],
  ["getBoundingRect of a range", (range) => range.getBoundingRect(range.getOffsetRange(5, 5)), "Data!C2:J9"],
  ["getIntersection", (range) => range.getIntersection("D3:Z99"), "Data!D3:E4"],
])("from C2:E4, %s", async (_, step, expected) => {
  await Excel.run(async (context) => {
    const found = step(context.workbook.worksheets.getItem("Data").getRange("C2:E4"));
    found.load("address");
    await context.sync();
    expect(found.address).toBe(expected);
  });
});

test.each<[string, Step, string]>([
  ["above the sheet", (range) => range.getOffsetRange(-1, 0), "Range.getOffsetRange"],
  ["left of the sheet", (range) => range.getOffsetRange(0, -1), "Range.getOffsetRange"],
  ["no rows left", (range) => range.getResizedRange(-1, 0), "Range.getResizedRange"],
  ["a cell below the sheet", (range) => range.getCell(1_048_576, 0), "Range.getCell"],
])("refuses %s", async (_, step, errorLocation) => {
  const failing = Excel.run(async (context) => {
    step(context.workbook.worksheets.getItem("Data").getRange("A1")).load("address");
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation } });
});

test("no intersection is a null object, and so is what is asked of it", async () => {
  await Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItem("Data").getRange("A1").getIntersectionOrNullObject("B2");
    const cellOfNone = none.getCell(0, 0);
    none.load("address");
    cellOfNone.load("address");
    await context.sync();
    expect([none.isNullObject, cellOfNone.isNullObject]).toEqual([true, true]);
  });
});

test("the used range holds every value, and within a range only that range's", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("D5").values = [[2]];
    const all = sheet.getUsedRange();
    const part = sheet.getRange("A1:C99").getUsedRangeOrNullObject();
    const none = sheet.getRange("E1:F9").getUsedRangeOrNullObject(true);
    all.load("address");
    part.load("address");
    none.load("address");
    await context.sync();
    expect([all.address, part.address, none.isNullObject]).toEqual(["Data!B2:D5", "Data!B2", true]);
  });
});

test("the used range of an empty sheet is its first cell, or a null object", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const cell = sheet.getUsedRange();
    const none = sheet.getUsedRangeOrNullObject();
    cell.load("address");
    await context.sync();
    expect([cell.address, none.isNullObject]).toEqual(["Data!A1", true]);
  });
});

test("a range keeps its place across batches, and its reference is given back at the end", async () => {
  const office = await startOfficeInJest(["Data"]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1:B2");
    range.values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    const corner = range.getCell(1, 1);
    corner.load("values, address");
    await context.sync();
    expect([corner.address, corner.values]).toEqual(["Data!B2", [[4]]]);
    const second = office.requests.at(-1)?.batch;
    expect(Object.values(second?.ObjectPaths ?? {})).toContainEqual(expect.objectContaining({ ObjectPathType: 6 }));
  });
  await office.settled();
  expect(office.requests.at(-1)?.isCleanUp).toBe(true);
  expect(office.syncs).toBe(2);
});

test("clear takes contents, formats or both", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1");
    range.values = [[0.5]];
    range.numberFormat = [["0%"]];
    range.format.font.bold = true;
    range.clear("Contents");
    range.load("values, numberFormat, format/font/bold");
    await context.sync();
    expect([range.values, range.numberFormat, range.format.font.bold]).toEqual([[[""]], [["0%"]], true]);
    range.clear();
    range.load("numberFormat, format/font/bold");
    await context.sync();
    expect([range.numberFormat, range.format.font.bold]).toEqual([[["General"]], false]);
  });
});

test("text is the value as its number format shows it", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1:B1");
    range.values = [[0.125, 21e9]];
    range.numberFormat = [["0.0%", "#,##0"]];
    range.load("text");
    await context.sync();
    expect(range.text).toEqual([["12.5%", "21,000,000,000"]]);
  });
});

test("select moves the selection and the active sheet", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("My Sheet").getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange();
    const active = context.workbook.getActiveCell();
    selected.load("address");
    active.load("address");
    await context.sync();
    expect([selected.address, active.address]).toEqual(["'My Sheet'!B2:C3", "'My Sheet'!B2"]);
  });
});
