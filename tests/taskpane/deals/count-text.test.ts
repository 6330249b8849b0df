import { countText } from "../../../src/taskpane/deals/count-text";
import type { Sort } from "../../../src/taskpane/deals/list-choice";
import { formatsFor } from "../../../src/taskpane/shared/formats";

const formats = formatsFor("en-GB");

interface Case {
  readonly found: number;
  readonly all: number;
  readonly lacking: number;
  readonly asOf: string | null;
  readonly sort?: Sort;
  readonly expected: string;
}

test.each<Case>([
  { found: 34, all: 34, lacking: 0, asOf: null, expected: "34 deals" },
  { found: 1, all: 1, lacking: 0, asOf: null, expected: "1 deal" },
  { found: 2, all: 10_000, lacking: 0, asOf: null, expected: "2 of 10,000 deals" },
  {
    found: 34,
    all: 34,
    lacking: 8,
    asOf: null,
    expected: "34 deals · 8 whose annual spend cannot be worked out are listed last",
  },
  {
    found: 3,
    all: 34,
    lacking: 1,
    asOf: null,
    expected: "3 of 34 deals · 1 whose annual spend cannot be worked out is listed last",
  },
  { found: 20, all: 34, lacking: 0, asOf: "2026-03-30", expected: "20 of 34 deals, as documented on 30 Mar 2026." },
  {
    found: 20,
    all: 34,
    lacking: 2,
    asOf: "2026-03-30",
    expected: "20 of 34 deals, as documented on 30 Mar 2026. 2 whose annual spend cannot be worked out are listed last",
  },
  {
    found: 34,
    all: 34,
    lacking: 7,
    asOf: null,
    sort: "value",
    expected: "34 deals · 7 without a value, or with a disputed one, are listed last",
  },
])("$expected", ({ found, all, lacking, asOf, sort = "annualSpend", expected }) => {
  expect(countText({ found, all, lacking }, { sort, asOf }, formats)).toBe(expected);
});
