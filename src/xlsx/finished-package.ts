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
/** A formula with a result that is text: start, address, style, formula, text. */
const TEXT_RESULT = /(<c r="([A-Z]+\d+)")( s="\d+")? t="str">(<f>[^<]*<\/f>)<v>([^<]*)<\/v>/g;
const USE_OF_A_STRING = /<c [^>]*\bt="s"/g;
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
  let uses = 0;
  for (const [index, name] of sheetParts(parts).entries()) {
    const own = new Map(
      errors.filter(({ sheet }) => sheet === index + 1).map(({ address, error }) => [address, error]),
    );
    edit(parts, name, (xml) => {
      uses += xml.match(USE_OF_A_STRING)?.length ?? 0;
      return withTypedErrors(xml.replaceAll(FIXED_HEIGHT, "$1"), own);
    });
  }
  chartNames.forEach((names, index) => {
    if (names.length > 0) edit(parts, drawingPart(index + 1), (xml) => withChartNames(xml, names));
  });
  if (parts[SHARED_STRINGS] !== undefined) {
    edit(parts, SHARED_STRINGS, (xml) => xml.replace(/ count="\d+"/, ` count="${uses}"`));
  }
  edit(parts, APPLICATION, (xml) => xml.replace("<Application>hucre<", "<Application>Offtake<"));
  return zipSync(parts, { level: 6, mtime: NO_TIME });
}

function withTypedErrors(xml: string, errors: ReadonlyMap<string, string>): string {
  if (errors.size === 0) return xml;
  let typed = 0;
  const result = xml.replace(
    TEXT_RESULT,
    (cell: string, start: string, address: string, style: string | undefined, formula: string, text: string) => {
      if (errors.get(address) !== text) return cell;
      typed += 1;
      return `${start}${style ?? ""} t="e">${formula}<v>${text}</v>`;
    },
  );
  if (typed !== errors.size) throw new Error(`${errors.size} results are errors and ${typed} were found in the file`);
  return result;
}

/** The writer numbers charts: "Chart 1" is the first of a sheet. */
function withChartNames(xml: string, names: readonly string[]): string {
  return xml.replace(
    / name="Chart (\d+)"/g,
    (_, number: string) => ` name="${attributeText(names[Number(number) - 1] ?? "")}"`,
  );
}

function attributeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

function edit(parts: Unzipped, name: string, change: (xml: string) => string): void {
  const part = parts[name];
  if (part === undefined) throw new Error(`The file needs the part ${name}, which was not written`);
  parts[name] = strToU8(change(strFromU8(part)));
}

/** The sheets in their order. */
function sheetParts(parts: Unzipped): string[] {
  const count = Object.keys(parts).filter((name) => name.startsWith("xl/worksheets/sheet")).length;
  return Array.from({ length: count }, (_, index) => sheetPart(index + 1));
}
