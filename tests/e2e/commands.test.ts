import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./setup";
import { WorkbenchSession } from "./workbench-session";

// The project's manifest with a menu, entries for a cell's menu and shortcuts of this test's own; the pane is the real one.
const item = (id: string, action: string): string =>
  `<Item id="Test.${id}"><Label resid="Test.${id}"/><Supertip><Title resid="Test.${id}"/><Description resid="Test.Tip"/></Supertip>${action}</Item>`;
const run = (name: string): string =>
  `<Action xsi:type="ExecuteFunction"><FunctionName>${name}</FunctionName></Action>`;
const SHOW = '<Action xsi:type="ShowTaskpane"><SourceLocation resid="Page.Url"/></Action>';
const ICON =
  '<Icon><bt:Image size="16" resid="Icon.Deals.16"/><bt:Image size="32" resid="Icon.Deals.32"/><bt:Image size="80" resid="Icon.Deals.80"/></Icon>';
const menu = (id: string): string =>
  `<Control xsi:type="Menu" id="Test.${id}"><Label resid="Test.Menu"/><Supertip><Title resid="Test.Menu"/><Description resid="Test.Tip"/></Supertip>${ICON}<Items>
    ${item("First", run("testFirst"))}${item("Second", run("testSecond"))}${item("Pane", SHOW)}</Items></Control>`;
const button = `<Control xsi:type="Button" id="Test.Button"><Label resid="Test.Button"/><Supertip><Title resid="Test.Button"/><Description resid="Test.Tip"/></Supertip>${ICON}${run("testButton")}</Control>`;
const STRINGS = {
  Menu: "Tests",
  First: "First test",
  Second: "Second test",
  Pane: "Show the pane",
  Button: "Test this cell",
};

function testManifest(): string {
  return readFileSync(join(ROOT, "manifest.xml"), "utf8")
    .replace(/<ExtensionPoint xsi:type="ContextMenu">.*?<\/ExtensionPoint>/s, "")
    .replace(/<ExtendedOverrides[^>]*>(<\/ExtendedOverrides>)?/, "")
    .replace("</Group>", `${menu("Menu")}</Group>`)
    .replace(
      "</DesktopFormFactor>",
      `<ExtensionPoint xsi:type="ContextMenu"><OfficeMenu id="ContextMenuCell">${button}${menu("CellMenu")}</OfficeMenu></ExtensionPoint></DesktopFormFactor>`,
    )
    .replace(
      "</bt:ShortStrings>",
      `${Object.entries(STRINGS)
        .map(([id, text]) => `<bt:String id="Test.${id}" DefaultValue="${text}"/>`)
        .join("")}</bt:ShortStrings>`,
    )
    .replace(
      "</bt:LongStrings>",
      '<bt:String id="Test.Tip" DefaultValue="Says in the pane that it ran."/></bt:LongStrings>',
    )
    .replace("</OfficeApp>", '<ExtendedOverrides Url="https://localhost:3000/shortcuts.json"/></OfficeApp>');
}

const SHORTCUTS = {
  actions: [{ id: "testShortcut", type: "ExecuteFunction", name: "Test shortcut" }],
  shortcuts: [{ action: "testShortcut", key: { default: "Ctrl+Alt+Shift+9" } }],
};

let session: WorkbenchSession;
beforeAll(async () => {
  session = await WorkbenchSession.open();
  const origin = session.servers.addinOrigin;
  await session.page.route("**/manifest.xml", (route) =>
    route.fulfill({
      contentType: "application/xml",
      body: testManifest().replaceAll("https://localhost:3000", origin),
      headers: { "access-control-allow-origin": "*" },
    }),
  );
  await session.page.route("**/shortcuts.json", (route) =>
    route.fulfill({ json: SHORTCUTS, headers: { "access-control-allow-origin": "*" } }),
  );
  await session.page.reload();
  await session.page.waitForFunction(() => window.workbench !== undefined);
  await session.page.evaluate(() => window.workbench.ready);
  await session.pane().evaluate(
    (names) => {
      for (const name of names) {
        Office.actions.associate(name, async (event: Office.AddinCommands.Event | null) => {
          await Excel.run(async (context) => {
            context.workbook.getSelectedRange().values = [[name]];
            await context.sync();
          });
          event?.completed();
        });
      }
    },
    ["testFirst", "testSecond", "testButton", "testShortcut"],
  );
});
afterAll(() => session.close());
afterEach(() => {
  expect(session.complaints).toEqual([]);
  expect(session.foreignRequests).toEqual([]);
});

const select = (address: string): Promise<void> =>
  session.page.evaluate((cell) => window.workbench.select(cell), address);
const ribbonMenu = () => session.page.locator('[data-ribbon-id="Test.Menu"]');

test("a menu of the ribbon opens on a click, shows its items and runs the one chosen", async () => {
  await select("B2");
  await ribbonMenu().click();
  await session.page.getByRole("menu", { name: "Tests" }).waitFor();
  await session.page.keyboard.press("ArrowDown");
  await session.screenshot("ribbon-menu");
  await session.page.getByRole("menuitem", { name: "Second test" }).click();
  await session.becomes("B2", "testSecond");
  expect(await session.page.getByRole("menu").count()).toBe(0);
});

test("a menu of the ribbon works by keyboard, and Esc gives the focus back to its button", async () => {
  await select("B3");
  await ribbonMenu().focus();
  await session.page.keyboard.press("ArrowDown");
  await session.page.keyboard.press("Escape");
  expect(await ribbonMenu().evaluate((element) => element === document.activeElement)).toBe(true);
  await session.page.keyboard.press("Enter");
  await session.page.keyboard.press("ArrowDown");
  await session.page.keyboard.press("Enter");
  await session.becomes("B3", "testFirst");
});

test("a command leaves the keyboard with the cells", async () => {
  await select("B4");
  await ribbonMenu().click();
  await session.page.getByRole("menuitem", { name: "First test" }).click();
  await session.becomes("B4", "testFirst");
  await session.page.keyboard.press("ArrowDown");
  await session.page.keyboard.type("17");
  await session.page.keyboard.press("Enter");
  await session.becomes("B5", 17);
});

test("showing the pane gives it the keyboard, whether it was closed or open", async () => {
  const focusInPane = (): Promise<boolean> => session.page.evaluate(() => document.activeElement?.tagName === "IFRAME");
  for (const before of ["open", "closed"]) {
    if (before === "closed") await session.page.getByRole("button", { name: "Close Offtake" }).click();
    await ribbonMenu().click();
    await session.page.getByRole("menuitem", { name: "Show the pane" }).click();
    expect(await focusInPane()).toBe(true);
    expect(await session.page.evaluate(() => window.workbench.host?.isPaneVisible())).toBe(true);
  }
});

async function rightClick(address: string): Promise<void> {
  await select(address);
  const box = await session.page.locator("#univer-sheet-main-canvas_workbook").boundingBox();
  // B6: the second column after the row header, the sixth row below the column header.
  await session.page.mouse.click((box?.x ?? 0) + 46 + 96 * 1.5, (box?.y ?? 0) + 20 + 21 * 5.5, { button: "right" });
}

test("the menu of a cell shows the add-in's entries, and one in a menu runs on the cell", async () => {
  await rightClick("B6");
  await session.page.getByRole("button", { name: "Test this cell" }).waitFor();
  await session.page.getByRole("button", { name: "Tests", exact: true }).last().hover();
  await session.page.getByRole("button", { name: "Second test" }).waitFor();
  await session.screenshot("cell-menu");
  await session.page.getByRole("button", { name: "Second test" }).click();
  await session.becomes("B6", "testSecond");
});

const focusedText = (): Promise<string> =>
  session.page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

test.each(["Shift+F10", "ContextMenu"])(
  "%s opens the menu of the selected cell, and the arrow keys work in it",
  async (keys) => {
    await select("B8");
    await session.page.evaluate(() => window.workbench.setCell("B8", ""));
    await session.page.mouse.move(700, 12); // On the title bar: a pointer that rests on an entry opens its menu.
    await session.page.keyboard.press(keys);
    await session.page.waitForFunction(() => document.activeElement?.closest(".univer-popup") !== null);
    await session.page.keyboard.press("End");
    expect(await focusedText()).toBe("Tests");
    await session.page.keyboard.press("ArrowRight");
    await session.page.waitForFunction(() => document.activeElement?.textContent?.trim() === "First test");
    await session.page.keyboard.press("ArrowLeft");
    expect(await focusedText()).toBe("Tests");
    await session.page.keyboard.press("ArrowUp");
    expect(await focusedText()).toBe("Test this cell");
    await session.page.keyboard.press("Enter");
    await session.becomes("B8", "testButton");
  },
);

test("Esc closes the menu of the cell and leaves the keyboard with the cells", async () => {
  await select("B9");
  await session.page.keyboard.press("Shift+F10");
  await session.page.waitForFunction(() => document.activeElement?.closest(".univer-popup") !== null);
  await session.page.keyboard.press("Escape");
  await session.page.keyboard.type("9");
  await session.page.keyboard.press("Enter");
  await session.becomes("B9", 9);
});

test("a shortcut runs its action from the cells and from the pane", async () => {
  await select("D2");
  await session.page.keyboard.press("Control+Alt+Shift+9");
  await session.becomes("D2", "testShortcut");
  await select("D3");
  await session.pane().locator("body").focus();
  await session.page.keyboard.press("Control+Alt+Shift+9");
  await session.becomes("D3", "testShortcut");
});
