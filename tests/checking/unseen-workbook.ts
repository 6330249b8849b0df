import { WorkbookBuilder } from "./sheet-builder";
import { modelSheets } from "./unseen-models";
import { proseSheets } from "./unseen-prose";
import { contractTables } from "./unseen-tables";

/**
 * A labelled workbook written from the catalogue and from how equity and credit analysts keep their sheets, by somebody who
 * had not read the rules of `src/matching` and `src/checking` (README.md). Each sheet is one style. It is not to be tuned
 * to the rules, nor the rules to it.
 */
export function unseenWorkbook(): WorkbookBuilder {
  const book = new WorkbookBuilder();
  contractTables(book);
  modelSheets(book);
  proseSheets(book);
  return book;
}
