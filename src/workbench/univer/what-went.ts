import type { Shift } from "../shifted-objects";

/** What follows rows and columns of a workbook: by its kind, under keys of its own. */
type Kept<State> = { readonly [Kind in keyof State]: ReadonlyMap<string, unknown> };

interface Removal<State> {
  readonly shift: Shift;
  readonly before: State;
  readonly after: State;
}

/**
 * What went with rows or columns, for the undo that brings them back: a list of a deleted row has no cells that could be shifted
 * back, and one that lost its first row would come back one row lower.
 */
export class WhatWent<State extends Kept<State>> {
  private readonly removals: Removal<State>[] = [];

  /** The state after a shift; where an undo brings rows or columns back, and nothing changed since they went, as it was before. */
  after(shift: Shift, isUndo: boolean, now: State, shifted: () => State): State {
    const last = this.removals.at(-1);
    if (isUndo && last !== undefined && isOpposite(last.shift, shift) && isSame(last.after, now)) {
      this.removals.pop();
      return last.before;
    }
    const next = shifted();
    if (shift.count < 0) this.removals.push({ shift, before: now, after: next });
    return next;
  }
}

function isOpposite(one: Shift, { count, ...other }: Shift): boolean {
  return JSON.stringify(one) === JSON.stringify({ ...other, count: -count });
}

/** The same objects: whatever is changed is another object. */
function isSame<State extends Kept<State>>(one: State, other: State): boolean {
  return (Object.keys(one) as (keyof State)[]).every(
    (kind) =>
      one[kind].size === other[kind].size && [...one[kind]].every(([key, value]) => other[kind].get(key) === value),
  );
}
