import { writeSheet } from "./notation/written-sheet";
import { SHEETS } from "./ninth-stranger/sheets";
import { WorkbookBuilder } from "./sheet-builder";

/** A ninth stranger's labelled workbook: 28 sheets (README.md). */
export function ninthStranger(): WorkbookBuilder {
  const builder = new WorkbookBuilder();
  for (const [name, text] of Object.entries(SHEETS)) writeSheet(builder, name, text);
  return builder;
}
