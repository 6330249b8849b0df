import type { SheetSize } from "../model/a1";
import { UnreadableFile, type FileBook } from "./file-book";
import { colourReader } from "./package/file-colours";
import { notShown } from "./package/not-shown";
import { LIMITS, PackageParts, type FileLimits } from "./package/package-parts";
import { readSheet, requireWithin } from "./package/read-sheet";
import { relatedPart } from "./package/relationships";
import { scanBook, type BookScan, type BookSheet } from "./package/scan-book";
import { scanSheet } from "./package/scan-sheet";
import { FileLooks, scanStyles } from "./package/scan-styles";
import { sharedStrings } from "./package/shared-strings";
import { externalNames } from "./package/external-names";

const NO_STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`;
/** The first bytes of what Excel wrote before 2007, and of a workbook that is encrypted. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** What a file was opened as: what the grid can show of it, and all of it. */
export interface OpenedFile {
  readonly book: FileBook;
  readonly parts: PackageParts;
}

/**
 * An .xlsx file as plain data. `size` is that of the grid that is to show it, `namespace` that of the running add-in's functions.
 *
 * Errors: `UnreadableFile`, in words, for what is no workbook, is encrypted, or does not fit.
 */
export function readFile(
  bytes: Uint8Array,
  namespace: string | null,
  size: SheetSize,
  limits: FileLimits = LIMITS,
): OpenedFile {
  refuseCompoundFile(bytes);
  const parts = PackageParts.unzipped(bytes, limits);
  const book = scanBook(parts);
  if (book.counts1904)
    throw new UnreadableFile(
      "it counts its dates from 1904, which the workbench does not. In Excel: File, Options, Advanced, Use 1904 date system",
    );
  requireFewParts(parts, book, limits.cells);
  const stylesPart = relatedPart(parts, book.part, "styles");
  const styles = scanStyles(stylesPart === null ? NO_STYLES : parts.text(stylesPart), stylesPart ?? "styles");
  const context = {
    parts,
    styles,
    namespace,
    size,
    strings: sharedStrings(parts, relatedPart(parts, book.part, "sharedStrings")),
    looks: new FileLooks(styles, colourReader(parts, relatedPart(parts, book.part, "theme"))),
  };
  const worksheets = book.sheets.filter(isWorksheet).map((sheet) => ({
    sheet,
    part: sheet.part,
    scan: scanSheet(parts.text(sheet.part), sheet.part, {
      mostCells: limits.cells,
      admit: (cell) => requireWithin(sheet.name, cell, size), // At once: the rest of the file need not be read.
    }),
  }));
  if (worksheets.length === 0) throw new UnreadableFile("it holds no worksheet");
  const sheets = worksheets.map(({ sheet, scan }) => readSheet(sheet, scan, context));
  if (sheets.every(({ visibility }) => visibility !== "Visible"))
    throw new UnreadableFile("all its worksheets are hidden");
  return {
    parts,
    book: {
      sheets,
      names: gridNames(book),
      active: Math.max(
        0,
        worksheets.findIndex(({ sheet }) => sheet === book.sheets[book.active]),
      ),
      notShown: notShown(parts, worksheets, {
        chartSheets: book.sheets.filter(({ kind }) => kind === "chartsheet").length,
        choices: sheets.reduce((sum, { choices }) => sum + choices.length, 0),
        formatRules: sheets.reduce(
          (sum, { formatRules }) => sum + formatRules.filter(({ isCarried }) => !isCarried).length,
          0,
        ),
        drawnCharts: sheets.reduce((sum, { charts }) => sum + charts.length, 0),
      }),
      asksForCalculation: /^(1|true)$/.test(book.calculation.fullCalcOnLoad ?? ""),
    },
  };
}

/** Excel has at most 65,530 links and 1,026 page breaks across and down; the others take seconds to read, and nobody needs as many. */
const MOST_ON_A_SHEET = [
  { element: "hyperlink", what: "links", most: 65_530 },
  { element: "brk", what: "page breaks", most: 10_000 },
  { element: "row", what: "rows", most: 150_000 },
] as const;
const COUNTED = ["c", ...MOST_ON_A_SHEET.map(({ element }) => element)] as const;

/** Before any of them is read: reading a million cells takes half a minute. */
function requireFewParts(parts: PackageParts, { sheets }: BookScan, mostCells: number): void {
  const counted = sheets.filter(isWorksheet).map(({ name, part }) => ({ name, counts: parts.countsOf(COUNTED, part) }));
  refuseMore(
    counted.reduce((sum, { counts }) => sum + counts.c, 0),
    mostCells,
    "it has",
    "cells",
  );
  for (const { name, counts } of counted)
    for (const { element, what, most } of MOST_ON_A_SHEET)
      refuseMore(counts[element], most, `the sheet "${name}" has`, what);
}

function refuseMore(count: number, most: number, has: string, what: string): void {
  if (count <= most) return;
  const [found, opens] = [count, most].map((each) => each.toLocaleString("en-US"));
  throw new UnreadableFile(`${has} ${found} ${what}, and the workbench opens ${opens} at most`);
}

function isWorksheet(sheet: BookSheet): sheet is BookSheet & { readonly part: string } {
  return sheet.kind === "worksheet" && sheet.part !== null;
}

function gridNames({ names, sheets }: BookScan): FileBook["names"] {
  return names
    .filter(({ isHidden, text }) => !isHidden && !externalNames(text))
    .map(({ name, text, comment, scope }) => ({
      name,
      formula: `=${text}`,
      comment,
      sheetName: scope === null ? null : (sheets[scope]?.name ?? null),
    }));
}

/** Both an old workbook and an encrypted one are compound files; the latter has a stream of its own name for it. */
function refuseCompoundFile(bytes: Uint8Array): void {
  if (!COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) return;
  const text = new TextDecoder("latin1").decode(bytes);
  if (text.includes([..."EncryptedPackage"].join("\0")))
    throw new UnreadableFile("it is protected with a password. Remove the password in Excel and save it again");
  throw new UnreadableFile(
    "it is a workbook in the format before 2007 (.xls). Save it as an .xlsx workbook in Excel and open that",
  );
}
