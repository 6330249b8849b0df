import { assumptionById, assumptionValue } from "../../src/catalog/assumption";
import { catalogue } from "../../src/catalog/catalogue";
import { FinanceError } from "../../src/finance/errors";
import { serialFromIso } from "../../src/finance/serial-date";

// Source of ids, values and days: the assumptions of src/catalog/deals.json and the dates of their sources.

test.each([
  ["h100_1y_contract_2025_10", 1.7],
  ["H100 1Y contract 2025-10", 1.7],
  ["notes_2031", 0.09],
  ["pue_uptime_2025", 1.54],
])("%s is %f", (id, value) => {
  expect(assumptionValue(id)).toBe(value);
});

test.each([
  [
    "h100_2023_peak",
    undefined,
    "sources give h100_2023_peak as a range only, 7 USD per GPU-hour to 12 USD per GPU-hour",
  ],
  ["effective_rates_2025_06", undefined, "sources give effective_rates_2025_06 as a range only, 7 % to 15 %"],
  ["rubin_ramp", undefined, 'rubin_ramp is documented as "2026-Q3", which is not a number'],
  ["notes_2013", undefined, 'no assumption is called "notes_2013": the nearest are notes_2031, notes_2030'],
  [
    "h100_1y",
    undefined,
    'no assumption is called "h100_1y": the nearest are h100_1y_contract_2025_10, h100_1y_contract_2026_03',
  ],
  [
    "capex_gw_bernstein",
    "2025-10-28",
    "capex_gw_bernstein was not documented on 2025-10-28: the first source is dated 2025-10-29",
  ],
  ["kw_gpu_dgx_h100", "2026-11-28", "kw_gpu_dgx_h100 was not documented on 2026-11-28: its sources are undated"],
])("%s as of %s has no number, and the reason is said", (id, day, words) => {
  const value = (): number => assumptionValue(id, day === undefined ? undefined : serialFromIso(day));
  expect(value).toThrow(FinanceError);
  expect(value).toThrow(words);
});

// A page of 9 April has 35.2, CoreWeave's results of 7 May have 99.4; a digest of May 2026 counts from its last day.
test.each([
  ["crwv_meta_share_derived", "2026-05-30", "2026-05-31", 0.354],
  ["crwv_meta_share_2026_06", "2026-08-10", "2026-08-11", 0.338],
  ["kw_gpu_gb200", "2025-12-30", "2025-12-31", 1.67],
])("%s is a quotient: not known on %s, before the last number in it, but on %s", (id, before, day, value) => {
  expect(() => assumptionValue(id, serialFromIso(before))).toThrow(
    `${id} was not documented on ${before}: the last number it is worked out from is dated ${day}`,
  );
  expect(assumptionValue(id, serialFromIso(day))).toBe(value);
});

test("a day on which the first source appeared counts", () => {
  const day = serialFromIso("2025-10-29");
  expect(assumptionValue("capex_gw_bernstein", day)).toBe(assumptionById("capex_gw_bernstein").claim.value);
});

test("every assumption of the catalogue is found by its id", () => {
  expect(catalogue.assumptions.map(({ id }) => assumptionById(id).id)).toEqual(
    catalogue.assumptions.map(({ id }) => id),
  );
});
