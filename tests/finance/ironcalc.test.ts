import { ironCalcMismatches, startIronCalc } from "./ironcalc-model";
import { spreadsheetForms } from "./spreadsheet-forms";

describe("the spreadsheet form of every function, calculated by IronCalc, gives our result", () => {
  beforeAll(startIronCalc);

  test.each(spreadsheetForms().map((sheet) => [sheet.name, sheet] as const))("%s", (_name, sheet) => {
    expect(sheet.checks.length).toBeGreaterThanOrEqual(200);
    expect(ironCalcMismatches(sheet)).toEqual([]);
  });
});
