import fc from "fast-check";
import { growthPowers } from "../../src/finance/growth-powers";
import { charges, remainingFlows } from "../../src/finance/payments";
import { REFERENCE_DEAL } from "./contracts";

const remaining = remainingFlows(REFERENCE_DEAL, charges(REFERENCE_DEAL), 46_387);
const byDefinition = (growth: number): number[] =>
  remaining.flows.map(({ date }) => Math.pow(growth, (date - 46_387) / 365));

test("are growth^(days ÷ 365) for each flow, the same bits whether asked for once or again, among any others", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...Array.from({ length: 300 }, (_, index) => index / 150)), {
        minLength: 1,
        maxLength: 400,
      }),
      (growths) => {
        for (const growth of growths) expect([...growthPowers(remaining, growth)]).toEqual(byDefinition(growth));
      },
    ),
    { numRuns: 20 },
  );
});

test("are made once for a growth and anew for other flows", () => {
  expect(growthPowers(remaining, 1.08)).toBe(growthPowers(remaining, 1.08));
  const later = remainingFlows(REFERENCE_DEAL, charges(REFERENCE_DEAL), 47_000);
  expect(growthPowers(later, 1.08)).toHaveLength(later.flows.length);
  expect(growthPowers(later, 1.08)[0]).not.toBe(growthPowers(remaining, 1.08)[0]);
});
