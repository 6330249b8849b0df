import { contractInRange } from "../../src/functions/terms-range";
import type { Seen } from "./seen";

/** As reported: what a custom function gets for an empty cell of a range. */
const SEEN: readonly (Seen & { readonly arrives: 0 | null })[] = [
  {
    platform: "Windows",
    version: null,
    on: "2024-07-21",
    by: "https://github.com/OfficeDev/office-js/issues/4702",
    what: "An empty cell reaches a custom function as 0.",
    arrives: 0,
  },
  {
    platform: "web",
    version: null,
    on: "2024-07-21",
    by: "https://github.com/OfficeDev/office-js/issues/4702",
    what: "An empty cell reaches a custom function as null.",
    arrives: null,
  },
];

test.each(SEEN)("$platform: $what A term left blank is not stated there either", ({ arrives }) => {
  const [tranche] = contractInRange([
    ["value", 21e9],
    ["prepayment", arrives],
    ["start", arrives],
  ]).tranches;
  expect(tranche).toMatchObject({ value: 21e9, prepayment: null, start: null });
});
