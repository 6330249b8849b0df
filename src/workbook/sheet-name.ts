/** Excel's limit, in UTF-16 units. */
export const MAX_LENGTH = 31;
const FORBIDDEN = /[:\\/?*[\]\u0000-\u001f\u007f]/g;
/** Excel keeps this name for itself. */
const RESERVED = "history";
const FALLBACK = "Offtake";

/**
 * A sheet name that Excel accepts and no sheet has yet: the proposal, shortened and cleaned, with " (2)", " (3)" … when taken.
 * Names are compared without regard to case, as Excel does.
 */
export function freeSheetName(proposed: string, taken: readonly string[]): string {
  const inUse = new Set([RESERVED, ...taken.map((name) => name.toLowerCase())]);
  const base = legalSheetName(proposed);
  let name = base;
  for (let copy = 2; inUse.has(name.toLowerCase()); copy += 1) {
    const suffix = ` (${copy})`;
    name = shortened(base, MAX_LENGTH - suffix.length) + suffix;
  }
  return name;
}

/** The text as a sheet name may be written: 31 characters at most, none of : \ / ? * [ ], no apostrophe at either end. */
export function legalSheetName(text: string, length = MAX_LENGTH): string {
  const clean = text.replace(FORBIDDEN, " ").replace(/\s+/g, " ");
  return shortened(clean.replace(/^['\s]+/, ""), length) || FALLBACK;
}

/** Cut at the last space where there is one, never inside a character, never ending in a space, dash or apostrophe. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text.replace(/['\s]+$/, "");
  const space = text.lastIndexOf(" ", length);
  const cut = text.slice(0, space > length / 2 ? space : length);
  return cut.replace(/[\ud800-\udbff]$/, "").replace(/['\s–-]+$/, "");
}
