import type { CellPlace } from "../workbook/reading-port";
import { asking } from "./asking";

/** Shows a sheet and selects cells of it. One round trip. */
export async function selectCells({ sheetName, address }: CellPlace): Promise<void> {
  await asking("selecting a cell", async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}
