import type { Formats } from "../shared/formats";
import type { ListChoice, Sort } from "./list-choice";

interface Counts {
  readonly found: number;
  readonly all: number;
  /** Of those found, how many the sort has nothing to go by. */
  readonly lacking: number;
}

/** Why a deal stands last. A value in dispute is documented, only not settled; an annual spend is worked out, never documented. */
const LACKING: Record<Sort, string> = {
  catalogue: "",
  value: "without a value, or with a disputed one,",
  announced: "without a documented announcement",
  annualSpend: "whose annual spend cannot be worked out",
};

/** What the list says of itself: how many deals, as of when, and which stand last because there is nothing to sort them by. */
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
          `${asOf === null ? "· " : ""}${formats.number(lacking)} ${LACKING[sort]} ${lacking === 1 ? "is" : "are"} listed last`,
        ]),
  ].join(" ");
}
