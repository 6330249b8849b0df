import { fileOfNumbers } from "./large-file";
import { WorkbenchSession } from "./workbench-session";

// A file that takes seconds to read: the page goes on meanwhile, and Stop leaves the workbook as it was.

const PATIENCE = 120_000;
const AS_IT_WAS = "large.xlsx was not opened: you stopped it. Book1 is still open and unchanged.";

let session: WorkbenchSession;
let file: Uint8Array;
beforeAll(async () => {
  session = await WorkbenchSession.open();
  file = fileOfNumbers(8_000, 50);
}, PATIENCE);
afterAll(() => session.close());
beforeEach(() => session.restart());
afterEach(() => expect(session.complaints).toEqual([]));

const stopButton = () => session.page.locator("#status").getByRole("button", { name: "Stop" });

/** All that the page says of the open workbook. */
function everything(): Promise<unknown> {
  return session.page.evaluate(() => {
    const { grid } = window.workbench;
    return grid.sheets().map((sheet) => {
      const used = grid.usedArea(sheet.id);
      return { ...sheet, used, formulas: used && grid.formulas(used), values: used && grid.values(used) };
    });
  });
}

/** A workbook with a result of ours, and the large file on its way. */
async function beingRead(): Promise<unknown> {
  await session.page.evaluate(() => window.workbench.setCell("A1", "20"));
  await session.page.evaluate(() =>
    window.workbench.setCell("A2", '=OFFTAKE.FIGURE("meta-coreweave-2026","value")/A1'),
  );
  await session.becomes("A2", 1_050_000_000);
  const before = await everything();
  await session.chooseFile("large.xlsx", file);
  await stopButton().waitFor();
  return before;
}

test.each([
  ["a click on Stop", () => stopButton().click()],
  ["Escape", () => session.page.keyboard.press("Escape")],
])("%s ends the reading; the workbook stays as it was, and goes on calculating", async (_, stop) => {
  const before = await beingRead();
  await stop();
  await session.page.getByText(AS_IT_WAS, { exact: true }).waitFor();
  expect(await stopButton().count()).toBe(0);
  expect(await everything()).toEqual(before);
  await session.typeInto("A1", "21");
  await session.becomes("A2", 1_000_000_000);
});

test(
  "while a file is read the cells answer, and then it is open",
  async () => {
    await beingRead();
    expect(await session.page.evaluate(() => window.workbench.value("A2"))).toBe(1_050_000_000);
    expect(await stopButton().count()).toBe(1); // Still being read.
    await session.page.getByRole("button", { name: "Open without saving" }).click({ timeout: PATIENCE });
    await session.page.getByText(/^large\.xlsx is open/).waitFor({ timeout: PATIENCE });
    expect(await session.page.evaluate(() => window.workbench.sheetNames())).toEqual(["Data"]);
  },
  PATIENCE,
);
