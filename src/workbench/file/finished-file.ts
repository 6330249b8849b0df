import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";

/** A formula with a result that is text: start, address, style, formula, text. */
const TEXT_RESULT = /(<c r="([A-Z]+\d+)"[^>]*) t="str"([^>]*>)(<f[^>]*>[^<]*<\/f>)<v>([^<]*)<\/v>/g;
const USE_OF_A_STRING = /<c [^>]*\bt="s"/g;
const SHARED_STRINGS = "xl/sharedStrings.xml";
const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/;

/**
 * What the file writer wrote, with two things put right: results that are errors are typed as errors, not as text, and the
 * count of strings counts every use. `errors` by address, one map a sheet, in their order.
 */
export function finishedFile(file: Uint8Array, errors: readonly ReadonlyMap<string, string>[]): Uint8Array {
  const parts = unzipSync(file);
  errors.forEach((own, index) => {
    if (own.size > 0) edit(parts, `xl/worksheets/sheet${index + 1}.xml`, (xml) => withTypedErrors(xml, own));
  });
  if (parts[SHARED_STRINGS] !== undefined) {
    const uses = Object.entries(parts).reduce(
      (sum, [name, part]) => (SHEET.test(name) ? sum + [...strFromU8(part).matchAll(USE_OF_A_STRING)].length : sum),
      0,
    );
    edit(parts, SHARED_STRINGS, (xml) => xml.replace(/ count="\d+"/, ` count="${uses}"`));
  }
  return zipSync(parts, { level: 6 });
}

function withTypedErrors(xml: string, errors: ReadonlyMap<string, string>): string {
  return xml.replace(
    TEXT_RESULT,
    (cell: string, start: string, address: string, rest: string, formula: string, text: string) =>
      errors.get(address) === text ? `${start} t="e"${rest}${formula}<v>${text}</v>` : cell,
  );
}

function edit(parts: Unzipped, name: string, change: (xml: string) => string): void {
  const part = parts[name];
  if (part === undefined) throw new Error(`the file needs the part ${name}, which was not written`);
  parts[name] = strToU8(change(strFromU8(part)));
}
