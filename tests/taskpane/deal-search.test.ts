import { dealSearch } from "../../src/taskpane/deal-search";
import { claim, deal, figure } from "./sample-deal";

const DEALS = [
  deal({
    id: "a",
    provider: "CoreWeave",
    customer: "Meta Platforms",
    figures: [
      figure({ name: "chips", unit: "text", claims: [claim({ value: "NVIDIA Vera Rubin" })] }),
      figure({ name: "end", unit: "date", claims: [claim({ value: "2032-12-20" })] }),
    ],
  }),
  deal({
    id: "b",
    provider: "Nébius",
    customer: "Microsoft",
    type: "colocation-lease",
    figures: [figure({ name: "start", unit: "date", claims: [claim({ low: "2025", high: "2027" })] })],
  }),
];
const find = dealSearch(DEALS);

test.each([
  { query: "", expected: ["a", "b"], why: "nothing asked" },
  { query: "   ", expected: ["a", "b"], why: "only blanks" },
  { query: "coreweave", expected: ["a"], why: "provider, case aside" },
  { query: "microsoft", expected: ["b"], why: "customer" },
  { query: "nebius", expected: ["b"], why: "accents aside" },
  { query: "rubin", expected: ["a"], why: "chip" },
  { query: "colocation", expected: ["b"], why: "type" },
  { query: "2032", expected: ["a"], why: "year of a date" },
  { query: "2027", expected: ["b"], why: "year of a bound" },
  { query: "meta 2032", expected: ["a"], why: "every word" },
  { query: "meta 2027", expected: [], why: "one word fails" },
  { query: "12-20", expected: [], why: "days of a date are not searched" },
  { query: ".*", expected: [], why: "a pattern is plain text" },
])("“$query” finds $expected ($why)", ({ query, expected }) => {
  expect(find(query).map(({ id }) => id)).toEqual(expected);
});
