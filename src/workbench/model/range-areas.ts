import type { HostObject, MemberTable } from "../protocol/host-object";
import type { Range } from "./range";

/** What the user has selected, as one or more rectangles; the grid here knows one. */
export class RangeAreas implements HostObject {
  readonly members: MemberTable<never> = RANGE_AREAS;

  constructor(readonly areas: readonly Range[]) {}
}

const RANGE_AREAS: MemberTable<RangeAreas> = {
  name: "RangeAreas",
  scalars: {
    Address: { get: ({ areas }) => areas.map(({ address }) => address).join(",") },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, { cellCount }) => sum + cellCount, 0) },
  },
};
