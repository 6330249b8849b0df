import {
  type ICellData,
  type IObjectMatrixPrimitiveType,
  IUniverInstanceService,
  type LRUMap,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import { FORMULA_REF_TO_ARRAY_CACHE, FormulaDataModel } from "@univerjs/engine-formula";

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

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
 * the formulas of all sheets, of which it needs its own: where no formula is shared between cells, only those of its cells.
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
    cells: Cells,
  ): ReturnType<typeof update> {
    const all = sheetCells(this, unitId, sheetId);
    const isShared = all === null || sharesFormulas(all) || sharesFormulas(cells);
    const formulas = isShared ? null : formulasOf(cells, all);
    this.getFormulaData = () => ({ [unitId]: { [sheetId]: formulas ?? this.getSheetFormulaData(unitId, sheetId) } });
    if (!isShared) Object.assign(this, { _getSheetFormulaIdMap: () => ({}) });
    try {
      return update.call(this, unitId, sheetId, cells);
    } finally {
      Reflect.deleteProperty(this, "getFormulaData"); // The class's own again.
      Reflect.deleteProperty(this, "_getSheetFormulaIdMap");
    }
  };
}

function sheetCells(model: FormulaDataModel, unitId: string, sheetId: string): Cells | null {
  const { _univerInstanceService: units } = model as unknown as {
    readonly _univerInstanceService: IUniverInstanceService;
  };
  return units.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId)?.getCellMatrix().getMatrix() ?? null;
}

function sharesFormulas(cells: Cells): boolean {
  for (const row in cells) {
    const line = cells[row];
    for (const column in line) if (line[Number(column)]?.si) return true;
  }
  return false;
}

/** What the sheet holds in the places of some cells, as the class collects it. */
function formulasOf(cells: Cells, all: Cells): Record<number, Record<number, { readonly f: string }>> {
  const formulas: Record<number, Record<number, { readonly f: string }>> = {};
  for (const row in cells) {
    for (const column in cells[row]) {
      const formula = all[row]?.[Number(column)]?.f;
      if (typeof formula === "string" && formula.startsWith("=") && formula.length > 1)
        (formulas[Number(row)] ??= {})[Number(column)] = { f: formula };
    }
  }
  return formulas;
}
