import type { Grid } from "./grid";

/** Lets calls wait until the user has closed the cell being edited. */
export class EditGate {
  private waiting: (() => void)[] = [];

  constructor(private readonly grid: Grid) {
    grid.onEvent(() => this.openWhenFree());
  }

  ended(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.openWhenFree();
    });
  }

  private openWhenFree(): void {
    if (this.waiting.length === 0 || this.grid.isEditing()) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
