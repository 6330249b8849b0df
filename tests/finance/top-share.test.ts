import fc from "fast-check";
import { topShare } from "../../src/finance/top-share";
import { expectClose, financeError } from "./expect-close";

const anyAmounts = fc.array(
  fc.oneof(fc.double({ min: 0.001, max: 1e9, noNaN: true }), fc.integer({ min: 1, max: 5 })),
  { minLength: 1, maxLength: 60 },
);

describe("top share", () => {
  test.each`
    case                               | amounts                  | n    | share          | source
    ${"CoreWeave's two largest"}       | ${[3, 15, 12, 62, 8]}    | ${2} | ${0.77}        | ${"W9: 62 %, top two 77 %"}
    ${"CoreWeave's largest"}           | ${[3, 15, 12, 62, 8]}    | ${1} | ${0.62}        | ${"W9"}
    ${"OpenAI in CoreWeave's backlog"} | ${[22.4, 21, 14.2, 9.2]} | ${1} | ${22.4 / 66.8} | ${"W7: 22.4 of 66.8 bn, one-third; the others by hand"}
    ${"all"}                           | ${[0.1, 0.2, 0.3]}       | ${3} | ${1}           | ${"by hand"}
    ${"one of one"}                    | ${[5]}                   | ${1} | ${1}           | ${"by hand"}
    ${"equal ones"}                    | ${[5, 5, 5, 5]}          | ${3} | ${0.75}        | ${"by hand: any three"}
    ${"all that are not 0"}            | ${[0, 7, 0]}             | ${1} | ${1}           | ${"by hand"}
  `("of $case is $share ($source)", ({ amounts, n, share }: { amounts: number[]; n: number; share: number }) => {
    expectClose(topShare(amounts, n), share, 3e-16);
  });

  test.each`
    amounts           | n      | kind        | message
    ${[]}             | ${1}   | ${"shape"}  | ${/at least one number above 0/}
    ${[1, 2]}         | ${0}   | ${"domain"} | ${/n must be a whole number from 1 to 2, .*: got 0/}
    ${[1, 2]}         | ${3}   | ${"domain"} | ${/from 1 to 2, the number of amounts: got 3/}
    ${[1, 2]}         | ${1.5} | ${"domain"} | ${/got 1.5/}
    ${[1, 2]}         | ${NaN} | ${"domain"} | ${/got NaN/}
    ${[1, -2]}        | ${1}   | ${"domain"} | ${/an amount must be 0 or more: got -2/}
    ${[1, NaN]}       | ${1}   | ${"domain"} | ${/got NaN/}
    ${[0, 0]}         | ${1}   | ${"domain"} | ${/at least one number above 0/}
    ${[1e308, 1e308]} | ${1}   | ${"domain"} | ${/too large for Excel/}
  `(
    "of $n of $amounts is refused as $kind",
    ({ amounts, n, kind, message }: { amounts: number[]; n: number; kind: string; message: RegExp }) => {
      expect(() => topShare(amounts, n)).toThrow(financeError(kind, message));
    },
  );

  test("is what sorting gives, in any order and any unit, and leaves the amounts as they were", () => {
    fc.assert(
      fc.property(anyAmounts, fc.nat(), (amounts, position) => {
        const n = 1 + (position % amounts.length);
        const before = [...amounts];
        const share = topShare(amounts, n);
        expect(amounts).toEqual(before);
        const sorted = [...amounts].sort((one, other) => other - one);
        const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
        expectClose(share, sum(sorted.slice(0, n)) / sum(sorted), 1e-14);
        expectClose(topShare([...amounts].reverse(), n), share, 1e-14);
        expectClose(
          topShare(
            amounts.map((amount) => amount / 1e6),
            n,
          ),
          share,
          1e-14,
        );
      }),
    );
  });

  test("grows with n up to exactly 1, by ever smaller steps", () => {
    fc.assert(
      fc.property(anyAmounts, (amounts) => {
        const shares = amounts.map((_, index) => topShare(amounts, index + 1));
        const steps = shares.map((share, index) => share - (shares[index - 1] ?? 0));
        expect(shares[shares.length - 1]).toBe(1);
        steps.forEach((step, index) => expect(step).toBeLessThanOrEqual((steps[index - 1] ?? 1) + 1e-14));
      }),
    );
  });
});
