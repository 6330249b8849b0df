import fc from "fast-check";
import { gpuHourPrice } from "../../src/finance/gpu-hour-price";
import { impliedGpus } from "../../src/finance/implied-gpus";
import { expectClose, financeError } from "./expect-close";

describe("implied GPUs", () => {
  test.each`
    case                          | spend     | price                 | utilization  | gpus                           | source
    ${"IREN and Microsoft"}       | ${1.94e9} | ${2.9139629896659454} | ${undefined} | ${76_000}                      | ${"W1 read backwards"}
    ${"a year at a dollar"}       | ${8_760}  | ${1}                  | ${undefined} | ${1}                           | ${"by hand"}
    ${"twice the GPUs half used"} | ${8_760}  | ${1}                  | ${0.5}       | ${2}                           | ${"by hand"}
    ${"H100 at a quoted price"}   | ${1e9}    | ${2.35}               | ${0.85}      | ${1e9 / (2.35 * 8_760 * 0.85)} | ${"by hand, price from W13"}
    ${"nothing spent"}            | ${0}      | ${2}                  | ${1}         | ${0}                           | ${"by hand"}
  `(
    "of $case are $gpus ($source)",
    ({
      spend,
      price,
      utilization,
      gpus,
    }: {
      spend: number;
      price: number;
      utilization: number | undefined;
      gpus: number;
    }) => {
      expectClose(impliedGpus({ annualSpend: spend, gpuHourPrice: price, utilization }), gpus, 1e-15);
    },
  );

  test.each`
    spend    | price     | utilization | message
    ${-1}    | ${2}      | ${1}        | ${/annual spend must be 0 or more: got -1/}
    ${NaN}   | ${2}      | ${1}        | ${/annual spend .* got NaN/}
    ${1}     | ${0}      | ${1}        | ${/price of a GPU-hour must be above 0: got 0/}
    ${1}     | ${-2}     | ${1}        | ${/price of a GPU-hour .* got -2/}
    ${1}     | ${NaN}    | ${1}        | ${/price of a GPU-hour .* got NaN/}
    ${1}     | ${2}      | ${1.01}     | ${/utilization .* got 1.01/}
    ${1e308} | ${1e-300} | ${1}        | ${/number of GPUs is too large for Excel/}
  `(
    "of $spend at $price and $utilization are refused as domain",
    ({
      spend,
      price,
      utilization,
      message,
    }: {
      spend: number;
      price: number;
      utilization: number;
      message: RegExp;
    }) => {
      expect(() => impliedGpus({ annualSpend: spend, gpuHourPrice: price, utilization })).toThrow(
        financeError("domain", message),
      );
    },
  );

  test("are the inverse of the price, and both scale with the spend", () => {
    const spends = fc.double({ min: 1, max: 1e12, noNaN: true });
    const counts = fc.double({ min: 0.5, max: 1e7, noNaN: true });
    const utilizations = fc.option(fc.double({ min: 0.01, max: 1, noNaN: true }), { nil: undefined });
    fc.assert(
      fc.property(spends, counts, utilizations, (annualSpend, gpus, utilization) => {
        const price = gpuHourPrice({ annualSpend, gpus, utilization });
        expectClose(impliedGpus({ annualSpend, gpuHourPrice: price, utilization }), gpus, 1e-15);
        expectClose(gpuHourPrice({ annualSpend: annualSpend * 1e6, gpus, utilization }), price * 1e6, 1e-15);
        expectClose(
          gpuHourPrice({
            annualSpend,
            gpus: impliedGpus({ annualSpend, gpuHourPrice: price, utilization }),
            utilization,
          }),
          price,
          2e-15,
        );
      }),
    );
  });
});
