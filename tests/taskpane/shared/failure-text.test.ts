import { FinanceError } from "../../../src/finance/errors";
import { WorkbookError, type WorkbookProblem } from "../../../src/workbook/workbook-port";
import { failureText, notLoadedText } from "../../../src/taskpane/shared/failure-text";

const UNTOUCHED = "Nothing in the workbook was changed.";

const CASES: readonly { problem: WorkbookProblem; happened: string; advice: string; newSheetHelps: boolean }[] = [
  {
    problem: { kind: "occupied", sheetName: "Model", addresses: ["B4", "C7"] },
    happened: "Cells on sheet ‘Model’ are in the way.",
    advice: "Insert on a new sheet",
    newSheetHelps: true,
  },
  {
    problem: { kind: "protected", sheetName: "Model" },
    happened: "Sheet ‘Model’ is protected.",
    advice: "Unprotect Sheet",
    newSheetHelps: true,
  },
  {
    problem: { kind: "workbookProtected" },
    happened: "The workbook’s structure is protected",
    advice: "Insert at the selected cell",
    newSheetHelps: false,
  },
  {
    problem: { kind: "datesFrom1904" },
    happened: "counts its dates from 1904",
    advice: "another workbook",
    newSheetHelps: false,
  },
  {
    problem: { kind: "beyondEdge", address: "XFD1" },
    happened: "From XFD1 the insertion would reach past the edge of the sheet.",
    advice: "Insert on a new sheet",
    newSheetHelps: true,
  },
  {
    problem: { kind: "editing" },
    happened: "A cell is being edited.",
    advice: "Press Enter or Esc",
    newSheetHelps: false,
  },
  { problem: { kind: "tooLarge" }, happened: "more than Excel takes at once", advice: "", newSheetHelps: false },
  {
    problem: { kind: "inactiveWorkbook" },
    happened: "Another workbook",
    advice: "Click into this workbook",
    newSheetHelps: false,
  },
  {
    problem: { kind: "unsupported", requirement: "ExcelApi 1.9" },
    happened: "ExcelApi 1.9",
    advice: "Update Excel",
    newSheetHelps: false,
  },
];

test.each(CASES)(
  "$problem.kind says what happened, that nothing was changed, and what to do",
  ({ problem, happened, advice, newSheetHelps }) => {
    const words = failureText(new WorkbookError(problem));
    expect(words.happened).toContain(happened);
    expect(words.untouched).toBe(UNTOUCHED);
    expect(words.advice).toContain(advice);
    expect(words.newSheetHelps).toBe(newSheetHelps);
    expect(words.detail).toBeNull();
  },
);

test("occupied names the cells in the way", () => {
  const words = failureText(new WorkbookError({ kind: "occupied", sheetName: "Model", addresses: ["B4", "C7"] }));
  expect(words.cells).toEqual([{ words: "In the way", addresses: ["B4", "C7"] }]);
});

test("what Excel refuses without a reason we know ends in one sentence with a detail to copy", () => {
  const words = failureText(
    new WorkbookError({ kind: "unexpected", code: "GeneralException", detail: "at Range.values" }),
  );
  expect(words.happened).not.toContain("GeneralException");
  expect(words.untouched).toBe(UNTOUCHED);
  expect(words.detail).toContain("GeneralException");
  expect(words.detail).toContain("at Range.values");
});

test("what could not be taken back is said to be there, and where", () => {
  const words = failureText(new WorkbookError({ kind: "leftBehind", address: "Model!B4:F9", code: "X", detail: "y" }));
  expect(words.untouched).toContain("Model!B4:F9");
  expect(words.untouched).not.toContain(UNTOUCHED);
});

test("an error that is no WorkbookError promises nothing about the workbook", () => {
  const words = failureText(new TypeError("rows is not iterable"));
  expect(words.untouched).not.toContain(UNTOUCHED);
  expect(words.detail).toContain("rows is not iterable");
});

test("a deal that was not documented on the chosen day is told in the catalogue's words", () => {
  const words = notLoadedText(new FinanceError("missing-data", "a deal was not documented on 2025-10-31"));
  expect(words).toMatchObject({
    happened: "A deal was not documented on 2025-10-31.",
    untouched: UNTOUCHED,
    detail: null,
  });
});
