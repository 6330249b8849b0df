import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dealById } from "../../src/catalog/catalogue";
import { contractOf } from "../../src/catalog/contract-of";
import { presentValue } from "../../src/finance/present-value";
import { faultsOfFile } from "../xlsx/checker";
import { XlsxPackage } from "../xlsx/read-package";
import { calculated, everyCell, type FilledCell } from "./hand-over-book";
import { ROOT } from "./setup";
import { WorkbenchSession } from "./workbench-session";

// One analyst, one sitting: the README's formulas, a model, where a number comes from, a check, a file saved, the hand-over,
// the file opened again. Each step goes on with the workbook of the step before it.

const DEAL = "meta-coreweave-2026";
const MODEL = "Meta – CoreWeave 2026 model";
const PATIENCE = 60_000;
const DIGITS = 1e-12;
/** The grid's engine says so when formulas are gone with a sheet; it then skips them. */
const STALE_INDEX = "Dependency tree not found for treeId";

/** The formulas that the README shows, with what it says beside them. */
const README_FORMULAS = [...readFileSync(join(ROOT, "README.md"), "utf8").matchAll(/^(=OFFTAKE\.\S+) +(\S.*)$/gm)].map(
  ([, formula = "", shown = ""]) => ({ formula, shown }),
);

let session: WorkbenchSession;
/** The workbook as it was saved: before the hand-over. */
let saved: { readonly bytes: Uint8Array; readonly cells: Map<string, FilledCell> };

beforeAll(async () => {
  session = await WorkbenchSession.open({ width: 1500, height: 1000 });
}, PATIENCE);
afterAll(() => session.close());
afterEach(() => {
  expect(session.complaints.filter((complaint) => !complaint.startsWith(STALE_INDEX))).toEqual([]);
  expect(session.foreignRequests).toEqual([]); // No request leaves this machine.
});

const pane = () => session.pane();
const openView = (name: string) => pane().getByRole("tab", { name }).click();
const message = (words: RegExp) => pane().locator(".message-title", { hasText: words }).waitFor({ timeout: PATIENCE });

test("a stranger types the README's formulas and reads the README's numbers", async () => {
  const numbers = README_FORMULAS.filter(({ shown }) => /^\d/.test(shown));
  expect(numbers.length).toBeGreaterThanOrEqual(4);
  for (const [index, { formula, shown }] of numbers.entries()) {
    const address = `H${2 + index}`;
    await session.typeInto(address, formula);
    const value = await session.settled(address);
    const [number = ""] = /^[\d,]+(\.\d+)?/.exec(shown) ?? [];
    const expected = Number(number.replaceAll(",", ""));
    expect({ formula, isShown: Math.abs(Number(value) - expected) <= 0.005 }).toEqual({ formula, isShown: true });
  }
});

test("the README's schedule spills a row a year under its header and sums to the commitment to the cent", async () => {
  const { formula } = README_FORMULAS.find(({ shown }) => shown.includes("table")) ?? {};
  await session.typeInto("L2", formula ?? "");
  await session.settled("L2");
  const rows = await session.values("L2:O8");
  expect(rows[0]).toEqual(
    ["period", "amount", "cumulative", "remaining"].map((word) => expect.stringMatching(new RegExp(word, "i"))),
  );
  expect(rows.slice(1).map(([year]) => year)).toEqual([2027, 2028, 2029, 2030, 2031, 2032]);
  const cents = rows.slice(1).reduce((sum, row) => sum + Math.round((row[1] as number) * 100), 0);
  expect(cents).toBe(21e9 * 100);
  await session.typeInto("L10", "=SUM(M3:M8)");
  expect(await session.settled("L10")).toBe(21e9);
});

test("WHY says formula, convention, inputs and sources; what is not documented is #N/A with the reason", async () => {
  await session.typeInto("H10", `=OFFTAKE.WHY("ANNUALSPEND","${DEAL}")`);
  const sentence = String(await session.settled("H10"));
  for (const part of [
    "$21 bn (up to; filing, CoreWeave (SEC), Form 10-Q",
    "20 Dec 2032 (filing, CoreWeave (SEC), Form 10-Q",
    "service convention",
    "= $3,516,279,069.77 a year",
  ])
    expect(sentence).toContain(part);
  await session.typeInto("H11", '=OFFTAKE.ANNUALSPEND("meta-coreweave-2025","stated")');
  expect(await session.settled("H11")).toMatchObject({ error: "#N/A" });
  expect(await session.page.evaluate(() => window.workbench.errorMessage("H11"))).toMatch(/states no length/);
});

test("Explain: where 3.516 bn a year comes from is one selection away, with its sources", async () => {
  await openView("Explain");
  await session.page.mouse.click(400, 500); // Into the grid: the keyboard was in the pane.
  await session.typeInto("B2", `=OFFTAKE.ANNUALSPEND("${DEAL}")`);
  await session.settled("B2");
  await session.page.evaluate(() => window.workbench.select("B2"));
  await pane().locator(".cell-place", { hasText: /!B2$/ }).waitFor();
  const text = await pane().locator("main [role=tabpanel]:not([hidden])").innerText();
  expect(text).toContain("$21 bn");
  expect(text).toContain("÷ 5.9722 years from 1 Jan 2027");
  expect(text).toContain("20 Dec 2032");
  expect(text).toMatch(/Value ÷ length\s+\$3,516,279,069\.77/);
  expect(text).toMatch(/Length in years\s+5\.97222222 years/);
  expect(text).toMatch(/YEARFRAC\(First day of service, Last day of service \+ 1/);
  const links = await pane()
    .locator(".steps a")
    .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThanOrEqual(3);
  for (const link of links) expect(link).toMatch(/^https:\/\//);
  await session.screenshot("explain-call");
});

test("Check: the one number that contradicts a documented figure is found, and nothing is changed", async () => {
  const rows = [
    ["Customer", "Provider", "Contract value (US$ bn)", "Term (years)"],
    ["OpenAI", "Oracle", "300", "5"],
    ["Microsoft", "IREN", "9.7", "5"],
    ["OpenAI", "Cerebras", "12.5", "3"],
    ["Meta", "Google", "10", "6"],
  ];
  await session.page.evaluate((cells) => {
    const { grid } = window.workbench;
    grid.activateSheet(grid.addSheet("Deals"));
    cells.forEach((row, i) =>
      row.forEach((text, j) => window.workbench.setCell(`Deals!${"ABCD"[j] ?? ""}${i + 1}`, text)),
    );
  }, rows);
  const before = await session.values("Deals!A1:D8");
  await openView("Check");
  await pane().locator("fluent-button", { hasText: "Check this workbook" }).click();
  await pane()
    .getByText(/^[\d,]+ cells read: /)
    .waitFor({ timeout: PATIENCE });
  const contradictions = pane().locator("section", { hasText: "Contradicts a documented figure" }).first();
  expect(await contradictions.locator("li").count()).toBe(1);
  expect(await contradictions.textContent()).toContain("at least $20 bn");
  await session.page.evaluate(() => window.workbench.select("Deals!A1"));
  await contradictions.getByRole("button").click();
  await session.page.waitForFunction(() => {
    const { row, column } = window.workbench.grid.selection();
    return row === 3 && column === 2;
  });
  expect(await session.values("Deals!A1:D8")).toEqual(before);
  expect(await session.barriers()).toEqual([]);
  await session.screenshot("check-in-workbench");
});

test("Insert: the model from the ribbon, another discount rate, another present value", async () => {
  await session.insertFromRibbon("Deal model");
  await message(/^Inserted the deal model on sheet/);
  await expectPresentValue(0.09);
  await openView("Deals"); // Beside it the Check of another sheet would be out of date.
  await session.screenshot("model-inserted"); // The README's picture.
  await session.page.mouse.click(400, 500); // Into the grid: the keyboard was in the pane.
  await session.typeInto(`'${MODEL}'!${await beside("Discount rate")}`, "20%");
  await expectPresentValue(0.2);
  await session.screenshot("model-rate-changed");
});

test("Save: a sound file with our functions in Excel's spelling and their results", async () => {
  await calculated(session);
  const [cells, bytes] = [await everyCell(session), await session.save()];
  expect(faultsOfFile(bytes)).toEqual([]);
  const file = new XlsxPackage(bytes);
  expect(file.cells(1).get("B2")?.formula).toBe(`_xldudf_OFFTAKE_ANNUALSPEND("${DEAL}")`);
  expect(Number(file.cells(1).get("B2")?.content)).toBeCloseTo(3_516_279_069.77, 2);
  saved = { bytes, cells };
});

test(
  "Hand over: no call of ours is left, every cell shows what it showed",
  async () => {
    await openView("Hand over");
    await pane().locator(".hand-over-actions fluent-button", { hasText: "Preview" }).click();
    await pane().getByRole("heading", { name: "What changes" }).waitFor({ timeout: PATIENCE });
    expect(await pane().locator(".changes li").count()).toBe(callsIn(saved.cells).length);
    await pane().locator(".hand-over-actions fluent-button", { hasText: "Hand over" }).click();
    await message(/^Handed over: [\d,]+ cells compared, all equal/);
    await calculated(session);
    const after = await everyCell(session);
    expect(callsIn(after)).toEqual([]);
    expect(differing(saved.cells, after, ({ value }) => value)).toEqual([]);
  },
  2 * PATIENCE,
);

test(
  "Open: the saved file has the same formulas and values, and our functions answer again",
  async () => {
    await session.chooseFile("deal.xlsx", saved.bytes);
    await session.page
      .getByRole("dialog", { name: "Book1 has changes that are not saved" })
      .getByRole("button", { name: "Open without saving" })
      .click({ timeout: PATIENCE }); // it answers once the file is on its way to the grid
    await session.page
      .locator("#status")
      .getByText(/^deal\.xlsx is open/)
      .waitFor({ timeout: PATIENCE });
    await calculated(session);
    const after = await everyCell(session);
    expect(differing(saved.cells, after, ({ value }) => value)).toEqual([]);
    expect(differing(saved.cells, after, ({ formula }) => formula)).toEqual([]);
    await session.typeInto("Sheet1!F6", `=OFFTAKE.TERM("${DEAL}","stated")`);
    expect(await session.settled("Sheet1!F6")).toBe(6.5);
  },
  2 * PATIENCE,
);

/** Address of the cell beside a label in the model's first column. */
async function beside(label: string): Promise<string> {
  const labels = await session.values(`'${MODEL}'!A1:A120`);
  const row = labels.findIndex(([text]) => text === label);
  expect(row).toBeGreaterThan(0);
  return `B${row + 1}`;
}

/** Waits for the present value, in US$ m, by the function's own formula rather than by the sheet's. */
async function expectPresentValue(rate: number): Promise<void> {
  const wanted = presentValue(contractOf(dealById(DEAL)), { rate }) / 1e6;
  await session.page.waitForFunction(
    ([address, value]) => Math.abs(Number(window.workbench.value(address as string)) / (value as number) - 1) < 1e-9,
    [`'${MODEL}'!${await beside("Present value")}`, wanted] as const,
    { polling: 50 },
  );
}

function callsIn(cells: ReadonlyMap<string, FilledCell>): string[] {
  return [...cells].flatMap(([address, { formula }]) =>
    typeof formula === "string" && /^=.*OFFTAKE\.\w+\(/.test(formula) ? [address] : [],
  );
}

/** Cells that are not as they were: texts by identity, errors by their code, numbers to twelve digits; of a difference of billions, to 0.0001. */
function differing(
  before: ReadonlyMap<string, FilledCell>,
  after: ReadonlyMap<string, FilledCell>,
  part: (cell: FilledCell) => FilledCell["value"],
): string[] {
  const plain = (value: FilledCell["value"]) =>
    typeof value === "object" && value !== null ? value.error : value === "" ? null : value;
  return [...before].flatMap(([address, cell]) => {
    const now = after.get(address);
    const [was, is] = [plain(part(cell)), now === undefined ? null : plain(part(now))];
    const isSame =
      typeof was === "number" && typeof is === "number"
        ? Math.abs(was - is) <= Math.max(1e-4, DIGITS * Math.abs(was))
        : was === is;
    return isSame ? [] : [`${address}: ${String(was)} became ${String(is)}`];
  });
}
