/** @jest-environment jsdom */
import { registerCommands, type CommandOutcome } from "../../src/commands/register-commands";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { CallError } from "../../src/workbench/protocol/faults";
import { startOfficeInJest, type OfficeInJest } from "../host/office-in-jest";

let office: OfficeInJest;
let openDeal: string | null;
let reported: CommandOutcome[];

beforeAll(async () => {
  await startOfficeInJest();
  registerCommands({ workbook: excelWorkbook(), currentDeal: () => openDeal, report: (outcome) => void reported.push(outcome) });
});
beforeEach(async () => {
  office = await startOfficeInJest();
  openDeal = null;
  reported = [];
});

// The name and the id are the manifest's.
const click = (): Promise<void> => office.host.clickCommand("insertFigures", "Offtake.InsertFigures");

test("the button inserts the reference deal on a new sheet while no deal is open", async () => {
  await click();
  expect(reported).toMatchObject([{ ok: true, deal: { id: "meta-coreweave-2026" }, receipt: { sheetName: "Meta – CoreWeave 2026", namesLeftAlone: [] } }]);
  const sheetId = office.grid.sheets().find(({ name }) => name === "Meta – CoreWeave 2026")?.id ?? "";
  const figures = office.grid.values({ sheetId, row: 0, column: 0, rows: 12, columns: 2 });
  expect(figures.find(([label]) => label === "Contract value")?.[1]).toBe(21_000_000_000);
});

test("the button inserts the deal that is open in the pane", async () => {
  openDeal = "meta-coreweave-2025";
  await click();
  expect(reported).toMatchObject([{ ok: true, receipt: { sheetName: "Meta – CoreWeave 2025" } }]);
});

test("a failure is reported and the button is free again", async () => {
  office.faults.failCall(CallError.cellEditMode);
  await click();
  expect(reported).toMatchObject([{ ok: false, deal: { id: "meta-coreweave-2026" }, error: { problem: { kind: "editing" } } }]);
  await click();
  expect(reported).toHaveLength(2);
});

test("the button is free again even when the report fails", async () => {
  const associate = jest.spyOn(Office.actions, "associate").mockReturnValue(undefined);
  const report = (): never => {
    throw new Error("the pane could not be shown");
  };
  registerCommands({ workbook: excelWorkbook(), currentDeal: () => null, report });
  const completed = jest.fn();
  await expect(associate.mock.calls[0]?.[1]({ completed })).rejects.toThrow("the pane could not be shown");
  expect(completed).toHaveBeenCalledTimes(1);
  associate.mockRestore();
});
