// What the help page and docs/functions.md say before the list of functions. `code` marks work in both.

export const INTRODUCTION =
  "These functions analyse AI-compute contracts in Excel. They use documented figures only: what is not documented is an error that says so, never a guess. The same inputs always give the same result: no number depends on a clock or on the network. Names of functions and arguments are American, as Excel's are (`RECOGNIZED`, `utilization`); the text is British.";

/** A paragraph, or the points of a list. */
export type Passage = string | readonly string[];

export const DEAL_ARGUMENT: readonly Passage[] = [
  'Every `deal` is one of two things: the id of a deal in the catalogue, such as `"meta-coreweave-2026"`, or a range of cells with your own terms.',
  "A terms range has labels in its first column and one column of terms per tranche, or labels in its first row and one row of terms per tranche or contract. The main labels are `value`, `start`, `end`, `term`, `signed`, `announced`, `prepayment`, `escalator` and `ramp months`; `TERMS` shows all of them. Letter case does not matter and each may be left out. `value` and `prepayment` are full amounts unless their label, as in `value ($m)`, or a label `unit` says USD m or USD bn; `start` and `end` are the first and last day of service, `term` is in years, `announced` stands in where no `signed` is stated, `escalator` is a share a year such as 3%.",
  'A blank cell means "not stated". Excel gives some functions a 0 for a blank cell, so a typed 0 counts as blank too. A column or row of terms without any filled cell is skipped. Each of the following stops the calculation, and the result is `#VALUE!` with a message that names the cells:',
  [
    "An unknown label.",
    "Text in place of a number.",
    "An `end` before `start`, or before `signed` (`announced` if there is no `signed`).",
    "A negative amount, or one of 1e15 or more (beyond Excel's 15 digits).",
    "An error in a cell.",
  ],
  "Where both the first column and the first row could be the labels, the one with more known labels counts; if they are equal, the one without numbers; if that does not decide either, the first column.",
];

export const OTHER_ARGUMENTS: readonly string[] = [
  "A rate, share or premium is a decimal or a percentage: `8%` and `0.08` are the same, and `8` is 800%. Nothing is guessed: a number typed as text is refused. A required argument whose cell is blank is refused; an optional one takes its default.",
  "An argument that chooses from a few words takes them in any letter case, and Excel offers them while you type where it can. Any other word gives an error that lists the valid ones.",
  "An error in one cell of a range gives `#VALUE!`, or `#N/A` where it is `#N/A`, with a message that names the cell and the error. An error given as a single argument is passed on as it is, as Excel's own functions do.",
  "A date is an Excel date in a workbook that counts from 1900, as Excel does unless told otherwise. In a workbook with the 1904 date system every function that reads or gives a date says so and stops; the others calculate.",
  "An `asOf` date means the end of that day. For a calculation it is the day from which amounts are counted; for a look-up (`FIGURE`, `SOURCE`, `EVIDENCE`, `DEALS`, `TERMS`, `ASSUMPTION`) it asks for what had been published by then.",
];

export const ERRORS: readonly { readonly code: string; readonly meaning: string }[] = [
  {
    code: "#VALUE!",
    meaning:
      "an argument is of the wrong kind or shape or outside what the calculation allows, for example a rate of 8 for 8%, or a range holds terms that no contract can have, for example an end before its start; Excel shows our message at the cell's error sign.",
  },
  {
    code: "#N/A",
    meaning: "a figure is not documented, or the id is unknown; the message says which, and names similar ids.",
  },
  {
    code: "#NUM!",
    meaning:
      "no number solves what is asked, for example a breakeven decline when nothing is left to pay. Excel shows no message with it: `WHY` with the same arguments says the reason.",
  },
];
