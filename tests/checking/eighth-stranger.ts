import { writeSheet } from "./notation/written-sheet";
import { SHEETS } from "./eighth-stranger/sheets";
import { WorkbookBuilder } from "./sheet-builder";

/** An eighth stranger's labelled workbook: 27 sheets of as many people (README.md). */
export function eighthStranger(): WorkbookBuilder {
  const builder = new WorkbookBuilder();
  for (const [name, text] of Object.entries(SHEETS)) writeSheet(builder, name, text);
  return builder;
}
