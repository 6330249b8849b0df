import { capitalised } from "../../catalog/capitalised";
import { FinanceError } from "../../finance/errors";
import { WorkbookError, type WorkbookProblem } from "../../workbook/workbook-port";

/** Cells that a message names, and what they are to it: "In the way: B4, C7". */
export interface NamedCells {
  readonly words: "In the way" | "Changed" | "Moved" | "Lost" | "Not compared";
  readonly addresses: readonly string[];
}

/** A failure in words: what happened, what it left as it was, what to do now. */
export interface FailureText {
  readonly happened: string;
  readonly untouched: string;
  /** "" where there is nothing to advise. */
  readonly advice: string;
  readonly cells: readonly NamedCells[];
  /** Whether a new sheet would avoid the problem. */
  readonly newSheetHelps: boolean;
  /** For a report to the makers: only where the failure was not foreseen. */
  readonly detail: string | null;
}

const UNTOUCHED = "Nothing in the workbook was changed.";
/** Only a `WorkbookError` promises that nothing was written. */
const UNKNOWN = "Look at the sheet before you go on: part of it may have been written.";

/** What to do in place of what helps an insertion, by problem. */
export type Advice = Readonly<Partial<Record<WorkbookProblem["kind"], string>>>;

/** The words for anything an insertion, or what has its own `advice`, may throw. */
export function failureText(error: unknown, advice: Advice = {}): FailureText {
  if (error instanceof WorkbookError) {
    const words = problemText(error.problem);
    return { ...words, advice: advice[error.problem.kind] ?? words.advice };
  }
  if (error instanceof FinanceError) return nothingToInsert(error);
  return { ...unexpected("no code", detailOf(error)), untouched: UNKNOWN };
}

/** What was left as it was, and what to do now. */
export function afterwardsText({ untouched, advice }: FailureText): string {
  return advice === "" ? untouched : `${untouched} ${advice}`;
}

/** The words for a button whose script or catalogue did not arrive. */
export function notLoadedText(error: unknown): FailureText {
  if (error instanceof FinanceError) return nothingToInsert(error);
  return {
    ...expected("The list of inserts could not be loaded.", "Check your connection, then try again."),
    detail: detailOf(error),
  };
}

/** What was asked for is not documented on the day; or it was not said whose page is meant. */
function nothingToInsert({ kind, message }: FinanceError): FailureText {
  return expected(
    `${capitalised(message)}.`,
    kind === "shape"
      ? "Search the list by name or ticker, open the page you mean, and insert there or from the ribbon."
      : "In the list's filters choose a later day, or none, and try again.",
  );
}

function problemText(problem: WorkbookProblem): FailureText {
  switch (problem.kind) {
    case "occupied":
      return {
        ...expected(
          `Cells on sheet ‘${problem.sheetName}’ are in the way.`,
          "Insert on a new sheet, or select a cell with enough empty cells below and to the right.",
        ),
        cells: [{ words: "In the way", addresses: problem.addresses }],
        newSheetHelps: true,
      };
    case "protected":
      return {
        ...expected(
          `Sheet ‘${problem.sheetName}’ is protected.`,
          "Insert on a new sheet, or unprotect it (Review, Unprotect Sheet) and try again.",
        ),
        newSheetHelps: true,
      };
    case "changedSince":
      return {
        ...expected("Cells have changed since the check.", "Run Check again, then choose again."),
        cells: [{ words: "Changed", addresses: problem.addresses }],
      };
    case "enteredMeanwhile":
    case "movedMeanwhile":
    case "entriesLost":
    case "answerLost":
      return otherEditorText(problem);
    case "sheetGone":
      return expected("A sheet was renamed or deleted meanwhile.", "Look at the sheets, then try again.");
    case "workbookProtected":
      return expected(
        "The workbook’s structure is protected, so no sheet can be added.",
        "Insert at the selected cell, or unprotect it (Review, Protect Workbook) and try again.",
      );
    case "datesFrom1904":
      return expected(
        "This workbook counts its dates from 1904, so every inserted date would be 1,462 days off.",
        "Insert into another workbook, or turn off “Use 1904 date system” in Excel's options, Advanced; dates already there must then be entered anew.",
      );
    case "beyondEdge":
      return {
        ...expected(
          `From ${problem.address} the insertion would reach past the edge of the sheet.`,
          "Insert on a new sheet, or select a cell further up and to the left.",
        ),
        newSheetHelps: true,
      };
    case "editing":
      return expected("A cell is being edited.", "Press Enter or Esc to finish editing, then try again.");
    case "tooLarge":
    case "rangeTooLarge":
      return tooLargeText(problem);
    case "inactiveWorkbook":
      return expected("Another workbook is in front.", "Click into this workbook, then try again.");
    case "unsupported":
      return expected(
        `This version of Excel lacks what is needed (${problem.requirement}).`,
        "Update Excel, or open the workbook in Excel on the web.",
      );
    case "unexpected":
      return unexpected(problem.code, problem.detail);
    case "leftBehind":
      return leftBehindText(problem);
  }
}

function leftBehindText(problem: Extract<WorkbookProblem, { readonly kind: "leftBehind" }>): FailureText {
  return {
    ...unexpected(problem.code, problem.detail),
    happened: "Excel stopped before it had finished.",
    untouched: `What was already written could not be taken back: it stands at ${problem.address}.`,
    advice: "Delete those cells, or use Undo where Excel offers it, before you try again.",
  };
}

function tooLargeText(problem: Extract<WorkbookProblem, { readonly kind: "tooLarge" | "rangeTooLarge" }>): FailureText {
  return problem.kind === "tooLarge"
    ? expected("This is more than Excel takes at once.", "")
    : expected(
        `${problem.address} has ${problem.cells.toLocaleString("en-US")} cells between its first and its last filled one: too many to read.`,
        "Let the formula name fewer rows and columns.",
      );
}

/** Somebody else works in the same workbook, or may do so. */
function otherEditorText(
  problem: Extract<
    WorkbookProblem,
    { readonly kind: "enteredMeanwhile" | "movedMeanwhile" | "entriesLost" | "answerLost" }
  >,
): FailureText {
  switch (problem.kind) {
    case "enteredMeanwhile":
      return {
        ...expected(
          "Somebody else changed these cells while they were being written.",
          "Look at what stands there now, then try again.",
        ),
        untouched: "The cells are as the other person left them; nothing Offtake wrote was kept.",
        cells: [{ words: "Changed", addresses: problem.addresses }],
      };
    case "movedMeanwhile":
      return {
        ...expected(
          "Somebody else moved cells while they were being handed over.",
          "Use Undo where Excel offers it, or keep the formulas: they calculate as long as that sheet stays.",
        ),
        untouched: `Everything else was taken back. These cells hold native formulas that read the sheet “${problem.sheetName}”, which was left for them.`,
        cells: [{ words: "Moved", addresses: problem.addresses }],
      };
    case "entriesLost":
      return {
        ...expected(
          "Somebody else changed cells while they were being written, and their entries could not be put back.",
          "Enter them again, then try again.",
        ),
        untouched: "Everything else in the workbook is as it was.",
        cells: [{ words: "Lost", addresses: problem.entries }],
      };
    case "answerLost":
      return {
        ...unexpected(problem.code, problem.detail),
        happened: "Excel did not answer after it had written the cells.",
        untouched: `They were cleared again. If somebody else typed into ${problem.address} meanwhile, that entry is gone.`,
        advice: "Look at those cells, then try again.",
      };
  }
}

function expected(happened: string, advice: string): FailureText {
  return { happened, untouched: UNTOUCHED, advice, cells: [], newSheetHelps: false, detail: null };
}

function unexpected(code: string, detail: string): FailureText {
  return {
    ...expected(
      "Something went wrong.",
      "Try again. If it happens again, copy the details below and send them to whoever installed Offtake for you.",
    ),
    detail: `${code}\n${detail}`,
  };
}

function detailOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
