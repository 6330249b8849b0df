/** @jest-environment jsdom */
import { act } from "preact/test-utils";
import type { WorkbookName } from "../../../src/workbook/reading-port";
import { fakeReading, type FakeCell } from "../fake-reading";
import { fakeWorkbook, panePage, type FakeWorkbook, type PanePage } from "../pane-page";

// The whole first minute in the pane, with a workbook that answers as one with the model would.

const name = (suffix: string, address: string): WorkbookName => ({
  name: `meta_coreweave_2026_model_${suffix}`,
  comment: "",
  sheetName: "Sheet1",
  address,
});
const NAMES = [
  name("rate", "B43"),
  name("convention", "B46"),
  name("present_value", "B94"),
  name("annual_spend", "B60"),
];
const CELLS: Readonly<Record<string, FakeCell>> = {
  A1: { value: "Meta – CoreWeave" },
  B43: { value: 0.09 },
  B46: { value: "service" },
  B60: { formula: "=B27/B59", value: 3516 },
  B94: { formula: "=SUM(B200:B300)", value: 16_354 },
};

let workbook: FakeWorkbook;
let page: PanePage;
const hint = () => page.one(".guide").textContent ?? "";

beforeEach(async () => {
  window.scrollTo = () => {};
  const kept = new Map<string, string>();
  const who = {
    read: (key: string) => kept.get(key) ?? null,
    keep: (key: string, value: string) => void kept.set(key, value),
  };
  workbook = fakeWorkbook({}, fakeReading(CELLS, NAMES));
  page = await panePage(workbook, undefined, who);
  await page.press("See it on Meta – CoreWeave");
});

async function change(address: string, cell: FakeCell): Promise<void> {
  await act(async () => workbook.reading.change(address, cell));
  await page.settled();
}

async function choose(address: string): Promise<void> {
  await act(async () => workbook.reading.choose(address));
  await page.settled();
}

test("one click: the model is inserted, the cursor is on the rate, and the first hint says what to type", () => {
  expect(workbook.written).toHaveLength(1);
  expect(workbook.reading.selected()).toBe("B43");
  expect(hint()).toMatch(/^1 of 3 The cursor is on the discount rate, B43\./);
  expect(page.all(".first-run")).toHaveLength(0);
});

test("a rate, a click, a convention: each hint follows, and the last one goes", async () => {
  await change("B43", { value: 0.11 });
  expect(hint()).toMatch(/^1 of 3/); // Its result has not followed yet.
  await change("B94", { formula: "=SUM(B200:B300)", value: 15_557 });
  expect(hint()).toMatch(/^2 of 3 The present value fell by 4\.9%\. Now click any number/);
  expect(page.session.view()).toBe("explain");
  await choose("B44");
  expect(hint()).toMatch(/^2 of 3/); // Where Enter leads.
  await choose("B60");
  expect(hint()).toMatch(/^3 of 3 Type “stated” into B46/);
  await change("B46", { value: "stated" });
  await change("B60", { formula: "=B27/B59", value: 3231 });
  expect(hint()).toMatch(/^The annual spend fell by 8\.1%: the convention alone did that\./);
  await page.press("Done");
  expect(hint()).toBe("");
  expect(page.one(".guide").hidden).toBe(true);
});

test("every hint can be passed over, and Skip ends it", async () => {
  await page.press("Next");
  expect(hint()).toMatch(/^2 of 3/);
  await page.press("Next");
  expect(hint()).toMatch(/^3 of 3/);
  await page.press("Skip");
  expect(hint()).toBe("");
});
