import { BaseFunction, type BaseValueObject, type FunctionVariantType } from "@univerjs/engine-formula";
import { convertArguments } from "../functions/arguments";
import type { CallCache } from "../functions/call-cache";
import type { CustomFunctionMetadata } from "../functions/functions-json";
import { errorObject, rawArgument, resultObject } from "./value-objects";

export const BUSY = "#BUSY!";

/**
 * A function of the add-in inside the engine. It answers at once: from what the add-in has said before, or "#BUSY!"
 * while the question is under way. It never throws: an exception here would stop the engine for good.
 */
export class AddinFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly metadata: CustomFunctionMetadata,
    private readonly cache: CallCache,
  ) {
    super(name);
  }

  /** Quoted text stays text, as in Excel: the engine would make a number of "2026-12-31" or "20%". */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    try {
      return this.answer(variants);
    } catch (problem) {
      return errorObject(
        "#VALUE!",
        `the workbench could not call ${this.metadata.name}: ${(problem as Error).message}`,
      );
    }
  }

  private answer(variants: readonly FunctionVariantType[]): BaseValueObject {
    const converted = convertArguments(this.metadata, variants.map(rawArgument));
    if (!converted.ok) return errorObject(converted.error.error, converted.error.message ?? "");
    const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const result = this.cache.result({ metadata: this.metadata, args: converted.args, place });
    return result === null ? errorObject(BUSY, "") : resultObject(result);
  }
}
