import { tokenize } from "@borgar/fx";
import type { CellValue, Grid } from "../grid";
import { parseCells, splitAddress } from "../model/a1";
import { boundNames } from "./bound-names";
import type { FileBook, FileCell, FileContent } from "./file-book";
import type { PlacedBook } from "./place-book";

/** Functions whose results are new each time. */
const CHANGES_BY_ITSELF = /^(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|INFO)$/;
/** Results that differ by less are the same, whichever order a sum was taken in. */
const TOLERANCE = 1e-9;
const MOST_ROUNDS = 8;
/** On a busy machine the grid gives up waiting before it has calculated; nothing is compared by then. */
const MOST_WAITS = 12;
/** Beyond it nobody looks for which result spoiled which. */
const MOST_COMPARED = 3_000;

interface Difference {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly stored: CellValue;
}

/** The book with the formulas that the grid has no function for as results, kept from the file. */
export function withKeptResults(book: FileBook, grid: Grid, namespace: string | null): FileBook {
  const keep = (content: FileContent): FileContent => {
    if (content === null || !("formula" in content) || content.stored === undefined) return content;
    const missing = missingFunction(content.formula, grid, namespace);
    return missing === null
      ? content
      : { kept: content.formula, stored: content.stored, why: `the workbench has no function ${missing}` };
  };
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell): FileCell => {
        const content = keep(cell.content);
        return content === cell.content ? cell : { ...cell, content };
      }),
    })),
  };
}

function missingFunction(formula: string, grid: Grid, namespace: string | null): string | null {
  const tokens = tokenize(formula, { mergeRefs: true });
  const bound = boundNames(tokens);
  const own = namespace === null ? null : `${namespace.toUpperCase()}.`;
  const missing = tokens.find(({ type, value }, index) => {
    const name = value.toUpperCase();
    return (
      type === "func" &&
      !bound.has(index) &&
      !(own !== null && name.startsWith(own)) &&
      grid.knowsFunction?.(name) === false
    );
  });
  return missing?.value ?? null;
}

/**
 * Compares what the grid calculated with the results in the file. Where they differ the file is right: the cell keeps its result
 * and is marked. First those whose cells agree, then, calculated again, what still differs. Answers how many are kept.
 */
export async function keepStoredResults(
  grid: Grid,
  book: FileBook,
  placed: PlacedBook,
  namespace: string | null,
): Promise<number> {
  let kept = 0;
  for (let wait = 0; wait < MOST_WAITS && isUncalculated(grid, book, placed); wait += 1) await grid.settled?.();
  const trustsZero = !book.asksForCalculation && hasResults(book);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { differences, changing } = compared(grid, book, placed, { namespace, trustsZero });
    const own = differences.filter((one) => !changing.some((other) => reads(grid, one, other)));
    if (own.length === 0) return kept;
    const first =
      own.length > MOST_COMPARED
        ? own
        : own.filter((one) => !own.some((other) => other !== one && reads(grid, one, other)));
    for (const { sheetId, row, column, formula, stored } of first.length === 0 ? own : first) {
      const entry = stored === null ? "" : typeof stored === "string" ? `'${stored}` : stored;
      grid.write({ sheetId, row, column, rows: 1, columns: 1 }, [[entry]]);
      grid.markKept?.(sheetId, row, column, { formula, why: "the workbench calculates a different result" });
      kept += 1;
    }
    await grid.settled?.();
  }
  return kept;
}

/** Whether a formula that has a result in the file has none in the grid yet. */
function isUncalculated(grid: Grid, { sheets }: FileBook, { sheetIds }: PlacedBook): boolean {
  return sheets.some(({ cells }, index) =>
    cells.some(({ row, column, content }) => {
      if (content === null || !("formula" in content) || content.stored === undefined) return false;
      if (content.stored === null || content.stored === "") return false;
      const area = { sheetId: sheetIds[index] ?? "", row, column, rows: 1, columns: 1 };
      return grid.values(area)[0]?.[0] === null;
    }),
  );
}

/** Some programs write 0 for every result: then a 0 says nothing. */
function hasResults({ sheets }: FileBook): boolean {
  return sheets.some(({ cells }) =>
    cells.some(
      ({ content }) => content !== null && "formula" in content && content.stored !== undefined && content.stored !== 0,
    ),
  );
}

function compared(
  grid: Grid,
  book: FileBook,
  { sheetIds }: PlacedBook,
  { namespace, trustsZero }: { readonly namespace: string | null; readonly trustsZero: boolean },
): { readonly differences: readonly Difference[]; readonly changing: readonly Difference[] } {
  const [differences, changing]: [Difference[], Difference[]] = [[], []];
  const own = namespace === null ? null : new RegExp(`\\b${namespace}\\.`, "i");
  book.sheets.forEach(({ cells }, index) => {
    const sheetId = sheetIds[index] ?? "";
    for (const { row, column, content } of cells) {
      if (content === null || !("formula" in content)) continue;
      const { formula, stored } = content;
      const area = { sheetId, row, column, rows: 1, columns: 1 };
      const value = grid.values(area)[0]?.[0] ?? null;
      const isPending = typeof value === "object" && value?.error === "#BUSY!";
      if (isPending || own?.test(formula) === true || changesByItself(formula)) {
        changing.push({ sheetId, row, column, formula, stored: value });
        continue;
      }
      if (stored === undefined || isSame(stored, value) || (!trustsZero && stored === 0)) continue;
      if (grid.formulas(area)[0]?.[0] === value) continue; // Kept before.
      differences.push({ sheetId, row, column, formula, stored });
    }
  });
  return { differences, changing };
}

function changesByItself(formula: string): boolean {
  return tokenize(formula).some(({ type, value }) => type === "func" && CHANGES_BY_ITSELF.test(value.toUpperCase()));
}

function isSame(stored: CellValue, value: CellValue): boolean {
  if (typeof stored === "number" && typeof value === "number")
    return Math.abs(stored - value) <= TOLERANCE * Math.max(1, Math.abs(stored), Math.abs(value));
  if (typeof stored === "object" && stored !== null)
    return stored.error === "#NAME?" || (typeof value === "object" && value !== null);
  const blank = (one: CellValue): CellValue => (one === "" ? null : one);
  return blank(stored) === blank(value) || (value === null && stored === 0);
}

/** Whether a formula reads a cell by its address. */
function reads(grid: Grid, { sheetId, formula }: Difference, other: Difference): boolean {
  return tokenize(formula, { mergeRefs: true }).some(({ type, value }) => {
    if (!type.startsWith("range")) return false;
    const { sheetName, cells } = splitAddress(value);
    const sheet =
      sheetName === null
        ? sheetId
        : grid.sheets().find(({ name }) => name.toLowerCase() === sheetName.toLowerCase())?.id;
    const area = sheet === other.sheetId ? parseCells(cells, grid) : null;
    return (
      area !== null &&
      other.row >= area.row &&
      other.row < area.row + area.rows &&
      other.column >= area.column &&
      other.column < area.column + area.columns
    );
  });
}
