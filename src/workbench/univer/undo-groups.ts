import { isInternalEditorID, LocalUndoRedoService, type IMutationInfo, type IUndoRedoItem } from "@univerjs/core";
import type { IInsertSheetMutationParams, ISetSelectionsOperationParams } from "@univerjs/sheets";

/**
 * Univer's undo, with groups: what is done between `begin` and `end` is one step for the user. Univer can batch by
 * itself, but then takes the steps back first to last, which fails as soon as a later one depends on an earlier one.
 */
export class GroupedUndo extends LocalUndoRedoService {
  private collected: IUndoRedoItem[] = [];
  private depth = 0;
  private paused: { collected: IUndoRedoItem[]; readonly depth: number } | null = null;

  override pushUndoRedo(item: IUndoRedoItem): void {
    // The line that a cell is edited in has an undo of its own, and takes over what a cell holds whenever that changes.
    if (isInternalEditorID(item.unitID)) super.pushUndoRedo(item);
    else if (this.depth > 0) this.collected.push(withoutSelections(item));
    else this.pushStep(item);
  }

  /** Of a group that is open: doing it again ends with this selection, in view. */
  redoSelects(params: ISetSelectionsOperationParams): void {
    if (this.depth === 0) return;
    const redoMutations = [{ id: SET_SELECTIONS, params: { ...params, reveal: true } }];
    this.collected.push({ unitID: params.unitId, undoMutations: [], redoMutations });
  }

  get isGroupOpen(): boolean {
    return this.depth > 0;
  }

  /** Whether a change is one of those that take the last step back. */
  takesBack(params: object | undefined): boolean {
    return this.pitchTopUndoElement()?.undoMutations.some((mutation) => mutation.params === params) ?? false;
  }

  /** Whether an undo, or doing again, can bring this sheet back. */
  bringsBack(sheetId: string): boolean {
    const open = [...this.collected, ...(this.paused?.collected ?? [])];
    return [...this._undoStacks.values(), ...this._redoStacks.values(), open].some((items) =>
      items.some(({ undoMutations, redoMutations }) =>
        [...undoMutations, ...redoMutations].some((mutation) => insertedBy(mutation) === sheetId),
      ),
    );
  }

  begin(): void {
    this.depth += 1;
  }

  end(): void {
    if (this.depth === 0) throw new Error("an undo group was closed that had not been opened");
    this.depth -= 1;
    if (this.depth > 0) return;
    const items = this.collected;
    this.collected = [];
    if (items.every(({ undoMutations }) => undoMutations.length === 0)) return;
    this.pushStep(joined(items));
  }

  /** An open group waits for a calculation: what the user does until then is no part of it, and stands between its steps as it came. */
  async waitOutside(calculated: Promise<void>): Promise<void> {
    if (this.depth === 0) return calculated;
    this.pause();
    try {
      await calculated;
    } finally {
      this.resume();
    }
  }

  private pause(): void {
    this.paused = { collected: this.collected, depth: this.depth };
    [this.collected, this.depth] = [[], 0];
  }

  private resume(): void {
    if (this.paused !== null) [this.collected, this.depth] = [this.paused.collected, this.paused.depth];
    this.paused = null;
  }

  private pushStep(item: IUndoRedoItem): void {
    const before = this.paused?.collected ?? [];
    if (this.paused !== null) this.paused.collected = [];
    if (before.length > 0) super.pushUndoRedo(joined(before));
    super.pushUndoRedo(item);
  }
}

// The ids of some mutations, without loading the whole of `@univerjs/sheets` for them.
const SET_SELECTIONS = "sheet.operation.set-selections";
const INSERT_SHEET = "sheet.mutation.insert-sheet";
const REMOVE_SHEET = "sheet.mutation.remove-sheet";
/** Cells and sizes: what goes with its sheet. */
const OF_A_SHEET: ReadonlySet<string> = new Set([
  "sheet.mutation.set-range-values",
  "sheet.mutation.set-worksheet-col-width",
  "sheet.mutation.set-worksheet-row-height",
  "sheet.mutation.set-worksheet-row-is-auto-height",
  "sheet.mutation.set-worksheet-row-auto-height",
  "sheet.mutation.set-row-hidden",
  "sheet.mutation.set-row-visible",
]);

/**
 * Several steps as one: done in their order, taken back in the opposite one. The cells and sizes of a sheet that was
 * added in one of the steps go with it; taking them back first, as shipped, makes the engine draw a sheet that is already
 * gone, or one that nobody has looked at yet.
 */
export function joined(items: readonly IUndoRedoItem[]): IUndoRedoItem {
  const undo = [...items].reverse().flatMap((item) => item.undoMutations);
  const added = new Set(undo.filter(({ id }) => id === REMOVE_SHEET).map(sheetOf));
  return {
    unitID: items[0]?.unitID ?? "",
    undoMutations: undo.filter((mutation) => !OF_A_SHEET.has(mutation.id) || !added.has(sheetOf(mutation))),
    redoMutations: items.flatMap((item) => item.redoMutations),
  };
}

/** What the engine selects on its way is not what the add-in did. */
function withoutSelections({ undoMutations, redoMutations, ...item }: IUndoRedoItem): IUndoRedoItem {
  const isOther = ({ id }: IMutationInfo): boolean => id !== SET_SELECTIONS;
  return { ...item, undoMutations: undoMutations.filter(isOther), redoMutations: redoMutations.filter(isOther) };
}

function sheetOf({ params }: IMutationInfo): string | undefined {
  return (params as { readonly subUnitId?: string } | undefined)?.subUnitId;
}

function insertedBy({ id, params }: IMutationInfo): string | undefined {
  return id === INSERT_SHEET ? (params as IInsertSheetMutationParams).sheet.id : undefined;
}
