import fc from "fast-check";
import { concentration } from "../../src/finance/concentration";
import { expectClose, financeError } from "./expect-close";

const anyAmounts = fc.array(fc.double({ min: 0.001, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 50 });

describe("concentration", () => {
  test.each`
    case                                     | amounts                               | index         | source
    ${"three customers in percent"}          | ${[20, 30, 50]}                       | ${3_800}      | ${"W9, quickbooks.intuit.ca"}
    ${"four customers in decimals"}          | ${[0.3, 0.3, 0.2, 0.2]}               | ${2_600}      | ${"W9, kpiexamples.operately.com: 0.26 of 1"}
    ${"six customers in percent"}            | ${[20, 19, 18, 17, 16, 10]}           | ${1_730}      | ${"W9, clientguard.app; they sum to 100"}
    ${"one of 20 % and 16 of 5 %"}           | ${[20, ...Array<number>(16).fill(5)]} | ${800}        | ${"W9, clientguard.app; they sum to 100"}
    ${"three customers in dollars"}          | ${[2e9, 3e9, 5e9]}                    | ${3_800}      | ${"W9 in amounts"}
    ${"one alone"}                           | ${[62]}                               | ${10_000}     | ${"by hand: 62 of 62"}
    ${"one alone, not a binary number"}      | ${[0.1]}                              | ${10_000}     | ${"by hand"}
    ${"one and nothing"}                     | ${[0.1, 0, 0]}                        | ${10_000}     | ${"by hand: 0 adds nothing"}
    ${"two equal ones"}                      | ${[7, 7]}                             | ${5_000}      | ${"by hand"}
    ${"three equal ones"}                    | ${[1, 1, 1]}                          | ${10_000 / 3} | ${"by hand: 10,000 ÷ n"}
    ${"amounts whose squares are too large"} | ${[2e200, 3e200, 5e200]}              | ${3_800}      | ${"by hand, W9 in any unit"}
    ${"amounts whose squares are too small"} | ${[2e-200, 3e-200, 5e-200]}           | ${3_800}      | ${"by hand, W9 in any unit"}
  `("of $case is $index ($source)", ({ amounts, index }: { amounts: number[]; index: number }) => {
    expectClose(concentration(amounts), index, 5e-16);
  });

  test("of whole percents is a whole number", () => {
    expect(
      [[20, 30, 50], [20, 19, 18, 17, 16, 10], [20, ...Array<number>(16).fill(5)], [62]].map(concentration),
    ).toEqual([3_800, 1_730, 800, 10_000]);
  });

  test("of shares that leave out a part takes what is given as the whole", () => {
    expectClose(concentration([62, 15]), (10_000 * (62 ** 2 + 15 ** 2)) / 77 ** 2);
  });

  test.each`
    amounts           | kind        | message
    ${[]}             | ${"shape"}  | ${/at least one number above 0/}
    ${[0, 0]}         | ${"domain"} | ${/at least one number above 0/}
    ${[10, -1]}       | ${"domain"} | ${/an amount must be 0 or more: got -1/}
    ${[10, NaN]}      | ${"domain"} | ${/got NaN/}
    ${[10, Infinity]} | ${"domain"} | ${/got Infinity/}
    ${[1e308, 1e308]} | ${"domain"} | ${/sum of the amounts is too large for Excel/}
  `(
    "of $amounts is refused as $kind",
    ({ amounts, kind, message }: { amounts: number[]; kind: string; message: RegExp }) => {
      expect(() => concentration(amounts)).toThrow(financeError(kind, message));
    },
  );

  test("lies between that of as many equal ones and 10,000, in any unit and any order", () => {
    fc.assert(
      fc.property(anyAmounts, fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (amounts, unit) => {
        const index = concentration(amounts);
        expect(index).toBeLessThanOrEqual(10_000);
        expect(index).toBeGreaterThanOrEqual((10_000 / amounts.length) * (1 - 1e-14));
        expectClose(concentration(amounts.map((amount) => amount * unit)), index);
        expectClose(concentration([...amounts].reverse()), index);
        expectClose(concentration([...amounts, 0]), index);
      }),
    );
  });

  test("rises when two merge and is halved when all split in two", () => {
    fc.assert(
      fc.property(anyAmounts, (amounts) => {
        const [first = 0, second = 0, ...others] = amounts;
        const merged = concentration([first + second, ...others]);
        expect(merged).toBeGreaterThanOrEqual(concentration(amounts) * (1 - 1e-14));
        expectClose(concentration([...amounts, ...amounts]), concentration(amounts) / 2);
      }),
    );
  });
});
