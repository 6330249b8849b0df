import fc from "fast-check";
import { breakevenDecline } from "../../src/finance/breakeven-decline";
import { forwardPrice } from "../../src/finance/forward-price";
import { markToMarket } from "../../src/finance/mark-to-market";
import { presentValue } from "../../src/finance/present-value";
import { rpoBand } from "../../src/finance/rpo-band";
import { schedule } from "../../src/finance/schedule";
import { serialFromIso } from "../../src/finance/serial-date";
import { simulate } from "../../src/finance/simulate";
import { contract, tranche } from "./contracts";
import { at, type FormSheet, oneRowACase, sample } from "./spreadsheet-forms";

// The value functions by formulas that every spreadsheet program has. The amounts of the months are typed in, to the cent;
// that they are right is the business of the schedule's own forms.

/** Longest service: enough months for a long path, few enough rows for every engine. */
const LONGEST_DAYS = 1_500;
const percent = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min, max }).map((units) => units / 100);

const someTranche = (shortestDays: number) =>
  fc
    .record({
      cents: fc.integer({ min: 1_000_000, max: 9_000_000_000_000 }),
      start: fc.integer({ min: serialFromIso("2020-01-01"), max: serialFromIso("2040-12-31") }),
      days: fc.integer({ min: shortestDays, max: LONGEST_DAYS }),
    })
    .map(({ cents, start, days }) => tranche({ value: cents / 100, start, end: start + days - 1 }));

const marketCase = fc.record({
  deal: someTranche(200).map((each) => contract(each)),
  /** Below 1 before the start, above it in the midst of service. */
  seenAt: fc.oneof(fc.constant(0), percent(-100, 90)),
  rate: percent(1, 60),
  decline: percent(-60, 90),
  premium: percent(-60, 200),
});

/** Head: results, then as-of, start and rates; below it as-of with 0, and each month's end with its amount. */
function marketValues(): FormSheet {
  const sheet: FormSheet = { name: "present value, mark-to-market, breakeven", rows: [], checks: [], firstCaseRows: 0 };
  for (const { deal, seenAt, rate, decline, premium } of sample(marketCase, 301)) {
    const [start, end] = [deal.tranches[0]?.start ?? NaN, deal.tranches[0]?.end ?? NaN];
    const asOf = start - 1 + Math.round(seenAt * (seenAt < 0 ? 400 : end - start));
    const months = schedule(deal, "month").filter(({ period }) => period > asOf);
    const head = sheet.rows.length + 1;
    const [day, first, r, d, p, b] = [6, 7, 8, 9, 10, 11].map((column) => at(head, column));
    const [from, to] = [head + 1, head + 1 + months.length];
    const range = (column: number): string => `${at(from, column)}:${at(to, column)}`;
    const years = `((${range(1)}-${day})/365)`;
    const discount = `(1+${r})^${years}`;
    const drift = Math.round(decline * -100) / 100;
    const breakeven = breakevenDecline(deal, { rate, premium, asOf });
    const value = presentValue(deal, { rate, asOf });
    const results: [string, number][] = [
      [`=XNPV(${r},${range(2)},${range(1)})`, value],
      [`=SUMPRODUCT(${range(2)}/${discount})`, value],
      [
        `=SUMPRODUCT(${range(2)}*((1+${p})*(1-${d})^${years}-1)/${discount})`,
        markToMarket(deal, { rate, decline, premium, asOf }),
      ],
      // At the breakeven what the market would charge is worth what the contract charges.
      [`=SUMPRODUCT(${range(2)}*(1+${p})*(1-${b})^${years}/${discount})`, value],
      // EXP of one cell: Gnumeric does not calculate it over a range here.
      [
        `=SUMPRODUCT(${range(2)}*((1+${p})*EXP(${drift})^${years}-1)/${discount})`,
        simulate(deal, { rate, drift, volatility: 0, premium, asOf, paths: 2 }).mean,
      ],
    ];
    sheet.rows.push(
      [...results.map(([formula]) => formula), asOf, start, rate, decline, premium, breakeven],
      [`=${day}`, 0],
    );
    months.forEach(({ amount }, index) => {
      sheet.rows.push([
        index === 0 ? `=EOMONTH(MAX(${first},${day}+1),0)` : `=EOMONTH(${at(from + index, 1)},1)`,
        amount,
      ]);
    });
    results.forEach(([formula, expected], index) => {
      const what = `${formula} of ${months.length} months after ${asOf} from ${start}, rate ${rate}, decline ${decline}, premium ${premium}`;
      sheet.checks.push({ row: head, column: index + 1, expected, what });
    });
    sheet.firstCaseRows ||= sheet.rows.length;
  }
  return sheet;
}

function forwardPrices(): FormSheet {
  const price = percent(1, 10_000);
  const cases = sample(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 40 }), price, price), 302);
  return oneRowACase("forward price", cases, ([quarters, more, nearPrice, farPrice], row) => {
    const [nearYears, farYears] = [quarters / 4, (quarters + more) / 4];
    const [a, ra, b, rb] = [2, 3, 4, 5].map((column) => at(row, column));
    return {
      inputs: [nearYears, nearPrice, farYears, farPrice],
      formulas: [[`=(${b}*${rb}-${a}*${ra})/(${b}-${a})`, forwardPrice({ nearYears, nearPrice, farYears, farPrice })]],
    };
  });
}

const bandCase = fc.record({
  tranches: fc.array(someTranche(1), { minLength: 1, maxLength: 4 }),
  after: fc.integer({ min: -500, max: LONGEST_DAYS }),
  fromMonths: fc.integer({ min: 0, max: 40 }),
  length: fc.integer({ min: 0, max: 40 }),
});

function bands(): FormSheet {
  return oneRowACase(
    "band of the remaining obligation",
    sample(bandCase, 303),
    ({ tranches, after, fromMonths, length }, row) => {
      const asOf = (tranches[0]?.start ?? NaN) + after;
      const toMonths = fromMonths + length;
      const [low, high] = [at(row, 2), at(row, 3)];
      const count = tranches.length;
      const [values, starts, ends] = [0, 1, 2].map(
        (part) => `${at(row, 7 + part * count)}:${at(row, 6 + (part + 1) * count)}`,
      );
      const served = (day: string): string =>
        `((${day}>=${starts})*((${day}<${ends})*(${day}-${starts}+1)+(${day}>=${ends})*(${ends}-${starts}+1)))`;
      return {
        inputs: [
          asOf,
          fromMonths,
          toMonths,
          ...tranches.map(({ value }) => value ?? NaN),
          ...tranches.map(({ start }) => start ?? NaN),
          ...tranches.map(({ end }) => end ?? NaN),
        ],
        helpers: [5, 6].map((column) => `=EDATE(${at(row, 4)},${at(row, column)})`),
        formulas: [
          [
            `=SUMPRODUCT(${values}*(${served(high)}-${served(low)})/(${ends}-${starts}+1))`,
            rpoBand(contract(...tranches), { asOf, fromMonths, toMonths }),
          ],
        ],
      };
    },
  );
}

/** Every value function in its spreadsheet form, 200 seeded cases or more of each. */
export function valueForms(): FormSheet[] {
  return [marketValues(), forwardPrices(), bands()];
}
