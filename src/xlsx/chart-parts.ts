import type { PlanArea, PlanChart, SheetPlan } from "../workbook/sheet-plan";
import { fixedArea } from "./fixed-area";
import { resultKey, type CellResult, type PlanResults } from "./plan-results";
import { xmlText } from "./xml-text";

const TICKS = (major: "none" | "out"): string => `<c:majorTickMark val="${major}"/><c:minorTickMark val="none"/>`;
/** The value beside each mark (ECMA-376 part 1, 21.2.2.49). */
const LABELS = (format: string): string =>
  `<c:dLbls><c:numFmt formatCode="${escaped(format).replaceAll('"', "&quot;")}" sourceLinked="0"/>${[
    "LegendKey",
    "Val",
    "CatName",
    "SerName",
    "Percent",
    "BubbleSize",
  ]
    .map((part) => `<c:show${part} val="${part === "Val" ? 1 : 0}"/>`)
    .join("")}</c:dLbls>`;
const CATEGORIES = /<c:cat><c:(?:str|num)Ref><c:f>([^<]*)<\/c:f><\/c:(?:str|num)Ref><\/c:cat>/g;
const VALUES = /<c:val><c:numRef><c:f>([^<]*)<\/c:f><\/c:numRef><\/c:val>/g;

interface ChartCell {
  readonly value: CellResult | null;
  readonly numberFormat: string;
}

/**
 * A chart as Excel writes it: the values that it shows stand beside the references, so that previews draw it, and its axes say
 * which ticks they have, where the standard's own default is a cross (ECMA-376 part 1, 21.2.2.102 and 21.2.2.116).
 *
 * Shape:  `xml` is the writer's text of the chart. A result that is not known is left out.
 * Errors: an `Error` where the writer's chart reads other cells than the plan's.
 */
export function finishedChart(xml: string, chart: PlanChart, plan: SheetPlan, results: PlanResults): string {
  const { categories, series } = chart;
  const cells = (area: PlanArea): readonly ChartCell[] => chartCells(area, plan, results);
  const used = { categories: 0, values: 0 };
  const finished = xml
    .replace(/(<c:chartSpace[^>]*>)(?!<c:date1904)/, '$1<c:date1904 val="0"/>')
    .replace(/(?=<c:tickLblPos val="low"\/>)/, TICKS("none"))
    .replace(/(<c:valAx>.*?)(?=<c:crossAx)/s, `$1${TICKS("out")}<c:tickLblPos val="nextTo"/>`)
    .replace(CATEGORIES, (_, reference: string) => {
      used.categories += 1;
      const labels = chart.labelFormat === undefined ? "" : LABELS(chart.labelFormat);
      return `${labels}<c:cat>${cached(readsOnly(reference, categories), cells(categories), true)}</c:cat>`;
    })
    .replace(VALUES, (_, reference: string) => {
      const values = series[used.values]?.values ?? categories;
      used.values += 1;
      return `<c:val>${cached(readsOnly(reference, values), cells(values), false)}</c:val>`;
    });
  if (used.categories !== series.length || used.values !== series.length)
    throw new Error(`The chart ${chart.name} has ${series.length} series and ${used.values} were found in the file`);
  return finished;
}

function readsOnly(reference: string, area: PlanArea): string {
  if (!reference.endsWith(`!${fixedArea(area)}`))
    throw new Error(`A chart of the file needs the cells ${fixedArea(area)} and reads ${reference}`);
  return reference;
}

function chartCells(area: PlanArea, plan: SheetPlan, results: PlanResults): readonly ChartCell[] {
  const { on = "page" } = area;
  const planned = on === "page" ? plan.rows : (plan.workings?.rows ?? []);
  return Array.from({ length: area.rows }, (_, line) => area.row + line).flatMap((row) =>
    Array.from({ length: area.columns }, (_, place): ChartCell => {
      const column = area.column + place;
      const cell = planned[row]?.[column] ?? null;
      switch (cell?.kind) {
        case undefined:
          return { value: null, numberFormat: "General" };
        case "text":
          return { value: cell.text, numberFormat: "General" };
        case "number":
          return { value: cell.value, numberFormat: cell.numberFormat };
        case "formula":
          return { value: results.get(resultKey({ row, column, on })) ?? null, numberFormat: cell.numberFormat };
      }
    }),
  );
}

/** A reference, as the file spells it, with the values that it has. Categories are texts unless none of them is one. */
function cached(reference: string, cells: readonly ChartCell[], mayBeText: boolean): string {
  const isText = mayBeText && cells.some(({ value }) => typeof value === "string");
  const points = cells.flatMap(({ value }, index) => {
    const isShown = isText ? typeof value === "string" || typeof value === "number" : typeof value === "number";
    return isShown ? [`<c:pt idx="${index}"><c:v>${escaped(String(value))}</c:v></c:pt>`] : [];
  });
  const format = isText ? "" : `<c:formatCode>${escaped(cells[0]?.numberFormat ?? "General")}</c:formatCode>`;
  const [ref, cache] = isText ? ["strRef", "strCache"] : ["numRef", "numCache"];
  return `<c:${ref}><c:f>${reference}</c:f><c:${cache}>${format}<c:ptCount val="${cells.length}"/>${points.join("")}</c:${cache}></c:${ref}>`;
}

function escaped(text: string): string {
  return xmlText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
