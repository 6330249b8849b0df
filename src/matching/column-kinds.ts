import { isOfDates } from "./heading-row";
import type { Label } from "./label";

const REFERENCES = new Set(["id", "ref", "reference", "ticker", "isin"]);
const BUILT = new Set("built constructed founded established incorporated listed opened".split(" "));

/** Whether headings stand over ids and the like. */
export function areOfReferences(over: readonly Label[]): boolean {
  return over.some(({ words }) => REFERENCES.has(words.at(-1) ?? ""));
}

/** "Term, years": over values in a unit; not "Unit" and not "Contract with". */
export function isMeasured(head: Label | undefined): boolean {
  return (
    head !== undefined && head.unit.kind !== null && !head.isUnit && head.topics.length > 0 && head.parties.length === 0
  );
}

/** "Year", "Fiscal year": over years that may be those of a part of the deal; "Year built" is a building's. */
export function areOfYears(over: readonly Label[]): boolean {
  const isOfPart = ({ words }: Label): boolean => words.includes("year") && !words.some((word) => BUILT.has(word));
  return over.some((label) => isOfPart(label) && !isOfDates(label));
}
