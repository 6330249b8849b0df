import type { Deal } from "../catalog/model";
import { legalSheetName, MAX_LENGTH as LONGEST_SHEET_NAME } from "../workbook/sheet-name";

const LONGEST_NAME = 255;
/** Reads as a cell in A1 or R1C1 notation, which Excel refuses as a name. */
const LIKE_A_CELL = /^([a-z]{1,3}\d+|r\d*(c\d*)?|c\d*)$/i;

/** The defined name of a deal's figure, such as `meta_coreweave_2026_value`: letters, digits and underscores only. */
export function definedName(dealId: string, figureName: string): string {
  const name = `${dealId}_${figureName}`.replace(/[^a-z0-9_]/gi, "_").slice(0, LONGEST_NAME);
  return /^\d/.test(name) || LIKE_A_CELL.test(name) ? `_${name}`.slice(0, LONGEST_NAME) : name;
}

/** The prefix of all names of a deal's model, which its figures of the same names do not have. */
export function modelPrefix(dealId: string): string {
  return `${dealId}_model`;
}

/** The defined name of a cell of a deal's model, such as `meta_coreweave_2026_model_rate`. */
export function modelCellName(dealId: string, cell: string): string {
  return definedName(modelPrefix(dealId), cell);
}

/** "Meta – CoreWeave 2026": the short name of the catalogue, else the two parties as the deal's name writes them, and the year its id ends in. */
export function dealSheetName({ id, name, shortName, provider, customer }: Deal): string {
  if (shortName !== null) return legalSheetName(shortName, LONGEST_SHEET_NAME);
  const [first = name, rest = ""] = (name.split(" (")[0] ?? name).split(" - ");
  const second = [provider, customer].find((party) => rest.startsWith(party)) ?? rest;
  const year = /-\d{4}$/.exec(id)?.[0].replace("-", " ") ?? "";
  const parties = second === "" ? first : `${first} – ${second}`;
  return legalSheetName(parties, LONGEST_SHEET_NAME - year.length) + year;
}
