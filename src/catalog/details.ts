import type { Catalogue } from "./model";
import { readCatalogue, type CatalogueFile } from "./read-catalogue";

let loaded: Promise<Catalogue> | null = null;

/**
 * The whole catalogue: also conflicts, notes, what each source was read for, assumptions and the article's remarks.
 * The first call loads a chunk of its own, so cells never wait for prose.
 */
export function catalogueDetails(): Promise<Catalogue> {
  loaded ??= import(/* webpackChunkName: "catalogue-details" */ "./deals.json").then((file) =>
    readCatalogue(file.default as unknown as CatalogueFile),
  );
  return loaded;
}
