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
  /** By sheet, in its own order. */
  readonly charts: readonly (readonly FinishedChart[])[];
}

export interface FinishedChart {
  readonly name: string;
  /** The chart's part from the writer's text of it. */
  readonly finish: (xml: string) => string;
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
const WORKBOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";
/** Excel is to calculate when it opens the file, whatever the version that the results are of; as the workbench's files say it, too. */
const CALCULATION = '<calcPr calcId="191029" fullCalcOnLoad="1"/>';
const EMPTY_RELATIONSHIPS = /<Relationships [^>]*(\/>|><\/Relationships>)\s*$/;
/** Children of <font> as Excel writes them; the schema takes any order, some validators do not. */
const FONT_ORDER = ["b", "i", "strike", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];
const sheetPart = (sheet: number): string => `xl/worksheets/sheet${sheet}.xml`;
const chartPart = (chart: number): string => `xl/charts/chart${chart}.xml`;
const drawingPart = (sheet: number): string => `xl/drawings/drawing${sheet}.xml`;

/**
 * What the file writer wrote, with what it leaves out or spells otherwise than Excel: results that are errors are typed as errors,
 * not as text; rows have a height without being fixed to it; charts have their names, ticks and values; the count of strings counts
 * every use; fonts have their pieces in Excel's order; Excel is told to calculate; no part of relationships is empty; the file says which program made it.
 *
 * Shape:  the same parts in the same order; packed so that the same parts give the same bytes on every machine.
 */
export function finishedPackage(written: Uint8Array, { errors, charts }: Finish): Uint8Array {
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
  let chart = 0;
  charts.forEach((own, index) => {
    if (own.length > 0) edit(parts, drawingPart(index + 1), (xml) => withChartNames(xml, own));
    for (const { finish } of own) edit(parts, chartPart((chart += 1)), finish);
  });
  if (parts[SHARED_STRINGS] !== undefined) {
    edit(parts, SHARED_STRINGS, (xml) => xml.replace(/ count="\d+"/, ` count="${uses}"`));
  }
  edit(parts, STYLES, withOrderedFonts);
  edit(parts, WORKBOOK, withCalculation);
  for (const [name, part] of Object.entries(parts))
    if (name.endsWith(".rels") && EMPTY_RELATIONSHIPS.test(strFromU8(part))) delete parts[name];
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
function withChartNames(xml: string, charts: readonly FinishedChart[]): string {
  return xml.replace(
    / name="Chart (\d+)"/g,
    (_, number: string) => ` name="${attributeText(charts[Number(number) - 1]?.name ?? "")}"`,
  );
}

/** The writer asks Excel to calculate only where a formula has no result, and as a version that never was. */
function withCalculation(xml: string): string {
  return xml.replace(/<calcPr\b[^>]*>/, "").replace(/<\/workbook>/, `${CALCULATION}</workbook>`);
}

function withOrderedFonts(xml: string): string {
  return xml.replace(/<font>(.*?)<\/font>/g, (_, content: string) => {
    const pieces = content.match(/<[^>]*\/>/g) ?? [];
    const place = (piece: string): number => FONT_ORDER.indexOf(/^<(\w+)/.exec(piece)?.[1] ?? "");
    return `<font>${pieces.sort((one, other) => place(one) - place(other)).join("")}</font>`;
  });
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
