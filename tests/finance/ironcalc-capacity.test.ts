import { capacityForms } from "./capacity-forms";
import { cases, overCases } from "../many-cases";
import { ironCalcMismatches, startIronCalc } from "./ironcalc-model";
import { firstCase } from "./spreadsheet-forms";

describe("the spreadsheet form of every capacity and credit function, calculated by IronCalc, gives our result", () => {
  beforeAll(startIronCalc);

  test.each(capacityForms().map((sheet) => [sheet.name, sheet] as const))(overCases("%s", "IronCalc"), (_name, all) => {
    const sheet = cases(firstCase(all), all);
    expect(sheet.checks.length).toBeGreaterThanOrEqual(cases(1, 200));
    expect(ironCalcMismatches(sheet)).toEqual([]);
  });
});
