import { LocalUndoRedoService, type IMutationInfo, type IUndoRedoItem } from "@univerjs/core";

/**
 * Univer's undo, with groups: what is done between `begin` and `end` is one step for the user. Univer can batch by
 * itself, but then takes the steps back first to last, which fails as soon as a later one depends on an earlier one.
 */
export class GroupedUndo extends LocalUndoRedoService {
  private collected: IUndoRedoItem[] = [];
  private depth = 0;

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.depth > 0) this.collected.push(item);
    else super.pushUndoRedo(item);
  }

  begin(): void {
    this.depth += 1;
  }

  end(): void {
    if (this.depth === 0) throw new Error("an undo group was closed that had not been opened");
    this.depth -= 1;
    if (this.depth > 0 || this.collected.length === 0) return;
    const items = this.collected;
    this.collected = [];
    super.pushUndoRedo(joined(items));
  }
}

/** Several steps as one: done in their order, taken back in the opposite one. */
export function joined(items: readonly IUndoRedoItem[]): IUndoRedoItem {
  const undoMutations: IMutationInfo[] = [];
  for (const item of [...items].reverse()) undoMutations.push(...item.undoMutations);
  return { unitID: items[0]?.unitID ?? "", undoMutations, redoMutations: items.flatMap((item) => item.redoMutations) };
}
