import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../src/workbench/grid";
import { ROOT } from "./setup";
import { WorkbenchSession } from "./workbench-session";

// Files that did not open right once. They lie beside the project; where they do not, there is nothing to open.
const CASES = join(ROOT, "../shared/cases");
const present = existsSync(CASES);
const VALUE = { error: "#VALUE!" };

/** What a cell shows, the formula it has, and whether its result is kept from the file. Values: those in the files, by Excel's rules. */
type Row = readonly [cell: string, value: CellValue, formula: string | null];
const FILES: Readonly<Record<string, { readonly cells: readonly Row[]; readonly kept: number }>> = {
  "f01-sheet1.xlsx": {
    kept: 0,
    cells: [
      ["Model!A1", 20, "=Sheet1!A1*2"],
      ["Model!A2", 60, "=SUM(Sheet1!A1:A3)"],
    ],
  },
  "f01-same-sheet-names.xlsx": {
    kept: 0,
    cells: [
      ["Model!A1", 0.6944, "=Data!B1*0.01"],
      ["Model!A4", 61, "=A2+1"],
    ],
  },
  "f02-link-over-range.xlsx": {
    kept: 0,
    cells: [
      ["D!A1", "Item", null],
      ["D!B3", 3, null],
      ["Other!A1", 20, "=D!B2*10"],
    ],
  },
  "f03-filter-database-on-two-sheets.xlsx": {
    kept: 0,
    cells: [
      ["North!B1", 0.2, "=Escal*2"],
      ["South!B1", 0.2, "=Escal*2"],
    ],
  },
  "f03-name-in-two-scopes.xlsx": {
    kept: 1,
    cells: [
      ["North!B1", 0.2, null],
      ["South!B1", 0.4, "=Escal*2"],
    ],
  },
  "f03-name-price.xlsx": {
    kept: 0,
    cells: [
      ["North!B1", 200, "=Price*2"],
      ["South!B1", 200, "=Price*2"],
    ],
  },
  "f04-external-link.xlsx": {
    kept: 2,
    cells: [
      ["A1", 7, null],
      ["A2", 14, "=A1*2"],
      ["A3", 9, null],
    ],
  },
  "f05-functions-unknown-to-the-grid.xlsx": {
    kept: 6,
    cells: [
      ["A1", 55, null],
      ["A4", 1, null],
      ["A5", 12, null],
      ["A6", 410.5, null],
      ["A7", 821, "=A6*2"],
      ["C1", 6, null],
      ["A3", 5, "=LET(x,2,x+3)"],
    ],
  },
  "f06-what-if-table.xlsx": {
    kept: 2,
    cells: [
      ["C1", 11, "=B1"],
      ["C2", 11, null],
      ["C3", 12, null],
    ],
  },
  "f07-table-totals.xlsx": {
    kept: 4,
    cells: [
      ["D1", 3, null],
      ["D2", "Total", null],
      ["D3", 3, "=SUM(Deals[usd])"],
      ["D4", 6, null],
      ["D6", 3, null],
    ],
  },
  "f08-strict-iso-dates.xlsx": {
    kept: 0,
    cells: [
      ["C1", 46_388, null],
      ["C2", 46_388.5, null],
      ["C3", 46_389, "=C1+1"],
    ],
  },
  "f09-iterative.xlsx": {
    kept: 3,
    cells: [
      ["B2", 105.263_157_894_736_84, null],
      ["B4", 1105.263_157_894_736_9, null],
    ],
  },
  "f10-sheet-names.xlsx": {
    kept: 1,
    cells: [
      ["Sum!A1", 10, "='O''Brien & \"Q\"'!A1*10"],
      ["Sum!A8", 80, null],
      ["Sum!A14", 140, "='TRUE'!A1*10"],
    ],
  },
  "f11-far-formatted-cell.xlsx": {
    kept: 0,
    cells: [
      ["A1", 1, null],
      ["T1", 2, null],
    ],
  },
  "f12-chart-sheet.xlsx": { kept: 0, cells: [["B1", 30, "=SUM(A1:A2)"]] },
  "f14-empty-text.xlsx": {
    kept: 3,
    cells: [
      ["B1", VALUE, null],
      ["B2", 1, null],
      ["B3", false, null],
    ],
  },
};

if (present) describe("files that did not open right once", openingTests);
else test("../shared is not beside the project: no file was opened", () => expect(present).toBe(false));

function openingTests(): void {
  let session: WorkbenchSession;
  beforeAll(async () => {
    session = await WorkbenchSession.open();
  });
  afterAll(() => session.close());

  async function opened(name: string): Promise<string> {
    await session.page.evaluate(() => document.getElementById("status")?.replaceChildren());
    await session.chooseFile(name, readFileSync(join(CASES, name)));
    await session.page.waitForFunction(() =>
      /is open|was not opened/.test(document.getElementById("status")?.textContent ?? ""),
    );
    return session.page.locator("#status").innerText();
  }

  test.each(Object.entries(FILES))(
    "%s shows what Excel shows, one file after another",
    async (name, { cells, kept }) => {
      expect(await opened(name)).toMatch(`${name} is open`);
      for (const [cell, value, formula] of cells) {
        const found = await session.page.evaluate(
          (address) => [window.workbench.value(address), window.workbench.formula(address)] as const,
          cell,
        );
        expect([cell, ...found]).toEqual([cell, value, formula ?? value]);
      }
      const button = session.page.locator("#kept");
      expect(kept === 0 ? await button.isVisible() : await button.innerText()).toBe(
        kept === 0 ? false : `${kept} ${kept === 1 ? "result" : "results"} kept`,
      );
    },
  );

  test("an old workbook under a new name is called one, and what was open stays", async () => {
    await opened("f01-sheet1.xlsx");
    expect(await opened("f15-old-xls-renamed.xlsx")).toMatch(
      /in the format before 2007 \(.xls\).*f01-sheet1 is still open and unchanged/,
    );
    expect(await session.value("Model!A2")).toBe(60);
  });

  test("a kept result says why, leads from the list to its cell, and is in the saved file with its formula", async () => {
    await opened("f05-functions-unknown-to-the-grid.xlsx");
    await session.page.evaluate(() => window.workbench.select("A1"));
    await session.page
      .getByText("Kept from the file and not calculated here: the workbench has no function MYVENDOR")
      .waitFor();
    await session.page.locator("#kept").click();
    await session.page.getByRole("button", { name: "D!A6", exact: true }).click();
    expect(await session.page.evaluate(() => window.workbench.grid.selection().row)).toBe(5);
  });
}
