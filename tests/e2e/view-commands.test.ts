import { COMMANDS } from "../../src/commands/command-table";
import type { ViewName } from "../../src/taskpane/view-name";
import { VIEWS } from "../../src/taskpane/views";
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

/** The commands that show a view, with its heading. The deals come last: the pane begins with them. */
const SHOWING = COMMANDS.flatMap(({ does, controls, shortcut }) =>
  does.kind === "view"
    ? [{ heading: headingOf(does.view), button: controls.find(({ place }) => place === "ribbon")?.id ?? "", shortcut }]
    : [],
).reverse();

function headingOf(view: ViewName): string {
  return VIEWS.find(({ name }) => name === view)?.label ?? "Deals";
}

test("every view has its command, and the deals come last", () => {
  expect(SHOWING.map(({ heading }) => heading).sort()).toEqual([...VIEWS.map(({ label }) => label), "Deals"].sort());
  expect(SHOWING.at(-1)?.heading).toBe("Deals");
});

test.each(SHOWING)("the button $button brings a closed pane up with $heading", async ({ button, heading }) => {
  await session.page.getByRole("button", { name: "Close Offtake" }).click();
  expect(await isPaneShown()).toBe(false);
  await session.page.locator(`[data-ribbon-id="${button}"]`).click();
  await shows(heading);
  expect(await isPaneShown()).toBe(true);
});

test.each(SHOWING)("from the cells $shortcut shows $heading", async ({ shortcut, heading }) => {
  await session.page.evaluate(() => window.workbench.select("B2"));
  await session.page.keyboard.press(shortcut.replace(/^Ctrl/, "Control"));
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
