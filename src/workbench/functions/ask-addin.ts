import { InvocationFlag, type CustomFunctionCalls } from "../custom-function-calls";
import type { AskAddin, CellPlace } from "./call-cache";
import type { CustomFunctionMetadata } from "./functions-json";

/** Sends the calls of formulas to the add-in by the route that Excel takes. */
export function askAddin(calls: CustomFunctionCalls, addressOf: (place: CellPlace) => string): AskAddin {
  return ({ metadata, args, place }, deliver) => {
    const address = metadata.options.requiresAddress ? { address: addressOf(place) } : {};
    calls.call({ id: metadata.id, args, flags: invocationFlags(metadata), ...address, onResult: deliver });
  };
}

function invocationFlags({ options, allowErrors }: CustomFunctionMetadata): number {
  return (
    (options.cancelable ? InvocationFlag.cancelable : 0) |
    (options.stream ? InvocationFlag.streaming : 0) |
    (allowErrors ? InvocationFlag.allowErrors : 0)
  );
}
