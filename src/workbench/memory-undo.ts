import type { Area } from "./grid";

/** What the user could undo in the grid in memory: the areas written, a group of writes one step. */
export class MemoryUndo {
  readonly steps: Area[][] = [];
  private group: Area[] | null = null;
  private depth = 0;

  /** Whether writes belong to a group that is not finished. */
  get isGrouping(): boolean {
    return this.group !== null;
  }

  begin(): void {
    this.depth += 1;
    this.group ??= [];
  }

  end(): void {
    this.depth -= 1;
    if (this.depth > 0 || this.group === null) return;
    if (this.group.length > 0) this.steps.push(this.group);
    this.group = null;
  }

  /** An area was written. */
  note(area: Area): void {
    if (this.group === null) this.steps.push([area]);
    else this.group.push(area);
  }

  clear(): void {
    this.steps.length = 0;
  }
}
