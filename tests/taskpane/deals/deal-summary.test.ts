import { dealSummary } from "../../../src/taskpane/deals/deal-summary";
import { formatsFor } from "../../../src/taskpane/shared/formats";
import { claim, deal, figure } from "../sample-deal";

const formats = formatsFor("en-GB");
const VALUE = figure({ name: "value", claims: [claim({ value: 21e9, precision: "approx" })] });
const date = (name: string, iso: string) => figure({ name, unit: "date", claims: [claim({ value: iso })] });

test.each([
  { why: "value in words", figures: [VALUE], expected: "about $21.0 bn" },
  { why: "nobody states one", figures: [], expected: "value not documented" },
  {
    why: "sources cannot be reconciled",
    figures: [{ ...VALUE, withheld: "60 or 100 billion" }],
    expected: "value disputed",
  },
])("a row ends with the value: $expected ($why)", ({ figures, expected }) => {
  expect(dealSummary(deal({ id: "x", figures }), formats).value).toBe(expected);
});

test("a row tells type, announcement and end to the month, and leaves out what is not documented", () => {
  const figures = [date("announced", "2026-04-09"), date("end", "2032-12-20")];
  expect(dealSummary(deal({ id: "x", figures }), formats).facts).toEqual([
    "Cloud capacity",
    "announced Apr 2026",
    "until Dec 2032",
  ]);
  expect(dealSummary(deal({ id: "x", figures: [date("end", "2031")] }), formats).facts).toEqual([
    "Cloud capacity",
    "until 2031",
  ]);
});
