import { tokenize, type Token } from "@borgar/fx";
import { quotedSheetName } from "../model/a1";

/** What a formula can call by name, as it is written. */
export class KnownNames {
  private readonly sheets: ReadonlyMap<string, string>;
  private readonly names: ReadonlyMap<string, string>;
  readonly hasNames: boolean;

  constructor(
    sheets: readonly string[],
    /** Defined names. */
    names: readonly string[],
    /** Of a name in capitals. */
    readonly isFunction: (name: string) => boolean,
  ) {
    this.sheets = byLowerCase(sheets);
    this.names = byLowerCase(names);
    this.hasNames = names.length > 0;
  }

  sheet(name: string): string | undefined {
    return this.sheets.get(name.toLowerCase());
  }

  name(name: string): string {
    return this.names.get(name.toLowerCase()) ?? name;
  }
}

/**
 * "=sum( a1 ,sheet1!b2)" as Excel keeps it, "=SUM( A1 ,Sheet1!B2)": addresses, functions that there are, truth values and errors in
 * capitals, sheets and names as they are written; all else stays, blanks, too, for Excel keeps those around an expression
 * ([MS-XLS] 2.5.198.38, PtgAttrSpace).
 */
export function spelledAsExcel(formula: string, known: KnownNames): string {
  const outsideTexts = formula.replaceAll(/"[^"]*"/g, "");
  if (!known.hasNames && !/[\p{Ll}!]/u.test(outsideTexts)) return formula; // As most are; a file may have 100,000.
  return tokenize(formula, { mergeRefs: true }).map(spelled).join("");

  function spelled({ type, value }: Token): string {
    if (type === "func") return known.isFunction(value.toUpperCase()) ? value.toUpperCase() : value;
    if (type === "bool" || type === "error") return value.toUpperCase();
    if (!type.startsWith("range")) return value;
    const bang = value.lastIndexOf("!");
    const [sheet, rest] = [value.slice(0, bang + 1), value.slice(bang + 1)];
    return `${sheetSpelled(sheet)}${type === "range_named" ? known.name(rest) : rest.toUpperCase()}`;
  }

  /** "sheet1!" as "Sheet1!"; as written where there is no such sheet. */
  function sheetSpelled(written: string): string {
    const text = written.slice(0, -1);
    const name = /^'.*'$/s.test(text) ? text.slice(1, -1).replaceAll("''", "'") : text;
    const own = known.sheet(name);
    return own === undefined || own === name ? written : `${quotedSheetName(own)}!`;
  }
}

function byLowerCase(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.map((name) => [name.toLowerCase(), name]));
}
