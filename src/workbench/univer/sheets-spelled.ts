import { tokenize } from "@borgar/fx";
import { quotedSheetName } from "../model/a1";

/** "=sheet1!A1" as "=Sheet1!A1" where that is the sheet's name. */
export function withSheetsSpelled(formula: string, sheetNames: readonly string[]): string {
  const known = new Map(sheetNames.map((name) => [name.toLowerCase(), name]));
  return tokenize(formula, { mergeRefs: true })
    .map(({ type, value }) => {
      const bang = value.lastIndexOf("!");
      if (!type.startsWith("range") || bang < 0) return value;
      const written = value.slice(0, bang);
      const name = /^'.*'$/s.test(written) ? written.slice(1, -1).replaceAll("''", "'") : written;
      const own = known.get(name.toLowerCase());
      return own === undefined || own === name ? value : `${quotedSheetName(own)}${value.slice(bang)}`;
    })
    .join("");
}
