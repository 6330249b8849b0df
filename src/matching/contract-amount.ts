import { hasParties } from "./doubts";
import type { Label } from "./label";
import type { NumberInContext } from "./number-context";
import type { StatedUnit } from "./stated-unit";
import { isBareKind, isPlainTitle } from "./telling-labels";

/** What stands around a number. */
interface Surroundings {
  readonly head: Label | undefined;
  readonly nearest: Label | undefined;
  readonly unit: StatedUnit;
  readonly context: NumberInContext;
  /** The sheet's name first. */
  readonly titles: readonly Label[];
}

/** "Amount (US$ m)" or "$bn" in a table of agreements, of customers and providers, beside terms, or beside "Microsoft lease from Nebius". */
export function isContractAmount({ head, nearest, unit, context, titles: [name, ...titles] }: Surroundings): boolean {
  if (unit.kind !== "money" || unit.scale === null || (head !== undefined && !head.isOpen)) return false;
  if (nearest?.isContract === true && hasParties(nearest)) return true;
  const isPlain = titles.every(isPlainTitle);
  if (head === undefined) {
    // "Key contracts", "IREN / Microsoft | $9.7bn | 5 years".
    const isOfPair = nearest !== undefined && nearest.parties.length > 1 && nearest.unknown.length === 0;
    const told = isBareKind(context.left.at(-1)) && name !== undefined ? [name, ...titles] : titles;
    return context.text !== null && isOfPair && isPlain && told.some(({ isContract }) => isContract);
  }
  // "Microsoft - IREN | $9.7bn" says the unit itself.
  const isOfPair = context.text !== null && head.parties.length > 1 && head.unknown.length === 0;
  const isOfContracts = (context.isOfContracts || context.hasLength) && isPlain;
  return (
    head.isContract ||
    ((head.unit.scale !== null || isOfPair) &&
      (isOfContracts || name?.isContract === true || titles.some(({ isContract }) => isContract)))
  );
}
