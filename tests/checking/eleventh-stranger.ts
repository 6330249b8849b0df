import { writeSheet } from "./notation/written-sheet";
import { SHEETS } from "./eleventh-stranger/sheets";
import { WorkbookBuilder } from "./sheet-builder";

/** An eleventh stranger's labelled workbook: 41 sheets (README.md). */
export function eleventhStranger(): WorkbookBuilder {
  const builder = new WorkbookBuilder();
  for (const [name, text] of Object.entries(SHEETS)) writeSheet(builder, name, text);
  return builder;
}
