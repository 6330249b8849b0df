import { apiError } from "../protocol/api-error";
import type { HostObject, MemberTable } from "../protocol/host-object";
import type { Range } from "./range";
import { toldCells } from "./told-size";

/** What the user has selected, as one or more rectangles. */
export class RangeAreas implements HostObject {
  readonly members: MemberTable<never> = RANGE_AREAS;

  constructor(readonly areas: readonly Range[]) {}
}

/** `rangeAreas.areas` */
class RangeCollection implements HostObject {
  readonly members: MemberTable<never> = RANGES;

  constructor(readonly areas: readonly Range[]) {}

  at(index: number): Range {
    const area = this.areas[index];
    if (area === undefined) throw apiError("ItemNotFound", `there is no area at index ${index}`);
    return area;
  }
}

const RANGES: MemberTable<RangeCollection> = {
  name: "RangeCollection",
  items: ({ areas }) => areas,
  methods: { GetCount: ({ areas }) => areas.length, GetItemAt: (ranges, args) => ranges.at(args.integer(0)) },
};

const RANGE_AREAS: MemberTable<RangeAreas> = {
  name: "RangeAreas",
  scalars: {
    Address: { get: ({ areas }) => areas.map(({ address }) => address).join(",") },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => toldCells(areas) },
  },
  navigations: {
    Areas: ({ areas }) => new RangeCollection(areas),
    Worksheet: ({ areas }) => areas[0]?.book.worksheet(areas[0].area.sheetId) ?? null,
  },
};
