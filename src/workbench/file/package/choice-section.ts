import {
  formatAbsolute,
  movesWithin,
  parseCells,
  quotedSheetName,
  splitAddress,
  type Rectangle,
  type SheetSize,
} from "../../model/a1";
import type { Grid } from "../../grid";
import type { SheetChoice } from "../../sheet-objects";
import type { FileChoice } from "../file-book";
import { escapedText, xmlElement } from "./edit-text";
import { plainText } from "../file-text";
import { xmlTree } from "./scan-xml";
import type { SheetScan } from "./scan-sheet";
import { isOn } from "./scan-xml";

const SECTION = "dataValidations";
/** ="a,b" stands in the rule itself; a quotation mark in it is doubled. */
const TEXTS = /^"((?:[^"]|"")*)"$/;

/** The lists of a sheet that a grid offers: one area each, from texts or from cells, with a button in the cell. */
export function readChoices(scan: SheetScan, sheetName: string, size: SheetSize): FileChoice[] {
  return rules(scan).flatMap(({ choice }) => choice(sheetName, size) ?? []);
}

interface Rule {
  readonly xml: string;
  readonly choice: (sheetName: string, size: SheetSize) => FileChoice | null;
}

function rules({ xml, prefix, sections }: SheetScan): Rule[] {
  const own = sections.find(({ name }) => name === SECTION);
  return (own?.children ?? []).map(({ start, end, attributes }) => {
    const source = xml.slice(start, end);
    const [formula = ""] = new RegExp(`<${prefix}formula1>[^<]*</${prefix}formula1>`).exec(source) ?? [];
    return {
      xml: source,
      choice: (sheetName, size) => {
        const area = parseCells(attributes.sqref ?? "", size);
        if (attributes.type !== "list" || isOn(attributes.showDropDown) || area === null) return null;
        const from = readSource(plainText(unescaped(formula)), { sheetName, size, area });
        return from === null ? null : { area, from };
      },
    };
  });
}

function unescaped(element: string): string {
  return element === "" ? "" : xmlTree(element, SECTION).text;
}

interface SourceOf {
  readonly sheetName: string;
  readonly size: SheetSize;
  /** The cells of the rule: a relative address that would mean other cells in each of them is not read. */
  readonly area: Rectangle;
}

function readSource(formula: string, { sheetName, size, area: own }: SourceOf): FileChoice["from"] | null {
  const [, texts] = TEXTS.exec(formula) ?? [];
  if (texts !== undefined)
    return texts
      .replaceAll('""', '"')
      .split(",")
      .map((text) => text.trim());
  const { sheetName: other, cells } = splitAddress(formula);
  const area = parseCells(cells, size);
  return area === null || movesWithin(own, cells) ? null : { ...area, sheetName: other ?? sheetName };
}

/** The section with the lists that the grid has now; rules that it does not offer stay as they are. */
export function choiceSection(scan: SheetScan, choices: readonly SheetChoice[], grid: Grid, sheetName: string): string {
  const { prefix } = scan;
  const kept = rules(scan).filter(({ choice }) => choice(sheetName, grid) === null);
  const own = choices.map(({ area, from }) =>
    xmlElement(
      `${prefix}dataValidation`,
      { type: "list", allowBlank: 1, showErrorMessage: 1, sqref: formatAbsolute(area, grid).replaceAll("$", "") },
      xmlElement(`${prefix}formula1`, {}, escapedText(sourceText(from, grid))),
    ),
  );
  const all = [...kept.map(({ xml }) => xml), ...own];
  return all.length === 0 ? "" : xmlElement(`${prefix}${SECTION}`, { count: all.length }, all.join(""));
}

function sourceText(from: SheetChoice["from"], grid: Grid): string {
  if (!("row" in from)) return `"${from.join(",").replaceAll('"', '""')}"`;
  const sheet = grid.sheets().find(({ id }) => id === from.sheetId);
  return `${quotedSheetName(sheet?.name ?? "")}!${formatAbsolute(from, grid)}`;
}
