import { shiftedChoices, type Shift } from "../../../src/workbench/shifted-objects";
import type { SheetChoice } from "../../../src/workbench/sheet-objects";
import { WhatWent } from "../../../src/workbench/univer/what-went";

// Lists to choose from, in B2:B4, while rows go and come back. Source: Excel's undo brings a deleted row back with its validation.

const at = (row: number, rows: number): SheetChoice => ({
  area: { sheetId: "s", row, column: 1, rows, columns: 1 },
  from: ["low", "high"],
});
const rows = (start: number, count: number): Shift => ({ sheetId: "s", along: "rows", start, count });
const EDIT = "edit";
const INSERTED = [rows(1, -1), rows(1, 1)];
/** Whose last step is no undo. */
const BY_HAND: ReadonlySet<unknown> = new Set([INSERTED]);

test.each`
  what                                                 | steps                                                 | places
  ${"a middle row"}                                    | ${[rows(2, -1), rows(2, 1)]}                          | ${[[1, 3]]}
  ${"the first row, which would come back below"}      | ${[rows(1, -1), rows(1, 1)]}                          | ${[[1, 3]]}
  ${"all of its rows"}                                 | ${[rows(0, -9), rows(0, 9)]}                          | ${[[1, 3]]}
  ${"two deletions, taken back one by one"}            | ${[rows(1, -1), rows(1, -2), rows(1, 2), rows(1, 1)]} | ${[[1, 3]]}
  ${"a deletion, taken back and done again"}           | ${[rows(1, -2), rows(1, 2), rows(1, -2)]}             | ${[[1, 1]]}
  ${"the same once more taken back"}                   | ${[rows(1, -2), rows(1, 2), rows(1, -2), rows(1, 2)]} | ${[[1, 3]]}
  ${"a row inserted by hand where the first had gone"} | ${INSERTED}                                           | ${[[2, 2]]}
  ${"rows that come, without any that went"}           | ${[rows(1, 1)]}                                       | ${[[2, 3]]}
  ${"other rows than those that went"}                 | ${[rows(1, -1), rows(0, 1)]}                          | ${[[2, 2]]}
  ${"rows that come where the lists have changed"}     | ${[rows(0, -9), EDIT, rows(0, 9)]}                    | ${[[9, 1]]}
`("$what", ({ steps, places }: { steps: (Shift | typeof EDIT)[]; places: number[][] }) => {
  const went = new WhatWent<{ readonly choices: ReadonlyMap<string, readonly SheetChoice[]> }>();
  let now = new Map<string, readonly SheetChoice[]>([["s", [at(1, 3)]]]) as ReadonlyMap<string, readonly SheetChoice[]>;
  const last = BY_HAND.has(steps) ? steps.at(-1) : null;
  for (const step of steps) {
    if (step === EDIT) now = new Map([["s", [at(0, 1)]]]);
    else {
      const before = now;
      now = went.after(step, step !== last, { choices: before }, () => ({
        choices: new Map([...before].map(([id, choices]) => [id, shiftedChoices(choices, step)])),
      })).choices;
    }
  }
  expect(now.get("s")?.map(({ area }) => [area.row, area.rows])).toEqual(places);
});
