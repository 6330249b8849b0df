import type { Contract } from "../../src/finance/contract";
import { cachedFlows } from "../../src/finance/cached-flows";
import { payments } from "../../src/finance/payments";

const contract = (value: number): Contract => ({
  name: "a contract",
  tranches: [
    {
      value,
      start: 46388,
      end: 46752,
      term: null,
      signed: null,
      announced: null,
      prepayment: null,
      escalator: null,
      rampMonths: null,
    },
  ],
});

test("flows are made once for a contract and a way to cut it, and anew for another of either", () => {
  const one = contract(1200);
  let made = 0;
  const make = () => [{ date: 46752, amount: (made += 1) }];
  expect(cachedFlows(one, "month", make)).toBe(cachedFlows(one, "month", make));
  cachedFlows(one, "year", make);
  cachedFlows(contract(1200), "month", make);
  expect(made).toBe(3);
});

test("a failure is not kept", () => {
  const one = contract(1200);
  expect(() =>
    cachedFlows(one, "month", () => {
      throw new Error("not yet");
    }),
  ).toThrow("not yet");
  expect(cachedFlows(one, "month", () => [])).toEqual([]);
});

test("many ways to cut one contract still give each its own flows", () => {
  const one = contract(1200);
  const asked = Array.from({ length: 30 }, (_, month) => `way ${month}`);
  for (const round of [1, 2]) {
    for (const [amount, key] of asked.entries())
      expect([round, cachedFlows(one, key, () => [{ date: 1, amount }])]).toEqual([round, [{ date: 1, amount }]]);
  }
});

test.each`
  one                                           | other                                        | why
  ${{ period: "month" }}                        | ${{ period: "quarter" }}                     | ${"period"}
  ${{ fiscalYearEndMonth: 12, period: "year" }} | ${{ fiscalYearEndMonth: 6, period: "year" }} | ${"fiscal year"}
`("payments of one contract differ by $why, also when asked for one after the other", ({ one, other }) => {
  const deal = contract(1200);
  expect(payments(deal, one)).not.toEqual(payments(deal, other));
  expect(payments(deal, one)).toEqual(payments(contract(1200), one));
});
