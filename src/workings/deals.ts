import { dealsContaining } from "../catalog/deals-containing";

/** The arguments of DEALS. */
export interface DealsCall {
  readonly contains: string | null;
}

/** WHY of DEALS: which deals are listed, and how many. */
export function dealsSentence({ contains }: DealsCall): string {
  return `The ${dealsContaining(contains).length} deals of the catalogue${contains === null ? "" : ` in which every word of "${contains}" occurs`}, each figure with its best claim; #N/A where none is documented.`;
}
