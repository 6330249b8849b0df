// What an XML 1.0 file cannot hold as it is: most control characters, halves of surrogate pairs, two non-characters.
const NOT_IN_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
// Begins what may read as one character when a file is opened: before "_", or before a character that is itself escaped.
const LIKE_AN_ESCAPE = /_(?=x[0-9a-f]{4})/gi;

/**
 * A text in the form in which a workbook file holds any text, so that it comes back unchanged: `_x0001_` for a character
 * that XML has no room for, `_x005F_` for an underscore that would begin such an escape.
 *
 * Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
 */
export function xmlText(text: string): string {
  return text.replace(LIKE_AN_ESCAPE, "_x005F_").replace(NOT_IN_XML, escaped);
}

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
