import type { Frame } from "playwright-core";
import { WorkbenchSession } from "./workbench-session";

// The gallery of functions in the workbench; how it looks in all its states is in pane-views.test.ts.

describe("in the workbench", () => {
  let session: WorkbenchSession;
  let pane: Frame;

  beforeAll(async () => {
    session = await WorkbenchSession.open();
    pane = session.pane();
    await pane.getByRole("tab", { name: "Functions" }).click();
    await pane.locator("[data-function=ANNUALSPEND]").waitFor();
  });
  afterAll(() => session.close());
  afterEach(() => {
    expect(session.complaints).toEqual([]);
    expect(session.foreignRequests).toEqual([]);
  });

  test("by keyboard: search, open, choose a convention, read the result, insert it at the cursor", async () => {
    await session.page.evaluate(() => window.workbench.select("B2"));
    const search = pane.locator("#view-functions input[type=search]");
    await search.focus();
    await session.page.keyboard.type("annual spend", { delay: 20 });
    await session.page.keyboard.press("Enter");
    await pane.getByRole("heading", { level: 1, name: "ANNUALSPEND" }).waitFor();
    expect(await pane.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await pane.getByLabel("convention (optional)").selectOption("stated");
    await pane.locator(".result", { hasText: "$3,230,769,230.77" }).waitFor();
    expect(await pane.locator(".live .formula").textContent()).toBe(
      '=OFFTAKE.ANNUALSPEND("meta-coreweave-2026","stated")',
    );
    await session.screenshot("functions-annualspend");
    await pane.locator(".formula-actions fluent-button", { hasText: "Insert at the cursor" }).focus();
    await session.page.keyboard.press("Enter");
    await pane.getByText("Wrote the formula into B2").waitFor();
    expect(Math.abs(Number(await session.settled("B2")) - 21e9 / 6.5)).toBeLessThan(0.01);
  });

  test("a used cell is named and left alone, also where only the result would reach it", async () => {
    await session.page.evaluate(() => {
      window.workbench.setCell("E6", "mine");
      window.workbench.select("D4");
    });
    await pane.locator("#view-functions .back").click();
    await pane.locator("#view-functions input[type=search]").fill("");
    await pane.locator("[data-function=SCHEDULE]").click();
    await pane.getByText("Fills 7 rows × 4 columns.").waitFor();
    await pane.locator(".formula-actions fluent-button", { hasText: "Insert at the cursor" }).click();
    await pane.getByText("In the way: E6.").waitFor();
    expect(await session.value("D4")).toBeNull();
    expect(await session.value("E6")).toBe("mine");
    await session.screenshot("functions-in-the-way");
  });

  test("what only the user can know is asked for, wrong entries are named at their field, an error reads as in the cell", async () => {
    await pane.locator("#view-functions .back").click();
    await pane.locator("[data-function=MARKTOMARKET]").click();
    await pane.getByText("Still needed: rate, decline.").waitFor();
    await pane.getByLabel("rate", { exact: true }).fill("eight");
    await pane.getByText("A number, for example").waitFor();
    await pane.getByLabel("rate", { exact: true }).fill("8%");
    await pane.getByLabel("decline", { exact: true }).fill("20%");
    await pane.locator(".result", { hasText: "8,631,380,922.48" }).waitFor();
    await pane.getByLabel("rate", { exact: true }).fill("-200%");
    await pane.locator(".live .caveat", { hasText: "#VALUE!" }).waitFor();
  });

  test("the selection becomes an argument, and its cells are calculated with", async () => {
    await session.page.evaluate(() => {
      for (const [address, text] of [
        ["H2", "20"],
        ["H3", "30"],
        ["H4", "50"],
      ] as const)
        window.workbench.setCell(address, text);
      window.workbench.select("H2:H4");
    });
    await pane.locator("#view-functions .back").click();
    await pane.locator("[data-function=CONCENTRATION]").click();
    await pane.getByRole("button", { name: "Use selection" }).click();
    await pane.locator(".live .formula", { hasText: "=OFFTAKE.CONCENTRATION('Sheet1'!H2:H4)" }).waitFor();
    await pane.locator(".result", { hasText: "3,800" }).waitFor();
  });
});
