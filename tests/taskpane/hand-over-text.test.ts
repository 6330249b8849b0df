import { handOverPlan } from "../../src/handover/hand-over-plan";
import {
  comparedText,
  doneNotice,
  errorsText,
  failedNotice,
  foundText,
  handOverLabel,
  nothingText,
} from "../../src/taskpane/hand-over/hand-over-text";
import { HandOverError, type HandOverBook, type HandOverProblem } from "../../src/workbook/hand-over-port";
import { scannedBook, type CellRows } from "../handover/some-book";

const SOUND: CellRows[number] = [["=OFFTAKE.GPUHOURPRICE(8760,1,1)", 1]];
const IN_ERROR: CellRows[number] = [['=OFFTAKE.GPUHOURPRICE("x",1)', "#VALUE!"]];

test.each<[what: string, rows: CellRows, found: string, label: string, errors: RegExp | null]>([
  ["one sound formula", [SOUND], "1 formula on 1 sheet: 1 becomes a native formula.", "Hand over", null],
  [
    "one of two in error",
    [SOUND, IN_ERROR],
    "2 formulas on 1 sheet: 1 becomes a native formula, 1 gives an error.",
    "Hand over with 1 error",
    /^One formula gives an error\. It would be handed over as an error for good: .* Fix it first, or hand over all the same\.$/,
  ],
  [
    "both in error",
    [IN_ERROR, IN_ERROR],
    "2 formulas on 1 sheet: 2 give errors.",
    "Hand over with 2 errors",
    /^2 formulas give an error\. They would be handed over as errors for good/,
  ],
])("%s", (_, rows, found, label, errors) => {
  const plan = handOverPlan(scannedBook({ Model: rows }));
  expect(foundText(plan)).toBe(found);
  expect(handOverLabel(plan)).toBe(label);
  if (errors === null) expect(errorsText(plan)).toBeNull();
  else expect(errorsText(plan)).toMatch(errors);
});

// Source: run on a book whose only call shows #NAME?: "there is nothing to hand over" stood above that very cell.
test.each<[what: string, rows: CellRows, more: Partial<HandOverBook>, words: string]>([
  ["no call", [["=1+1"]], {}, "No cell of this workbook uses a function of Offtake: there is nothing to hand over."],
  [
    "no call, and rules that cannot be read",
    [["=1+1"]],
    { unreadRules: ["data validation"] },
    "No cell of this workbook uses a function of Offtake: there is nothing to hand over.",
  ],
  [
    "a call that shows #NAME?",
    [[['=OFFTAKE.ANNUALSPEND("meta-coreweave-2026")', "#NAME?"]]],
    {},
    "Nothing can be handed over yet: see below why.",
  ],
  [
    "a misspelt function",
    [[["=OFFTAKE.ANUALSPEND(1)", "#NAME?"]]],
    {},
    "Nothing can be handed over yet: see below why.",
  ],
  [
    "a call in a name",
    [["=1+1"]],
    { names: [{ name: "spend", scope: null, formula: '=OFFTAKE.ANNUALSPEND("meta-coreweave-2026")' }] },
    "Nothing can be handed over yet: see below why.",
  ],
])("where nothing can be handed over, with %s", (_, rows, more, words) => {
  const plan = handOverPlan(scannedBook({ Model: rows }, more));
  expect(plan.planned).toEqual([]);
  expect(nothingText(plan)).toBe(words);
});

// Source: after these failures the page is at its start again, and its button reads "Preview".
test.each<HandOverProblem>([
  { kind: "changedMeanwhile", address: "Model!B4" },
  { kind: "tooManyRows", needed: 36_012, available: 20_000 },
])("$kind names the button that is there then", (problem) => {
  expect(failedNotice(new HandOverError(problem)).text).toMatch(/hoose Preview(\.|,)/);
});

// Source: the notice said "Handed over" after Undo had taken the workings away.
test.each([
  ["Offtake workings", { sheetName: "Offtake workings", address: "A1" }],
  [null, null],
])("what was handed over stays said as long as the sheet %s stands", (sheetName, place) => {
  const counts = { cellsChanged: 1, columnsWidened: 0, cellsCompared: 9, formulasCompared: 1, largestDifference: 0 };
  expect(doneNotice({ ...counts, sheetName, changing: [], remembering: [], isOneUndo: true }).place).toEqual(place);
});

const TITLES = [
  ", all equal",
  " and equal, 1 of a circular reference changed",
  " and equal, 2 of circular references changed",
];

// Source: by hand. Every cell that was not compared, or is not equal, is named.
test.each([
  [[], [], /^1 of them is a formula\. Undo/, []],
  [
    ["'A'!A1"],
    [],
    /1 cell could not be compared, because Excel gives a different result there each time\./,
    [{ words: "Not compared", addresses: ["'A'!A1"] }],
  ],
  [
    [],
    ["'A'!B1"],
    /1 cell of a circular reference changed, because it builds on its own earlier result: check it\./,
    [{ words: "Changed", addresses: ["'A'!B1"] }],
  ],
  [
    ["'A'!A1"],
    ["'A'!B1", "'A'!B2"],
    /each time\. 2 cells of circular references changed, because .*: check them\./,
    [
      { words: "Not compared", addresses: ["'A'!A1"] },
      { words: "Changed", addresses: ["'A'!B1", "'A'!B2"] },
    ],
  ],
])("cells that change by themselves %j and by what they remember %j", (changing, remembering, words, cells) => {
  const counts = { cellsChanged: 1, columnsWidened: 0, cellsCompared: 9, formulasCompared: 1, largestDifference: 0 };
  const notice = doneNotice({ ...counts, sheetName: null, changing, remembering, isOneUndo: true });
  expect(notice.text).toMatch(words);
  expect(notice.cells).toEqual(cells);
  expect(notice.title).toBe(`Handed over: 9 cells compared${TITLES[remembering.length]}.`);
});

// Source: a relative difference of 7e-16 leaves 15 digits in common, one of 2e-9 leaves 8 (by hand).
test.each([
  [752, 0, "752, all equal"],
  [1_234, 7e-16, "1,234, all equal to 15 digits"],
  [9, 2e-9, "9, all equal to 8 digits"],
])("%i cells with a largest difference of %d: %s", (cells, largestDifference, words) => {
  expect(comparedText(cells, largestDifference)).toBe(words);
});

// Source: it ended in "Something went wrong."
test("workings larger than a sheet: how many rows, how many there are, what was left as it was", () => {
  const notice = failedNotice(new HandOverError({ kind: "tooManyRows", needed: 36_012, available: 20_000 }));
  expect(notice).toMatchObject({
    tone: "failure",
    title: "The workings need 36,012 rows, and a sheet has 20,000.",
    text: expect.stringMatching(/^Nothing was handed over, and the workbook is as it was\./),
    detail: null,
  });
});
