import { modelCellName } from "../../plan/deal-names";
import { sheetAddress } from "../../workbook/cell-address";
import type { CellPlace, ReadingPort, WorkbookName } from "../../workbook/reading-port";
import type { GuideCells, GuideReading } from "./guide-step";

const CELLS = {
  rate: "rate",
  convention: "convention",
  presentValue: "present_value",
  annualSpend: "annual_spend",
} as const satisfies Record<keyof GuideCells, string>;

/** The cells of a deal's model, by their defined names; null where one is missing. */
export async function guideCells(reading: ReadingPort, dealId: string): Promise<GuideCells | null> {
  const names = await reading.names();
  const at = (name: string) => placeNamed(modelCellName(dealId, name), names);
  const [rate, convention] = [at(CELLS.rate), at(CELLS.convention)];
  const [presentValue, annualSpend] = [at(CELLS.presentValue), at(CELLS.annualSpend)];
  return rate === null || convention === null || presentValue === null || annualSpend === null
    ? null
    : { rate, convention, presentValue, annualSpend };
}

/** What the cells hold now, and where the cursor is; null where they are gone. */
export async function readGuide(reading: ReadingPort, cells: GuideCells): Promise<GuideReading | null> {
  const reference = ({ sheetName, address }: CellPlace) => sheetAddress(sheetName, address);
  const places = Object.values(cells).map(reference);
  const [contents, selected] = await Promise.all([
    reading.readRanges(places, cells.rate.sheetName),
    reading.selectedCell(),
  ]);
  const value = (place: CellPlace) => contents.get(reference(place))?.values[0]?.[0];
  const [rate, convention] = [value(cells.rate), value(cells.convention)];
  const [presentValue, annualSpend] = [value(cells.presentValue), value(cells.annualSpend)];
  return rate === undefined || convention === undefined || presentValue === undefined || annualSpend === undefined
    ? null
    : { rate, convention, presentValue, annualSpend, selected };
}

function placeNamed(wanted: string, names: readonly WorkbookName[]): CellPlace | null {
  for (const { name, sheetName, address } of names)
    if (name.toLowerCase() === wanted.toLowerCase() && sheetName !== null && address !== null)
      return { sheetName, address };
  return null;
}
