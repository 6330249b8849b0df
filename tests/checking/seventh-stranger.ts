import { writeSheet } from "./notation/written-sheet";
import { SHEETS } from "./seventh-stranger/sheets";
import { WorkbookBuilder } from "./sheet-builder";

/** A seventh stranger's labelled workbook: 31 people's sheets, each of a trade of its own (README.md). */
export function seventhStranger(): WorkbookBuilder {
  const builder = new WorkbookBuilder();
  for (const [name, text] of Object.entries(SHEETS)) writeSheet(builder, name, text);
  return builder;
}
