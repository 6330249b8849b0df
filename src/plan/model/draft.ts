import type { CellReference, CellStyle, PlanCell, PlanSheet, TextCell } from "../../workbook/sheet-plan";

// Rows of a page before their places are known. A formula names the cells it reads: "={value}/{years}".

/** A cell to come. `key` is what formulas call it; every key is unique on its page. */
export type DraftCell = null | ((PlainDraft | FormulaDraft) & { readonly key?: string });

type PlainDraft = Exclude<PlanCell, null | { readonly kind: "formula" }>;

interface FormulaDraft {
  readonly kind: "formula";
  /** Keys in braces: "=IF(ISNUMBER({value}),{value}/{term},NA())"; "{$scale}" stays where rows are sorted or copied. */
  readonly formula: string;
  readonly numberFormat: string;
  readonly style: CellStyle;
  /** As of a planned formula. */
  readonly says?: string;
}

export type DraftRow = readonly DraftCell[];

/** Where the cell of a key stands. Throws for a key that no cell has. */
export type FindCell = (key: string) => CellReference;

export interface PlacedPage {
  readonly rows: readonly (readonly PlanCell[])[];
  readonly cellOf: FindCell;
}

/** The rows as they stand under one another, as wide as the page, every key in a formula replaced by its cell. */
export function placedPage(drafts: readonly DraftRow[], columns: number): PlacedPage {
  const { page, cellOf } = placedSheets({ drafts, columns }, { drafts: [], columns: 0 });
  return { rows: page, cellOf };
}

export interface DraftSheet {
  readonly drafts: readonly DraftRow[];
  readonly columns: number;
}

export interface PlacedSheets {
  readonly page: PlacedPage["rows"];
  readonly workings: PlacedPage["rows"];
  /** As the page reads the cell. */
  readonly cellOf: FindCell;
}

/** A page and its second sheet, whose formulas read one another's cells; each key is unique on both together. */
export function placedSheets(page: DraftSheet, workings: DraftSheet): PlacedSheets {
  const places = new Map<string, CellReference & { readonly on: PlanSheet }>();
  const note = (on: PlanSheet, { drafts }: DraftSheet): void =>
    drafts.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell?.key === undefined) return;
        if (places.has(cell.key)) throw new Error(`A page needs each key once: "${cell.key}" stands twice`);
        places.set(cell.key, { row, column, on });
      }),
    );
  note("page", page);
  note("workings", workings);
  const seenFrom =
    (own: PlanSheet): FindCell =>
    (key) => {
      const place = places.get(key);
      if (place === undefined) throw new Error(`A formula of the page reads "${key}", which no cell has`);
      const { row, column, on } = place;
      return on === own ? { row, column } : { row, column, on };
    };
  const placed = (own: PlanSheet, { drafts, columns }: DraftSheet): PlacedPage["rows"] =>
    drafts.map((cells) =>
      Array.from({ length: columns }, (_, column) => placedCell(cells[column] ?? null, seenFrom(own))),
    );
  return { page: placed("page", page), workings: placed("workings", workings), cellOf: seenFrom("page") };
}

function placedCell(draft: DraftCell, cellOf: FindCell): PlanCell {
  if (draft === null) return null;
  if (draft.kind === "formula") {
    const { formula, numberFormat, style, says } = draft;
    const cell: PlanCell = { kind: "formula", parts: formulaParts(formula, cellOf), numberFormat, style };
    return says === undefined ? cell : { ...cell, says };
  }
  if (draft.kind === "number")
    return { kind: "number", value: draft.value, numberFormat: draft.numberFormat, style: draft.style };
  const { text: words, style, link, numberFormat } = draft;
  return {
    kind: "text",
    text: words,
    style,
    ...(link === undefined ? {} : { link }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/** "={a}/{b}" as "=", cell, "/", cell. */
function formulaParts(formula: string, cellOf: FindCell): (string | CellReference)[] {
  const parts: (string | CellReference)[] = [];
  let from = 0;
  for (let open = formula.indexOf("{"); open !== -1; open = formula.indexOf("{", from)) {
    if (open > from) parts.push(formula.slice(from, open));
    from = formula.indexOf("}", open) + 1;
    const key = formula.slice(open + 1, from - 1);
    const cell = key.startsWith("$") ? { ...cellOf(key.slice(1)), isFixed: true } : cellOf(key);
    // "Other!A1:B2": the end of a range names no sheet.
    parts.push(cell.on !== undefined && parts.at(-1) === ":" ? { ...cell, endsRange: true } : cell);
  }
  if (from < formula.length) parts.push(formula.slice(from));
  return parts;
}

export function text(words: string, style: CellStyle): TextCell;
export function text(words: string, style: CellStyle, key: string): DraftCell;
export function text(words: string, style: CellStyle, key?: string): DraftCell {
  return key === undefined ? { kind: "text", text: words, style } : { kind: "text", key, text: words, style };
}

/** A formula cell of the page; black, and at the right whether it is a number or a word. */
export function calculation(
  key: string,
  formula: string,
  numberFormat: string,
  style: CellStyle = "result",
): DraftCell {
  return { kind: "formula", key, formula, numberFormat, style };
}

/** A sentence that depends on cells. */
export function words(formula: string, style: CellStyle = "line", key?: string): DraftCell {
  const cell = { kind: "formula", formula, numberFormat: "General", style } as const;
  return key === undefined ? cell : { ...cell, key };
}

/** A cell for the user: a constant in blue, or nothing yet. */
export function input(key: string, value: number | string | null, numberFormat: string): DraftCell {
  if (typeof value === "number") return { kind: "number", key, value, numberFormat, style: "input" };
  if (value === null) return { kind: "text", key, text: "", style: "emptyInput", numberFormat };
  return { kind: "text", key, text: value, style: "input" };
}

/** Words beside a number: a little away from it. */
const ASIDE = "General;-General;General;_(_(@";

/** A unit or a remark in the cell after a number. */
export function aside(of: string): TextCell {
  return { kind: "text", text: of, style: "line", numberFormat: ASIDE };
}

/** The same, where it depends on cells. */
export function wordsAside(formula: string, key?: string): DraftCell {
  const cell = { kind: "formula", formula, numberFormat: ASIDE, style: "line" } as const;
  return key === undefined ? cell : { ...cell, key };
}

/** A row of headings; the first `numbers` after the first one stand over numbers. */
export function heading(titles: readonly string[], numbers = 0): DraftRow {
  return Array.from({ length: Math.max(COLUMNS, titles.length) }, (_, column) =>
    column > 0 && column <= numbers
      ? numberHeading(titles[column] ?? "")
      : column === numbers + 1
        ? { kind: "text", text: titles[column] ?? "", style: "heading", numberFormat: ASIDE }
        : text(titles[column] ?? "", "heading"),
  );
}

/** Letters that stand over a column of numbers in one line; what is longer stands in two. */
const ONE_LINE = 16;

function numberHeading(title: string): DraftCell {
  return text(title, title.length > ONE_LINE ? "nameHeading" : "numberHeading");
}

/** The same for a block that stands beside another one. */
export function asideHeading(titles: readonly string[], numbers = 0): DraftRow {
  const [first = "", ...rest] = titles;
  return [{ ...aside(first), style: "heading" }, ...heading([first, ...rest], numbers).slice(1)];
}

export const BLANK_ROW: DraftRow = [];

/** Columns of every model page. */
export const COLUMNS = 11;

/** Characters of a line of text from the first column to the edge of the printed page. */
export const PAGE_LINE = 265;
