import { ICommandService } from "@univerjs/core";
import {
  ERROR_TYPE_SET,
  FunctionType,
  IFunctionService,
  SetTriggerFormulaCalculationStartMutation,
  type ErrorType,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { CallCache, type AskAddin, type CellPlace } from "../functions/call-cache";
import type { CustomFunctionMetadata } from "../functions/functions-json";
import type { UniverWorkbook } from "./univer-workbook";
import { WORKBOOK_ID } from "./create-univer";
import { AddinFunction, BUSY } from "./custom-function";

/**
 * Makes the add-in's functions known to the grid as NAMESPACE.NAME, with their descriptions for completion and
 * signature help. Returns the answers kept, to be forgotten when the add-in starts anew.
 */
export function registerAddinFunctions(
  { injector }: UniverWorkbook,
  namespace: string,
  functions: readonly CustomFunctionMetadata[],
  ask: AskAddin,
): CallCache {
  ERROR_TYPE_SET.add(BUSY as ErrorType); // So that formulas that depend on a waiting cell wait too.
  const service = injector.get(IFunctionService);
  const commands = injector.get(ICommandService);
  const cache = new CallCache(ask, (places) => recalculate(commands, places));
  for (const metadata of functions) {
    const name = `${namespace}.${metadata.name}`.toUpperCase();
    service.registerExecutors(new AddinFunction(name, metadata, cache));
    service.deleteFormulaAstCacheKey(name);
  }
  injector.get(IDescriptionService).registerDescriptions(
    functions.map((metadata) => ({
      functionName: `${namespace}.${metadata.name}`.toUpperCase(),
      functionType: FunctionType.User,
      description: metadata.description,
      abstract: metadata.description,
      functionParameter: metadata.parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description,
        example: "",
        require: parameter.isOptional ? 0 : 1,
        repeat: parameter.isRepeating ? 1 : 0,
      })),
    })),
  );
  return cache;
}

/** Calculates the given cells, and what depends on them, again. */
export function recalculate(commands: ICommandService, places: readonly CellPlace[]): void {
  const dirtyRanges = places.map(({ sheetId, row, column }) => ({
    unitId: WORKBOOK_ID,
    sheetId,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  }));
  const nothing = {
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
  const parameters = { forceCalculation: false, dirtyRanges, ...nothing };
  void commands.executeCommand(SetTriggerFormulaCalculationStartMutation.id, parameters, { onlyLocal: true });
}
