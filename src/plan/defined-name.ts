const MAX_LENGTH = 255;
/** Reads as a cell in A1 or R1C1 notation, which Excel refuses as a name. */
const LIKE_A_CELL = /^([a-z]{1,3}\d+|r\d*(c\d*)?|c\d*)$/i;

/** The defined name of a deal's figure, such as `meta_coreweave_2026_value`: letters, digits and underscores only. */
export function definedName(dealId: string, figureName: string): string {
  const name = `${dealId}_${figureName}`.replace(/[^a-z0-9_]/gi, "_").slice(0, MAX_LENGTH);
  return /^\d/.test(name) || LIKE_A_CELL.test(name) ? `_${name}`.slice(0, MAX_LENGTH) : name;
}
