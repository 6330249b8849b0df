import { hintText } from "../../../src/taskpane/guide/GuideHint";
import { followed, nextStep, type GuideReading, type GuideState } from "../../../src/taskpane/guide/guide-step";
import { formatsFor } from "../../../src/taskpane/shared/formats";
import type { SelectedCell } from "../../../src/workbook/reading-port";

const formats = formatsFor("en-GB");
const at = (address: string) => ({ sheetName: "Model", address });

function cell(row: number, column: number, address: string, kind: SelectedCell["kind"] = "number"): SelectedCell {
  return {
    ...at(address),
    row,
    column,
    kind,
    selectedCells: 1,
    formula: null,
    value: kind === "number" ? 1 : "",
    text: "1",
    numberFormat: "General",
    spillParent: null,
  };
}

const before: GuideReading = {
  rate: 0.09,
  convention: "service",
  presentValue: 16_000,
  annualSpend: 3_500,
  selected: cell(42, 1, "B43"),
};
const cells = {
  rate: at("B43"),
  convention: at("B46"),
  presentValue: at("B94"),
  annualSpend: at("B63"),
};
const first: GuideState = { step: "changeRate", cells, before, moved: null };

test("the first hint follows a change of the rate once its result has followed, and says by how much", () => {
  expect(followed(first, { ...before, selected: cell(43, 1, "B44") }).step).toBe("changeRate");
  const typed = { ...before, rate: 0.11 };
  expect(followed(first, typed).step).toBe("changeRate"); // not calculated yet
  expect(followed(first, { ...typed, presentValue: "#BUSY!" }).step).toBe("changeRate");
  const done = followed(first, { ...typed, presentValue: 15_200 });
  expect(done).toMatchObject({ step: "clickNumber", moved: 15_200 / 16_000 - 1 });
  expect(hintText(done, formats)).toBe(
    "The present value fell by 5%. Now click any number: Explain shows where it comes from.",
  );
});

test("a result that was still being calculated at the start is taken as it is before the rate changes", () => {
  const early = { ...first, before: { ...before, presentValue: "" } };
  const ready = followed(early, before);
  expect(ready).toMatchObject({ step: "changeRate", before: { presentValue: 16_000 } });
  expect(followed(ready, { ...before, rate: 0.1, presentValue: 16_160 }).moved).toBeCloseTo(0.01, 12);
});

test.each<[what: string, selected: SelectedCell, step: GuideState["step"]]>([
  ["the cursor stays", before.selected, "clickNumber"],
  ["Enter moves it below the rate", cell(43, 1, "B44"), "clickNumber"],
  ["Tab moves it beside the rate", cell(42, 2, "C43"), "clickNumber"],
  ["a text is clicked", cell(10, 0, "A11", "text"), "clickNumber"],
  ["a number is clicked", cell(62, 1, "B63"), "changeConvention"],
])("the second hint: %s", (_, selected, step) => {
  const second = nextStep(first, before);
  expect(followed(second, { ...before, selected }).step).toBe(step);
});

test("the third hint follows the convention, and the last word says what it alone did", () => {
  const third = nextStep(nextStep(first, before), before);
  expect(hintText(third, formats)).toContain("B46");
  const done = followed(third, { ...before, convention: "stated", annualSpend: 3_150 });
  expect(done).toMatchObject({ step: "done", moved: 3_150 / 3_500 - 1 });
  expect(hintText(done, formats)).toMatch(/^The annual spend fell by 10%: the convention alone did that\./);
});

test("every hint can be passed over", () => {
  const steps = [first];
  for (let step = 0; step < 3; step += 1) steps.push(nextStep(steps.at(-1) ?? first, before));
  expect(steps.map(({ step }) => step)).toEqual(["changeRate", "clickNumber", "changeConvention", "done"]);
});
