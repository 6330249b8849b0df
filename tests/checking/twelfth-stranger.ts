import { writeSheet } from "./notation/written-sheet";
import { SHEETS } from "./twelfth-stranger/sheets";
import { WorkbookBuilder } from "./sheet-builder";

/** A twelfth stranger's labelled workbook: 35 sheets (README.md). */
export function twelfthStranger(): WorkbookBuilder {
  const builder = new WorkbookBuilder();
  for (const [name, text] of Object.entries(SHEETS)) writeSheet(builder, name, text);
  return builder;
}
