import type { IObjectMatrixPrimitiveType, LRUMap, Nullable, ICellData } from "@univerjs/core";
import { FORMULA_REF_TO_ARRAY_CACHE, FormulaDataModel } from "@univerjs/engine-formula";

/** How many formulas Univer as shipped keeps in the form in which it calculates them. */
const SHIPPED = 5_000;
const MOST_FORMULAS = 50_000;

interface FormulaCache {
  readonly _cache: LRUMap<string, unknown>;
  set(formula: string, node: unknown): void;
}

/**
 * Lets workbooks with many formulas calculate without reading every formula anew. As shipped all formulas are gone through in
 * the same order at each calculation, so that with one more than it keeps none is found; and each change of cells collects
 * the formulas of all sheets, of which it needs its own.
 */
export function calculateManyFormulas(): void {
  // The cache of formulas is not exported; one that is shares its class.
  const cache = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as FormulaCache;
  const set = cache.set;
  cache.set = function (this: FormulaCache, formula, node): void {
    if (this._cache.limit === SHIPPED) this._cache.limit = MOST_FORMULAS;
    set.call(this, formula, node);
  };
  const { prototype } = FormulaDataModel;
  const update = prototype.updateFormulaData;
  prototype.updateFormulaData = function (
    this: FormulaDataModel,
    unitId: string,
    sheetId: string,
    cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
  ): ReturnType<typeof update> {
    this.getFormulaData = () => ({ [unitId]: { [sheetId]: this.getSheetFormulaData(unitId, sheetId) } });
    try {
      return update.call(this, unitId, sheetId, cells);
    } finally {
      Reflect.deleteProperty(this, "getFormulaData"); // The class's own again.
    }
  };
}
