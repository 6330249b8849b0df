import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";

/** A formula cell whose result is an error value: its sheet by number from 1, its address, the error. */
export interface ErrorResult {
  readonly sheet: number;
  readonly address: string;
  readonly error: string;
}

/** What the file writer was not told. */
export interface Finish {
  readonly errors: readonly ErrorResult[];
  /** By sheet, in the order of its charts. */
  readonly chartNames: readonly (readonly string[])[];
}

/** The earliest date that a zip archive can hold, by its own local clock: no part carries the time of writing. */
const NO_TIME = new Date(1980, 0, 1);

/** A row that would keep its height when its text grows. */
const FIXED_HEIGHT = /(<row [^>]*) customHeight="1"/g;
const USE_OF_A_STRING = /<c [^>]*\bt="s"/g;
const NOTHING = new Uint8Array();
const SHARED_STRINGS = "xl/sharedStrings.xml";
const APPLICATION = "docProps/app.xml";
const sheetPart = (sheet: number): string => `xl/worksheets/sheet${sheet}.xml`;
const drawingPart = (sheet: number): string => `xl/drawings/drawing${sheet}.xml`;

/**
 * What the file writer wrote, with five things put right: results that are errors are typed as errors, not as text;
 * rows have a height without being fixed to it; charts have their names; the count of strings counts every use; the file says
 * which program made it.
 *
 * Shape:  the same parts in the same order; packed so that the same parts give the same bytes on every machine.
 */
export function finishedPackage(written: Uint8Array, { errors, chartNames }: Finish): Uint8Array {
  const parts = unzipSync(written);
  for (const name of sheetNames(parts)) edit(parts, name, (xml) => xml.replaceAll(FIXED_HEIGHT, "$1"));
  for (const error of errors) edit(parts, sheetPart(error.sheet), (xml) => withTypedError(xml, error));
  chartNames.forEach((names, index) => {
    if (names.length > 0) edit(parts, drawingPart(index + 1), (xml) => withChartNames(xml, names));
  });
  if (parts[SHARED_STRINGS] !== undefined) {
    const uses = sheetNames(parts).reduce((sum, name) => sum + [...strFromU8(parts[name] ?? NOTHING).matchAll(USE_OF_A_STRING)].length, 0);
    edit(parts, SHARED_STRINGS, (xml) => xml.replace(/ count="\d+"/, ` count="${uses}"`));
  }
  edit(parts, APPLICATION, (xml) => xml.replace("<Application>hucre<", "<Application>Offtake<"));
  return zipSync(parts, { level: 9, mtime: NO_TIME });
}

function withTypedError(xml: string, { address, error }: ErrorResult): string {
  const start = xml.indexOf(`<c r="${address}"`);
  const end = xml.indexOf("</c>", start);
  const cell = xml.slice(start, end);
  const typed = cell.replace(' t="str"', ' t="e"');
  if (start < 0 || typed === cell || !cell.endsWith(`<v>${error}</v>`)) throw new Error(`${address} needs the result ${error} and was written as ${cell}`);
  return xml.slice(0, start) + typed + xml.slice(end);
}

/** The writer numbers charts: "Chart 1" is the first of a sheet. */
function withChartNames(xml: string, names: readonly string[]): string {
  return xml.replace(/ name="Chart (\d+)"/g, (_, number: string) => ` name="${attributeText(names[Number(number) - 1] ?? "")}"`);
}

function attributeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

function edit(parts: Unzipped, name: string, change: (xml: string) => string): void {
  const part = parts[name];
  if (part === undefined) throw new Error(`The file needs the part ${name}, which was not written`);
  parts[name] = strToU8(change(strFromU8(part)));
}

function sheetNames(parts: Unzipped): string[] {
  return Object.keys(parts).filter((name) => name.startsWith("xl/worksheets/sheet"));
}
