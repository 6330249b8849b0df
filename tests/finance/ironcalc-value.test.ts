import { ironCalcMismatches, startIronCalc } from "./ironcalc-model";
import { valueForms } from "./value-forms";

describe("the spreadsheet form of every value function, calculated by IronCalc, gives our result", () => {
  beforeAll(startIronCalc);

  test.each(valueForms().map((sheet) => [sheet.name, sheet] as const))("%s", (_name, sheet) => {
    expect(sheet.checks.length).toBeGreaterThanOrEqual(200);
    expect(ironCalcMismatches(sheet)).toEqual([]);
  });
});
