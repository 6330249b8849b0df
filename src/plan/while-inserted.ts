import { NOT_DOCUMENTED } from "../workbook/not-documented";
import { quoted } from "./quoted";

/** What stands in place of precision and grade beside a value that was typed over (contract-life §4). */
export const EDITED = "edited; ";
export const YOURS = "yours";

/**
 * A formula that says one thing while a cell holds what was inserted, and another once it is typed over: its parts, between
 * which the cell stands. It compares with the value itself, so that Refresh can write it anew with a newer one.
 * `inserted`: the number; null for n.d., or #N/A in its place, where sources disagree.
 */
export function whileInserted(inserted: number | null, said: string, edited: string): readonly string[] {
  const [unedited, otherwise] = [said, edited].map((words) => `"${quoted(words)}"`);
  return inserted === null
    ? ["=IF(IF(ISTEXT(", "),", `="${NOT_DOCUMENTED}",ISNA(`, `)),${unedited},${otherwise})`]
    : ["=IF(IF(ISNUMBER(", "),", `=${inserted},FALSE),${unedited},${otherwise})`];
}

const WHILE_INSERTED = new RegExp(`^=IF\\((IF\\(IS(?:NUMBER|TEXT)|ISNA)\\(.*,"(${EDITED}.*|${YOURS})"\\)$`);

/** Whether a formula on a sheet is one of these. */
export function isWhileInserted(formula: string): boolean {
  return WHILE_INSERTED.test(formula);
}
