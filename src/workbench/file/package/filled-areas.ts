import { UnreadableFile } from "../file-book";

interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface FilledArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Rows looked at together. */
const BAND = 64;
/** An array over a whole sheet is in 16,384 bands: so many of those would fill the memory. */
const MOST_BANDS = 1_000_000;
/** Each cell of a band is held against its areas; those that the workbench can show are fewer. */
const MOST_IN_A_BAND = 4_000;

/** What array formulas or what-if tables fill, kept as areas: two kilobytes of a file can claim seventeen billion cells. */
export class FilledAreas {
  private readonly bands = new Map<number, { readonly area: FilledArea; readonly owner: Cell }[]>();
  private count = 0;

  /** Errors: `UnreadableFile` for more areas than can be kept. */
  add(owner: Cell, area: FilledArea): void {
    if (area.top === area.bottom && area.left === area.right) return; // It fills its own cell.
    for (let band = Math.floor(area.top / BAND); band <= Math.floor(area.bottom / BAND); band += 1) {
      this.count += 1;
      const areas = this.bands.get(band);
      if (this.count > MOST_BANDS || (areas !== undefined && areas.length >= MOST_IN_A_BAND))
        throw new UnreadableFile("its array formulas or what-if data tables claim more cells than the workbench keeps");
      if (areas === undefined) this.bands.set(band, [{ area, owner }]);
      else areas.push({ area, owner });
    }
  }

  /** Whether the formula of another cell fills it. */
  has({ row, column }: Cell): boolean {
    const areas = this.bands.get(Math.floor(row / BAND)) ?? [];
    return areas.some(
      ({ area, owner }) =>
        row >= area.top &&
        row <= area.bottom &&
        column >= area.left &&
        column <= area.right &&
        (row !== owner.row || column !== owner.column),
    );
  }
}
