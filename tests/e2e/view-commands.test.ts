import { WorkbenchSession } from "./workbench-session";

// The ribbon's buttons, the cell menu and the shortcuts that show a view, with the project's own manifest.

let session: WorkbenchSession;

beforeAll(async () => {
  session = await WorkbenchSession.open();
  await session.pane().getByRole("searchbox").waitFor();
});
afterAll(() => session.close());
afterEach(() => expect(session.complaints).toEqual([]));

const shows = (heading: string) =>
  session.pane().locator("[role=tabpanel]:not([hidden]) h1", { hasText: heading }).waitFor();
const isPaneShown = () => session.page.evaluate(() => document.body.dataset.pane === "shown");

test.each([
  ["Offtake.Functions", "Functions"],
  ["Offtake.Explain", "Explain"],
  ["Offtake.Check", "Check"],
  ["Offtake.HandOver", "Hand over"],
  ["Offtake.Deals", "Deals"],
])("the button %s brings a closed pane up with %s", async (id, heading) => {
  await session.page.getByRole("button", { name: "Close Offtake" }).click();
  expect(await isPaneShown()).toBe(false);
  await session.page.locator(`[data-ribbon-id="${id}"]`).click();
  await shows(heading);
  expect(await isPaneShown()).toBe(true);
});

test.each([
  ["Control+Alt+Shift+F", "Functions"],
  ["Control+Alt+Shift+E", "Explain"],
  ["Control+Alt+Shift+K", "Check"],
  ["Control+Alt+Shift+H", "Hand over"],
  ["Control+Alt+Shift+D", "Deals"],
])("from the cells %s shows %s", async (keys, heading) => {
  await session.page.evaluate(() => window.workbench.select("B2"));
  await session.page.keyboard.press(keys);
  await shows(heading);
});

test("the cell menu explains where 3.516 bn a year comes from", async () => {
  await session.typeInto("B2", '=OFFTAKE.ANNUALSPEND("meta-coreweave-2026")');
  await session.settled("B2");
  await session.page.evaluate(() => window.workbench.select("B2"));
  await session.page.keyboard.press("Shift+F10");
  await session.page.waitForFunction(() => document.activeElement?.closest(".univer-popup") !== null);
  await session.page.keyboard.press("End"); // the add-in's entries are listed last
  expect(await session.page.evaluate(() => document.activeElement?.textContent?.trim())).toBe("Explain this cell");
  await session.page.keyboard.press("Enter");
  await shows("Explain");
  await session
    .pane()
    .getByText(/3,516,279,069\.77|3\.52 bn|3\.516/)
    .first()
    .waitFor();
  await session.screenshot("explain-from-the-cell-menu");
});
