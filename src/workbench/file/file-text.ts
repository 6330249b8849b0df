// What an XML 1.0 file cannot hold as it is: most control characters, halves of surrogate pairs, two non-characters.
const NOT_IN_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const LIKE_AN_ESCAPE = /_(?=x[0-9a-f]{4})/gi;

/** A text as a workbook file holds it, so that it comes back unchanged (ECMA-376 part 1, 22.9.2.19). */
export function fileText(text: string): string {
  const escaped = (character: string): string =>
    `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  return text.replace(LIKE_AN_ESCAPE, "_x005F_").replace(NOT_IN_XML, escaped);
}

const ESCAPE = /_x([0-9a-f]{4})_/gi;

/** The inverse of `fileText`. */
export function plainText(text: string): string {
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
