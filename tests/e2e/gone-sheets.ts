import type { CDPSession } from "playwright-core";

/** How many sheets that are gone the page still has records of, in any map whatever: keys that are the id of a sheet of the add-in. */
export async function recordedGoneSheets(devtools: CDPSession): Promise<number> {
  const { result: prototype } = await devtools.send("Runtime.evaluate", { expression: "Map.prototype" });
  const { objects: maps } = await devtools.send("Runtime.queryObjects", {
    prototypeObjectId: prototype.objectId ?? "",
  });
  const { result, exceptionDetails } = await devtools.send("Runtime.callFunctionOn", {
    objectId: maps.objectId ?? "",
    returnByValue: true,
    functionDeclaration: String(function (this: readonly Map<unknown, unknown>[]) {
      const sheets = new Set(window.workbench.grid.sheets().map(({ id }) => id));
      // Prototypes of classes that extend Map are among what is asked for; they are no maps.
      const keys = this.flatMap((map) => (Object.hasOwn(map, "constructor") ? [] : [...map.keys()])).map(String);
      return new Set(keys.filter((key) => /^sheet-[\da-f]{8}-/.test(key) && !sheets.has(key))).size;
    }),
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  for (const { objectId } of [prototype, maps])
    await devtools.send("Runtime.releaseObject", { objectId: objectId ?? "" });
  return result.value as number;
}
