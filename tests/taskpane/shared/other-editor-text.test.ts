import { type FailureText, failureText } from "../../../src/taskpane/shared/failure-text";
import { WorkbookError, type WorkbookProblem } from "../../../src/workbook/workbook-port";

const CASES: readonly { problem: WorkbookProblem; happened: string; untouched: string; cells: FailureText["cells"] }[] =
  [
    {
      problem: { kind: "enteredMeanwhile", addresses: ["'Mine'!B2"] },
      happened: "Somebody else changed these cells while they were being written.",
      untouched: "The cells are as the other person left them",
      cells: [{ words: "Changed", addresses: ["'Mine'!B2"] }],
    },
    {
      problem: { kind: "entriesLost", entries: ["'Mine'!B2: 42"] },
      happened: "their entries could not be put back",
      untouched: "Everything else in the workbook is as it was.",
      cells: [{ words: "Lost", addresses: ["'Mine'!B2: 42"] }],
    },
    {
      problem: { kind: "movedMeanwhile", addresses: ["'Mine'!B2:C3"], sheetName: "Offtake workings" },
      happened: "Somebody else moved cells while they were being handed over.",
      untouched: "These cells hold native formulas that read the sheet “Offtake workings”, which was left for them.",
      cells: [{ words: "Moved", addresses: ["'Mine'!B2:C3"] }],
    },
    {
      problem: { kind: "answerLost", address: "'Mine'!A1:C4", code: "GeneralException", detail: "writing the cells" },
      happened: "Excel did not answer after it had written the cells.",
      untouched: "If somebody else typed into 'Mine'!A1:C4 meanwhile, that entry is gone.",
      cells: [],
    },
  ];

test.each(CASES)("$problem.kind is told in words", ({ problem, happened, untouched, cells }) => {
  const text = failureText(new WorkbookError(problem));
  expect(text).toMatchObject({
    happened: expect.stringContaining(happened),
    untouched: expect.stringContaining(untouched),
    cells,
  });
});
