import { dateWords } from "../catalog/claim-words";

// How every page is set: formats, widths and feet. Looks of cells are in `workbook/style-sheet.ts`.

/** Scales of the money on a page, by what stands in its cell for that. */
export const MONEY_SCALES = ["US$", "US$ m", "US$ bn"] as const;
export type MoneyScale = (typeof MONEY_SCALES)[number];
/** Thousands that a number format of the scale leaves out: its commas. */
export const COMMAS: Readonly<Record<MoneyScale, string>> = { US$: "", "US$ m": ",,", "US$ bn": ",,," };
export const DIVISORS: Readonly<Record<MoneyScale, number>> = { US$: 1, "US$ m": 1e6, "US$ bn": 1e9 };

/** How many dollars a page counts as one, by the cell that says its scale. */
export function divisorFormula(scaleCell: string): string {
  const [full, ...larger] = MONEY_SCALES;
  return larger.reduce(
    (otherwise, scale) => `IF(${scaleCell}="${scale}",${DIVISORS[scale]},${otherwise})`,
    String(DIVISORS[full]),
  );
}

/** What a page calls that scale: by its dollars, so that words and amounts agree whatever somebody typed into the cell. */
export function scaleWords(divisorCell: string): string {
  const [full, ...larger] = MONEY_SCALES;
  return larger.reduce(
    (otherwise, scale) => `IF(${divisorCell}=${DIVISORS[scale]},"${scale}",${otherwise})`,
    `"${full}"`,
  );
}

/** Of results, in brackets below zero. "_)" keeps a number off the words beside it. */
export function resultFormat(decimals: number, prefix = ""): string {
  const digits = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
  return `${prefix}${digits}_);(${prefix}${digits});"–"_);@_)`;
}

/** The largest scale in which the amounts of a page have a whole part. */
export function pageScale(amounts: readonly number[]): MoneyScale {
  const largest = Math.max(0, ...amounts.map(Math.abs));
  return largest >= 1e9 ? "US$ bn" : largest >= 1e6 ? "US$ m" : "US$";
}

/** As many decimals as show all of an amount at a scale, at least one below the dollar, and never a dollar sign without its scale. */
export function scaledMoney(value: number, scale: MoneyScale): string {
  if (scale === "US$") return "$#,##0_)";
  const shown = Math.abs(value) / DIVISORS[scale];
  const decimals = Math.max(1, MOST_DECIMALS.find((count) => isWhole(shown * 10 ** count)) ?? 6);
  return `$#,##0.${"0".repeat(decimals)}${COMMAS[scale]}_)`;
}

/** What `scaledMoney` shows of any amount, as one format: the decimals that it has, and at least one below the dollar. */
export function anyScaledMoney(scale: MoneyScale): string {
  return scale === "US$" ? scaledMoney(0, scale) : `$#,##0.0${"#".repeat(MOST_DECIMALS.length - 2)}${COMMAS[scale]}_)`;
}

const MOST_DECIMALS = [0, 1, 2, 3, 4, 5, 6];

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}

/** The width, in points, in which every text stands in one line; a bold one is wider. */
export function widthFor(texts: readonly string[], least: number, most: number): number {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  return Math.round(Math.min(most, Math.max(least, longest * POINTS_PER_LETTER + PADDING)));
}

// Calibri 11: a letter of running text is 4.9 points wide on average, a capital or a digit 5.6.
const POINTS_PER_LETTER = 5.4;
const PADDING = 10;

/** How many characters of running text stand in a width. */
export function lettersIn(points: number): number {
  return Math.floor((points - PADDING) / POINTS_PER_LETTER);
}

/** The foot of every page. */
export function pageFooter(version: string, asOf: string | null): string {
  const edition = `Offtake catalogue ${version}`;
  return asOf === null ? edition : `As documented on ${dateWords(asOf)}. ${edition}`;
}
