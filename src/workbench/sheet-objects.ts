import type { Area } from "./area";

// What lies on sheets besides cells. Plain data: an object is changed by putting another one with its id.

/** A table of Excel; the area includes header and totals row. */
export interface SheetTable {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly hasTotals: boolean;
  /** "TableStyleMedium2" */
  readonly style: string;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly boldFirstColumn: boolean;
  readonly boldLastColumn: boolean;
  readonly filterButtons: boolean;
}

/** Excel's words for the charts that can be drawn. */
export const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
] as const;
export type ChartType = (typeof CHART_TYPES)[number];
export const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right"] as const;
export type LegendPosition = (typeof LEGEND_POSITIONS)[number];

/** A point of the sheet: a cell's top left corner, and points to the right of it and down. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly down: number;
}

/** From the top left to the bottom right corner: a chart moves and grows with its cells. */
export interface ChartPlace {
  readonly from: Anchor;
  readonly to: Anchor;
}

export interface ChartAxisSetup {
  readonly isVisible: boolean;
  readonly title: string;
  readonly showsTitle: boolean;
  /** "" = that of the first cell shown. */
  readonly numberFormat: string;
  readonly showsGridlines: boolean;
  /** First category last, largest value first. */
  readonly isReversed: boolean;
  /** null = found from the values. */
  readonly minimum: number | null;
  readonly maximum: number | null;
}

export interface ChartSeries {
  /** null = the text of `nameCell`. */
  readonly name: string | null;
  readonly nameCell: Area | null;
  readonly values: Area | null;
  /** What stands along the category axis; that of the first series counts. */
  readonly categories: Area | null;
  /** "" = by its place in the palette. */
  readonly colour: string;
  /** Room between groups of columns, in per cent of a column. */
  readonly gapWidth: number;
  /** Whether each value stands beside its mark. */
  readonly hasLabels?: boolean;
  /** Of these; left out: the value axis's format. */
  readonly labelFormat?: string;
}

export interface SheetChart {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  readonly type: ChartType;
  readonly place: ChartPlace;
  readonly showsTitle: boolean;
  /** null = the name of its only series. */
  readonly title: string | null;
  readonly showsLegend: boolean;
  readonly legendPosition: LegendPosition;
  readonly categoryAxis: ChartAxisSetup;
  readonly valueAxis: ChartAxisSetup;
  readonly series: readonly ChartSeries[];
}

/** Cells that offer a list to choose from. */
export interface SheetChoice {
  readonly area: Area;
  /** The texts, or the cells that hold them. */
  readonly from: readonly string[] | Area;
}

/** Excel's words for what a conditional format goes by. */
export const FORMAT_RULE_TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;
export type FormatRuleType = (typeof FORMAT_RULE_TYPES)[number];

/** A conditional format. Of a sheet's list the earlier go before the later. */
export interface FormatRule {
  readonly id: string;
  /** None once its cells are gone. */
  readonly areas: readonly Area[];
  readonly type: FormatRuleType;
  /** With its "=", as seen from the first cell of its areas; "" without one. */
  readonly formula: string;
  /** null = it leaves the number format alone. */
  readonly numberFormat: string | null;
  readonly stopIfTrue: boolean;
  /** Its place among those of the sheet's file; null for one that the file has not, or has among its extensions. */
  readonly inFile: number | null;
  /** It stays in the file as it is and is not shown: of another type, or with more than a number format. */
  readonly isCarried: boolean;
}

/** How a sheet prints. Margins in points. */
export interface PageSetup {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
  /** "leftHeader" … "rightFooter" with Excel's codes in them. */
  readonly headersFooters: Readonly<Record<string, string>>;
  readonly area: Area | null;
  readonly titleRows: Area | null;
  readonly titleColumns: Area | null;
  /** Rows that begin a page, whatever fits on the one before; rising. */
  readonly breaksBefore: readonly number[];
}

export const DEFAULT_PAGE: PageSetup = {
  orientation: "Portrait",
  paperSize: "Letter",
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  headersFooters: {},
  area: null,
  titleRows: null,
  titleColumns: null,
  breaksBefore: [],
};

/** The objects of all sheets. Those of a deleted sheet are no longer listed. */
export interface SheetObjects {
  tables(): readonly SheetTable[];
  /** Adds a table, or replaces the one with its id. */
  putTable(table: SheetTable): void;
  removeTable(id: string): void;
  charts(): readonly SheetChart[];
  /** Adds a chart, or replaces the one with its id. */
  putChart(chart: SheetChart): void;
  removeChart(id: string): void;
  pageSetup(sheetId: string): PageSetup;
  setPageSetup(sheetId: string, setup: PageSetup): void;
  /** Later ones win where they overlap. */
  choices(sheetId: string): readonly SheetChoice[];
  setChoices(sheetId: string, choices: readonly SheetChoice[]): void;
  formatRules(sheetId: string): readonly FormatRule[];
  setFormatRules(sheetId: string, rules: readonly FormatRule[]): void;
}
