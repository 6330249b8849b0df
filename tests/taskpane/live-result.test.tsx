/** @jest-environment jsdom */
import { render } from "preact";
import { act } from "preact/test-utils";
import { ResultPart } from "../../src/taskpane/functions-view/ResultPart";
import { useLiveResult } from "../../src/taskpane/functions-view/use-live-result";
import { formatsFor } from "../../src/taskpane/shared/formats";
import type { ReadingPort } from "../../src/workbook/reading-port";
import { WorkbookError } from "../../src/workbook/workbook-port";
import { fakeReading } from "./fake-reading";

const FORMATS = formatsFor("en-GB");

function Result({ formula, reading }: { readonly formula: string; readonly reading: ReadingPort }) {
  const result = useLiveResult(formula, reading, true);
  return <ResultPart result={result} formats={FORMATS} hasDeal={false} isInExcel />;
}

const reported: unknown[] = [];
beforeEach(() => {
  reported.length = 0;
  Object.assign(window, { reportError: (error: unknown) => void reported.push(error) });
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

// Source: each was said to be something that only Excel can calculate.
test.each<[what: string, formula: string, failure: Error | null, words: string]>([
  [
    "cells while one is being edited",
    "=OFFTAKE.GPUHOURPRICE(A1,1)",
    new WorkbookError({ kind: "editing" }),
    "The cells that the formula reads could not be read just now: insert the formula to see its result.",
  ],
  [
    "an error of ours",
    "=OFFTAKE.GPUHOURPRICE(A1,1)",
    new TypeError("values is not iterable"),
    "The result could not be worked out here: insert the formula to see it.",
  ],
  [
    "a part that only Excel can calculate",
    "=OFFTAKE.GPUHOURPRICE(VLOOKUP(1,C1:D2,2),1)",
    null,
    "An argument uses VLOOKUP, which only Excel can calculate: insert the formula to see its result.",
  ],
  [
    "an argument that is no formula",
    "=OFFTAKE.GPUHOURPRICE(1+,1)+",
    null,
    "Offtake cannot read one of the arguments: insert the formula into a cell to see its result.",
  ],
])("the result of a formula with %s", async (_, formula, failure, words) => {
  const readRanges = failure === null ? fakeReading().readRanges : () => Promise.reject(failure);
  const place = document.createElement("div");
  await act(() => render(<Result formula={formula} reading={{ ...fakeReading(), readRanges }} />, place));
  await act(() => jest.advanceTimersByTimeAsync(1_000));
  expect(place.textContent).toBe(words);
  expect(reported).toEqual(failure instanceof TypeError ? [failure] : []);
});
