import { sheetAddress } from "./cell-address";
import type { CellReference, PlanArea, PlanChoice } from "./sheet-plan";

/** Excel's own limit for a list that stands in the rule itself. */
export const LONGEST_LIST = 255;

/** What a rule for a list reads: "Base,Low,High", or "='Workings'!$A$1:$A$3". `fixed` spells an area of a plan's sheet. */
export function choiceSource(
  { from }: PlanChoice,
  fixed: (area: PlanArea) => { readonly sheetName: string; readonly address: string },
): string {
  if (!isArea(from)) return from.join(",");
  const { sheetName, address } = fixed(from);
  return `=${sheetAddress(sheetName, address)}`;
}

export function isArea(from: PlanChoice["from"]): from is PlanArea & CellReference {
  return "row" in from;
}
