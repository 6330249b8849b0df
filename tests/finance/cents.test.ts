import fc from "fast-check";
import { committedCents, splitCents } from "../../src/finance/cents";
import { anyCents, contract, tranche } from "./contracts";
import { financeError } from "./expect-close";

function split(cents: number, weights: readonly number[]): number[] {
  const parts = new Float64Array(weights.length);
  splitCents(cents, Float64Array.from(weights), weights.length, parts, 0);
  return Array.from(parts);
}

/** The definition, with numbers of any size: floors of cents × weight ÷ all, then a cent each to the largest remainders. */
function splitByDefinition(cents: number, weights: readonly number[]): number[] {
  const all = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
  const products = weights.map((weight) => BigInt(cents) * BigInt(weight));
  const parts = products.map((product) => Number(product / all));
  const order = products.map((product, index) => ({ index, remainder: product % all }));
  order.sort((one, other) =>
    other.remainder > one.remainder ? 1 : other.remainder < one.remainder ? -1 : one.index - other.index,
  );
  const leftOver = cents - parts.reduce((sum, part) => sum + part, 0);
  for (const { index } of order.slice(0, leftOver)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

describe("splitting cents", () => {
  test.each`
    cents      | weights      | parts                 | case
    ${100}     | ${[1, 1, 1]} | ${[34, 33, 33]}       | ${"equal remainders: the earliest"}
    ${101}     | ${[1, 1, 1]} | ${[34, 34, 33]}       | ${"two cents left over"}
    ${2}       | ${[1, 2, 1]} | ${[1, 1, 0]}          | ${"an exact half, then the earliest half"}
    ${10}      | ${[1, 5, 3]} | ${[1, 6, 3]}          | ${"remainders 1/9, 5/9, 3/9"}
    ${0}       | ${[3, 4]}    | ${[0, 0]}             | ${"nothing"}
    ${7}       | ${[5]}       | ${[7]}                | ${"one part"}
    ${1}       | ${[1, 1e6]}  | ${[0, 1]}             | ${"less than a cent each"}
    ${2 ** 53} | ${[1, 1]}    | ${[2 ** 52, 2 ** 52]} | ${"the largest amount"}
  `(
    "$cents cents by $weights are $parts ($case, by hand)",
    ({ cents, weights, parts }: { cents: number; weights: number[]; parts: number[] }) => {
      expect(split(cents, weights)).toEqual(parts);
    },
  );

  test("equals the definition in whole numbers of any size, up to 2^53 cents", () => {
    const cents = fc.oneof(anyCents, fc.maxSafeInteger().map(Math.abs));
    const weights = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 100 });
    fc.assert(
      fc.property(cents, weights, (amount, each) =>
        expect(split(amount, each)).toEqual(splitByDefinition(amount, each)),
      ),
    );
  });

  test("by weights that are not whole still sums exactly and stays within a cent of each share", () => {
    const weights = fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 100 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e14 }), weights, (cents, each) => {
        const parts = split(cents, each);
        const all = each.reduce((sum, weight) => sum + weight, 0);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(cents);
        parts.forEach((part, index) => expect(Math.abs(part - (cents * (each[index] ?? 0)) / all)).toBeLessThan(1.001));
      }),
    );
  });
});

describe("committed cents", () => {
  test.each`
    values                         | cents                 | case
    ${[21e9]}                      | ${[2.1e12]}           | ${"whole dollars"}
    ${[0.29, 1.1, 8.2]}            | ${[29, 110, 820]}     | ${"cents that binary fractions miss by a little"}
    ${[0.005]}                     | ${[1]}                | ${"half a cent rounds up"}
    ${[100 / 3, 100 / 3, 100 / 3]} | ${[3334, 3333, 3333]} | ${"fractions of a cent add up to the whole: 100.00"}
    ${[90_071_992_547_409.92]}     | ${[2 ** 53]}          | ${"the limit itself"}
  `("of $values are $cents ($case, by hand)", ({ values, cents }: { values: number[]; cents: number[] }) => {
    expect(Array.from(committedCents(contract(...values.map((value) => tranche({ value })))))).toEqual(cents);
  });

  test.each([[[1e300]], [[Number.MAX_VALUE]], [[90_071_992_547_410]], [[60e12, 60e12]]])(
    "refuses %p as domain, naming the limit",
    (values) => {
      expect(() => committedCents(contract(...values.map((value) => tranche({ value }))))).toThrow(
        financeError("domain", /90,071,992,547,409.92/),
      );
    },
  );
});
