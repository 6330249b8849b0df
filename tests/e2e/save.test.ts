import { columnLetters } from "../../src/workbook/cell-address";
import { faultsOfFile } from "../xlsx/checker";
import { XlsxPackage } from "../xlsx/read-package";
import { calculated, everyCell, type FilledCell } from "./hand-over-book";
import { foundElsewhere, savedByLibreOffice } from "./saved-file";
import { WorkbenchSession } from "./workbench-session";

// The workbench's own Save: what a colleague gets who has neither the add-in nor the workbench.

const PATIENCE = 120_000;

let session: WorkbenchSession;

/** Twelve digits; of amounts, and of the nothing that is left of them, the last bits of billions: they are differences. */
const allowed = (value: number): number =>
  Math.abs(value) < 1 && Math.abs(value) > 1e-4 ? 1e-12 : Math.max(1e-4, 1e-12 * Math.abs(value));

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
  const bytes = await session.save();
  expect(faultsOfFile(bytes)).toEqual([]);
  const file = new XlsxPackage(bytes);
  const cells = file.cells(1);
  expect(cells.get("A1")?.formula).toBe('_xldudf_OFFTAKE_ANNUALSPEND("meta-coreweave-2026")');
  expect(Number(cells.get("A1")?.content)).toBeCloseTo(3_516_279_069.77, 2);
  expect(file.text("xl/worksheets/sheet1.xml")).toMatch(/<c r="A3"[^>]*cm="1"[^>]*>\s*<f t="array" ref="A3:D9"/);
  expect([4, 5, 6, 7, 8, 9].map((row) => Number(cells.get(`A${row}`)?.content))).toEqual([
    2027, 2028, 2029, 2030, 2031, 2032,
  ]);
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
  await session
    .pane()
    .locator("fluent-message-bar .message-title", { hasText: /^Inserted the deal model/ })
    .waitFor();
  const sheet = "Meta – CoreWeave 2026 model";
  await session.page.waitForFunction(
    (name) =>
      window.workbench
        .values(`'${name}'!A1:H30`)
        .flat()
        .some((value) => typeof value === "number" && Math.abs(value - 3_516.279_07) < 1e-5), // US$ m.
    sheet,
    { polling: 50 },
  );
  const bytes = await session.save();
  expect(faultsOfFile(bytes)).toEqual([]);
  const found = foundElsewhere(bytes, "recalculated");
  // The model's page and the hidden sheet of its workings; Sheet1 has functions of ours.
  const cells = await session.page.evaluate(() => {
    const { grid } = window.workbench;
    return grid.sheets().flatMap(({ id, name }) => {
      const area = name === "Sheet1" ? null : grid.usedArea(id);
      if (area === null) return [];
      return grid
        .values(area)
        .flatMap((line, i) => line.map((value, j) => ({ name, row: area.row + i, column: area.column + j, value })));
    });
  });
  const numbers = cells.flatMap(({ name, row, column, value }) =>
    typeof value === "number" ? [{ address: `${name}!${columnLetters(column)}${row + 1}`, value }] : [],
  );
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
  const [download] = await Promise.all([
    session.page.waitForEvent("download"),
    session.page.keyboard.press("Control+s"),
  ]);
  expect(download.suggestedFilename()).toBe("Book1.xlsx");
  await session.screenshot("saved");
});

const status = (words: RegExp) => session.page.locator("#status").getByText(words).waitFor({ timeout: PATIENCE });
const names = () =>
  session.page.evaluate(() => {
    const { grid } = window.workbench;
    const nameOf = (id: string | null) => grid.sheets().find((sheet) => sheet.id === id)?.name ?? null;
    return grid
      .names()
      .map(({ sheetId, ...name }) => ({ ...name, scope: nameOf(sheetId) }))
      .sort((one, other) => one.name.localeCompare(other.name));
  });

/** Cells whose formula or value is not what it was; numbers to twelve digits. */
function changed(before: ReadonlyMap<string, FilledCell>, after: ReadonlyMap<string, FilledCell>): unknown[] {
  const isSame = (one: unknown, other: unknown): boolean =>
    typeof one === "number" && typeof other === "number"
      ? Math.abs(one - other) <= allowed(one)
      : JSON.stringify(one) === JSON.stringify(other);
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((address) => [address, before.get(address), after.get(address)] as const)
    .filter(
      ([, was, is]) =>
        was === undefined || is === undefined || !isSame(was.value, is.value) || !isSame(was.formula, is.formula),
    );
}

test(
  "what was saved opens with the same formulas, values and names; unsaved work is asked about first",
  async () => {
    const [before, namesBefore, bytes] = [await everyCell(session), await names(), await session.save()];
    await session.typeInto("Sheet1!F5", "not saved");
    const question = session.page.getByRole("dialog", { name: "Book1 has changes that are not saved" });

    await session.chooseFile("deal.xlsx", bytes);
    await session.screenshot("open-question");
    await question.getByRole("button", { name: "Cancel" }).click();
    expect(await session.value("Sheet1!F5")).toBe("not saved");

    await session.chooseFile("deal.xlsx", bytes);
    await question.getByRole("button", { name: "Open without saving" }).click();
    await status(/^deal\.xlsx is open/);
    await calculated(session);
    expect(changed(before, await everyCell(session))).toEqual([]);
    expect(before.size).toBeGreaterThan(3_000);
    expect(await names()).toEqual(namesBefore);
    expect(await session.page.title()).toBe("deal - Workbench");
    await session.screenshot("opened");
    // The add-in started anew, and answers for the new workbook.
    await session.typeInto("Sheet1!F6", '=OFFTAKE.TERM("meta-coreweave-2026","stated")');
    expect(await session.settled("Sheet1!F6")).toBe(6.5);
  },
  PATIENCE,
);

test(
  "a workbook that LibreOffice wrote opens with the same formulas and values",
  async () => {
    const [before, bytes] = [await everyCell(session), await session.save()];
    await session.chooseFile("from-elsewhere.xlsx", savedByLibreOffice(bytes));
    await status(/^from-elsewhere\.xlsx is open/);
    await calculated(session);
    const after = await everyCell(session);
    const differing = [...before].filter(([address, { value }]) => {
      const found = after.get(address)?.value;
      return typeof value === "number"
        ? typeof found !== "number" || Math.abs(found - value) > allowed(value)
        : JSON.stringify(found ?? null) !== JSON.stringify(value);
    });
    expect(differing).toEqual([]);
    const formulas = [...before].filter(([, { formula }]) => String(formula).startsWith("="));
    expect(formulas.filter(([address]) => !String(after.get(address)?.formula).startsWith("="))).toEqual([]);
    process.stdout.write(
      `Opened from LibreOffice: ${before.size} cells are equal, ${formulas.length} of them formulas\n`,
    );
  },
  PATIENCE,
);

test("a file that is no workbook is refused in words, and what is open stays", async () => {
  const before = await everyCell(session);
  await session.chooseFile("notes.xlsx", new TextEncoder().encode("only words"));
  await status(
    /^notes\.xlsx was not opened: it is not an \.xlsx workbook.*from-elsewhere is still open and unchanged\.$/,
  );
  expect(changed(before, await everyCell(session))).toEqual([]);
});
