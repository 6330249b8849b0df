import { spendPerMegawatt } from "../../src/finance/spend-per-megawatt";
import { expectClose, financeError } from "./expect-close";

describe("spend per megawatt", () => {
  test.each`
    deal                                  | annualSpend | power    | spend       | source
    ${"IREN and Microsoft"}               | ${1.94e9}   | ${200}   | ${9.7e6}    | ${"W1: 9.70 m"}
    ${"TeraWulf and Fluidstack"}          | ${0.37e9}   | ${200}   | ${1.85e6}   | ${"W2: 1.85 m"}
    ${"Oracle and OpenAI, 300 bn in 5 y"} | ${60e9}     | ${4_500} | ${40e6 / 3} | ${"W12: 13.33 m"}
    ${"Oracle and OpenAI, 30 bn a year"}  | ${30e9}     | ${4_500} | ${20e6 / 3} | ${"W12: 6.67 m for the same megawatts"}
    ${"nothing spent"}                    | ${0}        | ${10}    | ${0}        | ${"by hand"}
    ${"half a megawatt"}                  | ${1e6}      | ${0.5}   | ${2e6}      | ${"by hand"}
  `(
    "of $deal is $spend ($source)",
    ({ annualSpend, power, spend }: { annualSpend: number; power: number; spend: number }) => {
      expectClose(spendPerMegawatt(annualSpend, power), spend, 1e-15);
      expectClose(spendPerMegawatt(annualSpend / 1e6, power) * 1e6, spend, 1e-15);
    },
  );

  test.each`
    annualSpend | power     | message
    ${-1}       | ${200}    | ${/annual spend must be 0 or more: got -1/}
    ${NaN}      | ${200}    | ${/annual spend .* got NaN/}
    ${1}        | ${0}      | ${/megawatts must be above 0: got 0/}
    ${1}        | ${-200}   | ${/megawatts .* got -200/}
    ${1}        | ${NaN}    | ${/megawatts .* got NaN/}
    ${1e308}    | ${1e-300} | ${/too large for Excel/}
  `(
    "of $annualSpend over $power is refused as domain",
    ({ annualSpend, power, message }: { annualSpend: number; power: number; message: RegExp }) => {
      expect(() => spendPerMegawatt(annualSpend, power)).toThrow(financeError("domain", message));
    },
  );
});
