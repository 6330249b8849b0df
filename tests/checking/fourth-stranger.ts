import { BOARDROOM } from "./fourth-stranger/boardroom";
import { BUYERS } from "./fourth-stranger/buyers";
import { CARDS } from "./fourth-stranger/cards";
import { DESKS } from "./fourth-stranger/desks";
import { LENDERS } from "./fourth-stranger/lenders";
import { MODELLERS } from "./fourth-stranger/modellers";
import { POWER } from "./fourth-stranger/power";
import { PRESS } from "./fourth-stranger/press";
import { REST } from "./fourth-stranger/rest";
import { SENTENCES } from "./fourth-stranger/sentences";
import { WorkbookBuilder } from "./sheet-builder";
import { writeSheet, type WrittenSheet } from "./third-stranger/written-sheet";

/** The sheets as their authors would have made them. */
export const FOURTH_STRANGER_SHEETS: readonly WrittenSheet[] = [
  ...DESKS,
  ...LENDERS,
  ...POWER,
  ...PRESS,
  ...BUYERS,
  ...MODELLERS,
  ...BOARDROOM,
  ...CARDS,
  ...REST,
  ...SENTENCES,
];

/** A fourth labelled workbook by somebody who has not read the rules of Check. */
export function fourthStrangerWorkbook(): WorkbookBuilder {
  const builder = new WorkbookBuilder();
  for (const sheet of FOURTH_STRANGER_SHEETS) writeSheet(builder, sheet);
  return builder;
}
