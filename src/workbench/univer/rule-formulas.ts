import { InterceptorEffectEnum, type ICellData, type IRange, type Nullable } from "@univerjs/core";
import { RegisterOtherFormulaService } from "@univerjs/engine-formula";
import { IRenderManagerService } from "@univerjs/engine-render";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Area } from "../area";
import { formulaIn, isFixed, isShown } from "../format-rules";
import type { FormatRule } from "../sheet-objects";
import { WORKBOOK_ID } from "./create-univer";
import type { UniverWorkbook } from "./univer-workbook";

// The engine fills in spilled values at 100, the formats that come with them are applied at 50, number formats at 11.
const BEFORE_FORMAT = 40;

/** An area of a rule, with the engine's name for its formula there. */
interface AskedArea {
  readonly area: Area;
  readonly formulaId: string;
  /** One answer holds for all of its cells. */
  readonly isFixed: boolean;
  readonly numberFormat: string;
}

/** Has the engine calculate the formulas of conditional formats beside those of cells, and shows cells by what they come to. */
export class RuleFormulas {
  private readonly asked = new Map<string, readonly AskedArea[]>();
  private readonly formulas: RegisterOtherFormulaService;
  private isRedrawScheduled = false;

  constructor(private readonly engine: UniverWorkbook) {
    const { injector, workbook } = engine;
    this.formulas = injector.get(RegisterOtherFormulaService);
    this.formulas.formulaResult$.subscribe((results) => {
      if (Object.values(results[WORKBOOK_ID] ?? {}).some((changed) => changed.length > 0)) this.redraw();
    });
    const styles = workbook.getWorkbook().getStyles();
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: "conditional-number-format",
      priority: BEFORE_FORMAT,
      effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
      handler: (cell, { subUnitId, row, col }, next) => {
        const pattern = cell ? this.formatAt(subUnitId, row, col) : null;
        return next(
          cell && pattern !== null ? { ...cell, s: { ...styles.getStyleByCell(cell), n: { pattern } } } : cell,
        );
      },
    });
  }

  /** From now on a sheet's rules are these. */
  follow(sheetId: string, rules: readonly FormatRule[]): void {
    const before = this.asked.get(sheetId) ?? [];
    const shown = rules.filter(isShown);
    if (before.length === 0 && shown.length === 0) return;
    if (before.length > 0)
      this.formulas.deleteFormula(
        WORKBOOK_ID,
        sheetId,
        before.map(({ formulaId }) => formulaId),
      );
    if (shown.length === 0) this.asked.delete(sheetId);
    else
      this.asked.set(
        sheetId,
        shown.flatMap((rule) => rule.areas.map((area) => this.ask(rule, area))),
      );
    this.redraw();
  }

  private ask(rule: FormatRule, area: Area): AskedArea {
    const isOne = isFixed(rule.formula);
    const range: IRange = {
      startRow: area.row,
      startColumn: area.column,
      endRow: area.row + (isOne ? 1 : area.rows) - 1,
      endColumn: area.column + (isOne ? 1 : area.columns) - 1,
    };
    return {
      area,
      formulaId: this.formulas.registerFormulaWithRange(WORKBOOK_ID, area.sheetId, formulaIn(rule, area), [range]),
      isFixed: isOne,
      numberFormat: rule.numberFormat ?? "",
    };
  }

  /** The format of the first rule that is true for a cell; null for none. */
  private formatAt(sheetId: string, row: number, column: number): string | null {
    for (const { area, formulaId, isFixed: isOne, numberFormat } of this.asked.get(sheetId) ?? []) {
      const [down, right] = [row - area.row, column - area.column];
      if (down < 0 || right < 0 || down >= area.rows || right >= area.columns) continue;
      const { result } = this.formulas.getFormulaValueSync(WORKBOOK_ID, sheetId, formulaId) ?? {};
      if (isTrue(result?.[isOne ? 0 : down]?.[isOne ? 0 : right]?.[0]?.[0])) return numberFormat;
    }
    return null;
  }

  /** Cells that are drawn already are drawn again. */
  private redraw(): void {
    if (this.isRedrawScheduled) return;
    this.isRedrawScheduled = true;
    queueMicrotask(() => {
      this.isRedrawScheduled = false;
      const render = this.engine.injector.get(IRenderManagerService).getRenderById(WORKBOOK_ID);
      render?.with(SheetSkeletonManagerService).reCalculate();
      render?.mainComponent?.makeDirty();
    });
  }
}

/** A truth value is stored as 1 or 0; any number but zero is true, a text or an error is not. */
function isTrue(cell: Nullable<ICellData>): boolean {
  return cell?.v === true || (typeof cell?.v === "number" && cell.v !== 0);
}
