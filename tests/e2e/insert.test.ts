import { contractOf } from "../../src/catalog/contract-of";
import { dealById } from "../../src/catalog/catalogue";
import { dealSheetName } from "../../src/plan/deal-names";
import { presentValue } from "../../src/finance/present-value";
import { WorkbenchSession } from "./workbench-session";

// What a new user does first: insert the reference deal's model and change the discount rate. Everything through the real
// ribbon, pane and office.js, by mouse and by keyboard.

const DEAL = "meta-coreweave-2026";
const SHEET = "Meta – CoreWeave 2026 model";
const RATE = 0.2;

let session: WorkbenchSession;

beforeAll(async () => {
  session = await WorkbenchSession.open({ width: 1500, height: 1000 });
});
afterAll(() => session.close());
beforeEach(async () => {
  await session.restart();
  await session.pane().getByRole("searchbox").waitFor();
});
afterEach(() => {
  expect(session.complaints).toEqual([]);
  expect(session.foreignRequests).toEqual([]);
});

/** Address of the cell beside a label in the sheet's first column. */
async function beside(label: string): Promise<string> {
  const labels = await session.values(`'${SHEET}'!A1:A120`);
  const row = labels.findIndex(([text]) => text === label);
  expect(row).toBeGreaterThan(0);
  return `B${row + 1}`;
}

const inserted = (words: RegExp) =>
  session.pane().locator("fluent-message-bar .message-title", { hasText: words }).waitFor();

/** The catalogue's present value at a rate in US$ m, by the function's own formula rather than by the sheet's. */
const expected = (rate: number) => presentValue(contractOf(dealById(DEAL)), { rate }) / 1e6;

async function expectPresentValue(rate: number): Promise<void> {
  const cell = `'${SHEET}'!${await beside("Present value")}`;
  const wanted = expected(rate);
  await session.page.waitForFunction(
    ([address, value]) => Math.abs(Number(window.workbench.value(address as string)) / (value as number) - 1) < 1e-9,
    [cell, wanted] as const,
    { polling: 50 },
  );
}

test("by keyboard: a shortcut inserts, arrows walk to the blue cell, a number replaces it", async () => {
  const { keyboard } = session.page;
  await session.page.evaluate(() => window.workbench.select("A1"));
  await keyboard.press("Control+Alt+Shift+M");
  await inserted(/^Inserted the deal model/);
  await expectPresentValue(0.09);

  const row = Number((await beside("Discount rate")).slice(1));
  await session.page.evaluate(() => window.workbench.select("A1"));
  await keyboard.press("ArrowRight");
  for (let step = 1; step < row; step += 1) await keyboard.press("ArrowDown");
  await keyboard.type("0.2", { delay: 25 });
  await keyboard.press("Enter");
  await expectPresentValue(RATE);
});

test("one cell says in which scale the page shows money, and the headings follow", async () => {
  await session.insertFromRibbon("Deal model");
  await inserted(/^Inserted the deal model/);
  await expectPresentValue(0.09);
  const present = `'${SHEET}'!${await beside("Present value")}`;
  const [before, scale] = [await session.value(present), `'${SHEET}'!${await beside("Amounts in")}`];
  await session.page.evaluate((cell) => window.workbench.select(cell), scale);
  await session.page.getByRole("button", { name: "Choose from a list (Alt+Down)" }).click();
  await session.page.getByRole("option", { name: "US$ bn" }).click();
  await session.becomes(present, Number(before) / 1000);
  expect(await session.value(`'${SHEET}'!A3`)).toBe("Headline, US$ bn");
  await session.screenshot("model-in-billions");
});

test("every formula of the page calculates: a number, or words for what is not documented", async () => {
  await session.insertFromRibbon("Deal model");
  await inserted(/^Inserted the deal model/);
  await expectPresentValue(0.09);
  const { formulas, errors } = await session.page.evaluate((sheet) => {
    const { grid } = window.workbench;
    const sheetId = grid.sheets().find(({ name }) => name === sheet)?.id ?? "";
    const used = grid.usedArea(sheetId);
    if (used === null) throw new Error("the sheet is empty");
    const texts = grid.formulas(used).flat();
    const values = grid.values(used).flat();
    const calculated = values.filter((_, index) => String(texts[index]).startsWith("="));
    const kinds = calculated.map((value) => (typeof value === "object" && value !== null ? value.error : "value"));
    return { formulas: calculated.length, errors: [...new Set(kinds)].filter((kind) => kind !== "value") };
  }, SHEET);
  expect(formulas).toBeGreaterThan(400);
  expect(errors).toEqual([]);
});

test("from a deal's page: the pane foretells the cells, and the model stands in them", async () => {
  const pane = session.pane();
  await session.page.evaluate(() => window.workbench.select("C5"));
  await pane.locator(`[data-deal="${DEAL}"]`).click();
  await pane.getByLabel("Deal model").check();
  await pane.getByLabel("At the selected cell").check();
  await pane.getByText(/in C5:[A-Z]+\d+ of sheet ‘Sheet1’/).waitFor();
  await session.page.evaluate(() => window.workbench.select("D2"));
  await pane.getByText(/in D2:[A-Z]+\d+ of sheet ‘Sheet1’/).waitFor();
  await session.screenshot("model-foretold");
  await pane.locator(".insert fluent-button").click();
  await inserted(/^Inserted the deal model on sheet ‘Sheet1’/);
  expect(await session.value("D2")).toBe(dealById(DEAL).name);
});

test("deals chosen in the list are compared in their order, with medians that calculate", async () => {
  const pane = session.pane();
  for (const id of ["openai-oracle-2025", DEAL]) {
    await pane.getByRole("searchbox").fill(dealById(id).name);
    await pane.locator(`li[data-key="${id}"] .compare-toggle`).click();
  }
  await pane.locator(".list-insert summary").click();
  await pane.getByLabel("Comparables of the 2 deals chosen").check();
  await pane.locator(".insert fluent-button").click();
  await inserted(/^Inserted comparables of 2 deals on sheet ‘Comparables’/);
  const names = (await session.values("'Comparables'!A1:A30")).flat();
  const first = names.indexOf(dealSheetName(dealById("openai-oracle-2025")));
  expect(names[first + 1]).toBe(dealSheetName(dealById(DEAL)));
  const committed = `'Comparables'!C${first + 1}`;
  expect(await session.settled(committed)).toBeCloseTo(300_000, 6); // In millions; the value is 300 bn.
  await session.page.evaluate(
    (cell) => window.workbench.select(cell),
    `'Comparables'!C${names.indexOf("Amounts in") + 1}`,
  );
  await session.page.getByRole("button", { name: "Choose from a list (Alt+Down)" }).click();
  await session.page.getByRole("option", { name: "US$ bn" }).click();
  await session.becomes(committed, 300);
  await session.screenshot("comparables-inserted");
});

test("the blank model is usable at once: value, start and end give a spend a year", async () => {
  await session.insertFromRibbon("Blank model");
  await inserted(/^Inserted a blank model on sheet ‘Deal model’/);
  const labels = (await session.values("'Deal model'!A1:A80")).flat();
  const at = (label: string) => `'Deal model'!B${labels.indexOf(label) + 1}`;
  await session.typeInto(at("Committed value"), "1000000000");
  await session.typeInto(at("Start of service"), "2027-01-01");
  await session.typeInto(at("End of service"), "2030-12-31");
  await session.page.waitForFunction(() => window.workbench.values("'Deal model'!C4:C4")[0]?.[0] === 250, undefined, {
    polling: 50,
  });
});

test("a company's page: with none open the ribbon opens the list and says what to do; from its page it is inserted", async () => {
  await session.insertFromRibbon("Company page");
  await session.pane().getByText("No company's page is open in the pane.").waitFor();
  expect(
    await session
      .pane()
      .getByText(/^Inserted/)
      .count(),
  ).toBe(0);

  await session.pane().getByRole("searchbox").fill("CRWV");
  await session.pane().locator(".found-companies button").first().click();
  await session.pane().locator(".insert fluent-button", { hasText: "Insert company page" }).click();
  await inserted(/^Inserted the company page on sheet ‘CoreWeave backlog’/);
  await session.screenshot("company-inserted");

  const labels = (await session.values("'CoreWeave backlog'!A1:A60")).flat();
  const at = (label: string, column = "B") => `'CoreWeave backlog'!${column}${labels.indexOf(label) + 1}`;
  await session.becomes(at("Remaining, deals with a schedule"), 21e9);
  expect(await session.value(at("Remaining, all deals"))).toBeCloseTo(63.6e9, 0);
});
