import { gpuHourPrice } from "../../src/finance/gpu-hour-price";
import { expectClose, financeError } from "./expect-close";

interface Inputs {
  readonly annualSpend: number;
  readonly gpus: number;
  readonly utilization?: number;
}

describe("price of a GPU-hour", () => {
  test.each`
    case                               | inputs                                                      | price                               | source
    ${"IREN and Microsoft"}            | ${{ annualSpend: 1.94e9, gpus: 76_000 }}                    | ${2.9139629896659454}               | ${"W1, recomputed: 2.914"}
    ${"the same at 85 % utilization"}  | ${{ annualSpend: 1.94e9, gpus: 76_000, utilization: 0.85 }} | ${1.94e9 / (76_000 * 8_760 * 0.85)} | ${"by hand"}
    ${"one GPU for 8,760"}             | ${{ annualSpend: 8_760, gpus: 1 }}                          | ${1}                                | ${"by hand: a dollar an hour"}
    ${"half the hours, twice as dear"} | ${{ annualSpend: 8_760, gpus: 1, utilization: 0.5 }}        | ${2}                                | ${"by hand"}
    ${"utilization not stated"}        | ${{ annualSpend: 8_760, gpus: 2, utilization: undefined }}  | ${0.5}                              | ${"by hand: as at 1"}
    ${"an average of GPUs"}            | ${{ annualSpend: 8_760, gpus: 2.5 }}                        | ${0.4}                              | ${"by hand"}
    ${"nothing spent"}                 | ${{ annualSpend: 0, gpus: 10 }}                             | ${0}                                | ${"by hand"}
  `("of $case is $price ($source)", ({ inputs, price }: { inputs: Inputs; price: number }) => {
    expectClose(gpuHourPrice(inputs), price, 1e-15);
  });

  test.each`
    inputs                                            | message
    ${{ annualSpend: -1, gpus: 1 }}                   | ${/annual spend must be 0 or more: got -1/}
    ${{ annualSpend: NaN, gpus: 1 }}                  | ${/annual spend .* got NaN/}
    ${{ annualSpend: Infinity, gpus: 1 }}             | ${/annual spend .* got Infinity/}
    ${{ annualSpend: 1, gpus: 0 }}                    | ${/number of GPUs must be above 0: got 0/}
    ${{ annualSpend: 1, gpus: -5 }}                   | ${/number of GPUs .* got -5/}
    ${{ annualSpend: 1, gpus: NaN }}                  | ${/number of GPUs .* got NaN/}
    ${{ annualSpend: 1, gpus: Infinity }}             | ${/number of GPUs .* got Infinity/}
    ${{ annualSpend: 1, gpus: 1, utilization: 0 }}    | ${/utilization must be above 0 and at most 1 .*: got 0/}
    ${{ annualSpend: 1, gpus: 1, utilization: 85 }}   | ${/85 % is 0.85\): got 85/}
    ${{ annualSpend: 1, gpus: 1, utilization: -0.5 }} | ${/got -0.5/}
    ${{ annualSpend: 1, gpus: 1, utilization: NaN }}  | ${/got NaN/}
    ${{ annualSpend: 1e308, gpus: 1e-300 }}           | ${/price of a GPU-hour is too large for Excel/}
  `("refuses $inputs as domain", ({ inputs, message }: { inputs: Inputs; message: RegExp }) => {
    expect(() => gpuHourPrice(inputs)).toThrow(financeError("domain", message));
  });

  test("does not become 0 where GPUs × hours would leave the range of numbers", () => {
    expectClose(gpuHourPrice({ annualSpend: 8_760e300, gpus: 1e306 }), 1e-6);
  });
});
