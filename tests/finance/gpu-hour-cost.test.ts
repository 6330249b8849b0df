import fc from "fast-check";
import { capitalRecoveryFactor } from "../../src/finance/capital-recovery-factor";
import { gpuHourCost, type GpuEconomics } from "../../src/finance/gpu-hour-cost";
import { gpuHourPrice } from "../../src/finance/gpu-hour-price";
import { expectClose, financeError } from "./expect-close";

const FLOOR: GpuEconomics = { capexPerGpu: 500e9 / 6e6, rate: 0.1, lifeYears: 5, utilization: 0.85 };

describe("cost of a GPU-hour", () => {
  test("is the published rental floor of 2.952339967709119 (W3)", () => {
    expectClose(gpuHourCost(FLOOR), 2.952339967709119, 1e-15);
  });

  test("is within one unit of the last digit of exact arithmetic, 2.95233996770912097, where the published figure is four off (W3)", () => {
    expectClose(gpuHourCost(FLOOR), 2.952339967709121, 2e-16);
  });

  test.each`
    case                         | gpu                                                                                                | cost                          | source
    ${"H100 over 13,000 hours"}  | ${{ capexPerGpu: 25_000, rate: 0, lifeYears: 5, yearlyOpex: 2_500, utilization: 13_000 / 43_800 }} | ${37_500 / 13_000}            | ${"W6: 1.92 + 0.96 = 2.88, opex half of capex"}
    ${"capex alone of the same"} | ${{ capexPerGpu: 25_000, rate: 0, lifeYears: 5, utilization: 13_000 / 43_800 }}                    | ${25_000 / 13_000}            | ${"W6: 1.92"}
    ${"IREN's GPUs, straight"}   | ${{ capexPerGpu: 5.8e9 / 76_000, rate: 0, lifeYears: 5 }}                                          | ${5.8e9 / 76_000 / 5 / 8_760} | ${"W1: 5.8 bn for 76,000, straight line"}
    ${"one year at 10 %"}        | ${{ capexPerGpu: 87_600, rate: 0.1, lifeYears: 1 }}                                                | ${11}                         | ${"by hand"}
    ${"opex alone"}              | ${{ capexPerGpu: 0, rate: 0.1, lifeYears: 5, yearlyOpex: 8_760, utilization: 0.5 }}                | ${2}                          | ${"by hand"}
    ${"nothing"}                 | ${{ capexPerGpu: 0, rate: 0.1, lifeYears: 5 }}                                                     | ${0}                          | ${"by hand"}
    ${"options not stated"}      | ${{ capexPerGpu: 87_600, rate: 0, lifeYears: 10, yearlyOpex: undefined, utilization: undefined }}  | ${1}                          | ${"by hand: no opex, every hour sold"}
  `("of $case is $cost ($source)", ({ gpu, cost }: { gpu: GpuEconomics; cost: number }) => {
    expectClose(gpuHourCost(gpu), cost, 1e-15);
  });

  test.each`
    changed                            | message
    ${{ capexPerGpu: -1 }}             | ${/capex per GPU must be 0 or more: got -1/}
    ${{ capexPerGpu: NaN }}            | ${/capex per GPU .* got NaN/}
    ${{ rate: -1 }}                    | ${/rate above -100 %: got -1/}
    ${{ rate: NaN }}                   | ${/got NaN/}
    ${{ lifeYears: 0 }}                | ${/life in years must be above 0: got 0/}
    ${{ yearlyOpex: -1 }}              | ${/yearly opex must be 0 or more: got -1/}
    ${{ yearlyOpex: NaN }}             | ${/yearly opex .* got NaN/}
    ${{ utilization: 0 }}              | ${/utilization .* got 0/}
    ${{ utilization: 85 }}             | ${/85 % is 0.85\): got 85/}
    ${{ capexPerGpu: 1e308, rate: 9 }} | ${/cost of a GPU-hour is too large for Excel/}
  `("refuses $changed as domain", ({ changed, message }: { changed: Partial<GpuEconomics>; message: RegExp }) => {
    expect(() => gpuHourCost({ ...FLOOR, ...changed })).toThrow(financeError("domain", message));
  });

  test("is the price at which a year's income recovers capex and opex, in dollars and in millions", () => {
    const inputs = {
      capexPerGpu: fc.double({ min: 1, max: 1e6, noNaN: true }),
      rate: fc.double({ min: -0.1, max: 0.5, noNaN: true }),
      lifeYears: fc.double({ min: 1, max: 20, noNaN: true }),
      yearlyOpex: fc.double({ min: 0, max: 1e5, noNaN: true }),
      utilization: fc.double({ min: 0.05, max: 1, noNaN: true }),
    };
    fc.assert(
      fc.property(fc.record(inputs), (gpu) => {
        const annualSpend = gpu.capexPerGpu * capitalRecoveryFactor(gpu.rate, gpu.lifeYears) + gpu.yearlyOpex;
        expectClose(gpuHourPrice({ annualSpend, gpus: 1, utilization: gpu.utilization }), gpuHourCost(gpu), 1e-15);
        const inMillions = gpuHourCost({
          ...gpu,
          capexPerGpu: gpu.capexPerGpu / 1e6,
          yearlyOpex: gpu.yearlyOpex / 1e6,
        });
        expectClose(inMillions * 1e6, gpuHourCost(gpu), 1e-15);
      }),
    );
  });
});
