import { BUYERS, isRole, SELLERS, type HeadingRow } from "./heading-row";
import type { Label } from "./label";

/** Rows among which a title says what the whole sheet is about. */
const FIRST_ROWS = 3;

/** Whom the head of a sheet is about: "Borrower | Applied Digital", "TeraWulf: sum of the parts". */
export class SheetSubject {
  private party: number | null = null;
  private isOver = false;

  /** The first lines of a sheet, down to its first table, name it if they name one party only. */
  takeKeys(labels: readonly Label[]): void {
    if (this.isOver) return;
    const [party, ...others] = new Set(labels.flatMap(({ parties }) => parties));
    this.party = party === undefined || others.length > 0 ? null : party;
  }

  takeTitle(label: Label, row: number): void {
    if (row < FIRST_ROWS && label.parties.length > 0) this.takeKeys([label]);
  }

  takeTable(): void {
    this.isOver = true;
  }

  /** It, for a table that names only the others, its tenants or its landlords, and whose titles name nobody and nothing else; else null. */
  of(rows: readonly HeadingRow[], titles: readonly (Label | null)[]): number | null {
    const heads = rows.flatMap((row) => [...row.values()]);
    const roles = heads.filter(isRole).flatMap(({ words }) => words);
    const isOneSided = roles.some((word) => BUYERS.has(word)) !== roles.some((word) => SELLERS.has(word));
    const isNamed = [...titles, ...heads].some((label) => (label?.parties.length ?? 0) > 0);
    // "Leases of peers", "Pipeline".
    const isOfElse = titles.some((label) => (label?.unknown.length ?? 0) > 0);
    return isOneSided && !isNamed && !isOfElse ? this.party : null;
  }
}
