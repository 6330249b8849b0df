import { dealById } from "../../src/catalog/catalogue";
import { dealSheetName } from "../../src/plan/deal-names";
import { faultsOfFile } from "../xlsx/checker";
import { XlsxPackage } from "../xlsx/read-package";
import { WorkbenchSession } from "./workbench-session";

// The scale in which a figures sheet shows its money, as a user chooses it from the cell's list; the cells keep full dollars.

const SHEET = dealSheetName(dealById("meta-coreweave-2026"));

let session: WorkbenchSession;
let rows: { readonly scale: number; readonly value: number };

beforeAll(async () => {
  session = await WorkbenchSession.open({ width: 1500, height: 1000 });
  await insertFigures();
});
afterAll(() => session.close());
afterEach(() => expect(session.complaints).toEqual([]));

async function insertFigures(): Promise<void> {
  await session.insertFromRibbon("Figures");
  const message = session.pane().locator("fluent-message-bar .message-title", { hasText: /^Inserted/ });
  await message.waitFor();
  const labels = (await session.values(`'${SHEET}'!A1:A40`)).map(([label]) => label);
  rows = { scale: labels.indexOf("Amounts in") + 1, value: labels.indexOf("Contract value") + 1 };
}

async function choose(scale: string): Promise<void> {
  await session.page.evaluate((cell) => window.workbench.select(cell), `'${SHEET}'!B${rows.scale}`);
  await session.page.getByRole("button", { name: "Choose from a list (Alt+Down)" }).click();
  await session.page.getByRole("option", { name: scale, exact: true }).click();
}

/** Waits until the contract value and its unit are shown so. */
async function showsValue(amount: string, unit: string): Promise<void> {
  await session.page.waitForFunction(
    ([cells, wanted]) =>
      window.workbench
        .texts(cells ?? "")[0]
        ?.join("|")
        .replaceAll(" |", "|") === wanted,
    [`'${SHEET}'!B${rows.value}:C${rows.value}`, `${amount}|${unit}`] as const,
    { polling: 50 },
  );
  expect(await session.value(`'${SHEET}'!B${rows.value}`)).toBe(21e9);
}

test.each`
  scale       | amount
  ${"US$ bn"} | ${"$21.0"}
  ${"US$ m"}  | ${"$21,000.0"}
  ${"US$"}    | ${"$21,000,000,000"}
`("in $scale the contract value is $amount, and its unit says so", async ({ scale, amount }) => {
  await choose(scale);
  await showsValue(amount, scale);
  await session.screenshot(`money-in-${String(scale).replace(/\W+/g, "-")}`);
});

test("undo takes the choice back, redo chooses again", async () => {
  await choose("US$ m");
  await showsValue("$21,000.0", "US$ m");
  await session.page.keyboard.press("Control+z");
  await showsValue("$21,000,000,000", "US$");
  await session.page.keyboard.press("Control+y");
  await showsValue("$21,000.0", "US$ m");
});

test("rows that come above move what is read along, and undo brings back a row that is read", async () => {
  const rowsMove = (name: "insertRowsBefore" | "deleteRows", row: number): Promise<void> =>
    session.page.evaluate(
      ([method, at]) => {
        // What stands behind the grid's own menu.
        const { engine } = window.workbench.grid as unknown as {
          engine: { workbook: { getActiveSheet(): Record<string, (row: number, count: number) => unknown> } };
        };
        engine.workbook.getActiveSheet()[method]?.(at, 1);
      },
      [name, row] as const,
    );
  await rowsMove("insertRowsBefore", 1);
  rows = { scale: rows.scale + 1, value: rows.value + 1 };
  await choose("US$ bn");
  await showsValue("$21.0", "US$ bn");
  await choose("US$");
  await showsValue("$21,000,000,000", "US$");
  await rowsMove("deleteRows", rows.scale - 1);
  await session.page.keyboard.press("Control+z");
  await session.page.evaluate((cell) => window.workbench.setCell(cell, "US$ m"), `B${rows.scale}`);
  await showsValue("$21,000.0", "US$ m");
});

test("saved and opened again the page still follows its cell, and is saved the same", async () => {
  await session.restart();
  await insertFigures();
  await choose("US$ m");
  await showsValue("$21,000.0", "US$ m");
  const saved = await session.save();
  expect(faultsOfFile(saved)).toEqual([]);
  const page = "xl/worksheets/sheet2.xml";
  const file = new XlsxPackage(saved);
  expect(file.elements(page, "cfRule").map((rule) => rule.textContent)).toContain(`$B$${rows.scale}="US$"`);
  await session.restart();
  await session.chooseFile("figures.xlsx", saved);
  await session.page.waitForFunction((sheet) => window.workbench.sheetNames().includes(sheet), SHEET);
  await showsValue("$21,000.0", "US$ m");
  await choose("US$ bn");
  await showsValue("$21.0", "US$ bn");
  await choose("US$ m");
  await showsValue("$21,000.0", "US$ m");
  const again = new XlsxPackage(await session.save());
  expect(again.text(page).match(/<conditionalFormatting.*<\/conditionalFormatting>/)?.[0]).toBe(
    file.text(page).match(/<conditionalFormatting.*<\/conditionalFormatting>/)?.[0],
  );
});

test("one undo takes the insertion back, rules and all; redo brings it", async () => {
  await session.restart();
  await insertFigures();
  await choose("US$");
  await showsValue("$21,000,000,000", "US$");
  await session.page.keyboard.press("Control+z");
  await showsValue("$21.0", "US$ bn");
  await session.page.keyboard.press("Control+z");
  await session.page.waitForFunction((sheet) => !window.workbench.sheetNames().includes(sheet), SHEET);
  await session.page.keyboard.press("Control+y");
  await session.page.waitForFunction((sheet) => window.workbench.sheetNames().includes(sheet), SHEET);
  await session.page.evaluate((cell) => window.workbench.select(cell), `'${SHEET}'!A1`);
  await choose("US$ m");
  await showsValue("$21,000.0", "US$ m");
});
