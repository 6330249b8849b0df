/** @jest-environment jsdom */
import { type OfficeInJest, startOfficeInJest } from "../../host/office-in-jest";

let office: OfficeInJest;

beforeEach(async () => {
  office = await startOfficeInJest(["Model", "Other"]);
});

test("a sheet keeps how it prints", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Model");
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintArea("A1:H60");
    pageLayout.setPrintTitleRows("$1:$4");
    pageLayout.setPrintMargins("Inches", { left: 0.5, right: 0.5 });
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
    await context.sync();
    pageLayout.load("orientation, zoom, centerHorizontally, leftMargin, topMargin");
    pageLayout.headersFooters.defaultForAllPages.load("centerFooter");
    const area = pageLayout.getPrintArea().load("address");
    const rows = pageLayout.getPrintTitleRows().load("address");
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    const other = context.workbook.worksheets.getItem("Other").pageLayout.load("orientation");
    await context.sync();
    expect([pageLayout.orientation, pageLayout.zoom, pageLayout.centerHorizontally]).toEqual([
      "Landscape",
      { horizontalFitToPages: 1 },
      true,
    ]);
    expect([pageLayout.leftMargin, pageLayout.topMargin]).toEqual([36, 54]); // half an inch; Excel's "normal" three quarters
    expect([area.address, rows.address, columns.isNullObject]).toEqual(["Model!A1:H60", "Model!1:4", true]);
    expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe("Page &P of &N");
    expect(other.orientation).toBe("Portrait");
  });
});

test.each`
  case                        | spoil                                                                    | code                 | location
  ${"an orientation"}         | ${(layout: Excel.PageLayout) => (layout.orientation = "Askew" as never)} | ${"InvalidArgument"} | ${"PageLayout.orientation"}
  ${"a scale"}                | ${(layout: Excel.PageLayout) => (layout.zoom = { scale: 5 })}            | ${"InvalidArgument"} | ${"PageLayout.zoom"}
  ${"a range elsewhere"}      | ${(layout: Excel.PageLayout) => layout.setPrintArea("Other!A1")}         | ${"InvalidArgument"} | ${"PageLayout.setPrintArea"}
  ${"rows that were not set"} | ${(layout: Excel.PageLayout) => layout.getPrintTitleRows()}              | ${"ItemNotFound"}    | ${"PageLayout.getPrintTitleRows"}
  ${"a member it lacks"}      | ${(layout: Excel.PageLayout) => (layout.draftMode = true)}               | ${"ApiNotFound"}     | ${"PageLayout.draftMode"}
`(
  "refuses $case as $code",
  async ({
    spoil,
    code,
    location,
  }: {
    spoil: (layout: Excel.PageLayout) => unknown;
    code: string;
    location: string;
  }) => {
    const failing = Excel.run(async (context) => {
      spoil(context.workbook.worksheets.getItem("Model").pageLayout);
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code, debugInfo: { errorLocation: location } });
    expect(office.grid.objects.pageSetup("sheet-1").orientation).toBe("Portrait");
  },
);
