import { WorkbookBuilder } from "./sheet-builder";
import { ACROSS } from "./third-stranger/across";
import { BOARD } from "./third-stranger/board";
import { BUYING } from "./third-stranger/buying";
import { CREDIT } from "./third-stranger/credit";
import { EQUITY } from "./third-stranger/equity";
import { FIGURES } from "./third-stranger/figures";
import { MODELS } from "./third-stranger/models";
import { NEWSROOM } from "./third-stranger/newsroom";
import { PROSE } from "./third-stranger/prose";
import { SITES } from "./third-stranger/sites";
import { writeSheet, type WrittenSheet } from "./third-stranger/written-sheet";

/** The sheets as their authors would have made them. */
export const THIRD_STRANGER_SHEETS: readonly WrittenSheet[] = [
  ...EQUITY,
  ...CREDIT,
  ...SITES,
  ...NEWSROOM,
  ...BUYING,
  ...MODELS,
  ...BOARD,
  ...ACROSS,
  ...PROSE,
  ...FIGURES,
];

/** A labelled workbook by somebody who has read neither the rules of Check nor the other labelled workbooks. */
export function thirdStrangerWorkbook(): WorkbookBuilder {
  const builder = new WorkbookBuilder();
  for (const sheet of THIRD_STRANGER_SHEETS) writeSheet(builder, sheet);
  return builder;
}
