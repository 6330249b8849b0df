import { ICommandService } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  IFunctionService,
  LexerTreeBuilder,
  NumberValueObject,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { CellValue } from "../grid";
import type { UniverWorkbook } from "./univer-workbook";
import { arrayObject, errorObject, keepFormatsOfValues, matrixOf } from "./value-objects";
import { monthsLater, yearFraction, type YearBasis } from "./year-fraction";

/** Repairs what Univer 0.25.1 calculates differently from Excel and this workbench depends on. */
export function applyFixes(engine: UniverWorkbook): void {
  const functions = engine.injector.get(IFunctionService);
  const sort = functions.getExecutor("SORT");
  if (sort) functions.registerExecutors(new SortOfCopy("SORT", sort));
  functions.registerExecutors(
    new NumberFunction("EDATE", 2, "yyyy-mm-dd", ([start = 0, months = 0]) =>
      start < 0 ? null : monthsLater(start, months),
    ),
    new NumberFunction("YEARFRAC", 2, "", ([start = 0, end = 0, basis = 0]) => {
      const whole = Math.floor(basis);
      return whole < 0 || whole > 4 || start < 0 || end < 0 ? null : yearFraction(start, end, whole as YearBasis);
    }),
  );
  refreshNames(engine);
  keepFormatsOfValues();
}

/** SORT as shipped turns its source around in place, so that other formulas read it sorted. It now gets a copy. */
class SortOfCopy extends BaseFunction {
  override minParams = 1;
  override maxParams = 4;

  constructor(
    name: string,
    private readonly original: BaseFunction,
  ) {
    super(name);
  }

  override calculate(array: BaseValueObject, ...rest: BaseValueObject[]): BaseValueObject {
    const copy =
      array instanceof ArrayValueObject
        ? arrayObject(array.getArrayValue().map((row) => row.map((cell) => cell ?? NumberValueObject.create(0))))
        : array;
    return this.original.calculate(copy, ...rest) as BaseValueObject;
  }
}

/** A function of numbers that gives a number, or null for #NUM!; arrays are taken cell by cell. */
class NumberFunction extends BaseFunction {
  override maxParams = 3;

  constructor(
    name: string,
    override minParams: number,
    private readonly pattern: string,
    private readonly formula: (numbers: readonly number[]) => number | null,
  ) {
    super(name);
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    const matrices = args.map((arg) => matrixOf(arg instanceof ArrayValueObject ? arg : arrayObject([[arg]])));
    const rows = Math.max(...matrices.map((matrix) => matrix.length));
    const columns = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
    const cell = (i: number, j: number): BaseValueObject =>
      this.single(matrices.map((matrix) => broadcast(matrix, i, j)));
    if (rows === 1 && columns === 1) return cell(0, 0);
    return arrayObject(
      Array.from({ length: rows }, (_row, i) => Array.from({ length: columns }, (_column, j) => cell(i, j))),
    );
  }

  private single(values: readonly CellValue[]): BaseValueObject {
    const numbers: number[] = [];
    for (const value of values) {
      if (value !== null && typeof value === "object") return errorObject(value.error, "");
      const number = value === null ? 0 : typeof value === "boolean" ? NaN : Number(value);
      if (!Number.isFinite(number)) return errorObject("#VALUE!", "");
      numbers.push(number);
    }
    const result = this.formula(numbers);
    return result === null ? errorObject("#NUM!", "") : NumberValueObject.create(result, this.pattern);
  }
}

function broadcast(matrix: readonly (readonly CellValue[])[], i: number, j: number): CellValue {
  const row = matrix[matrix.length === 1 ? 0 : i];
  if (!row) return { error: "#N/A" };
  const value = row[row.length === 1 ? 0 : j];
  return value === undefined ? { error: "#N/A" } : value;
}

/**
 * The engine remembers how a formula's text was read, names resolved, and does not notice that a name has moved.
 * After a change of names, what it remembers of formulas with names is dropped and everything is calculated again.
 */
function refreshNames({ univer, injector, workbook }: UniverWorkbook): void {
  let isScheduled = false;
  const touched = new Set<string>();
  injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.id !== SetDefinedNameMutation.id && command.id !== RemoveDefinedNameMutation.id) return;
    if (options?.fromFormula === true) return;
    touched.add((command.params as { name: string }).name);
    if (isScheduled) return;
    isScheduled = true;
    setTimeout(() => {
      isScheduled = false;
      for (const name of workbook.getDefinedNames()) touched.add(name.getName());
      injector.get(IFunctionService).deleteFormulaAstCacheKey(...touched);
      touched.clear();
      injector.get(LexerTreeBuilder).dispose();
      univer.getFormula().executeCalculation();
    }, 0);
  });
}
