import { dealById } from "../../../src/catalog/catalogue";
import { formatsFor } from "../../../src/taskpane/shared/formats";
import { scheduleView } from "../../../src/taskpane/deals/schedule-view";

const formats = formatsFor("en-GB");

test("the reference deal by calendar year sums to its value to the cent, over the days it says", () => {
  const view = scheduleView(dealById("meta-coreweave-2026"), formats);
  expect(view?.years.map(({ year }) => year)).toEqual([2027, 2028, 2029, 2030, 2031, 2032]);
  expect(view?.years.reduce((cents, { amount }) => cents + Math.round(amount * 100), 0)).toBe(21e9 * 100);
  expect(view?.years[1]?.amount).toBeCloseTo((21e9 * 366) / 2181, 1); // a leap year's share of 2,181 days
});

const YEARLY_SUM = (id: string): number =>
  scheduleView(dealById(id), formats)?.years.reduce((sum, { amount }) => sum + amount, 0) ?? NaN;

// What stands below the picture describes the amounts in it: their days, how they are spread, and what is left out.
test.each([
  {
    id: "meta-coreweave-2026",
    sum: 21e9,
    caption:
      "The value spread evenly over the days of service, 1 Jan 2027 to 20 Dec 2032. An “up to” value is shown in full, a “more than” value at its amount.",
    source: "the 10-Q: up to $21 bn, to December 20, 2032; firm",
  },
  {
    id: "anthropic-spacex-2026",
    sum: 1.25e9 + 1.25e9 * (3 + 30 / 31),
    caption:
      "What is owed before notice could end it, by monthly fee (the days before the full fee share the rest of the value): 7 May 2026 to 30 Oct 2026. All of it, $45.0 bn, runs to 31 May 2029.",
    source:
      "contract-life §2: 45 bn less 35 fees of 1.25 bn, then the fee; 90 days' notice from 1 Aug 2026 at the earliest",
  },
  {
    id: "google-spacex-2026",
    sum: 0.92e9 * (6 + 1 / 30),
    caption:
      "What is owed before notice could end it, by monthly fee: 1 Oct 2026 to 1 Apr 2027. All of it at the monthly fee, $30.36 bn, runs to 30 Jun 2029.",
    source: "contract-life §6: notice from 1 Jan 2027, to 1 Apr; 33 fees of 0.92 bn",
  },
  {
    id: "reflection-spacex-2026",
    sum: 0.15e9 * (5 + 30 / 31),
    caption:
      "What is owed before notice could end it, by monthly fee: 1 Jul 2026 to 30 Dec 2026. All of it at the monthly fee, $6.3 bn, runs to 31 Dec 2029.",
    source: "contract-life §2: 90 days after 1 Oct 2026; 42 fees of 0.15 bn",
  },
  {
    id: "openai-cerebras-2026",
    sum: 20e9,
    caption:
      "The value spread evenly over the days of service, 15 Jan 2026 to 31 Dec 2028. An “up to” value is shown in full, a “more than” value at its amount.",
    source: "more than $20 billion, a floor",
  },
  {
    id: "meta-nebius-2026",
    sum: 12e9,
    caption:
      "The value spread evenly over the days of service, 1 Jan 2027 to 31 Dec 2031. Options and contingent parts are left out.",
    source: "$12 bn dedicated; up to $15 bn more is contingent",
  },
])("below the picture of $id stands what it shows ($source)", ({ id, sum, caption }) => {
  expect(scheduleView(dealById(id), formats)?.caption).toBe(caption);
  expect(YEARLY_SUM(id)).toBeCloseTo(sum, 1);
});

test("no picture is drawn where a date is not documented", () => {
  expect(scheduleView(dealById("meta-coreweave-2025"), formats)).toBeNull();
});
