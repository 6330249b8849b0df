import type { InsertRequest } from "../../plan/insert-request";
import type { CellPlace } from "../../workbook/reading-port";
import type { Placement, WorkbookPort } from "../../workbook/workbook-port";
import type { ComparedDeals } from "./compared-deals";

/** What the list of deals needs to insert from it. */
export interface ListInsertion {
  readonly workbook: WorkbookPort;
  readonly busy: boolean;
  /** Where the last insertion stands. */
  readonly last: CellPlace | null;
  readonly onInsert: (request: InsertRequest, placement: Placement) => void;
  readonly compared: ComparedDeals;
  readonly onCompare: (compared: ComparedDeals) => void;
  /** null once the card of the first start was used or skipped. */
  readonly firstRun: FirstRunCard | null;
}

/** What the card of the first start leads to. */
export interface FirstRunCard {
  readonly onInsertModel: () => void;
  readonly onCheck: () => void;
  readonly onSkip: () => void;
}
