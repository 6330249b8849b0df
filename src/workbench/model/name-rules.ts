import { invalidArgument } from "../protocol/api-error";

const MAX_LENGTH = 255;
const SHAPE = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const LIKE_A_CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const LIKE_R1C1 = /^[Rr]?(\d*)[Cc]?(\d*)$/;
const LAST_COLUMN = "XFD";
const LAST_ROW = 1_048_576;

/** The name if Excel would take it for a cell or a formula. */
export function acceptedName(name: string): string {
  const problem = nameProblem(name);
  if (problem !== null) throw invalidArgument(`"${name.slice(0, 60)}" cannot be a name: ${problem}`);
  return name;
}

/** Why Excel refuses a defined name, or null. */
export function nameProblem(name: string): string | null {
  if (name.length > MAX_LENGTH) return `it has more than ${MAX_LENGTH} characters`;
  if (!SHAPE.test(name)) return "it must begin with a letter, _ or \\ and hold letters, digits, _ . ? \\ only";
  const [, letters, digits] = LIKE_A_CELL.exec(name) ?? [];
  if (letters !== undefined && isColumn(letters) && Number(digits) <= LAST_ROW) return "it reads as a cell address";
  if (/^[rc]/i.test(name) && LIKE_R1C1.test(name)) return "it reads as a cell address in the R1C1 style";
  if (/^(true|false)$/i.test(name)) return "it is a logical value, TRUE or FALSE";
  return null;
}

function isColumn(letters: string): boolean {
  return letters.length < LAST_COLUMN.length || letters.toUpperCase() <= LAST_COLUMN;
}
