import { packageFaults } from "../xlsx/package-faults";
import { XlsxPackage } from "../xlsx/read-package";
import { foundElsewhere } from "./saved-file";
import { WorkbenchSession } from "./workbench-session";

// The workbench's own Save: what a colleague gets who has neither the add-in nor the workbench.

let session: WorkbenchSession;

/** Twelve digits; of amounts, and of the nothing that is left of them, the last bits of billions: they are differences. */
const allowed = (value: number): number => (Math.abs(value) < 1 && Math.abs(value) > 1e-4 ? 1e-12 : Math.max(1e-4, 1e-12 * Math.abs(value)));

beforeAll(async () => {
  session = await WorkbenchSession.open();
  await session.typeInto("A1", '=OFFTAKE.ANNUALSPEND("meta-coreweave-2026")');
  await session.typeInto("A3", '=OFFTAKE.SCHEDULE("meta-coreweave-2026","year")');
  await session.typeInto("A12", "=A1/2");
  await session.typeInto("A13", '=OFFTAKE.FIGURE("meta-coreweave-2026","gpus")');
  await session.settled("A1");
  await session.settled("D9");
  await session.settled("A13");
});
afterAll(async () => {
  const { complaints, foreignRequests } = session;
  await session.close();
  expect(complaints).toEqual([]);
  expect(foreignRequests).toEqual([]);
});

test("our functions are kept in Excel's spelling, with their results over all that they fill", async () => {
  const file = new XlsxPackage(await session.save());
  expect(packageFaults(file)).toEqual([]);
  const cells = file.cells(1);
  expect(cells.get("A1")?.formula).toBe('_xldudf_OFFTAKE_ANNUALSPEND("meta-coreweave-2026")');
  expect(Number(cells.get("A1")?.content)).toBeCloseTo(3_516_279_069.77, 2);
  expect(file.text("xl/worksheets/sheet1.xml")).toMatch(/<c r="A3"[^>]*cm="1"[^>]*>\s*<f t="array" ref="A3:D9"/);
  expect([4, 5, 6, 7, 8, 9].map((row) => Number(cells.get(`A${row}`)?.content))).toEqual([2027, 2028, 2029, 2030, 2031, 2032]);
  expect(Number(cells.get("D9")?.content)).toBe(0);
  expect(cells.get("A13")).toMatchObject({ type: "e", content: "#N/A" });
});

test("a program without the add-in shows the results that were saved", async () => {
  const found = foundElsewhere(await session.save(), "as kept");
  expect(found.get("Sheet1!A1")?.value).toBeCloseTo(3_516_279_069.77, 2);
  expect(found.get("Sheet1!A12")?.value).toBeCloseTo(3_516_279_069.77 / 2, 2);
  // LibreOffice calculates arrays anew whatever it is told, so a spill of ours is #NAME? there: hand over first.
  expect(found.get("Sheet1!A4")?.value).toBe("#NAME?");
});

test("a deal's model, saved and calculated anew elsewhere, shows the same numbers", async () => {
  await session.insertFromRibbon("Deal model");
  await session.pane().locator("fluent-message-bar .message-title", { hasText: /^Inserted the deal model/ }).waitFor();
  const sheet = "Meta – CoreWeave 2026 model";
  await session.page.waitForFunction((name) => window.workbench.values(`'${name}'!A1:H30`).flat().some((value) => typeof value === "number" && Math.round(value) === 3_516_279_070), sheet, { polling: 50 });
  const bytes = await session.save();
  expect(packageFaults(new XlsxPackage(bytes))).toEqual([]);
  const found = foundElsewhere(bytes, "recalculated");
  const cells = await session.page.evaluate((name) => {
    const { grid } = window.workbench;
    const area = grid.usedArea(grid.sheets().find((each) => each.name === name)?.id ?? "");
    return area === null ? [] : grid.values(area).flatMap((line, i) => line.map((value, j) => ({ row: area.row + i, column: area.column + j, value })));
  }, sheet);
  const numbers = cells.flatMap(({ row, column, value }) => (typeof value === "number" ? [{ address: `${sheet}!${"ABCDEFGHI"[column] ?? ""}${row + 1}`, value }] : []));
  const off = numbers.filter(({ address, value }) => {
    const other = found.get(address);
    return other?.kind !== "number" || Math.abs(other.value - value) > allowed(value);
  });
  expect(off).toEqual([]);
  process.stdout.write(`LibreOffice: ${numbers.length} numbers of the saved model are equal\n`);
  expect(numbers.length).toBeGreaterThan(1_000);
});

test("Ctrl+S saves, too; while a cell is being edited it says what to do", async () => {
  await session.page.evaluate(() => window.workbench.select("F1"));
  await session.page.mouse.click(400, 600);
  const [download] = await Promise.all([session.page.waitForEvent("download"), session.page.keyboard.press("Control+s")]);
  expect(download.suggestedFilename()).toBe("Book1.xlsx");
  await session.screenshot("saved");
});
