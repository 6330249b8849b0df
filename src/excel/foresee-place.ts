import { areaAddress } from "../workbook/cell-address";
import { checkPlan } from "../workbook/check-plan";
import type { SheetPlan } from "../workbook/sheet-plan";
import type { ForeseenPlace, Placement } from "../workbook/workbook-port";
import { lookingFailed } from "./looking-failed";
import { newSheetPlace, selectedCells } from "./place";

/** Where a plan would stand, by the same look that precedes writing it. One round trip; nothing is changed. */
export async function foreseePlace(plan: SheetPlan, placement: Placement): Promise<ForeseenPlace> {
  checkPlan(plan);
  try {
    return await Excel.run({ delayForCellEdit: false }, async (context) => {
      const { place, inTheWay } =
        placement === "newSheet"
          ? { place: await newSheetPlace(context, plan), inTheWay: [] }
          : await selectedCells(context, plan);
      const address = areaAddress({ ...place.origin, rows: plan.rows.length, columns: plan.columnWidths.length });
      return { sheetName: place.sheetName, address, inTheWay };
    });
  } catch (error) {
    throw await lookingFailed(error, placement);
  }
}
