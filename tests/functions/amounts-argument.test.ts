import fc from "fast-check";
import { concentration } from "../../src/finance/concentration";
import { topShare } from "../../src/finance/top-share";
import { amountsArgument, withAmounts } from "../../src/functions/amounts-argument";

const cell = fc.oneof(fc.integer({ min: 1, max: 1_000 }), fc.constantFrom(0, null, ""));
/** Rows of any length, also of different ones: a host hands over rectangles, a pane may not. */
const range = fc.array(fc.array(cell, { minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 60 });
const amountsIn = (rows: readonly (readonly unknown[])[]): number[] =>
  rows.flat().filter((each): each is number => typeof each === "number" && each !== 0);

test("amounts are those of the cells, in reading order, however large the range before was", () => {
  fc.assert(
    fc.property(range, range, (one, other) => {
      const kept = amountsArgument("amounts", one);
      expect(withAmounts("amounts", other, (lent) => [...lent])).toEqual(amountsIn(other));
      expect(kept).toEqual(amountsIn(one));
    }),
  );
});

test("a concentration and a share of lent amounts are those of a list", () => {
  fc.assert(
    fc.property(range, (rows) => {
      const amounts = amountsIn(rows);
      fc.pre(amounts.length > 0);
      expect(withAmounts("amounts", rows, concentration)).toBe(concentration(amounts));
      expect(withAmounts("amounts", rows, (lent) => topShare(lent, 1))).toBe(topShare(amounts, 1));
      expect(withAmounts("amounts", rows, (lent) => [...lent])).toEqual(amounts); // A share puts its own copy in order.
    }),
  );
});
