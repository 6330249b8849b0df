import dealsFile from "./deals.json";
import type { Catalogue } from "./model";
import { readCatalogue, type CatalogueFile } from "./read-catalogue";

/** The catalogue that is built in, whole. In the functions bundle the build puts fetched-catalogue.ts in the place of this file. */
export const builtCatalogue: Catalogue = readCatalogue(dealsFile as unknown as CatalogueFile);
