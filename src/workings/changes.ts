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
  const were = changes.length === 1 ? "was" : "were";
  return (
    `From the end of ${dayInWords(from)} to the end of ${dayInWords(to)}, ${counted(changes.length, "figure")} of ${which} changed or ${were} added, ` +
    `${isNew === 0 ? "none" : isNew} of them new.`
  );
}
