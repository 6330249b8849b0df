import { valueScale } from "../../../src/workbench/charts/value-scale";

const FREE = { minimum: null, maximum: null };

test.each`
  case                                     | values          | limits                           | ticks
  ${"zero is on the scale"}                | ${[3.2, 6.5]}   | ${FREE}                          | ${[0, 2, 4, 6, 8]}
  ${"below zero too"}                      | ${[-30, 45]}    | ${FREE}                          | ${[-40, -20, 0, 20, 40, 60]}
  ${"values close together far from zero"} | ${[1000, 1010]} | ${FREE}                          | ${[1000, 1002.5, 1005, 1007.5, 1010]}
  ${"no values"}                           | ${[]}           | ${FREE}                          | ${[0, 0.25, 0.5, 0.75, 1]}
  ${"zeros only"}                          | ${[0, 0]}       | ${FREE}                          | ${[0, 0.25, 0.5, 0.75, 1]}
  ${"a given minimum holds"}               | ${[3, 9]}       | ${{ minimum: 1, maximum: null }} | ${[2, 4, 6, 8, 10]}
  ${"given limits hold"}                   | ${[3, 9]}       | ${{ minimum: 0, maximum: 100 }}  | ${[0, 25, 50, 75, 100]}
`("$case (by hand)", ({ values, limits, ticks }: { values: number[]; limits: typeof FREE; ticks: number[] }) => {
  expect(valueScale(values, 4, limits).ticks).toEqual(ticks);
});

test.each([1e-9, 1, 1e9, 1e300])("the scale reaches over values of the size %p in few round steps", (size) => {
  const { minimum, maximum, ticks } = valueScale([0.13 * size, 0.87 * size], 5, FREE);
  expect(minimum).toBe(0);
  expect(maximum).toBeGreaterThanOrEqual(0.87 * size);
  expect(maximum).toBeLessThan(1.5 * size);
  expect(ticks.length).toBeGreaterThanOrEqual(4);
  expect(ticks.length).toBeLessThanOrEqual(8);
});
