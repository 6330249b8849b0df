import { writeSheet } from "./notation/written-sheet";
import { SHEETS } from "./tenth-stranger/sheets";
import { WorkbookBuilder } from "./sheet-builder";

/** A tenth stranger's labelled workbook: 33 sheets (README.md). */
export function tenthStranger(): WorkbookBuilder {
  const builder = new WorkbookBuilder();
  for (const [name, text] of Object.entries(SHEETS)) writeSheet(builder, name, text);
  return builder;
}
