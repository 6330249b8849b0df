import fc from "fast-check";
import { rentedShare } from "../../src/finance/rented-share";
import { expectClose, financeError } from "./expect-close";

describe("rented share", () => {
  test.each`
    rented | owned  | share   | source
    ${30}  | ${70}  | ${0.3}  | ${"by hand"}
    ${1}   | ${3}   | ${0.25} | ${"by hand"}
    ${0}   | ${5}   | ${0}    | ${"by hand: all owned"}
    ${5}   | ${0}   | ${1}    | ${"by hand: all rented"}
    ${2e9} | ${6e9} | ${0.25} | ${"by hand: in any unit"}
  `(
    "of $rented rented and $owned owned is $share ($source)",
    ({ rented, owned, share }: { rented: number; owned: number; share: number }) => {
      expect(rentedShare(rented, owned)).toBe(share);
    },
  );

  test.each`
    rented   | owned    | message
    ${-1}    | ${5}     | ${/rented capacity must be 0 or more: got -1/}
    ${NaN}   | ${5}     | ${/rented capacity .* got NaN/}
    ${5}     | ${-1}    | ${/owned capacity must be 0 or more: got -1/}
    ${5}     | ${NaN}   | ${/owned capacity .* got NaN/}
    ${0}     | ${0}     | ${/rented and owned must hold at least one number above 0/}
    ${1e308} | ${1e308} | ${/too large for Excel/}
  `(
    "of $rented and $owned is refused as domain",
    ({ rented, owned, message }: { rented: number; owned: number; message: RegExp }) => {
      expect(() => rentedShare(rented, owned)).toThrow(financeError("domain", message));
    },
  );

  test("and the owned share are 1 together, in any unit", () => {
    const capacities = fc.double({ min: 0.001, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(capacities, capacities, (rented, owned) => {
        expectClose(rentedShare(rented, owned) + rentedShare(owned, rented), 1, 3e-16);
        expectClose(rentedShare(rented * 1_000, owned * 1_000), rentedShare(rented, owned), 1e-15);
      }),
    );
  });
});
