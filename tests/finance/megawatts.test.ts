import fc from "fast-check";
import { type FleetPower, megawatts } from "../../src/finance/megawatts";
import { expectClose, financeError } from "./expect-close";

describe("megawatts", () => {
  test.each`
    case                         | fleet                                                    | power     | source
    ${"IREN and Microsoft"}      | ${{ gpus: 76_000, kilowattsPerGpu: 200e3 / 76_000 }}     | ${200}    | ${"W1: 200 MW of critical IT, 2.632 kW a GPU"}
    ${"ten gigawatts of racks"}  | ${{ gpus: 6_000_000, kilowattsPerGpu: 120 / 72 }}        | ${10_000} | ${"W3: 120 kW a rack of 72 GPUs"}
    ${"gross, at a PUE of 1.18"} | ${{ gpus: 100_000, kilowattsPerGpu: 2, pue: 1.18 }}      | ${236}    | ${"by hand"}
    ${"PUE not stated"}          | ${{ gpus: 100_000, kilowattsPerGpu: 2, pue: undefined }} | ${200}    | ${"by hand: critical IT"}
    ${"PUE of 1"}                | ${{ gpus: 100_000, kilowattsPerGpu: 2, pue: 1 }}         | ${200}    | ${"by hand: the same"}
    ${"no GPUs"}                 | ${{ gpus: 0, kilowattsPerGpu: 2 }}                       | ${0}      | ${"by hand"}
  `("of $case are $power ($source)", ({ fleet, power }: { fleet: FleetPower; power: number }) => {
    expectClose(megawatts(fleet), power, 1e-15);
  });

  test.each`
    fleet                                             | message
    ${{ gpus: -1, kilowattsPerGpu: 2 }}               | ${/number of GPUs must be 0 or more: got -1/}
    ${{ gpus: NaN, kilowattsPerGpu: 2 }}              | ${/number of GPUs .* got NaN/}
    ${{ gpus: 1, kilowattsPerGpu: 0 }}                | ${/kilowatts per GPU must be above 0: got 0/}
    ${{ gpus: 1, kilowattsPerGpu: -2 }}               | ${/kilowatts per GPU .* got -2/}
    ${{ gpus: 1, kilowattsPerGpu: NaN }}              | ${/kilowatts per GPU .* got NaN/}
    ${{ gpus: 1, kilowattsPerGpu: 2, pue: 0.99 }}     | ${/PUE must be 1 or more .*: got 0.99/}
    ${{ gpus: 1, kilowattsPerGpu: 2, pue: 0 }}        | ${/PUE .* got 0/}
    ${{ gpus: 1, kilowattsPerGpu: 2, pue: NaN }}      | ${/PUE .* got NaN/}
    ${{ gpus: 1, kilowattsPerGpu: 2, pue: Infinity }} | ${/PUE .* got Infinity/}
    ${{ gpus: 1e308, kilowattsPerGpu: 1e10 }}         | ${/too large for Excel/}
  `("refuses $fleet as domain", ({ fleet, message }: { fleet: FleetPower; message: RegExp }) => {
    expect(() => megawatts(fleet)).toThrow(financeError("domain", message));
  });

  test("gross over critical IT is the PUE, and double the fleet draws double", () => {
    const inputs = [
      fc.integer({ min: 1, max: 1e7 }),
      fc.double({ min: 0.1, max: 20, noNaN: true }),
      fc.double({ min: 1, max: 3, noNaN: true }),
    ] as const;
    fc.assert(
      fc.property(...inputs, (gpus, kilowattsPerGpu, pue) => {
        const criticalIt = megawatts({ gpus, kilowattsPerGpu });
        expectClose(megawatts({ gpus, kilowattsPerGpu, pue }) / criticalIt, pue, 1e-15);
        expect(megawatts({ gpus: 2 * gpus, kilowattsPerGpu })).toBe(2 * criticalIt);
      }),
    );
  });
});
