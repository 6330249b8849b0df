import { assumptionsContaining } from "../catalog/assumption";
import { counted } from "./words";

/** The arguments of ASSUMPTIONS. */
export interface AssumptionsCall {
  readonly contains: string | null;
}

/** WHY of ASSUMPTIONS: which are listed, and how many. */
export function assumptionsSentence({ contains }: AssumptionsCall): string {
  const count = counted(assumptionsContaining(contains).length, "market assumption");
  return `${count} of the catalogue${contains === null ? "" : ` in which every word of "${contains}" occurs`}, each with its best source; where sources give a range, its ends and no value.`;
}
