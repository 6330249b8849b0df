import fc from "fast-check";
import {
  addMonths,
  calendarDay,
  isoFromSerial,
  LAST_SERIAL,
  monthEnd,
  packedDay,
  serialFromIso,
  serialOfDay,
  wholeDay,
} from "../../src/finance/serial-date";
import { cases, overCases } from "../many-cases";
import { financeError } from "./expect-close";

const MS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;
const STEP = cases(31, 1); // 31 meets every day of a month and of a week.

describe("serials and the calendar", () => {
  test.each`
    serial       | iso             | source
    ${1}         | ${"1900-01-01"} | ${"Excel: DATE(1900,1,1) = 1"}
    ${59}        | ${"1900-02-28"} | ${"Excel"}
    ${60}        | ${"1900-02-29"} | ${"Excel: the day that never was"}
    ${61}        | ${"1900-03-01"} | ${"Excel"}
    ${366}       | ${"1900-12-31"} | ${"Excel: 1900 has 366 serials"}
    ${25_569}    | ${"1970-01-01"} | ${"Excel DATEVALUE"}
    ${39_448}    | ${"2008-01-01"} | ${"Excel DATE page: 1 January 2008 is 39448"}
    ${46_388}    | ${"2027-01-01"} | ${"by hand: 39448 + 19 × 365 + 5"}
    ${2_958_465} | ${"9999-12-31"} | ${"Excel: the last date"}
  `("$iso is serial $serial ($source)", ({ serial, iso }: { serial: number; iso: string }) => {
    expect(serialFromIso(iso)).toBe(serial);
    expect(isoFromSerial(serial)).toBe(iso);
  });

  test(overCases("days from March 1900 to December 9999 are the days that Date has, and come back"), () => {
    const wrong: number[] = [];
    const date = new Date(0);
    for (let serial = 61; serial <= LAST_SERIAL; serial += STEP) {
      date.setTime((serial - SERIAL_OF_1970) * MS_PER_DAY);
      const packed = packedDay(serial);
      const [year, month, day] = [packed >> 9, (packed >> 5) & 15, packed & 31];
      const same = year === date.getUTCFullYear() && month === date.getUTCMonth() + 1 && day === date.getUTCDate();
      if (!same || serialOfDay(year, month, day) !== serial) wrong.push(serial);
    }
    expect(wrong).toEqual([]);
  });

  test("the days before March 1900 come back too", () => {
    for (let serial = 1; serial <= 60; serial++) {
      const { year, month, day } = calendarDay(serial);
      expect(serialOfDay(year, month, day)).toBe(serial);
    }
  });

  test("a time of day is cut off", () => {
    expect(isoFromSerial(46_388.999)).toBe("2027-01-01");
    expect(wholeDay(46_388.5, "a date")).toBe(46_388);
  });

  test.each([[0], [0.999], [-1], [LAST_SERIAL + 1], [NaN], [Infinity], [-Infinity]])(
    "refuses the serial %p as domain",
    (serial) => {
      expect(() => isoFromSerial(serial)).toThrow(financeError("domain"));
      expect(() => wholeDay(serial, "the end of x")).toThrow(financeError("domain", /the end of x .*got/));
      expect(() => addMonths(serial, 1)).toThrow(financeError("domain"));
    },
  );

  test.each`
    text             | kind        | case
    ${"2027-02-29"}  | ${"domain"} | ${"no such day"}
    ${"2100-02-29"}  | ${"domain"} | ${"no leap year"}
    ${"2027-13-01"}  | ${"domain"} | ${"no such month"}
    ${"2027-00-10"}  | ${"domain"} | ${"month 0"}
    ${"2027-01-00"}  | ${"domain"} | ${"day 0"}
    ${"1899-12-31"}  | ${"domain"} | ${"before the calendar"}
    ${"2027-1-1"}    | ${"shape"}  | ${"one digit"}
    ${"2027"}        | ${"shape"}  | ${"only a year"}
    ${" 2027-01-01"} | ${"shape"}  | ${"a space in front"}
    ${""}            | ${"shape"}  | ${"nothing"}
  `('refuses the text "$text" as $kind ($case)', ({ text, kind }: { text: string; kind: string }) => {
    expect(() => serialFromIso(text)).toThrow(financeError(kind));
  });
});

describe("addMonths and monthEnd", () => {
  // Rows of the EDATE and EOMONTH test tables of PhpSpreadsheet, which says they are Excel's values.
  test.each`
    start        | months   | edate     | eomonth
    ${39_462}    | ${1}     | ${39_493} | ${39_507}
    ${39_462}    | ${-1}    | ${39_431} | ${39_447}
    ${39_462}    | ${2}     | ${39_522} | ${39_538}
    ${39_172}    | ${1}     | ${39_202} | ${39_202}
    ${39_172}    | ${-1}    | ${39_141} | ${39_141}
    ${39_538}    | ${-1}    | ${39_507} | ${39_507}
    ${39_538}    | ${-4}    | ${39_416} | ${39_416}
    ${39_507}    | ${-12}   | ${39_141} | ${39_141}
    ${39_156}    | ${3}     | ${39_248} | ${39_263}
    ${22_269}    | ${0}     | ${22_269} | ${22_281}
    ${22_269}    | ${2}     | ${22_331} | ${22_340}
    ${22_269.75} | ${2}     | ${22_331} | ${22_340}
    ${22_269}    | ${110}   | ${25_618} | ${25_627}
    ${22_269}    | ${-110}  | ${18_920} | ${18_932}
    ${22_269}    | ${3.75}  | ${22_359} | ${22_371}
    ${22_269}    | ${-0.75} | ${22_269} | ${22_281}
  `(
    "$start moved by $months months is $edate, its month's end $eomonth",
    ({ start, months, edate, eomonth }: Record<string, number>) => {
      expect(addMonths(start ?? NaN, months ?? NaN)).toBe(edate);
      expect(monthEnd(start ?? NaN, months ?? NaN)).toBe(eomonth);
    },
  );

  test.each`
    start           | months | moved           | source
    ${"2028-01-31"} | ${1}   | ${"2028-02-29"} | ${"Excel EDATE page: the last day where the month is shorter"}
    ${"2027-01-31"} | ${1}   | ${"2027-02-28"} | ${"as above"}
    ${"2028-02-29"} | ${12}  | ${"2029-02-28"} | ${"as above"}
    ${"2028-02-29"} | ${-48} | ${"2024-02-29"} | ${"by hand"}
    ${"2027-12-31"} | ${2}   | ${"2028-02-29"} | ${"by hand"}
    ${"1900-01-31"} | ${1}   | ${"1900-02-29"} | ${"Excel's February 1900 has 29 days"}
    ${"9999-11-30"} | ${1}   | ${"9999-12-30"} | ${"by hand"}
  `(
    "$start moved by $months months is $moved ($source)",
    ({ start, months, moved }: { start: string; months: number; moved: string }) => {
      expect(isoFromSerial(addMonths(serialFromIso(start), months))).toBe(moved);
    },
  );

  test.each([
    ["9999-12-01", 1],
    ["1900-01-31", -1],
    ["2027-01-01", NaN],
    ["2027-01-01", Infinity],
    ["2027-01-01", 1e300],
  ])("refuses %s moved by %p months as domain", (start, months) => {
    expect(() => addMonths(serialFromIso(start), months)).toThrow(financeError("domain", /months from/));
    expect(() => monthEnd(serialFromIso(start), months)).toThrow(financeError("domain"));
  });

  test("moving there and back never lands after the day it left", () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 80_000 }), fc.integer({ min: -600, max: 600 }), (serial, months) => {
        const there = addMonths(serial, months);
        const back = addMonths(there, -months);
        expect(back).toBeLessThanOrEqual(serial);
        expect(serial - back).toBeLessThanOrEqual(3);
        expect(monthEnd(serial, months)).toBe(monthEnd(there));
      }),
    );
  });
});
