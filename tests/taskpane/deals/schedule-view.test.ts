import { dealById } from "../../../src/catalog/catalogue";
import { formatsFor } from "../../../src/taskpane/shared/formats";
import { scheduleView } from "../../../src/taskpane/deals/schedule-view";

const formats = formatsFor("en-GB");

test("the reference deal by calendar year sums to its value to the cent, over the days it says", () => {
  const view = scheduleView(dealById("meta-coreweave-2026"), formats);
  expect(view?.span).toBe("1 Jan 2027 to 20 Dec 2032");
  expect(view?.years.map(({ year }) => year)).toEqual([2027, 2028, 2029, 2030, 2031, 2032]);
  expect(view?.years.reduce((cents, { amount }) => cents + Math.round(amount * 100), 0)).toBe(21e9 * 100);
  expect(view?.years[1]?.amount).toBeCloseTo((21e9 * 366) / 2181, 1); // a leap year's share of 2,181 days
});

test("no picture is drawn where a date is not documented", () => {
  expect(scheduleView(dealById("meta-coreweave-2025"), formats)).toBeNull();
});
