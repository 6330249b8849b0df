import { ObjectMatrix, type ICellData, type Nullable } from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder } from "@univerjs/engine-formula";
import fc from "fast-check";
import { calculateManyFormulas } from "../../../src/workbench/univer/many-formulas";

// Univer's own class over a sheet of a few cells: what it makes of a change, as shipped and with less to go through.

type Rows = Record<number, Record<number, Nullable<ICellData>>>;
const CELL = fc.constantFrom<Nullable<ICellData>>(
  null,
  { v: 1 },
  { f: "=A1+1" },
  { f: "=B1", v: 3 },
  { f: "=C1", si: "one" },
  { si: "one" },
  { f: "", si: "" },
);
const PLAIN = fc.constantFrom<Nullable<ICellData>>(
  null,
  { v: 1 },
  { f: "=A1+1" },
  { f: "=B1", v: 3 },
  { f: "" },
  { f: "=" },
);
const rowsOf = (cell: fc.Arbitrary<Nullable<ICellData>>) =>
  fc.array(fc.tuple(fc.nat(2), fc.nat(2), cell)).map((cells) => {
    const rows: Rows = {};
    for (const [row, column, content] of cells) (rows[row] ??= {})[column] = content;
    return rows;
  });

function updated(sheet: Rows, change: Rows): unknown {
  const units = { getUnit: () => ({ getSheetBySheetId: () => ({ getCellMatrix: () => new ObjectMatrix(sheet) }) }) };
  const model = new FormulaDataModel(units as never, new LexerTreeBuilder());
  Object.assign(model, { getFormulaData: () => ({ book: { sheet: model.getSheetFormulaData("book", "sheet") } }) });
  return model.updateFormulaData("book", "sheet", change);
}

test.each([
  ["formulas of their own", PLAIN],
  ["shared formulas", CELL],
])("a change among %s is the same as Univer makes of it", (_what, cell) => {
  const { prototype } = FormulaDataModel;
  const shipped = prototype.updateFormulaData;
  fc.assert(
    fc.property(rowsOf(cell), rowsOf(cell), (sheet, change) => {
      prototype.updateFormulaData = shipped;
      const as = updated(structuredClone(sheet), change);
      calculateManyFormulas();
      expect(updated(structuredClone(sheet), change)).toEqual(as);
    }),
  );
});
