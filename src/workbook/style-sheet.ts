import type { CellStyle } from "./sheet-plan";

/** How a cell looks. What is not said here stays as the sheet has it. Colours are #RRGGBB, sizes points. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontSize?: number;
  readonly fontColor: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly align?: "left" | "right";
}

// The colour code of the trade: what was typed in, what is worked out here, what comes from another sheet.
const INPUT_BLUE = "#0000FF";
const FORMULA_BLACK = "#000000";
const CROSS_SHEET_GREEN = "#008000";
/** The one accent of every page: titles and headings, and its tint behind the latter. */
const ACCENT = "#1F3864";
const ACCENT_TINT = "#DCE6F1";
// All others at 4.5 : 1 or better on white and on the heading's fill.
const TEXT_BLACK = "#000000";
const QUIET_GREY = "#595959";
const LINK_BLUE = "#0563C1";
/** One calm line. */
const CAUTION_AMBER = "#7F4F00";

/** What each style word looks like: the one place for it. */
export const STYLE_SHEET: Readonly<Record<CellStyle, Look>> = {
  title: { bold: true, fontSize: 14, fontColor: ACCENT },
  subtitle: { fontColor: QUIET_GREY },
  heading: { bold: true, fontColor: ACCENT, fill: ACCENT_TINT },
  numberHeading: { bold: true, fontColor: ACCENT, fill: ACCENT_TINT, align: "right" },
  nameHeading: { bold: true, fontColor: ACCENT, fill: ACCENT_TINT, align: "right", wrap: true },
  rowNumber: { fontColor: TEXT_BLACK, align: "left" },
  label: { fontColor: TEXT_BLACK, wrap: true },
  body: { fontColor: TEXT_BLACK, wrap: true },
  line: { fontColor: TEXT_BLACK },
  keyFigure: { bold: true, fontSize: 12, fontColor: FORMULA_BLACK, align: "right" },
  total: { bold: true, fontColor: FORMULA_BLACK },
  input: { fontColor: INPUT_BLUE, wrap: true, align: "right" },
  constant: { fontColor: INPUT_BLUE },
  setting: { bold: true, fontColor: INPUT_BLUE, fill: "#FFF9E5", align: "right" },
  emptyInput: { fontColor: INPUT_BLUE, fill: "#FFF9E5", wrap: true, align: "right" },
  calculation: { fontColor: FORMULA_BLACK },
  result: { fontColor: FORMULA_BLACK, align: "right" },
  resultTotal: { bold: true, fontColor: FORMULA_BLACK, align: "right" },
  resultNote: { italic: true, fontColor: QUIET_GREY, align: "right" },
  crossSheet: { fontColor: CROSS_SHEET_GREEN },
  link: { fontColor: LINK_BLUE, underline: true, wrap: true },
  source: { fontColor: LINK_BLUE, underline: true },
  note: { italic: true, fontColor: QUIET_GREY, wrap: true },
  remark: { italic: true, fontColor: QUIET_GREY },
  gap: { fontColor: QUIET_GREY, align: "right" },
  caution: { fontColor: CAUTION_AMBER },
};

/**
 * Text set to the right keeps the room that "_)" leaves beside the numbers below it. The first three parts make it a format of
 * numbers, too: in a cell of the format "@" a formula would become text.
 */
const BESIDE_NUMBERS = "General_);-General_);General_);@_)";

/** The number format of a text cell; "General" where nothing is wanted, so that a cell once set to dates does not keep them. */
export function textFormat(style: CellStyle): string {
  return STYLE_SHEET[style].align === "right" ? BESIDE_NUMBERS : "General";
}
