import { cellAddress, sheetAddress } from "../workbook/cell-address";
import type { CellRefresh, InsertedValue } from "../workbook/refreshing-port";
import { WorkbookError } from "../workbook/workbook-port";
import { leftBehind, workbookFailure } from "./workbook-failure";

export interface RefreshOptions {
  /** One undo takes the cells back, where the host has undo groups. */
  readonly mergeUndoGroup: boolean;
}

/** What stood there before, to be put back. */
interface Before {
  readonly formulas: unknown[][];
  readonly numberFormat: string[][];
  readonly comment: string;
  readonly beside: readonly { readonly formulas: unknown[][]; readonly link: string | null }[];
}

/**
 * Writes accepted values, the texts beside them and the comments of their names, all or nothing. Comments go first: Excel cannot undo them, so that
 * the cells are what the next undo takes back. Throws a `WorkbookError`.
 */
export async function refreshCells(changes: readonly CellRefresh[], { mergeUndoGroup }: RefreshOptions): Promise<void> {
  if (changes.length === 0) return;
  let before: readonly Before[] | null = null;
  try {
    before = await Excel.run({ delayForCellEdit: false }, (context) => looked(context, changes));
    await writeComments(
      changes,
      changes.map(({ comment }) => comment),
    );
    await writeCells(changes, mergeUndoGroup);
  } catch (error) {
    if (before !== null) await putBack(error, changes, before);
    throw workbookFailure(error, "refreshing the cells", null);
  }
}

/** One round trip: refuses protected sheets, and cells that hold something else than when they were compared. */
async function looked(context: Excel.RequestContext, changes: readonly CellRefresh[]): Promise<readonly Before[]> {
  const loaded = changes.map((change) => {
    const sheet = context.workbook.worksheets.getItem(change.sheetName);
    const range = sheet.getRange(cellAddress(change));
    const name = namedItem(context, change);
    sheet.load("protection/protected");
    range.load("formulas, numberFormat");
    name.load("comment");
    const beside = change.beside.map((cell) => {
      const besideRange = sheet.getRange(cellAddress(cell));
      besideRange.load("formulas, hyperlink");
      return { cell, range: besideRange };
    });
    return { change, sheet, range, name, beside };
  });
  await context.sync();
  const written = loaded.filter(({ change }) => change.content !== undefined || change.beside.length > 0);
  const locked = written.find(({ sheet }) => sheet.protection.protected);
  if (locked !== undefined) throw new WorkbookError({ kind: "protected", sheetName: locked.change.sheetName });
  const changed = loaded.flatMap(({ change, range, name, beside }) => [
    ...(name.isNullObject || range.formulas[0]?.[0] !== change.held ? [{ change, cell: change }] : []),
    ...beside.filter((each) => each.range.formulas[0]?.[0] !== each.cell.held).map(({ cell }) => ({ change, cell })),
  ]);
  if (changed.length > 0)
    throw new WorkbookError({
      kind: "changedSince",
      addresses: changed.map(({ change, cell }) => sheetAddress(change.sheetName, cellAddress(cell))),
    });
  return loaded.map(({ range, name, beside }) => ({
    formulas: range.formulas,
    numberFormat: range.numberFormat,
    comment: name.comment,
    beside: beside.map((each) => ({ formulas: each.range.formulas, link: linkOf(each.range) })),
  }));
}

async function writeCells(changes: readonly CellRefresh[], mergeUndoGroup: boolean): Promise<void> {
  await Excel.run({ delayForCellEdit: false, ...(mergeUndoGroup ? { mergeUndoGroup: true } : {}) }, async (context) => {
    for (const change of changes) {
      const sheet = context.workbook.worksheets.getItem(change.sheetName);
      for (const cell of change.beside) queueBeside(sheet.getRange(cellAddress(cell)), cell.link, `'${cell.content}`);
      if (change.content === undefined) continue;
      const range = sheet.getRange(cellAddress(change));
      range.numberFormat = [[change.numberFormat]];
      range.formulas = [[refreshedInput(change.content)]];
    }
    await context.sync();
  });
}

async function writeComments(changes: readonly CellRefresh[], comments: readonly string[]): Promise<void> {
  await Excel.run({ delayForCellEdit: false }, async (context) => {
    changes.forEach((change, index) => {
      namedItem(context, change).comment = comments[index] ?? "";
    });
    await context.sync();
  });
}

/** As it was, or an error that names where something else stands now. */
async function putBack(error: unknown, changes: readonly CellRefresh[], before: readonly Before[]): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: false }, async (context) => {
      changes.forEach((change, index) => {
        const was = before[index];
        if (was === undefined) return;
        namedItem(context, change).comment = was.comment;
        const sheet = context.workbook.worksheets.getItem(change.sheetName);
        change.beside.forEach((cell, place) => {
          const { link = null, formulas = [] } = was.beside[place] ?? {};
          queueBeside(sheet.getRange(cellAddress(cell)), link, asTextWhereText(formulas[0]?.[0]));
        });
        if (change.content === undefined) return;
        const range = sheet.getRange(cellAddress(change));
        range.numberFormat = was.numberFormat;
        range.formulas = was.formulas.map((row) => row.map(asTextWhereText));
      });
      await context.sync();
    });
  } catch {
    const [first] = changes;
    throw leftBehind(
      error,
      "refreshing the cells",
      first === undefined ? "" : sheetAddress(first.sheetName, cellAddress(first)),
    );
  }
}

/** The link first, so that the text is always what is written here. */
function queueBeside(range: Excel.Range, link: string | null, content: unknown): void {
  if (link === null) range.clear(Excel.ClearApplyTo.hyperlinks);
  else range.hyperlink = { address: link };
  range.formulas = [[content === "'" ? "" : content]];
}

/** null for a cell without a link: some hosts give null for it, others an object without an address. */
function linkOf(range: Excel.Range): string | null {
  const link = range.hyperlink as Excel.RangeHyperlink | null;
  return link?.address ?? null;
}

function namedItem(context: Excel.RequestContext, { name, scope }: CellRefresh): Excel.NamedItem {
  const names = scope === null ? context.workbook.names : context.workbook.worksheets.getItem(scope).names;
  return names.getItemOrNullObject(name);
}

/** What `Range.formulas` takes; a text goes out as text, whatever it says. */
function refreshedInput(content: InsertedValue | "#N/A"): string | number {
  if (content === null || content === "") return "";
  if (content === "#N/A") return "=NA()";
  return typeof content === "number" ? content : `'${content}`;
}

/** What is read as a plain text must be written as one. */
function asTextWhereText(formula: unknown): unknown {
  return typeof formula === "string" && formula !== "" && !formula.startsWith("=") ? `'${formula}` : formula;
}
