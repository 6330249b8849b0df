import { writeTables } from "./second-unseen-tables";
import { writeDecks } from "./second-unseen-decks";
import { writeLeases } from "./second-unseen-leases";
import { writeCompanies } from "./second-unseen-companies";
import { writeContext } from "./second-unseen-context";
import { writeCredit } from "./second-unseen-credit";
import { writeModels } from "./second-unseen-models";
import { writeNotes } from "./second-unseen-notes";
import { writeProse } from "./second-unseen-prose";
import { writeRegisters } from "./second-unseen-registers";
import { WorkbookBuilder } from "./sheet-builder";

/** Sheets as an analyst knows them, by somebody who had not read the rules of Check, nor the other labelled workbooks. */
export function secondUnseenWorkbook(): WorkbookBuilder {
  const builder = new WorkbookBuilder();
  writeModels(builder);
  writeCompanies(builder);
  writeCredit(builder);
  writeLeases(builder);
  writeNotes(builder);
  writeDecks(builder);
  writeRegisters(builder);
  writeTables(builder);
  writeContext(builder);
  writeProse(builder);
  return builder;
}
