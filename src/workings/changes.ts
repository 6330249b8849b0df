import { sourceById } from "../catalog/catalogue";
import { changesBetween } from "../catalog/changes";
import { dealsContaining } from "../catalog/deals-containing";
import { isoFromSerial } from "../finance/serial-date";
import type { SerialDate } from "../finance/units";
import { counted, dayInWords } from "./words";

/** The arguments of CHANGES. */
export interface ChangesCall {
  readonly from: SerialDate;
  readonly to: SerialDate;
  readonly contains: string | null;
}

/** WHY of CHANGES: which deals are compared on which days, and how many figures differ. */
export function changesSentence({ from, to, contains }: ChangesCall): string {
  const deals = dealsContaining(contains);
  const changes = changesBetween(isoFromSerial(from), isoFromSerial(to), deals, sourceById);
  const which = contains === null ? "all deals" : `deals matching "${contains}"`;
  const isNew = changes.filter(({ was }) => was === null).length;
  const were = isNew === 0 ? "none was new" : isNew === 1 ? "1 was new" : `${isNew} were new`;
  return `${counted(changes.length, "figure")} of ${which} changed between ${dayInWords(from)} and ${dayInWords(to)}, at the end of each day; ${were}.`;
}
