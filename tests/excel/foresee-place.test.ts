/** @jest-environment jsdom */
import { previewPlacement } from "../../src/excel/place";
import { writePlan } from "../../src/excel/write-plan";
import { CallError } from "../../src/workbench/protocol/faults";
import { startOfficeInJest, type OfficeInJest } from "../host/office-in-jest";
import { SMALL_PLAN } from "./small-plan";
import { workbookState } from "./workbook-state";

let office: OfficeInJest;
beforeEach(async () => {
  office = await startOfficeInJest();
});

const sheetId = () => office.grid.activeSheetId();
const select = (row: number, column: number) =>
  office.grid.select({ sheetId: sheetId(), row, column, rows: 1, columns: 1 });

test("foretells the sheet and the cells that writing then takes, and changes nothing, in one round trip", async () => {
  const before = workbookState(office.grid);
  const place = await previewPlacement(SMALL_PLAN, "newSheet");
  expect(office.syncs).toBe(1);
  expect(workbookState(office.grid)).toEqual(before);
  const receipt = await writePlan(SMALL_PLAN, "newSheet", { mergeUndoGroup: false });
  expect(place).toEqual({ sheetName: receipt.sheetName, address: "A1:C4", inTheWay: [] });
  expect((await previewPlacement(SMALL_PLAN, "newSheet")).sheetName).toBe(`${SMALL_PLAN.sheetName} (2)`);
});

test("foretells the cells from the selected one", async () => {
  select(4, 2);
  expect(await previewPlacement(SMALL_PLAN, "selection")).toEqual({
    sheetName: "Sheet1",
    address: "C5:E8",
    inTheWay: [],
  });
});

test("names the cells in the way", async () => {
  select(4, 2);
  office.grid.write({ sheetId: sheetId(), row: 5, column: 3, rows: 1, columns: 1 }, [["mine"]]);
  expect((await previewPlacement(SMALL_PLAN, "selection")).inTheWay).toEqual(["D6"]);
});

test("a place that would be refused is refused in the same words", async () => {
  select(1_048_575, 0);
  await expect(previewPlacement(SMALL_PLAN, "selection")).rejects.toMatchObject({ problem: { kind: "beyondEdge" } });
  office.faults.failCall(CallError.cellEditMode);
  await expect(previewPlacement(SMALL_PLAN, "newSheet")).rejects.toMatchObject({ problem: { kind: "editing" } });
});
