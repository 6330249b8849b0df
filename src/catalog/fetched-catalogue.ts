// The catalogue of the functions bundle: a script of its own, fetched once the functions are there, so that the first cell
// waits as little as may be. The build puts this file in the place of built-catalogue.ts there, and cuts deals.json down
// to what functions need.
import { FinanceError } from "../finance/errors";
import { CatalogueOnItsWay } from "./catalogue-on-its-way";
import type { Catalogue } from "./model";
import { unpackedCatalogue, type PackedCatalogue } from "./packed-catalogue";

let packed: PackedCatalogue | null = null;
let arrival: Promise<void> | null = null;

/** Errors: `CatalogueOnItsWay` from every field until the catalogue is there. */
export const builtCatalogue: Catalogue = unpackedCatalogue(() => {
  if (packed !== null) return packed;
  arrival ??= fetched();
  throw new CatalogueOnItsWay(arrival);
});

// A world without a page, in which the functions also run, has nothing to fetch it with.
if (typeof document !== "undefined") {
  arrival = fetched();
  arrival.catch(() => undefined); // The first look-up asks again, and says what failed.
}

/** The next look-up after a failure tries again. */
async function fetched(): Promise<void> {
  try {
    const script = await import(/* webpackChunkName: "functions-catalogue" */ "./deals.json");
    packed = script.default as unknown as PackedCatalogue;
  } catch {
    // The loader says which script did not come; for a cell it is the catalogue.
    throw new FinanceError(
      "missing-data",
      "the catalogue could not be loaded: check your connection, then calculate again (Ctrl+Alt+F9)",
    );
  } finally {
    arrival = null;
  }
}
