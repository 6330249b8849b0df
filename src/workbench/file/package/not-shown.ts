import type { PackageParts } from "./package-parts";
import { relationshipsOf } from "./relationships";
import type { SheetScan } from "./scan-sheet";

type Count = (sheet: { readonly scan: SheetScan; readonly kinds: readonly string[] }) => number;

const related =
  (...kinds: readonly string[]): Count =>
  (sheet) =>
    sheet.kinds.filter((kind) => kinds.includes(kind)).length;
const inSection =
  (name: string): Count =>
  ({ scan }) =>
    scan.sections.filter((section) => section.name === name).reduce((sum, { children }) => sum + children.length, 0);
const inText =
  (pattern: RegExp): Count =>
  ({ scan: { xml } }) =>
    xml.match(pattern)?.length ?? 0;

/** What may stand on a sheet and a grid cannot show: one of it, several, and how many there are. */
const NOT_SHOWN: readonly (readonly [one: string, several: string, count: Count])[] = [
  ["chart", "charts", related("chart", "chartEx")],
  ["picture", "pictures", related("image")],
  ["merged area", "merged areas", inSection("mergeCells")],
  ["sheet with notes", "sheets with notes", related("comments")],
  ["conditional format", "conditional formats", inSection("conditionalFormatting")],
  ["data validation", "data validations", inSection("dataValidations")],
  ["pivot table", "pivot tables", related("pivotTable")],
  ["sparkline group", "sparkline groups", inText(/<x14:sparklineGroup\b/g)],
  [
    "hidden column",
    "hidden columns",
    ({ scan }) =>
      scan.sections
        .filter(({ name }) => name === "cols")
        .flatMap(({ children }) => children)
        .filter(({ attributes }) => /^(1|true)$/.test(attributes.hidden ?? ""))
        .reduce((sum, { attributes }) => sum + Number(attributes.max) - Number(attributes.min) + 1, 0),
  ],
];

interface NotCounted {
  readonly chartSheets: number;
  readonly drawnCharts: number;
  /** Lists to choose from. */
  readonly choices: number;
  /** Conditional formats. */
  readonly formatRules: number;
}

/** "2 charts", "1 chart sheet": what the file holds and the grid does not show. */
export function notShown(
  parts: PackageParts,
  sheets: readonly { readonly part: string; readonly scan: SheetScan }[],
  { chartSheets, ...shown }: NotCounted,
): string[] {
  const counted = sheets.map(({ part, scan }) => ({ scan, kinds: relatedKinds(parts, part) }));
  const found = NOT_SHOWN.map(
    ([one, several, count]) =>
      [one, several, counted.reduce((sum, sheet) => sum + count(sheet), 0) - shownOf(one, shown)] as const,
  );
  return [...found, ["chart sheet", "chart sheets", chartSheets] as const].flatMap(([one, several, all]) =>
    all === 0 ? [] : [`${all.toLocaleString("en-US")} ${all === 1 ? one : several}`],
  );
}

/** How many of the kind the grid does show. */
function shownOf(kind: string, { drawnCharts, choices, formatRules }: Omit<NotCounted, "chartSheets">): number {
  const shown: Readonly<Record<string, number>> = {
    chart: drawnCharts,
    "data validation": choices,
    "conditional format": formatRules,
  };
  return shown[kind] ?? 0;
}

/** What a sheet and its drawings refer to. */
function relatedKinds(parts: PackageParts, part: string): string[] {
  const own = relationshipsOf(parts, part);
  const drawn = own.filter(({ kind, target }) => kind === "drawing" && parts.has(target));
  return [...own, ...drawn.flatMap(({ target }) => relationshipsOf(parts, target))].map(({ kind }) => kind);
}
