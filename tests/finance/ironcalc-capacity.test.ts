import { capacityForms } from "./capacity-forms";
import { ironCalcMismatches, startIronCalc } from "./ironcalc-model";

describe("the spreadsheet form of every capacity and credit function, calculated by IronCalc, gives our result", () => {
  beforeAll(startIronCalc);

  test.each(capacityForms().map((sheet) => [sheet.name, sheet] as const))("%s", (_name, sheet) => {
    expect(sheet.checks.length).toBeGreaterThanOrEqual(200);
    expect(ironCalcMismatches(sheet)).toEqual([]);
  });
});
