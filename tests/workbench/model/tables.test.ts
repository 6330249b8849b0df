/** @jest-environment jsdom */
import { type OfficeInJest, startOfficeInJest } from "../../host/office-in-jest";

let office: OfficeInJest;

beforeEach(async () => {
  office = await startOfficeInJest(["Deals", "Other"]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Deals").getRange("B2:D5").values = [
      ["deal", "value", "term"],
      ["a", 10, 5],
      ["b", 20, 6],
      ["c", 30, 7],
    ];
    await context.sync();
  });
});

/** The sheet "Deals" and a table over B2:D5. */
async function withTable(
  run: (table: Excel.Table, context: Excel.RequestContext) => Promise<void> | void,
): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem("Deals").tables.add("B2:D5", true);
    await run(table, context);
    await context.sync();
  });
}

test("a table tells its name, its look, its parts and its columns", async () => {
  await withTable(async (table, context) => {
    table.name = "Comparables";
    table.style = "TableStyleLight9";
    const parts = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem("Value").getDataBodyRange(),
    ];
    for (const part of parts) part.load("address");
    table.load(
      "name, style, showHeaders, showTotals, showBandedRows, showFilterButton, columns/items/name, rows/count, worksheet/name",
    );
    await context.sync();
    expect(parts.map(({ address }) => address)).toEqual(["Deals!B2:D5", "Deals!B2:D2", "Deals!B3:D5", "Deals!C3:C5"]);
    expect(table.toJSON()).toMatchObject({
      name: "Comparables",
      style: "TableStyleLight9",
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showFilterButton: true,
    });
    expect(table.columns.items.map(({ name }) => name)).toEqual(["deal", "value", "term"]);
    expect([table.rows.count, table.worksheet.name]).toEqual([3, "Deals"]);
  });
});

test("it is found by name from the workbook and from its own sheet only, in later calls too", async () => {
  await withTable((table) => void (table.name = "Comparables"));
  await Excel.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    const found = tables.getItem("comparables");
    const elsewhere = worksheets.getItem("Other").tables.getItemOrNullObject("Comparables");
    const count = tables.getCount();
    found.load("name, id");
    await context.sync();
    found.showBandedRows = false;
    found.load("showBandedRows");
    await context.sync();
    expect([found.name, found.showBandedRows, elsewhere.isNullObject, count.value]).toEqual([
      "Comparables",
      false,
      true,
      1,
    ]);
  });
});

test("headers become texts of their own, and a table without headers gets a row for them", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Other");
    sheet.getRange("A1:C2").values = [
      ["x", 2027, "x"],
      [1, 2, 3],
    ];
    sheet.getRange("E1:F2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.tables.add("A1:C2", true);
    const added = context.workbook.tables.add("Other!E1:F2", false);
    const headers = sheet.getRange("A1:C1").load("values, valueTypes");
    const cells = added.getRange().load("address, values");
    await context.sync();
    expect(headers.values).toEqual([["x", "2027", "x2"]]);
    expect(cells.address).toBe("Other!E1:F3");
    expect(cells.values).toEqual([
      ["Column1", "Column2"],
      [1, 2],
      [3, 4],
    ]);
  });
});

test.each`
  case                              | spoil                                                                      | code                   | location
  ${"overlap"}                      | ${(table: Excel.Table) => table.worksheet.tables.add("D5:E6", true)}       | ${"InvalidArgument"}   | ${"TableCollection.add"}
  ${"address on another sheet"}     | ${(table: Excel.Table) => table.worksheet.tables.add("Other!A1:B2", true)} | ${"InvalidArgument"}   | ${"TableCollection.add"}
  ${"a cell's address for a name"}  | ${(table: Excel.Table) => (table.name = "A1")}                             | ${"InvalidArgument"}   | ${"Table.name"}
  ${"a space in the name"}          | ${(table: Excel.Table) => (table.name = "my deals")}                       | ${"InvalidArgument"}   | ${"Table.name"}
  ${"a name that is taken"}         | ${(table: Excel.Table) => (table.name = "RATE_USED")}                      | ${"ItemAlreadyExists"} | ${"Table.name"}
  ${"a style nobody knows"}         | ${(table: Excel.Table) => (table.style = "TableStyleLight99")}             | ${"InvalidArgument"}   | ${"Table.style"}
  ${"a header row elsewhere"}       | ${(table: Excel.Table) => table.resize("B3:D6")}                           | ${"InvalidArgument"}   | ${"Table.resize"}
  ${"a column there is not"}        | ${(table: Excel.Table) => table.columns.getItem("price").getRange()}       | ${"ItemNotFound"}      | ${"TableColumnCollection.getItem"}
  ${"a totals row there is not"}    | ${(table: Excel.Table) => table.getTotalRowRange()}                        | ${"ItemNotFound"}      | ${"Table.getTotalRowRange"}
  ${"a member the workbench lacks"} | ${(table: Excel.Table) => table.clearFilters()}                            | ${"ApiNotFound"}       | ${"Table.clearFilters"}
`(
  "refuses $case as $code",
  async ({ spoil, code, location }: { spoil: (table: Excel.Table) => unknown; code: string; location: string }) => {
    await Excel.run(async (context) => {
      context.workbook.names.add("rate_used", context.workbook.worksheets.getItem("Other").getRange("A1"));
      await context.sync();
    });
    const failing = withTable((table) => void spoil(table));
    await expect(failing).rejects.toMatchObject({ code, debugInfo: { errorLocation: location } });
  },
);

test("a protected sheet takes no table, and a name that a table has is taken", async () => {
  await withTable((table) => void (table.name = "Comparables"));
  const naming = Excel.run(async (context) => {
    context.workbook.names.add("comparables", "=1");
    await context.sync();
  });
  await expect(naming).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  const [sheet] = office.grid.sheets();
  office.grid.setProtected(sheet?.id ?? "", true);
  const adding = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Deals").tables.add("F1:G2", true);
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code: "AccessDenied" });
});

test("the totals row sums the last column, and goes again", async () => {
  await withTable(async (table, context) => {
    table.showTotals = true;
    const totals = table.getTotalRowRange().load("address, formulas");
    const body = table.getDataBodyRange().load("address");
    await context.sync();
    expect([totals.address, body.address]).toEqual(["Deals!B6:D6", "Deals!B3:D5"]);
    expect(totals.formulas).toEqual([["Total", "", "=SUBTOTAL(109,D3:D5)"]]);
    table.showTotals = false;
    const below = table.worksheet.getRange("B6:D6").load("formulas");
    await context.sync();
    expect(below.formulas).toEqual([["", "", ""]]);
  });
});

test("a table can grow, be turned into plain cells, or go with its contents", async () => {
  await withTable(async (table, context) => {
    table.resize("B2:D8");
    table.rows.load("count");
    await context.sync();
    expect(table.rows.count).toBe(6);
    const cells = table.convertToRange().load("address, values");
    await context.sync();
    expect([cells.address, cells.values[0]]).toEqual(["Deals!B2:D8", ["deal", "value", "term"]]);
    expect(office.grid.objects.tables()).toEqual([]);
    context.workbook.worksheets.getItem("Deals").tables.add("B2:D5", true).delete();
    const left = context.workbook.worksheets.getItem("Deals").getUsedRangeOrNullObject();
    await context.sync();
    expect(left.isNullObject).toBe(true);
  });
});
