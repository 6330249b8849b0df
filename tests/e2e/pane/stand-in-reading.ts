import { nameComment } from "../../../src/plan/name-comment";
import type { ReadingPort } from "../../../src/workbook/reading-port";
import { type FakeCell, fakeReading } from "../../taskpane/fake-reading";

/** A cell of every kind that Explain tells apart. */
const CELLS: Readonly<Record<string, FakeCell>> = {
  B2: {
    formula: '=OFFTAKE.GPUS(OFFTAKE.ANNUALSPEND("meta-coreweave-2026"),C2)',
    value: 133_800,
    numberFormat: "#,##0",
  },
  C2: { value: 3 },
  B3: { formula: '=OFFTAKE.ANNUALSPEND("meta-coreweave-2025","stated")', value: "#N/A" },
  B4: { formula: "=OFFTAKE.TERM(VLOOKUP(A1,C:D,2,FALSE))", value: 6.5 },
  B5: { formula: "=OFFTAKE.PRESENTVALUE(A10:B12,C2)", value: 1 },
  A7: { value: "Contract value" },
  B7: { value: 20e9, text: "$20,000,000,000", numberFormat: "$#,##0" },
  H22: { value: "Meta – CoreWeave 2026 contract value ($bn)" },
  I22: { value: 21 },
  H23: { value: "Meta – CoreWeave 2026 contract value ($bn)" },
  I23: { value: 24 },
  H24: { value: "Headcount" },
  I24: { value: 21 },
  A10: { value: "value" },
  B10: { value: 21e9 },
  A11: { value: "start" },
  B11: { value: 46_388, numberFormat: "d mmm yyyy" },
  A12: { value: "end" },
  B12: { value: 48_568, numberFormat: "d mmm yyyy" },
};
const NAMES = [
  {
    name: "meta_coreweave_2026_value",
    comment: nameComment("Contract value.", "2026.11.0", 21e9),
    sheetName: "Sheet1",
    address: "B7",
  },
];

/** A sheet with a cell selected; with a failure, whatever is asked of the selection fails with it. */
export function standInReading(cell: string | null, failure: Error | null): ReadingPort {
  const reading = fakeReading(CELLS, NAMES);
  if (cell !== null) reading.choose(cell);
  return failure === null ? reading : { ...reading, selectedCell: () => Promise.reject(failure) };
}
