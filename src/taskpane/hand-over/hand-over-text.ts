import type { HandOverPlan, PlannedChange } from "../../handover/hand-over-plan";
import { areaAddress } from "../../workbook/cell-address";
import { HandOverError, HandOverStopped, type HandOverReceipt } from "../../workbook/hand-over-port";
import type { ScannedPlace } from "../../workbook/scanning-port";
import { WorkbookError, type WorkbookProblem } from "../../workbook/workbook-port";
import { afterwardsText, failureText, type NamedCells } from "../shared/failure-text";
import type { Notice } from "../shared/notice";

/** The changes on one sheet, in the order of its cells. */
export interface SheetOfChanges {
  readonly sheetName: string;
  readonly changes: readonly PlannedChange[];
}

export function changesBySheet({ planned }: HandOverPlan): SheetOfChanges[] {
  const sheets = new Map<string, PlannedChange[]>();
  for (const change of planned) {
    const { sheetName } = change.change;
    const changes = sheets.get(sheetName);
    if (changes === undefined) sheets.set(sheetName, [change]);
    else changes.push(change);
  }
  return [...sheets].map(([sheetName, changes]) => ({
    sheetName,
    changes: changes.sort(({ change: one }, { change: two }) => one.row - two.row || one.column - two.column),
  }));
}

/** "B3", or "B3:E9" for a spill. */
export function placeText({ change }: PlannedChange): string {
  return areaAddress(change);
}

/** What the cell becomes, in a line. */
export function becomesText({ change, kind, becomes }: PlannedChange): string {
  const cells = change.rows * change.columns;
  const shown = becomes.length <= MOST_SHOWN ? becomes : `${becomes.slice(0, MOST_SHOWN - 1)}…`;
  if (kind === "values" && !becomes.startsWith("="))
    return cells === 1 ? `the value ${shown}` : `${count(cells, "value")}`;
  return cells === 1 ? shown : `${count(cells, "reference")}, the first ${shown}`;
}

const MOST_SHOWN = 160;

/** What was found, in a sentence. */
export function foundText({ planned, errors }: Pick<HandOverPlan, "planned" | "errors">): string {
  const inError = new Set(errors.map(placeKey));
  const sound = planned.filter(({ change }) => !inError.has(placeKey(change)));
  const values = sound.filter(({ kind }) => kind === "values").length;
  const sheets = new Set(planned.map(({ change }) => change.sheetName)).size;
  const live = sound.length - values;
  const parts = [
    ...(live === 0 ? [] : [`${number(live)} become${live === 1 ? "s a native formula" : " native formulas"}`]),
    ...(values === 0 ? [] : [`${number(values)} become${values === 1 ? "s a value" : " values"}`]),
    ...(errors.length === 0 ? [] : [`${number(errors.length)} give${errors.length === 1 ? "s an error" : " errors"}`]),
  ];
  return `${count(planned.length, "formula")} on ${count(sheets, "sheet")}: ${parts.join(", ")}.`;
}

/** What is said where nothing can be handed over; what only could not be read uses no function of ours as far as we know. */
export function nothingText({ left }: Pick<HandOverPlan, "left">): string {
  return left.some(({ what }) => what !== "")
    ? "Nothing can be handed over yet: see below why."
    : "No cell of this workbook uses a function of Offtake: there is nothing to hand over.";
}

/** What becomes of formulas that give an error; null where there are none. */
export function errorsText({ errors }: Pick<HandOverPlan, "errors">): string | null {
  if (errors.length === 0) return null;
  const them =
    errors.length === 1 ? "One formula gives an error. It" : `${count(errors.length, "formula")} give an error. They`;
  return `${them} would be handed over as ${errors.length === 1 ? "an error" : "errors"} for good: correcting the inputs later would no longer help. Fix ${errors.length === 1 ? "it" : "them"} first, or hand over all the same.`;
}

/** What the button that starts it says: errors are handed over only where that is asked for. */
export function handOverLabel({ errors }: Pick<HandOverPlan, "errors">): string {
  return errors.length === 0 ? "Hand over" : `Hand over with ${count(errors.length, "error")}`;
}

function placeKey({ sheetName, row, column }: ScannedPlace): string {
  return `${sheetName}!${row},${column}`;
}

export function doneNotice(receipt: HandOverReceipt): Notice {
  const { cellsCompared, formulasCompared, columnsWidened, changing, remembering, sheetName, isOneUndo } = receipt;
  return {
    tone: "success",
    title: `Handed over: ${count(cellsCompared, "cell")} compared${equalText(remembering.length)}.`,
    text: [
      `${number(formulasCompared)} of them ${formulasCompared === 1 ? "is a formula" : "are formulas"}.`,
      ...(changing.length === 0
        ? []
        : [
            `${count(changing.length, "cell")} could not be compared, because Excel gives a different result there each time.`,
          ]),
      ...(remembering.length === 0
        ? []
        : [
            remembering.length === 1
              ? "1 cell of a circular reference changed, because it builds on its own earlier result: check it."
              : `${count(remembering.length, "cell")} of circular references changed, because they build on their own earlier results: check them.`,
          ]),
      ...(columnsWidened === 0
        ? []
        : [
            `${count(columnsWidened, "column")} ${columnsWidened === 1 ? "was" : "were"} made wider, so that no cell shows ####.`,
          ]),
      ...(sheetName === null ? [] : [`The workings are on sheet ‘${sheetName}’.`]),
      isOneUndo ? "Undo restores the Offtake formulas." : "Undo, step by step, restores the Offtake formulas.",
    ].join(" "),
    cells: [
      { words: "Not compared", addresses: changing } as const,
      { words: "Changed", addresses: remembering } as const,
    ].filter(({ addresses }) => addresses.length > 0),
    newSheetFor: null,
    place: sheetName === null ? null : { sheetName, address: "A1" },
    detail: null,
  };
}

function equalText(changed: number): string {
  if (changed === 0) return ", all equal";
  return ` and equal, ${number(changed)} of ${changed === 1 ? "a circular reference" : "circular references"} changed`;
}

export function stoppedNotice(): Notice {
  return {
    tone: "success",
    title: "Stopped. The workbook is as it was.",
    text: "Nothing was handed over.",
    cells: [],
    newSheetFor: null,
    detail: null,
  };
}

/** "752, all equal to 15 digits": to as many as the two that differ most have in common. */
export function comparedText(cells: number, largestDifference: number): string {
  const digits = largestDifference === 0 ? "" : ` to ${Math.floor(-Math.log10(largestDifference))} digits`;
  return `${number(cells)}, all equal${digits}`;
}

/** Words for anything that reading or writing may throw. */
export function failedNotice(error: unknown): Notice {
  if (error instanceof HandOverStopped) return stoppedNotice();
  const { title, text, detail, cells } =
    error instanceof HandOverError ? { ...problemWords(error), detail: null, cells: [] } : failureWords(error);
  return { tone: "failure", title, text, cells, newSheetFor: null, detail };
}

function problemWords({ problem }: HandOverError): { readonly title: string; readonly text: string } {
  switch (problem.kind) {
    case "changedMeanwhile":
      return {
        title: `${problem.address} has changed since the formulas were found.`,
        text: "Nothing was handed over. Choose Preview, then hand over.",
      };
    case "calculating":
      return {
        title: `${problem.address} is still calculating.`,
        text: "Nothing was handed over. Wait until no cell shows #BUSY!, then try again.",
      };
    case "tooManyRows":
      return {
        title: `The workings need ${number(problem.needed)} rows, and a sheet has ${number(problem.available)}.`,
        text: "Nothing was handed over, and the workbook is as it was. Replace some Offtake formulas with their values, then choose Preview.",
      };
    case "notEqual": {
      const others = problem.count === 1 ? "" : ` ${count(problem.count - 1, "other cell")} differed too.`;
      return {
        title: `${problem.address} gave ${problem.after} instead of ${problem.before}.`,
        text: `Everything was rolled back, and the workbook is as it was.${others} Enter that formula again, or replace the cell with its value, then try again.`,
      };
    }
  }
}

const OTHER_WORDS: Partial<
  Readonly<Record<WorkbookProblem["kind"], { readonly title: string; readonly text: string }>>
> = {
  workbookProtected: {
    title: "The workbook’s structure is protected, so no sheet for the workings can be added.",
    text: "Nothing was handed over. Lift the protection (Review, Protect Workbook) and try again.",
  },
  tooLarge: {
    title: "The workbook is larger than can be read at once.",
    text: "Nothing was handed over. Delete or clear what is not needed, or hand over a copy with fewer sheets.",
  },
  editing: {
    title: "A cell is being edited.",
    text: "Nothing was handed over. Press Enter or Esc to finish editing, then try again.",
  },
};

function failureWords(error: unknown): {
  readonly title: string;
  readonly text: string;
  readonly detail: string | null;
  readonly cells: readonly NamedCells[];
} {
  const problem = error instanceof WorkbookError ? error.problem : null;
  if (problem?.kind === "protected") {
    return {
      title: `Sheet ‘${problem.sheetName}’ is protected.`,
      text: "Nothing was handed over. Lift the protection (Review, Unprotect Sheet) and try again.",
      detail: null,
      cells: [],
    };
  }
  const own = problem === null ? undefined : OTHER_WORDS[problem.kind];
  if (own !== undefined) return { ...own, detail: null, cells: [] };
  const words = failureText(error);
  return { title: words.happened, text: afterwardsText(words), detail: words.detail, cells: words.cells };
}

/** "1 formula", "2,345 formulas" */
function count(all: number, thing: string): string {
  return `${number(all)} ${thing}${all === 1 ? "" : "s"}`;
}

function number(value: number): string {
  return value.toLocaleString("en-US");
}
