import { WorkbookBuilder } from "./sheet-builder";
import { SHEETS } from "./sixth-stranger/sheets";
import { writeSheet } from "./notation/written-sheet";

/** A sixth stranger's labelled workbook: the people who write such sheets, each in their own way (README.md). */
export function sixthStranger(): WorkbookBuilder {
  const builder = new WorkbookBuilder();
  for (const [name, text] of Object.entries(SHEETS)) writeSheet(builder, name, text);
  return builder;
}
