import fc from "fast-check";
import { selectNth } from "../../src/finance/select-nth";

describe("selectNth", () => {
  test("is what sorting puts at that place, repeated numbers included", () => {
    const numbers = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true })), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(numbers, fc.nat(), fc.nat({ max: 5 }), (given, place, beyond) => {
        const nth = place % given.length;
        const sorted = Float64Array.from(given).sort();
        const buffer = Float64Array.from([...given, ...Array<number>(beyond).fill(-1)]);
        expect(selectNth(buffer, given.length, nth) === sorted[nth]).toBe(true); // -0 and 0 are one number here.
      }),
    );
  });
});
