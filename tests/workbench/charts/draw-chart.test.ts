/** @jest-environment jsdom */
import type { ChartContent } from "../../../src/workbench/charts/chart-content";
import { chartDescription, drawChart } from "../../../src/workbench/charts/draw-chart";

const AXIS = {
  isVisible: true,
  title: "",
  showsTitle: false,
  numberFormat: "",
  showsGridlines: true,
  isReversed: false,
  minimum: null,
  maximum: null,
};
const STACKED: ChartContent = {
  type: "ColumnStacked",
  title: "Committed spend",
  legend: "Bottom",
  categories: ["2027", "2028", "2029"],
  series: [
    { name: "first", values: [1e9, 2e9, null], colour: "" },
    { name: "second", values: [3e9, 2e9, 1e9], colour: "#AA0000" },
  ],
  categoryAxis: AXIS,
  valueAxis: AXIS,
  valueFormat: '$0.0,,," bn"',
  gapWidth: 100,
};
const SIZE = { width: 480, height: 300 };

function number(element: Element | null, name: string): number {
  return Number(element?.getAttribute(name));
}

const mark = (picture: Element, series: number, category: number): Element | null =>
  picture.querySelector(`[data-series="${series}"][data-category="${category}"]`);

test("columns stand on one another, as high as their values", () => {
  const picture = drawChart(STACKED, SIZE);
  const [lower, upper] = [mark(picture, 0, 0), mark(picture, 1, 0)];
  expect(number(upper, "height") / number(lower, "height")).toBeCloseTo(3, 1);
  expect(number(upper, "y") + number(upper, "height")).toBeCloseTo(number(lower, "y"), 0);
  expect(number(mark(picture, 0, 1), "height")).toBeCloseTo(2 * number(lower, "height"), 0);
  expect(upper?.getAttribute("fill")).toBe("#AA0000");
});

test("a missing value leaves a gap: no column, and a line in two parts", () => {
  expect(mark(drawChart(STACKED, SIZE), 0, 2)).toBeNull();
  const values = [1, 2, null, 4, 5, null, 7];
  const line = drawChart(
    { ...STACKED, type: "Line", categories: values.map(String), series: [{ name: "a", values, colour: "" }] },
    SIZE,
  );
  expect(line.querySelector("path")?.getAttribute("d")?.match(/[ML]/g)?.join("")).toBe("MLMLM");
  const [alone, inLine] = [mark(line, 0, 6), mark(line, 0, 0)];
  expect([alone?.classList.contains("chart__touch"), inLine?.classList.contains("chart__touch")]).toEqual([
    false,
    true,
  ]); // One point is no line.
});

test("negative values hang below zero", () => {
  const picture = drawChart(
    {
      ...STACKED,
      series: [
        { name: "a", values: [-2, 2, -1], colour: "" },
        { name: "b", values: [-1, -1, 1], colour: "" },
      ],
    },
    SIZE,
  );
  const [first, below] = [mark(picture, 0, 0), mark(picture, 1, 0)];
  expect(number(below, "y")).toBeCloseTo(number(first, "y") + number(first, "height"), 0);
  const [up, down] = [mark(picture, 0, 1), mark(picture, 1, 1)];
  expect(number(up, "y") + number(up, "height")).toBeCloseTo(number(down, "y"), 0);
});

test.each`
  reversed | first    | why
  ${false} | ${"low"} | ${"Excel begins bars at the bottom"}
  ${true}  | ${"top"} | ${"a reversed axis begins at the top"}
`("$why", ({ reversed, first }: { reversed: boolean; first: string }) => {
  const picture = drawChart(
    { ...STACKED, type: "BarClustered", categoryAxis: { ...AXIS, isReversed: reversed } },
    SIZE,
  );
  const isAbove = number(mark(picture, 1, 0), "y") < number(mark(picture, 1, 2), "y");
  expect(isAbove ? "top" : "low").toBe(first);
});

test("labels are in the axis's number format, and the pointer reads series, category and value", () => {
  const picture = drawChart(STACKED, SIZE);
  const texts = [...picture.querySelectorAll("text")].map(({ textContent }) => textContent);
  expect(texts).toEqual(expect.arrayContaining(["Committed spend", "first", "second", "2027", "$0.0 bn", "$4.0 bn"]));
  expect(mark(picture, 1, 2)?.querySelector("title")?.textContent).toBe("second, 2029: $1.0 bn");
});

test("a screen reader hears kind, title, series, categories and range", () => {
  expect(chartDescription(STACKED)).toBe(
    "Chart: Committed spend; stacked columns of first, second; 3 categories, 2027 to 2029; values from $1.0 bn to $3.0 bn.",
  );
});

test.each`
  case                 | content                                                                            | size
  ${"nothing at all"}  | ${{ ...STACKED, series: [], categories: [], title: "", legend: null }}             | ${SIZE}
  ${"only gaps"}       | ${{ ...STACKED, series: [{ name: "", values: [null, null, null], colour: "" }] }}  | ${SIZE}
  ${"hardly any room"} | ${STACKED}                                                                         | ${{ width: 12, height: 8 }}
  ${"huge values"}     | ${{ ...STACKED, series: [{ name: "a", values: [1e300, 1, -1e300], colour: "" }] }} | ${SIZE}
`("draws $case without a broken number", ({ content, size }: { content: ChartContent; size: typeof SIZE }) => {
  expect(drawChart(content, size).outerHTML).not.toMatch(/NaN|Infinity|undefined/);
});

test("values stand beside their bars where the chart is asked for them, and in the middle of what is stacked", () => {
  const bars = {
    ...STACKED,
    type: "BarClustered",
    series: [{ name: "one", values: [1e9, null, 2e9], colour: "", hasLabels: true }],
  } as const;
  const lying = drawChart(bars, SIZE);
  const labels = [...lying.querySelectorAll(".chart__value")];
  expect(labels.map(({ textContent }) => textContent)).toEqual(["$1.0 bn", "$2.0 bn"]);
  const bar = mark(lying, 0, 2);
  expect(number(labels[1] ?? null, "x")).toBeGreaterThan(number(bar, "x") + number(bar, "width"));
  const stacked = drawChart({ ...STACKED, series: STACKED.series.map((one) => ({ ...one, hasLabels: true })) }, SIZE);
  expect(stacked.querySelectorAll(".chart__value")).toHaveLength(5);
  expect(drawChart(STACKED, SIZE).querySelectorAll(".chart__value")).toHaveLength(0);
  const inMillions = bars.series.map((one) => ({ ...one, labelFormat: "#,##0,," }));
  const other = drawChart({ ...bars, series: inMillions }, SIZE).querySelectorAll(".chart__value");
  expect([...other].map(({ textContent }) => textContent)).toEqual(["1,000", "2,000"]);
});
