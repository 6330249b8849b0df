import { WorkbookError } from "../../workbook/workbook-port";

/** Why nothing could be read, in words. */
export interface ReadingFailure {
  readonly happened: string;
  readonly advice: string;
  /** For a report to the makers: only where the failure was not foreseen. */
  readonly detail: string | null;
}

/** The words for anything that reading the workbook may throw. Reading changes nothing. */
export function readingFailure(error: unknown): ReadingFailure {
  const problem = error instanceof WorkbookError ? error.problem : null;
  switch (problem?.kind) {
    case "unsupported":
      return {
        happened: `This version of Excel cannot tell which cell is selected (${problem.requirement}).`,
        advice: "Update Excel, or open the workbook in Excel on the web.",
        detail: null,
      };
    case "inactiveWorkbook":
      return {
        happened: "Another workbook, or a picture or chart, is in front.",
        advice: "Select a cell of this workbook.",
        detail: null,
      };
    case "editing":
      return { happened: "A cell is being edited.", advice: "Press Enter or Esc to finish editing.", detail: null };
    case "unexpected":
      return {
        happened: "The selected cell could not be read.",
        advice: "Select another cell, then this one again.",
        detail: `Explain: ${problem.code}\n${problem.detail}`,
      };
    default:
      return {
        happened: "The selected cell could not be explained.",
        advice:
          "Nothing in the workbook was changed. If it happens again, copy the details below and send them to whoever installed Offtake for you.",
        detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
      };
  }
}
