import { areaAddress, cellAddress } from "../workbook/cell-address";
import type { PlanCell, SheetPlan } from "../workbook/sheet-plan";
import { STYLE_SHEET } from "../workbook/style-sheet";
import { cellFormat, placedAt } from "./cell-input";
import { joinedAreas } from "./joined-areas";
import { LOOK, type Place, type TargetBefore } from "./place";
import { plannedSource } from "./queue-objects";

// Formats, links, widths and lists of a user's own cells, put back after a failed write: where they are what we gave them. What
// somebody else has changed meanwhile stays.

type Value = string | number | boolean | undefined;
/** Properties of a cell's format by their place: "font/bold". */
type Properties = Readonly<Record<string, Value>>;

/** Hosts keep widths in pixels or in characters of the font. */
const WIDTH_TOLERANCE = 1;

/** Asks for what the cells look like now; `restore` queues what brings back what was there before. */
export function queueLooks(sheet: Excel.Worksheet, plan: SheetPlan, place: Place): { readonly restore: () => void } {
  const { origin, before } = place;
  const shape = { ...origin, rows: plan.rows.length, columns: plan.columnWidths.length };
  const range = sheet.getRange(areaAddress(shape));
  const formatsNow = queueFormats(range);
  const looks = before?.looks ? range.getCellProperties(LOOK) : null;
  const columns = plan.columnWidths.map((_, column) => range.getColumn(column));
  for (const column of columns) column.load("format/columnWidth");
  const restoreLinks = queueLinks(sheet, plan, place);
  return {
    restore: () => {
      restoreLinks();
      if (before === null) return;
      if (before.looks === null) range.clear("Formats");
      else restoreLooks(range, plan, before.looks, looks?.value ?? []);
      range.numberFormat = formatsBefore(plan, before, formatsNow());
      columns.forEach((column, index) => {
        const [was = 0, given = 0] = [before.columnWidths[index], plan.columnWidths[index]];
        const isOurs = was < given && Math.abs(column.format.columnWidth - given) <= WIDTH_TOLERANCE;
        if (isOurs) column.format.columnWidth = was;
      });
    },
  };
}

function queueFormats(range: Excel.Range): () => readonly (readonly string[])[] {
  range.load("numberFormat");
  return () => range.numberFormat as string[][];
}

/** Takes the plan's lists away, where they are what the cells offer. Two round trips at most, and none without lists. */
export async function removeLists(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  place: Place,
): Promise<void> {
  const choices = (plan.choices ?? []).filter(({ area }) => area.on !== "workings");
  const asked = choices.map((choice) => {
    const { dataValidation } = sheet.getRange(areaAddress({ ...choice.area, ...placedAt(choice.area, place.origin) }));
    dataValidation.load("type");
    return { choice, dataValidation };
  });
  if (asked.length === 0) return;
  await context.sync();
  const lists = asked.filter(({ dataValidation }) => dataValidation.type === "List");
  if (lists.length === 0) return;
  for (const { dataValidation } of lists) dataValidation.load("rule");
  await context.sync();
  for (const { choice, dataValidation } of lists) {
    const source = dataValidation.rule.list?.source;
    if (typeof source === "string" && spelled(source) === spelled(plannedSource(choice, place))) dataValidation.clear();
  }
}

function spelled(source: string): string {
  return source.replaceAll("'", "").toUpperCase();
}

function queueLinks(sheet: Excel.Worksheet, plan: SheetPlan, { origin }: Place): () => void {
  const asked = plan.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const link = linkOf(cell);
      if (link === null) return [];
      const range = sheet.getRange(cellAddress(placedAt({ row, column }, origin)));
      range.load("hyperlink");
      return [{ link, range }];
    }),
  );
  return () => {
    for (const { link, range } of asked) {
      const now = range.hyperlink as Excel.RangeHyperlink | null;
      if (now?.address === link) range.clear("Hyperlinks");
    }
  };
}

function linkOf(cell: PlanCell): string | null {
  return cell?.kind === "text" ? (cell.link ?? null) : null;
}

function formatsBefore(
  plan: SheetPlan,
  before: TargetBefore,
  now: readonly (readonly string[])[],
): (string | null)[][] {
  return before.numberFormats.map((formats, row) =>
    formats.map((format, column) => {
      const given = cellFormat(plan.rows[row]?.[column] ?? null);
      return given !== null && now[row]?.[column] === given ? format : null;
    }),
  );
}

function restoreLooks(
  range: Excel.Range,
  plan: SheetPlan,
  before: readonly (readonly Excel.CellProperties[])[],
  now: readonly (readonly Excel.CellProperties[])[],
): void {
  const ours = plan.rows.map((cells, row) =>
    cells.map((cell, column) => {
      const is = propertiesOf(now[row]?.[column]);
      const given = givenTo(cell);
      return Object.keys(given).filter((name) => given[name] === ANY || given[name] === is[name]);
    }),
  );
  const was = (row: number, column: number): Properties => propertiesOf(before[row]?.[column]);
  const plainFills = ours.map((names, row) =>
    names.map((each, column) => each.includes("fill/color") && was(row, column)["fill/color"] === undefined),
  );
  for (const area of joinedAreas(plainFills, (isPlain) => (isPlain ? "plain" : null)))
    range
      .getCell(area.row, area.column)
      .getResizedRange(area.rows - 1, area.columns - 1)
      .format.fill.clear();
  range.setCellProperties(ours.map((names, row) => names.map((each, column) => settable(each, was(row, column)))));
}

/** Excel gives a link a look of its own. */
const ANY = "any";

/** What a cell of the plan is given. */
function givenTo(cell: PlanCell): Properties {
  if (cell === null) return {};
  const look = STYLE_SHEET[cell.style];
  const given: Properties = {
    verticalAlignment: "Top",
    "font/color": look.fontColor,
    "font/bold": look.bold,
    "font/italic": look.italic,
    "font/underline": look.underline === undefined ? undefined : look.underline ? "Single" : "None",
    "font/size": look.fontSize,
    "fill/color": look.fill,
    wrapText: look.wrap,
    horizontalAlignment: look.align === undefined ? undefined : look.align === "left" ? "Left" : "Right",
    ...(linkOf(cell) === null ? {} : { "font/color": ANY, "font/underline": ANY }),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** Excel calls a cell without fill white, too; its pattern tells the two apart. */
function propertiesOf({ format = {} }: Excel.CellProperties = {}): Properties {
  const { fill, font, ...rest } = format;
  const { color = "", pattern } = fill ?? {};
  const isFilled = color !== "" && pattern !== "None";
  return {
    ...(rest as Properties),
    ...Object.fromEntries(Object.entries(font ?? {}).map(([name, value]) => [`font/${name}`, value as Value])),
    ...(isFilled ? { "fill/color": color, "fill/pattern": pattern } : {}),
  };
}

function settable(names: readonly string[], was: Properties): Excel.SettableCellProperties {
  const format: Record<string, unknown> = {};
  for (const name of names) {
    const [group = "", member] = name.split("/");
    if (was[name] === undefined) continue;
    if (member === undefined) format[group] = was[name];
    else format[group] = { ...(format[group] as object | undefined), [member]: was[name] };
  }
  const pattern = was["fill/pattern"];
  if (format.fill !== undefined && pattern !== undefined && pattern !== "Solid")
    format.fill = { ...(format.fill as object), pattern };
  return Object.keys(format).length === 0 ? {} : { format };
}
