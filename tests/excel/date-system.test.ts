/** @jest-environment jsdom */
import { recalculateWorkbook, workbookDateSystem } from "../../src/excel/date-system";
import { startOfficeInJest } from "../host/office-in-jest";

test.each`
  system  | source
  ${1900} | ${"Excel, Date systems in Excel: DATE(1904,1,1) is 1462"}
  ${1904} | ${"the same page: 1 January 1904 is 0"}
`(
  "a workbook of the $system date system is told by Excel's own DATE, in one round trip and without a cell",
  async ({ system }: { system: 1900 | 1904 }) => {
    const office = await startOfficeInJest();
    office.grid.dateSystem = system;
    await expect(workbookDateSystem()).resolves.toBe(system);
    expect(office.syncs).toBe(1);
    expect(office.grid.usedArea(office.grid.activeSheetId())).toBeNull();
  },
);

test("recalculation is one round trip", async () => {
  const office = await startOfficeInJest();
  await recalculateWorkbook();
  expect(office.syncs).toBe(1);
  expect(JSON.stringify(office.requests[0]?.batch)).toContain("FullRebuild");
});
