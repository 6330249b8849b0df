import { BooleanNumber, BorderStyleTypes } from "@univerjs/core";
import type { IUniverSheetsTableConfig } from "@univerjs/preset-sheets-table";

type Theme = NonNullable<IUniverSheetsTableConfig["userThemes"]>[number];

const HEADER = { light: "#1f2a27", medium: "#ffffff" };
const ACCENT = { rgb: "#14705c" };
const BAND = { rgb: "#eef4f2" };
const PLAIN = { rgb: "#ffffff" };
const EDGE = { s: BorderStyleTypes.THIN, cl: ACCENT };

/** Three looks for Excel's sixty: ruled, filled, none. */
export const TABLE_THEMES: readonly Theme[] = [
  {
    name: "workbench-light",
    style: {
      headerRowStyle: { bl: BooleanNumber.TRUE, cl: { rgb: HEADER.light }, bd: { t: EDGE, b: EDGE } },
      firstRowStyle: { bg: PLAIN },
      secondRowStyle: { bg: BAND },
      lastRowStyle: { bd: { b: EDGE } },
    },
  },
  {
    name: "workbench-medium",
    style: {
      headerRowStyle: { bl: BooleanNumber.TRUE, cl: { rgb: HEADER.medium }, bg: ACCENT },
      firstRowStyle: { bg: PLAIN },
      secondRowStyle: { bg: BAND },
      lastRowStyle: { bd: { b: EDGE } },
    },
  },
];

/** The look that stands for one of Excel's table styles. */
export function tableTheme(style: string): string {
  return style.startsWith("TableStyleLight") ? "workbench-light" : "workbench-medium";
}
