import { catalogue } from "../catalog/catalogue";

/** WHY of VERSION: of what. */
export function versionSentence(): string {
  return `The version of the add-in, and that of its catalogue, which was compiled on ${catalogue.compiled}.`;
}
