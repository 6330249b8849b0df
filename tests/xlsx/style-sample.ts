import type { CellStyle, PlanCell, SheetPlan } from "../../src/workbook/sheet-plan";
import { STYLE_SHEET, textFormat, type Look } from "../../src/workbook/style-sheet";
import {
  AXIS_BILLIONS,
  DATE,
  DATE_OR_NONE,
  FACTOR,
  GENERAL,
  MILLIONS,
  MONEY,
  MONTH,
  NUMBER,
  PERCENT,
  PRICE,
  SHARE,
  THOUSANDS,
  WHOLE,
  YEAR,
  YEARS,
} from "../../src/plan/model/formats";

/** A number format, a number above and one below zero, and a word in its place. */
const FORMATS: readonly (readonly [name: string, format: string, above: number, below: number])[] = [
  ["Amount in full", MONEY, 21_000_000_000, -1_940_000_000],
  ["Amount in millions", MILLIONS, 3_514_400_000, -647_300_000],
  ["Amount in billions, along an axis", AXIS_BILLIONS, 3_514_400_000, -647_300_000],
  ["Price", PRICE, 5.3, -0.125],
  ["Date", DATE, 46_388, 0],
  ["Date, or none", DATE_OR_NONE, 46_388, 0],
  ["Month", MONTH, 46_388, 0],
  ["Years", YEARS, 5.9722, -1],
  ["Percentage", PERCENT, 0.09, -0.2],
  ["Share", SHARE, 0.354, -0.126],
  ["Whole number", WHOLE, 75_736, -12],
  ["Thousands", THOUSANDS, 75_736, 0],
  ["Number", NUMBER, 227.209, -3.5],
  ["Factor", FACTOR, 0.9174, 0],
  ["Fiscal year", YEAR, 2027, 0],
  ["General", GENERAL, 24, -24],
];

const HEADINGS = ["Style", "A word", "A number", "Below zero", "Font", "Fill", "Align"];

/** Every style of the style sheet and every number format of the models on one page. */
export function styleSample(): SheetPlan {
  const styles = Object.keys(STYLE_SHEET) as CellStyle[];
  const rows: PlanCell[][] = [
    line("Every style and number format of what Offtake inserts", "title"),
    line("Made from src/workbook/style-sheet.ts and src/plan/model/formats.ts.", "subtitle"),
    HEADINGS.map((words) => text(words, "heading")),
    ...styles.map((style) => {
      const look = STYLE_SHEET[style];
      return [
        text(style, "line"),
        text("n.d.", style),
        number(1_234.5, NUMBER, style),
        number(-1_234.5, NUMBER, style),
        ...[fontWords(look), look.fill ?? "", look.align ?? ""].map((words) => text(words, "line")),
      ];
    }),
    [],
    ["Number format", "A word", "Above zero", "Below zero", "Code"].map((words) => text(words, "heading")),
    ...FORMATS.map(([name, format, above, below]) => [
      text(name, "line"),
      { kind: "text", text: "n.d.", style: "result", numberFormat: format } as const,
      number(above, format, "result"),
      below === 0 ? null : number(below, format, "result"),
      text(format, "line"),
    ]),
  ].map((cells) => HEADINGS.map((_, column) => cells[column] ?? null));
  return {
    sheetName: "Style sheet",
    rows,
    columnWidths: [190, 100, 110, 110, 190, 70, 70],
    names: [],
    frozenRows: 3,
    print: {
      orientation: "portrait",
      area: { row: 0, column: 0, rows: rows.length, columns: HEADINGS.length },
      pagesWide: 1,
      titleRows: { first: 0, count: 1 },
      footer: "Offtake style sheet",
    },
  };
}

function fontWords({ bold, italic, underline, fontSize, fontColor }: Look): string {
  const words = [bold && "bold", italic && "italic", underline && "underlined"].filter((word) => word);
  return [`${fontColor}${fontSize === undefined ? "" : `, ${fontSize} pt`}`, ...words].join(", ");
}

function line(words: string, style: CellStyle): PlanCell[] {
  return [text(words, style)];
}

function text(words: string, style: CellStyle): PlanCell {
  return { kind: "text", text: words, style, numberFormat: textFormat(style) };
}

function number(value: number, numberFormat: string, style: CellStyle): PlanCell {
  return { kind: "number", value, numberFormat, style };
}
