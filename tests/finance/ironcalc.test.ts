import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cases, overCases } from "../many-cases";
import { ironCalcMismatches, startIronCalc } from "./ironcalc-model";
import { firstCase, type FormSheet, reversedYearFractions, spreadsheetForms } from "./spreadsheet-forms";

describe("the spreadsheet form of every function, calculated by IronCalc, gives our result", () => {
  beforeAll(startIronCalc);

  test.each(spreadsheetForms().map((sheet) => [sheet.name, sheet] as const))(
    overCases("%s", "IronCalc"),
    (_name, all) => {
      const sheet = cases(firstCase(all), all);
      expect(sheet.checks.length).toBeGreaterThanOrEqual(cases(1, 200));
      expect(ironCalcMismatches(sheet)).toEqual([]);
    },
  );
});

describe("IronCalc's YEARFRAC of the later date first is off as docs/differences-from-excel.md says", () => {
  const document = readFileSync(join(__dirname, "../../docs/differences-from-excel.md"), "utf8");

  test("so many pairs on bases 0 and 1, none on the others", () => {
    startIronCalc();
    const sheet = reversedYearFractions();
    const off = ironCalcMismatches(sheet);
    const on = (basis: number): string[] => off.filter((each) => each.includes(`,${basis})`));
    expect(document).toContain(
      `an error on basis 1 (${on(1).filter((each) => each.endsWith("theirs NaN")).length} of ${sheet.rows.length} pairs)`,
    );
    expect(document).toContain(`another fraction on basis 0 (${on(0).length} of ${sheet.rows.length})`);
    expect(off).toHaveLength(on(0).length + on(1).length);
  });

  test("the example", () => {
    startIronCalc();
    // By hand, 30/360: from the 30th of August 2038 to 28 June 2042 are 3 years, 9 months and 28 days.
    const example: FormSheet = {
      name: "example",
      rows: [["=YEARFRAC(DATE(2042,6,28),DATE(2038,8,31),0)"]],
      checks: [{ row: 1, column: 1, expected: (3 * 360 + 9 * 30 + 28) / 360, what: "example" }],
      firstCaseRows: 1,
    };
    expect(ironCalcMismatches(example)).toEqual([`example: ours ${1_378 / 360}, theirs 3.825`]);
    expect(document).toMatch(/28 June 2042 and 31 August 2038 give 3\.825 \|.*3\.827778 \|/);
  });
});
