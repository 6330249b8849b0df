import fc from "fast-check";
import { annualSpend } from "../../src/finance/annual-spend";
import type { Contract, Tranche } from "../../src/finance/contract";
import type { Period } from "../../src/finance/period";
import { recognised, remaining } from "../../src/finance/recognition";
import { schedule } from "../../src/finance/schedule";
import { monthEnd, serialFromIso } from "../../src/finance/serial-date";
import { contractTerm } from "../../src/finance/term";
import { BASES, yearFraction } from "../../src/finance/year-fraction";
import { contract, tranche } from "./contracts";

// The same results by formulas that every spreadsheet program has, to be calculated by another engine. Inputs have at
// most 15 digits, which is what engines keep of a number typed into a cell.

/** A cell whose result must equal ours. Row and column count from 1. */
export interface Check {
  readonly row: number;
  readonly column: number;
  readonly expected: number;
  readonly what: string;
}

/** A sheet of inputs and formulas (text that begins with "="), and what its cells must show. */
export interface FormSheet {
  readonly name: string;
  readonly rows: (number | string)[][];
  readonly checks: Check[];
  /** Rows of the first case, which needs no other. */
  firstCaseRows: number;
}

const CASES = 200;
/** Relative; 0 must be 0. */
const TOLERANCE = 1e-12;
const MONTHS: Record<Period, number> = { month: 1, quarter: 3, year: 12 };
/** Few enough cents that an engine which rounds to 15 digits before INT still cuts at the right cent. */
const MOST_CENTS = 1_000_000_000;
const LONGEST_DAYS: Record<Period, number> = { month: 500, quarter: 1_200, year: 4_392 };

const someDay = fc.integer({ min: serialFromIso("1995-01-01"), max: serialFromIso("2060-12-31") });
/** Days near month ends and in February are where day counts differ. */
const trickyDay = fc.oneof(
  someDay,
  someDay.map((day) => monthEnd(day)),
  someDay.map((day) => monthEnd(day) - 1),
  someDay.map((day) => monthEnd(day) + 1),
);

function someTranche(mostCents: number, longestDays: number): fc.Arbitrary<Tranche> {
  return fc
    .record({
      cents: fc.integer({ min: 1, max: mostCents }),
      start: trickyDay,
      days: fc.integer({ min: 2, max: longestDays }),
      lead: fc.integer({ min: 0, max: 700 }),
      rampMonths: fc.integer({ min: 0, max: 60 }),
      escalatorPercent: fc.integer({ min: 1, max: 40 }),
    })
    .map(({ cents, start, days, lead, rampMonths, escalatorPercent }) =>
      tranche({
        value: cents / 100,
        start,
        end: start + days,
        signed: start - lead,
        rampMonths,
        escalator: escalatorPercent / 100,
      }),
    );
}

const someDeal = fc
  .array(someTranche(9e12, 4_392), { minLength: 1, maxLength: 4 })
  .map((tranches) => contract(...tranches));

/** The same cases in every run. */
export function sample<Case>(cases: fc.Arbitrary<Case>, seed: number): Case[] {
  return fc.sample(cases, { numRuns: CASES, seed });
}

/** Address of a cell: (1, 28) is AB1. */
export function at(row: number, column: number): string {
  const letters = column > 26 ? String.fromCharCode(64 + Math.floor((column - 1) / 26)) : "";
  return `${letters}${String.fromCharCode(65 + ((column - 1) % 26))}${row}`;
}

/** One case: checked formulas from column 1 on, then formulas they need, then inputs. */
export interface Row {
  readonly inputs: number[];
  readonly formulas: [string, number][];
  readonly helpers?: string[];
}

/** A sheet with a row for each case. */
export function oneRowACase<Case>(
  name: string,
  cases: readonly Case[],
  form: (each: Case, row: number) => Row,
): FormSheet {
  const sheet: FormSheet = { name, rows: [], checks: [], firstCaseRows: 1 };
  cases.forEach((each, index) => {
    const { inputs, formulas, helpers = [] } = form(each, index + 1);
    // Results first, so that no engine leaves a first column out.
    sheet.rows.push([...formulas.map(([formula]) => formula), ...helpers, ...inputs]);
    formulas.forEach(([formula, expected], position) => {
      sheet.checks.push({ row: index + 1, column: position + 1, expected, what: `${formula} of ${inputs.join(", ")}` });
    });
  });
  return sheet;
}

function yearFractions(): FormSheet {
  // In order: an engine disagrees on reversed dates, see the next sheet.
  return yearFractionsOf("year fraction", ([start, end]) => [start, end]);
}

/** The later date first. IronCalc is not asked for it: what it answers is in docs/differences-from-excel.md, and tested. */
export function reversedYearFractions(): FormSheet {
  return yearFractionsOf("year fraction, the later date first", ([start, end]) => [end, start]);
}

function yearFractionsOf(name: string, arranged: (days: readonly [number, number]) => [number, number]): FormSheet {
  const cases = sample(fc.tuple(trickyDay, trickyDay), 101).map(([one, other]) =>
    arranged([Math.min(one, other), Math.max(one, other)]),
  );
  return oneRowACase(name, cases, ([start, end], row) => ({
    inputs: [start, end],
    formulas: BASES.map((basis) => [
      `=YEARFRAC(${at(row, 6)},${at(row, 7)},${basis})`,
      yearFraction(start, end, basis),
    ]),
  }));
}

/** The parts of a deal as one row of inputs: all values, then all starts, all ends, all signings. */
function dealRow(deal: Contract, row: number, column: number) {
  const count = deal.tranches.length;
  const numbers = (part: "value" | "start" | "end" | "signed"): number[] =>
    deal.tranches.map((each) => each[part] ?? NaN);
  const block = (index: number): string[] =>
    Array.from({ length: count }, (_, each) => at(row, column + index * count + each));
  const range = (index: number): string => `${block(index)[0]}:${block(index)[count - 1]}`;
  return { inputs: [...numbers("value"), ...numbers("start"), ...numbers("end"), ...numbers("signed")], block, range };
}

function terms(): FormSheet {
  return oneRowACase("term", sample(fc.tuple(someDeal, fc.constantFrom(...BASES)), 102), ([deal, basis], row) => {
    const { inputs, range } = dealRow(deal, row, 3);
    return {
      inputs,
      formulas: [
        [`=YEARFRAC(MIN(${range(1)}),MAX(${range(2)})+1,${basis})`, contractTerm(deal, "service", basis).years],
        [`=YEARFRAC(MIN(${range(3)}),MAX(${range(2)})+1,${basis})`, contractTerm(deal, "signing", basis).years],
      ],
    };
  });
}

function annualSpends(): FormSheet {
  return oneRowACase(
    "annual spend",
    sample(fc.tuple(someDeal, fc.constantFrom(...BASES)), 103),
    ([deal, basis], row) => {
      const { inputs, block } = dealRow(deal, row, 3);
      const [values, starts, ends, signed] = [block(0), block(1), block(2), block(3)];
      const sum = (from: string[]): string =>
        `=${values.map((value, each) => `${value}/YEARFRAC(${from[each]},${ends[each]}+1,${basis})`).join("+")}`;
      return {
        inputs,
        formulas: [
          [sum(starts), annualSpend(deal, "service", basis)],
          [sum(signed), annualSpend(deal, "signing", basis)],
        ],
      };
    },
  );
}

function levelRecognition(): FormSheet {
  const cases = sample(fc.tuple(someDeal, fc.integer({ min: -200, max: 4_500 })), 104);
  return oneRowACase("recognised and remaining, level", cases, ([deal, after], row) => {
    const asOf = (deal.tranches[0]?.start ?? 0) + after;
    const { inputs, range } = dealRow(deal, row, 4);
    const [day, values, starts, ends] = [at(row, 3), range(0), range(1), range(2)];
    const served = `(${day}>=${starts})*((${day}<${ends})*(${day}-${starts}+1)+(${day}>=${ends})*(${ends}-${starts}+1))`;
    const all = `(${ends}-${starts}+1)`;
    return {
      inputs: [asOf, ...inputs],
      formulas: [
        [`=SUMPRODUCT(${values}*${served}/${all})`, recognised(deal, asOf)],
        [`=SUMPRODUCT(${values}*(${all}-${served})/${all})`, remaining(deal, asOf)],
      ],
    };
  });
}

const oneTrancheAsOf = fc.tuple(someTranche(9e12, 4_392), fc.double({ min: -0.05, max: 1.05, noNaN: true }));

/** Results in columns 1 and 2, weight delivered and weight of all days in 3 and 4, then the tranche and as-of. */
function profileRecognition(profile: "ramp" | "escalating", seed: number): FormSheet {
  return oneRowACase(`recognised and remaining, ${profile}`, sample(oneTrancheAsOf, seed), ([each, part], row) => {
    const [start, end] = [each.start ?? 0, each.end ?? 0];
    const asOf = Math.round(start + (end - start) * part);
    const input = profile === "ramp" ? (each.rampMonths ?? NaN) : (each.escalator ?? NaN);
    const [value, first, last, day, term] = [5, 6, 7, 8, 9].map((column) => at(row, column));
    const weight = profile === "ramp" ? rampFormula : escalatingFormula;
    const deal = contract(each);
    const formulas: [string, number][] = [
      [`=${value}*${at(row, 3)}/${at(row, 4)}`, recognised(deal, asOf, profile)],
      [`=${value}*(${at(row, 4)}-${at(row, 3)})/${at(row, 4)}`, remaining(deal, asOf, profile)],
    ];
    const helpers = [`MAX(0,MIN(${day},${last})-${first}+1)`, `(${last}-${first}+1)`].map(
      (days) => `=${weight(days, `${first}`, `${term}`)}`,
    );
    return { inputs: [each.value ?? NaN, start, end, asOf, input], formulas, helpers };
  });
}

function rampFormula(days: string, start: string, months: string): string {
  const ramp = `(EDATE(${start},${months})-${start})`;
  return `IF(${months}=0,${days},IF(${days}<=${ramp},${days}^2,${ramp}*(2*${days}-${ramp})))`;
}

/** Whole contract years before the day after the last one served, by a geometric sum, and the part of the one under way. */
function escalatingFormula(days: string, start: string, escalator: string): string {
  const next = `(${start}+${days})`;
  const calendarYears = `INT(((YEAR(${next})-YEAR(${start}))*12+MONTH(${next})-MONTH(${start}))/12)`;
  const years = `(${calendarYears}-IF(EDATE(${start},12*${calendarYears})>${next},1,0))`;
  const anniversary = `EDATE(${start},12*${years})`;
  return `((1+${escalator})^${years}-1)/${escalator}+(1+${escalator})^${years}*(${next}-${anniversary})/(EDATE(${start},12*${years}+12)-${anniversary})`;
}

/**
 * A schedule with its rounding, one block of rows a contract: cents, start, end and cents left over on the first row;
 * then per period its last day, days of service, cents cut off, remainder, and the amount with its cent if it gets one.
 */
function schedules(period: Period, seed: number): FormSheet {
  const sheet: FormSheet = { name: `schedule by ${period}`, rows: [], checks: [], firstCaseRows: 0 };
  const cases = sample(fc.tuple(someTranche(MOST_CENTS, LONGEST_DAYS[period]), fc.integer({ min: 1, max: 12 })), seed);
  for (const [each, yearEnd] of cases) {
    const rows = schedule(contract(each), period, "level", yearEnd);
    const head = sheet.rows.length + 1;
    const [first, last] = [head + 1, head + rows.length];
    const [cents, start, end, leftOver] = [1, 2, 3, 4].map((column) => `$${at(head, column)}`);
    sheet.rows.push([
      Math.round((each.value ?? NaN) * 100),
      each.start ?? NaN,
      each.end ?? NaN,
      `=${cents}-SUM(${at(first, 3)}:${at(last, 3)})`,
    ]);
    rows.forEach((expected, index) => {
      const row = first + index;
      const months = MONTHS[period];
      const [lastDay, days, cut, remainder] = [1, 2, 3, 4].map((column) => at(row, column));
      const remainders = `${at(first, 4)}:${at(last, 4)}`;
      const rank = `SUMPRODUCT((${remainders}>${remainder})*1)+SUMPRODUCT((${at(first, 4)}:${remainder}=${remainder})*1)`;
      sheet.rows.push([
        index === 0
          ? `=EOMONTH(${start},MOD(${yearEnd}-MONTH(${start}),${months}))`
          : `=EOMONTH(${at(row - 1, 1)},${months})`,
        `=MAX(0,MIN(${end},${lastDay})-MAX(${start},EOMONTH(${lastDay},-${months})+1)+1)`,
        `=INT(${cents}*${days}/(${end}-${start}+1))`,
        `=${cents}*${days}-${cut}*(${end}-${start}+1)`,
        `=(${cut}+IF(${rank}<=${leftOver},1,0))/100`,
        `=YEAR(${lastDay})`,
      ]);
      const what = `${period} ${index + 1} of ${each.value} from ${each.start} to ${each.end}, year end ${yearEnd}`;
      sheet.checks.push({ row, column: 5, expected: expected.amount, what: `amount of ${what}` });
      sheet.checks.push({
        row,
        column: period === "year" ? 6 : 1,
        expected: expected.period,
        what: `label of ${what}`,
      });
    });
    sheet.firstCaseRows ||= sheet.rows.length;
  }
  return sheet;
}

/** Every function in its spreadsheet form, 200 seeded cases or more of each. */
export function spreadsheetForms(): FormSheet[] {
  return [
    yearFractions(),
    terms(),
    annualSpends(),
    schedules("year", 105),
    schedules("quarter", 106),
    schedules("month", 107),
    levelRecognition(),
    profileRecognition("ramp", 108),
    profileRecognition("escalating", 109),
  ];
}

/** The first case of a sheet alone. */
export function firstCase(sheet: FormSheet): FormSheet {
  const isInIt = ({ row }: Check): boolean => row <= sheet.firstCaseRows;
  return { ...sheet, rows: sheet.rows.slice(0, sheet.firstCaseRows), checks: sheet.checks.filter(isInIt) };
}

/** Checks a sheet's results did not pass, in words; `result` reads a cell. */
export function mismatches(sheet: FormSheet, result: (row: number, column: number) => number): string[] {
  return sheet.checks.flatMap(({ row, column, expected, what }) => {
    const got = result(row, column);
    return Math.abs(got - expected) <= TOLERANCE * Math.abs(expected)
      ? []
      : [`${what}: ours ${expected}, theirs ${got}`];
  });
}
