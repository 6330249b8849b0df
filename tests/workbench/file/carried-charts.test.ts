import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFile } from "../../../src/workbench/file/read-file";
import { savedWorkbook } from "../../../src/workbench/file/saved-workbook";
import { MemoryGrid } from "../../../src/workbench/memory-grid";
import { CHART_TYPES, type ChartAxisSetup, type SheetChart } from "../../../src/workbench/sheet-objects";
import { shiftedChart, type Shift } from "../../../src/workbench/shifted-objects";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import { xlsxOf } from "../../../src/xlsx/write-xlsx";
import { faultsOfFile } from "../../xlsx/checker";
import { body, planOf, PROPERTIES } from "../../xlsx/sample-plans";
import { openInMemory, type OpenInMemory } from "./open-in-memory";

const AXIS: ChartAxisSetup = {
  isVisible: true,
  title: "Year & <more>",
  showsTitle: true,
  numberFormat: '$#,##0,,"m"',
  showsGridlines: true,
  isReversed: false,
  minimum: -5,
  maximum: 40,
};

/** One chart of each type over B2:C4, on a sheet whose name needs quotation marks. */
function charted(): MemoryGrid {
  const grid = new MemoryGrid(["It's data", "Other"]);
  const [sheetId = "", other = ""] = grid.sheets().map(({ id }) => id);
  const area = (row: number, column: number, rows = 3) => ({ sheetId, row, column, rows, columns: 1 });
  grid.write({ ...area(0, 0, 4), columns: 3 }, [
    ["Year", "usd", "mw"],
    [2027, 1, 10],
    [2028, 2, 20],
    [2029, 3, 30],
  ]);
  CHART_TYPES.forEach((type, index) => {
    grid.objects.putChart({
      id: `chart-${index}`,
      sheetId: index === 0 ? other : sheetId,
      name: `Chart "${index}" & co`,
      type,
      place: {
        from: { row: index, column: 5, right: 1, down: 2 },
        to: { row: index + 9, column: 9, right: 0, down: 0 },
      },
      showsTitle: index > 0,
      title: index > 0 ? `Title ${index}` : null,
      showsLegend: index !== 1,
      legendPosition: index === 1 ? "Bottom" : "Right",
      categoryAxis: { ...AXIS, minimum: null, maximum: null, isReversed: index === 2, numberFormat: "" },
      valueAxis: {
        ...AXIS,
        isVisible: index !== 3,
        showsGridlines: index !== 4,
        showsTitle: index !== 5,
        title: index === 5 ? "" : "US$",
      },
      series: [
        {
          name: null,
          nameCell: area(0, 1, 1),
          values: area(1, 1),
          categories: area(1, 0),
          colour: "#1F6B5A",
          gapWidth: type.startsWith("Line") ? 150 : 60,
        },
        {
          name: "Megawatts",
          nameCell: null,
          values: area(1, 2),
          categories: area(1, 0),
          colour: "",
          gapWidth: type.startsWith("Line") ? 150 : 60,
          ...(index % 2 === 0 && { hasLabels: true, labelFormat: '0.0,,,"bn";;' }),
        },
      ],
    });
  });
  return grid;
}

const FILE = savedWorkbook(charted(), null).file;

/** Charts without what a grid makes up. */
function plain(grid: MemoryGrid): unknown[] {
  const nameOf = (id: string | undefined): string | undefined => grid.sheets().find((sheet) => sheet.id === id)?.name;
  const text = JSON.stringify(grid.objects.charts(), (key, value: unknown) =>
    key === "id" ? undefined : key === "sheetId" ? nameOf(value as string) : value,
  );
  return (JSON.parse(text) as { name: string }[]).sort((one, other) => one.name.localeCompare(other.name));
}

function partsAfter({ grid, carried }: OpenInMemory): Record<string, string> {
  const { file } = savedWorkbook(grid, null, carried);
  expect(faultsOfFile(file)).toEqual([]);
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
const BEFORE = Object.fromEntries(Object.entries(unzipSync(FILE)).map(([name, bytes]) => [name, strFromU8(bytes)]));

function changedParts(after: Readonly<Record<string, string>>): string[] {
  return [...new Set([...Object.keys(BEFORE), ...Object.keys(after)])]
    .filter((name) => BEFORE[name] !== after[name])
    .sort();
}

test("charts of every type are drawn again as they were saved", () => {
  expect(plain(openInMemory(FILE, null).grid)).toEqual(plain(charted()));
  expect(openInMemory(FILE, null).grid.objects.charts()).toHaveLength(CHART_TYPES.length);
  expect(readFile(FILE, null, new MemoryGrid()).book.notShown).toEqual([]);
});

test("a file whose charts nobody touched is the same to the byte", () => {
  expect(partsAfter(openInMemory(FILE, null))).toEqual(BEFORE);
});

const chartNamed = (grid: MemoryGrid, index: number): SheetChart => {
  const found = grid.objects.charts().find(({ name }) => name === `Chart "${index}" & co`);
  if (found === undefined) throw new Error(`there is no chart ${index}`);
  return found;
};

test("a chart that is moved changes its place and nothing else", () => {
  const open = openInMemory(FILE, null);
  const chart = chartNamed(open.grid, 2);
  const to = { ...chart.place.to, column: 12 };
  open.grid.objects.putChart({ ...chart, place: { ...chart.place, to } });
  const after = partsAfter(open);
  const [changed, ...others] = changedParts(after);
  expect([changed, others]).toEqual([expect.stringMatching(/^xl\/drawings\/drawing\d\.xml$/), []]);
  const again = openInMemory(savedWorkbook(open.grid, null, open.carried).file, null).grid;
  expect(chartNamed(again, 2).place.to.column).toBe(12);
  expect(again.objects.charts()).toHaveLength(CHART_TYPES.length);
});

test("a chart with another title changes its own part", () => {
  const open = openInMemory(FILE, null);
  open.grid.objects.putChart({ ...chartNamed(open.grid, 3), title: "Another" });
  const after = partsAfter(open);
  expect(changedParts(after)).toEqual([expect.stringMatching(/^xl\/charts\/chart\d\.xml$/)]);
  expect(after[changedParts(after)[0] ?? ""]).toContain("<a:t>Another</a:t>");
});

test("a chart that is deleted goes with its part, and the others stay", () => {
  const open = openInMemory(FILE, null);
  open.grid.objects.removeChart(chartNamed(open.grid, 4).id);
  const after = partsAfter(open);
  expect(Object.keys(BEFORE).filter((name) => after[name] === undefined)).toEqual([
    expect.stringMatching(/^xl\/charts\/chart\d\.xml$/),
  ]);
  const { file } = savedWorkbook(open.grid, null, open.carried);
  expect(openInMemory(file, null).grid.objects.charts()).toHaveLength(CHART_TYPES.length - 1);
});

test("a row that comes above moves charts and what they read, once", () => {
  const sized = Object.entries(BEFORE).map(
    ([name, xml]) =>
      [name, strToU8(xml.replaceAll('<a:rPr lang="en-US"/>', '<a:rPr lang="en-US" sz="1400"/>'))] as const,
  );
  const open = openInMemory(zipSync(Object.fromEntries(sized)), null);
  const [data] = open.grid.sheets();
  const shift: Shift = { sheetId: data?.id ?? "", along: "rows", start: 0, count: 1 };
  for (const chart of open.grid.objects.charts()) open.grid.objects.putChart(shiftedChart(chart, shift));
  open.grid.write({ sheetId: shift.sheetId, row: 0, column: 0, rows: 5, columns: 3 }, [
    ["", "", ""],
    ["Year", "usd", "mw"],
    [2027, 1, 10],
    [2028, 2, 20],
    [2029, 3, 30],
  ]);
  open.carried.shifted(shift);
  const { file } = savedWorkbook(open.grid, null, open.carried);
  expect(plain(openInMemory(file, null).grid)).toEqual(plain(open.grid));
  // Nothing of them is written anew: what the grid does not know of, the size of their titles, is still there.
  expect(Object.values(partsAfter(open)).join("")).not.toContain('<a:rPr lang="en-US"/>');
});

test("a chart that holds more than can be drawn here stays in the file and is counted", () => {
  const part = "xl/charts/chart1.xml";
  const xml = (BEFORE[part] ?? "").replace("<c:plotVisOnly", '<c:view3D><c:rotX val="15"/></c:view3D><c:plotVisOnly');
  const file = zipSync({ ...unzipSync(FILE), [part]: strToU8(xml) });
  expect(openInMemory(file, null).grid.objects.charts()).toHaveLength(CHART_TYPES.length - 1);
  expect(readFile(file, null, new MemoryGrid()).book.notShown).toEqual(["1 chart"]);
});

test("the command line's charts are drawn, too", async () => {
  const plan: SheetPlan = {
    ...planOf([
      [body("Deal"), body("Amount")],
      [body("A"), { kind: "number", value: 3, numberFormat: "0", style: "input" }],
    ]),
    charts: (["stackedColumns", "line", "bars"] as const).map((kind) => ({
      name: `Chart ${kind}`,
      kind,
      title: "Amounts",
      place: { row: 3, column: 0, rows: 5, columns: 2 },
      categories: { row: 1, column: 0, rows: 1, columns: 1 },
      series: [{ name: "Amount", values: { row: 1, column: 1, rows: 1, columns: 1 } }],
      categoryTitle: "Deal",
      valueTitle: "",
      valueFormat: "$#,##0",
    })),
  };
  const { grid } = openInMemory(await xlsxOf([plan], PROPERTIES));
  expect(grid.objects.charts().map(({ name, type, title }) => [name, type, title])).toEqual([
    ["Chart stackedColumns", "ColumnStacked", "Amounts"],
    ["Chart line", "LineMarkers", "Amounts"],
    ["Chart bars", "BarClustered", "Amounts"],
  ]);
});
