import { dealsDocumented } from "../catalog/deals-containing";
import type { SerialDate } from "../finance/units";
import { counted, dayInWords } from "./words";

/** The arguments of DEALS. */
export interface DealsCall {
  readonly contains: string | null;
  readonly asOf?: SerialDate | undefined;
}

/** WHY of DEALS: which deals are listed, and how many. */
export function dealsSentence({ contains, asOf }: DealsCall): string {
  const count = dealsDocumented(contains, asOf).length;
  const by = asOf === undefined ? "" : `, documented by ${dayInWords(asOf)}`;
  const words = contains === null ? "" : ` in which every word of "${contains}" occurs`;
  const best = asOf === undefined ? "its best claim" : "its best claim of that day";
  const which = [by, words].filter((part) => part !== "").join(",");
  return `The ${counted(count, "deal")} of the catalogue${which}, each figure with ${best}; #N/A where none is documented.`;
}
