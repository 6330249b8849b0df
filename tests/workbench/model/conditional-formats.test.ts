/** @jest-environment jsdom */
import type { FormatRule } from "../../../src/workbench/sheet-objects";
import { type OfficeInJest, startOfficeInJest } from "../../host/office-in-jest";

let office: OfficeInJest;

beforeEach(async () => {
  office = await startOfficeInJest(["Model"]);
});

const sheetId = (): string => office.grid.activeSheetId();
const rules = (): readonly FormatRule[] => office.grid.objects.formatRules(sheetId());
const area = (row: number, column: number, rows = 1, columns = 1) => ({
  sheetId: sheetId(),
  ...{ row, column, rows, columns },
});
const onSheet = (use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>): Promise<void> =>
  Excel.run((context) => use(context.workbook.worksheets.getItem("Model"), context));
const carried = (type: FormatRule["type"], formula: string, at: FormatRule["areas"][number]): FormatRule => ({
  ...{ id: `{${type}}`, type, formula, areas: [at] },
  ...{ numberFormat: null, stopIfTrue: false, inFile: 0, isCarried: true },
});

/** Documented: Excel.ConditionalFormatCollection, ConditionalFormat, ConditionalFormatRule, ConditionalRangeFormat (learn.microsoft.com). */
test("a number format holds while a formula is true: added before the others, read back, changed, deleted", async () => {
  await onSheet(async (sheet, context) => {
    for (const [formula, numberFormat] of [
      ['=$B$1="US$ m"', "$#,##0.0,,"],
      ['=$B$1="US$"', "$#,##0"],
    ] as const) {
      const { custom } = sheet.getRange("B3:B5").conditionalFormats.add("Custom");
      custom.rule.formula = formula;
      custom.format.numberFormat = numberFormat;
    }
    await context.sync();
    expect(rules()).toMatchObject([
      { areas: [area(2, 1, 3)], type: "Custom", formula: '=$B$1="US$"', numberFormat: "$#,##0" },
      { areas: [area(2, 1, 3)], type: "Custom", formula: '=$B$1="US$ m"', numberFormat: "$#,##0.0,," },
    ]);

    const formats = sheet.getRange("A5:C9").conditionalFormats;
    const elsewhere = sheet.getRange("C3:C9").conditionalFormats.getCount();
    formats.load("items/id, items/type, items/priority, items/stopIfTrue");
    const [count, second] = [formats.getCount(), formats.getItemAt(1)];
    second.custom.rule.load("formula");
    second.custom.format.load("numberFormat");
    const cells = second.getRange().load("address");
    const other = second.cellValueOrNullObject.load("rule");
    await context.sync();
    expect(formats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue])).toEqual([
      ["Custom", 0, false],
      ["Custom", 1, false],
    ]);
    expect([count.value, elsewhere.value, cells.address, other.isNullObject]).toEqual([2, 0, "Model!B3:B5", true]);
    expect([second.custom.rule.formula, second.custom.format.numberFormat]).toEqual(['=$B$1="US$ m"', "$#,##0.0,,"]);

    second.custom.format.numberFormat = "0.0";
    formats.getItem(formats.items[0]?.id ?? "").delete();
    await context.sync();
    expect(rules()).toMatchObject([{ formula: '=$B$1="US$ m"', numberFormat: "0.0" }]);
  });
});

test.each`
  cleared                             | range      | left
  ${"clearAll of some of its cells"}  | ${"B3:B4"} | ${[["=B5>1", 4, 1]]}
  ${"clearAll of cells in its midst"} | ${"A4:C4"} | ${[["=B3>1", 2, 1, 4, 1]]}
  ${"clearAll of all cells"}          | ${"A:D"}   | ${[]}
  ${"clear of formats"}               | ${"B3:B4"} | ${[["=B5>1", 4, 1]]}
  ${"clear of contents"}              | ${"B3:B4"} | ${[["=B3>1", 2, 3]]}
`("$cleared leaves it to the others, whose formula reads what it read", async ({ cleared, range, left }) => {
  await onSheet(async (sheet, context) => {
    const { custom } = sheet.getRange("B3:B5").conditionalFormats.add("Custom");
    custom.rule.formula = "=B3>1";
    custom.format.numberFormat = "0";
    const cells = sheet.getRange(range as string);
    if (String(cleared).startsWith("clearAll")) cells.conditionalFormats.clearAll();
    else cells.clear(String(cleared).endsWith("formats") ? "Formats" : "Contents");
    await context.sync();
  });
  expect(rules().map(({ formula, areas }) => [formula, ...areas.flatMap(({ row, rows }) => [row, rows])])).toEqual(
    left,
  );
});

test.each`
  what                       | call                                                                                                   | code                 | why
  ${"another type"}          | ${(range: Excel.Range) => range.conditionalFormats.add("DataBar")}                                     | ${"ApiNotFound"}     | ${"the workbench has number formats only"}
  ${"no type"}               | ${(range: Excel.Range) => range.conditionalFormats.add("Bar" as "DataBar")}                            | ${"InvalidArgument"} | ${"Excel.ConditionalFormatType"}
  ${"a colour"}              | ${(range: Excel.Range) => (range.conditionalFormats.add("Custom").custom.format.fill.color = "red")}   | ${"ApiNotFound"}     | ${"the workbench has number formats only"}
  ${"no formula"}            | ${(range: Excel.Range) => (range.conditionalFormats.add("Custom").custom.rule.formula = "B1>0")}       | ${"InvalidArgument"} | ${"a formula begins with ="}
  ${"a broken formula"}      | ${(range: Excel.Range) => (range.conditionalFormats.add("Custom").custom.rule.formula = '=IF(B1="x"')} | ${"InvalidArgument"} | ${"a bracket is missing"}
  ${"what another type has"} | ${(range: Excel.Range) => range.conditionalFormats.add("Custom").dataBar.load("showDataBarOnly")}      | ${"ItemNotFound"}    | ${"the rule is of another type"}
  ${"an index beyond"}       | ${(range: Excel.Range) => range.conditionalFormats.getItemAt(0).load("type")}                          | ${"ItemNotFound"}    | ${"there is none"}
`(
  "$what is refused as $code: $why",
  async ({ call, code }: { call: (range: Excel.Range) => unknown; code: string }) => {
    const asked = onSheet(async (sheet, context) => {
      call(sheet.getRange("B2"));
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({ code });
  },
);

/** What a file brings and the grid does not show is told of, and stays. */
test("of carried ones type and place are told, and a formula; what would change them is ApiNotFound", async () => {
  office.grid.objects.setFormatRules(sheetId(), [
    carried("Custom", "=B3<0", area(2, 1, 3)),
    carried("DataBar", "", area(2, 1)),
  ]);
  await onSheet(async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange("B3");
    conditionalFormats.load("items/type");
    const { rule } = conditionalFormats.getItemAt(0).custom.load("rule/formula");
    await context.sync();
    expect(conditionalFormats.items.map(({ type }) => type)).toEqual(["Custom", "DataBar"]);
    expect(rule.formula).toBe("=B3<0");
    sheet.getRange("B3").clear();
    await context.sync();
  });
  const refused = (change: (formats: Excel.ConditionalFormatCollection) => void): Promise<void> =>
    onSheet(async (sheet, context) => {
      change(sheet.getRange("B3").conditionalFormats);
      await context.sync();
    });
  const NOT_FOUND = { code: "ApiNotFound" };
  await expect(refused((formats) => formats.clearAll())).rejects.toMatchObject(NOT_FOUND);
  await expect(refused((formats) => formats.getItemAt(1).delete())).rejects.toMatchObject(NOT_FOUND);
  await expect(refused((formats) => formats.getItemAt(1).dataBar.load())).rejects.toMatchObject(NOT_FOUND);
  await expect(
    refused((formats) => (formats.getItemAt(0).custom.rule.formula = "=B3>0") satisfies string),
  ).rejects.toMatchObject(NOT_FOUND);
  expect(rules().map(({ type }) => type)).toEqual(["Custom", "DataBar"]);
});

test("a protected sheet takes none", async () => {
  office.grid.setProtected(sheetId(), true);
  const added = onSheet(async (sheet, context) => {
    sheet.getRange("B2").conditionalFormats.add("Custom");
    await context.sync();
  });
  await expect(added).rejects.toMatchObject({ code: "AccessDenied" });
});
