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
// All others at 4.5 : 1 or better on white and on the heading's fill.
const TEXT_BLACK = "#000000";
const QUIET_GREY = "#595959";
const LINK_BLUE = "#0563C1";
const CAUTION_RED = "#9C0006";

/** What each style word looks like: the one place for it. */
export const STYLE_SHEET: Readonly<Record<CellStyle, Look>> = {
  title: { bold: true, fontSize: 14, fontColor: TEXT_BLACK },
  subtitle: { fontColor: QUIET_GREY },
  heading: { bold: true, fontColor: TEXT_BLACK, fill: "#E7E6E6" },
  numberHeading: { bold: true, fontColor: TEXT_BLACK, fill: "#E7E6E6", align: "right" },
  rowNumber: { fontColor: TEXT_BLACK, align: "left" },
  label: { fontColor: TEXT_BLACK, wrap: true },
  body: { fontColor: TEXT_BLACK, wrap: true },
  line: { fontColor: TEXT_BLACK },
  keyFigure: { bold: true, fontSize: 12, fontColor: FORMULA_BLACK },
  total: { bold: true, fontColor: FORMULA_BLACK },
  input: { fontColor: INPUT_BLUE, wrap: true },
  constant: { fontColor: INPUT_BLUE },
  emptyInput: { fontColor: INPUT_BLUE, fill: "#FFF9E5", wrap: true },
  calculation: { fontColor: FORMULA_BLACK },
  crossSheet: { fontColor: CROSS_SHEET_GREEN },
  link: { fontColor: LINK_BLUE, underline: true, wrap: true },
  note: { italic: true, fontColor: QUIET_GREY, wrap: true },
  remark: { italic: true, fontColor: QUIET_GREY },
  caution: { bold: true, fontColor: CAUTION_RED },
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
