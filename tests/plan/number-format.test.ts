import type { Unit } from "../../src/catalog/model";
import { amountFormat, amountFormatWithUnit, dateFormat } from "../../src/plan/number-format";

test.each<{ value: number; unit: Unit; format: string }>([
  { value: 21e9, unit: "USD", format: "$#,##0" },
  { value: 6, unit: "years", format: "0.0" },
  { value: 6.5, unit: "years", format: "0.0" },
  { value: 5.97, unit: "years", format: "0.0##" },
  { value: 0.07, unit: "percent", format: "0%" },
  { value: 0.125, unit: "percent", format: "0.0##%" },
  { value: 300, unit: "MW", format: "#,##0" },
  { value: 133.5, unit: "MW", format: "#,##0.0##" },
])("$value $unit is shown as $format", ({ value, unit, format }) => {
  expect(amountFormat(value, unit)).toBe(format);
});

test.each([
  { value: 6.5, unit: "years", format: '0.0 "years"' },
  { value: 150, unit: "MW", format: '#,##0 "MW"' },
  { value: 12e6, unit: "USD per MW", format: '$#,##0 "per MW"' },
  { value: 21e9, unit: "USD", format: "$#,##0" },
  { value: 0.03, unit: "percent", format: "0%" },
  { value: 1.18, unit: "ratio", format: "#,##0.0##" },
] as const)("without a unit beside it, $value $unit is shown as $format", ({ value, unit, format }) => {
  expect(amountFormatWithUnit(value, unit)).toBe(format);
});

test("a date's format is no finer than the date", () => {
  expect(["2032-12-20", "2032-12", "2032"].map(dateFormat)).toEqual(["d mmm yyyy", "mmm yyyy", "yyyy"]);
});
