/** @jest-environment jsdom */
import { act } from "preact/test-utils";
import { fakeReading } from "./fake-reading";
import { fakeWorkbook, panePage } from "./pane-page";

beforeEach(() => {
  window.scrollTo = () => {};
});

test("a message goes once what it says was inserted is undone", async () => {
  const reading = fakeReading({ A1: { value: "Meta – CoreWeave" } });
  const page = await panePage(fakeWorkbook({}, reading));
  await page.openDeal("meta-coreweave-2026");
  await page.press("Insert figures");
  expect(page.one(".message-title").textContent).toMatch(/^Inserted \d+ figures on sheet /);
  await act(async () => reading.choose("B2"));
  await page.settled();
  expect(page.all(".message-title")).toHaveLength(1);
  await act(async () => reading.change("A1", { value: "" })); // Undo empties the cells.
  await page.settled();
  expect(page.all(".message-title")).toHaveLength(0);
});
