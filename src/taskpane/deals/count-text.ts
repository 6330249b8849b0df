import type { Formats } from "../shared/formats";
import type { ListChoice, Sort } from "./list-choice";

interface Counts {
  readonly found: number;
  readonly all: number;
  /** Of those found, how many the sort has nothing to go by. */
  readonly lacking: number;
}

const LACKING: Record<Sort, string> = {
  catalogue: "",
  value: "value",
  announced: "announcement",
  annualSpend: "annual spend",
};

/** What the list says of itself: how many deals, as of when, and which stand last because nothing is documented to sort by. */
export function countText(
  { found, all, lacking }: Counts,
  { sort, asOf }: Pick<ListChoice, "sort" | "asOf">,
  formats: Formats,
): string {
  const count =
    found === all
      ? `${formats.number(all)} ${all === 1 ? "deal" : "deals"}`
      : `${formats.number(found)} of ${formats.number(all)} deals`;
  return [
    asOf === null ? count : `${count}, as documented on ${formats.date(asOf)}.`,
    ...(lacking === 0
      ? []
      : [
          `${asOf === null ? "· " : ""}${formats.number(lacking)} without a documented ${LACKING[sort]} ${lacking === 1 ? "is" : "are"} listed last`,
        ]),
  ].join(" ");
}
