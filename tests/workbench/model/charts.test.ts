/** @jest-environment jsdom */
import { type OfficeInJest, startOfficeInJest } from "../../host/office-in-jest";

let office: OfficeInJest;

beforeEach(async () => {
  office = await startOfficeInJest(["Model", "Other"]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Model").getRange("A1:C4").values = [
      ["", "low", "high"],
      [2027, 1, 2],
      [2028, 3, 4],
      [2029, 5, 6],
    ];
    await context.sync();
  });
});

async function withChart(
  run: (chart: Excel.Chart, context: Excel.RequestContext) => Promise<void> | void,
  source = "A1:C4",
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Model");
    await run(sheet.charts.add("ColumnStacked", sheet.getRange(source), "Auto"), context);
    await context.sync();
  });
}

const address = (area: { row: number; column: number; rows: number; columns: number } | null | undefined): string =>
  area ? `${area.row},${area.column},${area.rows}x${area.columns}` : "none";

test.each`
  case                                                  | source     | by           | series
  ${"columns below names, years below an empty corner"} | ${"A1:C4"} | ${"Auto"}    | ${["0,1,1x1 1,1,3x1 1,0,3x1", "0,2,1x1 1,2,3x1 1,0,3x1"]}
  ${"the same read by rows"}                            | ${"A1:C4"} | ${"Rows"}    | ${["1,0,1x1 1,1,1x2 0,1,1x2", "2,0,1x1 2,1,1x2 0,1,1x2", "3,0,1x1 3,1,1x2 0,1,1x2"]}
  ${"numbers alone"}                                    | ${"B2:B4"} | ${"Auto"}    | ${["none 1,1,3x1 none"]}
  ${"a name above numbers"}                             | ${"B1:B4"} | ${"Columns"} | ${["0,1,1x1 1,1,3x1 none"]}
  ${"numbers without names"}                            | ${"B2:C4"} | ${"Columns"} | ${["none 1,1,3x1 none", "none 1,2,3x1 none"]}
`(
  "finds names, values and categories in $case",
  async ({ source, by, series }: { source: string; by: Excel.ChartSeriesBy; series: string[] }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Model");
      sheet.charts.add("Line", sheet.getRange(source), by);
      await context.sync();
    });
    const [chart] = office.grid.objects.charts();
    expect(
      chart?.series.map(({ nameCell, values, categories }) => [nameCell, values, categories].map(address).join(" ")),
    ).toEqual(series);
  },
);

test("a chart takes and tells its name, title, legend and axes", async () => {
  await withChart((chart) => {
    chart.name = "Schedule";
    chart.title.text = "Committed spend";
    chart.legend.position = "Right";
    chart.axes.valueAxis.numberFormat = '$0.0,,," bn"';
    chart.axes.valueAxis.title.text = "US dollars";
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.getItem("Value").majorGridlines.visible = false;
  });
  await Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem("Model").charts.getItem("schedule");
    chart.load(
      "name, chartType, title/text, title/visible, legend/position, legend/visible, axes/valueAxis/numberFormat, axes/valueAxis/title/text",
    );
    chart.axes.valueAxis.majorGridlines.load("visible");
    chart.axes.categoryAxis.load("reversePlotOrder");
    await context.sync();
    expect([chart.name, chart.chartType, chart.title.text, chart.title.visible]).toEqual([
      "Schedule",
      "ColumnStacked",
      "Committed spend",
      true,
    ]);
    expect([chart.legend.position, chart.legend.visible, chart.axes.valueAxis.numberFormat]).toEqual([
      "Right",
      true,
      '$0.0,,," bn"',
    ]);
    expect([
      chart.axes.valueAxis.title.text,
      chart.axes.valueAxis.majorGridlines.visible,
      chart.axes.categoryAxis.reversePlotOrder,
    ]).toEqual(["US dollars", false, true]);
  });
});

test("the title of a chart with one series is the series's name, until another is set", async () => {
  await withChart(async (chart, context) => {
    chart.title.load("text");
    chart.legend.load("visible");
    await context.sync();
    expect([chart.title.text, chart.legend.visible]).toEqual(["low", false]);
  }, "A1:B4");
});

test("the values beside marks have a number format of their own", async () => {
  await withChart(async (chart, context) => {
    const series = chart.series.getItemAt(1);
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = "#,##0.0;;";
    const other = chart.series.getItemAt(0);
    series.load("hasDataLabels");
    series.dataLabels.load("numberFormat");
    other.dataLabels.load("numberFormat");
    await context.sync();
    expect([series.hasDataLabels, series.dataLabels.numberFormat]).toEqual([true, "#,##0.0;;"]);
    expect(other.dataLabels.numberFormat).toBe("General");
  });
  expect(office.grid.objects.charts()[0]?.series.map(({ labelFormat }) => labelFormat)).toEqual([
    undefined,
    "#,##0.0;;",
  ]);
});

test("series can be added, named, fed, coloured and deleted", async () => {
  await withChart(async (chart, context) => {
    chart.series.getItemAt(1).delete();
    const sheet = context.workbook.worksheets.getItem("Model");
    const added = chart.series.add("base");
    added.setValues(sheet.getRange("C2:C4"));
    added.setXAxisValues(context.workbook.worksheets.getItem("Other").getRange("A1:A3"));
    added.format.fill.setSolidColor("#14705c");
    added.gapWidth = 60;
    chart.series.load("items/name");
    const count = chart.series.getCount();
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(["low", "base"]);
    expect(count.value).toBe(2);
  });
  const second = office.grid.objects.charts()[0]?.series[1];
  expect([address(second?.values), address(second?.categories), second?.colour, second?.gapWidth]).toEqual([
    "1,2,3x1",
    "0,0,3x1",
    "#14705C",
    60,
  ]);
  expect(second?.categories?.sheetId).not.toBe(second?.values?.sheetId);
});

test("a chart stands over cells, or at points, and follows the widths of its columns", async () => {
  await withChart(async (chart, context) => {
    chart.setPosition("E2", "H11");
    chart.load("left, top, width, height");
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([4 * 48, 15, 4 * 48, 150]); // 48 × 15 points a cell, by hand
    chart.worksheet.getRange("F:F").format.columnWidth = 100;
    chart.load("left, width");
    await context.sync();
    expect([chart.left, chart.width]).toEqual([4 * 48, 3 * 48 + 100]);
    chart.left = 10;
    chart.width = 300;
    chart.load("left, top, width");
    await context.sync();
    expect([chart.left, chart.top, chart.width]).toEqual([10, 15, 300]);
  });
});

test.each`
  case                          | spoil                                                                                                            | code                   | location
  ${"a type it cannot draw"}    | ${(chart: Excel.Chart) => chart.worksheet.charts.add("Pie", chart.worksheet.getRange("A1:B2"))}                  | ${"ApiNotFound"}       | ${"ChartCollection.add of type Pie"}
  ${"a name that is taken"}     | ${(chart: Excel.Chart) => (chart.worksheet.charts.add("Line", chart.worksheet.getRange("A1")).name = "chart 1")} | ${"ItemAlreadyExists"} | ${"Chart.name"}
  ${"a chart there is not"}     | ${(chart: Excel.Chart) => chart.worksheet.charts.getItem("none").delete()}                                       | ${"ItemNotFound"}      | ${"ChartCollection.getItem"}
  ${"a series that is a block"} | ${(chart: Excel.Chart) => chart.series.getItemAt(0).setValues(chart.worksheet.getRange("A1:B2"))}                | ${"InvalidArgument"}   | ${"ChartSeries.setValues"}
  ${"a place nowhere"}          | ${(chart: Excel.Chart) => chart.setPosition("nowhere")}                                                          | ${"InvalidArgument"}   | ${"Chart.setPosition"}
  ${"a negative width"}         | ${(chart: Excel.Chart) => (chart.width = -1)}                                                                    | ${"InvalidArgument"}   | ${"Chart.width"}
  ${"a legend in a corner"}     | ${(chart: Excel.Chart) => (chart.legend.position = "Corner")}                                                    | ${"InvalidArgument"}   | ${"ChartLegend.position"}
  ${"a member it lacks"}        | ${(chart: Excel.Chart) => (chart.style = 3)}                                                                     | ${"ApiNotFound"}       | ${"Chart.style"}
`(
  "refuses $case as $code",
  async ({ spoil, code, location }: { spoil: (chart: Excel.Chart) => unknown; code: string; location: string }) => {
    const failing = withChart((chart) => void spoil(chart));
    await expect(failing).rejects.toMatchObject({ code, debugInfo: { errorLocation: location } });
  },
);

test("a deleted chart is gone, and so are those of a deleted sheet", async () => {
  await withChart((chart) => chart.delete());
  expect(office.grid.objects.charts()).toEqual([]);
  await withChart(async (chart, context) => {
    chart.worksheet.delete();
    const left = context.workbook.worksheets.getItem("Other").charts.getCount();
    await context.sync();
    expect(left.value).toBe(0);
  });
  expect(office.grid.objects.charts()).toEqual([]);
});
