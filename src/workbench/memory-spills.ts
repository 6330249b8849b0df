import type { Area } from "./area";

/** The areas that formulas fill, as tests set them: the grid in memory calculates nothing. */
export class MemorySpills {
  private areas: Area[] = [];

  clear(): void {
    this.areas = [];
  }

  /** The formula of the area's first cell fills it. */
  set(area: Area): void {
    this.areas.push(area);
  }

  areaFrom(sheetId: string, row: number, column: number): Area | null {
    return this.areas.find((area) => area.sheetId === sheetId && area.row === row && area.column === column) ?? null;
  }

  parentOf(sheetId: string, row: number, column: number): { readonly row: number; readonly column: number } | null {
    const area = this.areas.find((each) => each.sheetId === sheetId && contains(each, row, column));
    return area === undefined ? null : { row: area.row, column: area.column };
  }
}

/** Whether an area holds a cell of its sheet. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
