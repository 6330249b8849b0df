import { numberLabel } from "../../../src/workbench/charts/number-label";

test.each`
  value         | format            | label
  ${3.5e9}      | ${'$0.0,,," bn"'} | ${"$3.5 bn"}
  ${0.125}      | ${"0.0%"}         | ${"12.5%"}
  ${3.5e9}      | ${"General"}      | ${"3.5 bn"}
  ${-2_500_000} | ${"General"}      | ${"-2.5 m"}
  ${45_000}     | ${"General"}      | ${"45,000"}
  ${2027}       | ${"General"}      | ${"2027"}
  ${0.1 + 0.2}  | ${"General"}      | ${"0.3"}
  ${46_388}     | ${"yyyy-mm-dd"}   | ${"2027-01-01"}
`(
  "$value in $format is $label (by hand)",
  ({ value, format, label }: { value: number; format: string; label: string }) => {
    expect(numberLabel(value, format)).toBe(label);
  },
);
