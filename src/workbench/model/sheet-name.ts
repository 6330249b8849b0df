import type { Grid } from "../grid";
import { apiError, invalidArgument } from "../protocol/api-error";
import { textIn } from "../protocol/arguments";

const MAX_LENGTH = 31;
const FORBIDDEN = /[:\\/?*[\]]/;

/** The name if Excel would take it for a sheet; `own` is the sheet that may keep it. */
export function acceptedSheetName(grid: Grid, value: unknown, own: string | null): string {
  const name = textIn(value, "a worksheet's name");
  if (name === "" || name.length > MAX_LENGTH)
    throw invalidArgument(`a worksheet's name has 1 to ${MAX_LENGTH} characters: got ${name.length}`);
  if (FORBIDDEN.test(name)) throw invalidArgument(`a worksheet's name has none of : \\ / ? * [ ]: got ${name}`);
  if (name.startsWith("'") || name.endsWith("'"))
    throw invalidArgument(`a worksheet's name neither begins nor ends with an apostrophe: got ${name}`);
  if (name.toLowerCase() === "history") throw invalidArgument("Excel keeps the worksheet name History for itself");
  if (grid.sheets().some((sheet) => sheet.id !== own && sheet.name.toLowerCase() === name.toLowerCase())) {
    throw apiError("ItemAlreadyExists", `there is a worksheet named ${name} already`);
  }
  return name;
}

/** Sheet1, Sheet2, …: the first that is free. */
export function freeSheetName(grid: Grid): string {
  const taken = new Set(grid.sheets().map(({ name }) => name.toLowerCase()));
  let number = grid.sheets().length + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
