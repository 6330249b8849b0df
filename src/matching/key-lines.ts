import { isNumbered } from "./banner";
import { isRole, OTHER_ROLES, type RowCell } from "./heading-row";
import type { Label } from "./label";

/** Who has the use of money that the contract secures: a provider, as often as not. */
const BORROWER = "borrower";

/** Lines that say of all that follows who the parties are: "Customer | Meta", "Provider | CoreWeave". */
export class KeyLines {
  /** What they name, in their order. */
  labels: readonly Label[] = [];
  private words = new Set<string>();

  /** "Customer | Meta" is one, and "Landlord | Galaxy | Tenant | CoreWeave" two; "Chips | GB300" behind it says nothing of numbers, and heads nothing. */
  isOne(cells: readonly RowCell[]): boolean {
    if (cells.length > 2) return areRolesAndParties(cells);
    const [first, second] = cells;
    if (cells.length !== 2 || first?.label === null || second?.label === null) return false;
    if (first === undefined || second === undefined || second.column !== first.column + 1) return false;
    if (first.label.parties.length > 0 || isNumbered(first)) return false;
    // "Agreement | announced 3 November 2025".
    if (this.labels.length > 0 && isOfContract(first.label)) return true;
    const isHeading = second.label.topics.length > 0 || second.label.unit.kind !== null;
    return second.label.parties.length > 0 || (this.labels.length > 0 && !isHeading);
  }

  take([first, second, ...others]: readonly RowCell[]): void {
    this.takeOne(first, second);
    if (others.length > 0) this.take(others);
  }

  private takeOne(first: RowCell | undefined, second: RowCell | undefined): void {
    const word = String(first?.value);
    if (this.words.has(word)) this.forget();
    this.words.add(word);
    const label = second?.label ?? null;
    const isOfOther = first?.label?.words.some((each) => OTHER_ROLES.has(each) && each !== BORROWER) === true;
    // "Guarantor | Google", "Credit support | Google backstop": no party to the contract.
    const saysWhen =
      first?.label !== null && first !== undefined && isOfContract(first.label) && (label?.years.length ?? 0) > 0;
    if (label === null || (label.parties.length === 0 && !saysWhen) || label.isOther || isOfOther) return;
    this.labels = [...this.labels, label];
  }

  forget(): void {
    this.labels = [];
    this.words.clear();
  }
}

/** "Landlord | Galaxy | Tenant | CoreWeave"; "Customer | Meta | Customer | Google" heads two cards. */
function areRolesAndParties(cells: readonly RowCell[]): boolean {
  const roles = new Set(cells.filter((_, index) => index % 2 === 0).map(({ value }) => String(value).toLowerCase()));
  return (
    roles.size * 2 === cells.length &&
    cells.every(({ label }, index) => label !== null && (index % 2 === 0 ? isRole(label) : label.parties.length === 1))
  );
}

/** "Agreement", "Contract": which of them. */
function isOfContract({ isContract, topics, parties, unit }: Label): boolean {
  return isContract && topics.length + parties.length === 0 && unit.kind === null;
}
