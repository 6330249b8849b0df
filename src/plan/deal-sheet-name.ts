import type { Deal } from "../catalog/model";
import { legalSheetName, MAX_LENGTH } from "../workbook/sheet-name";

/** "Meta – CoreWeave 2026": the two parties as the deal's name writes them, and the year its id ends in. */
export function dealSheetName({ id, name, provider, customer }: Deal): string {
  const [first = name, rest = ""] = (name.split(" (")[0] ?? name).split(" - ");
  const second = [provider, customer].find((party) => rest.startsWith(party)) ?? rest;
  const year = /-\d{4}$/.exec(id)?.[0].replace("-", " ") ?? "";
  const parties = second === "" ? first : `${first} – ${second}`;
  return legalSheetName(parties, MAX_LENGTH - year.length) + year;
}
