import { isRole, type HeadingRow, type RowCell } from "./heading-row";
import type { Label } from "./label";

interface PlacedLabel {
  readonly column: number;
  readonly label: Label;
}

/** Parties and places written once for the rows below them, whose first cells are merged or empty: "IREN | NVIDIA", " | Microsoft". */
export class CarriedParties {
  private written: readonly PlacedLabel[] = [];
  private carried: readonly PlacedLabel[] = [];

  /** What the row taken last leaves out. */
  get labels(): readonly Label[] {
    return this.carried.map(({ label }) => label);
  }

  /** Whether that names both parties of a contract. */
  isPair = false;

  /** Takes a row of numbers; true where what is carried changes by it. */
  take(cells: readonly RowCell[], left: number, gap: number, head: HeadingRow | undefined): boolean {
    const first = left + (cells[0]?.column ?? 0);
    const own = cells.flatMap(({ label, column }): PlacedLabel[] => {
      const heading = head?.get(left + column);
      const isParty = label?.parties.length === 1 && heading !== undefined && isRole(heading);
      return label !== null && (isParty || label.places.length > 0) ? [{ column: left + column, label }] : [];
    });
    const before = this.carried;
    this.carried = gap === 0 ? this.written.filter(({ column }) => column < first) : [];
    this.written = [...this.carried, ...own];
    this.isPair = this.labels.flatMap(({ parties }) => parties).length > 1;
    return this.carried.length > 0 || before.length > 0;
  }

  forget(): void {
    this.written = [];
    this.carried = [];
    this.isPair = false;
  }
}
