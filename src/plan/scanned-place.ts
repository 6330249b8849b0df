import type { ScannedPlace } from "./scanning-port";

const ADDRESS = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/i;

/** The first cell of an address that names its sheet, `'It''s 2026'!$B$3:$C$9`; null for anything else. */
export function scannedPlace(address: string): ScannedPlace | null {
  const [, quoted, plain, letters, row] = ADDRESS.exec(address) ?? [];
  const sheetName = quoted?.replaceAll("''", "'") ?? plain;
  if (sheetName === undefined || letters === undefined || row === undefined) return null;
  return { sheetName, row: Number(row) - 1, column: columnIndex(letters) };
}

/** 0 for "A", 16,383 for "XFD". */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
