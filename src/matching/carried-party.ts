import { isRole, type HeadingRow, type RowCell } from "./heading-row";
import type { Label } from "./label";

interface PlacedParty {
  readonly column: number;
  readonly label: Label;
}

/** A party written once for the rows below it, whose cells are merged or empty: "IREN | NVIDIA", " | Microsoft". */
export class CarriedParty {
  private party: PlacedParty | null = null;
  private isCarried = false;

  /** The party of the row taken last, where that row leaves it out. */
  get label(): Label | null {
    return this.isCarried ? (this.party?.label ?? null) : null;
  }

  /** Takes a row of numbers; true where the party of titles changes by it. */
  take(cells: readonly RowCell[], left: number, gap: number, head: HeadingRow | undefined, start?: number): boolean {
    const isOfRole = (column: number): boolean => {
      const heading = head?.get(column);
      return heading !== undefined && isRole(heading);
    };
    const first = cells.find(({ label, column }) => label?.parties.length === 1 && isOfRole(left + column));
    const column = left + (first?.column ?? 0);
    const wasCarried = this.isCarried;
    this.isCarried =
      gap === 0 &&
      this.party !== null &&
      this.party.column === start &&
      column > this.party.column &&
      cells.every((cell) => left + cell.column !== this.party?.column);
    if (!this.isCarried)
      this.party = first?.label === undefined || first.label === null ? null : { column, label: first.label };
    return this.isCarried || wasCarried;
  }

  forget(): void {
    this.party = null;
    this.isCarried = false;
  }
}
