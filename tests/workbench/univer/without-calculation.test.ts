import { isWithoutCalculation } from "../../../src/workbench/univer/without-calculation";

const VALUES = "sheet.mutation.set-range-values";

// Source of every row: TriggerCalculationController of @univerjs/sheets-formula 0.25.1, which starts the calculation.
test.each`
  change                              | id                             | trigger                                    | options                | without
  ${"bold, fill, number format"}      | ${VALUES}                      | ${"sheet.command.set-style"}               | ${undefined}           | ${true}
  ${"borders"}                        | ${VALUES}                      | ${"sheet.command.set-border"}              | ${undefined}           | ${true}
  ${"formats cleared"}                | ${VALUES}                      | ${"sheet.command.clear-selection-format"}  | ${undefined}           | ${true}
  ${"a cell of this page only"}       | ${VALUES}                      | ${"sheet.command.set-range-values"}        | ${{ onlyLocal: true }} | ${true}
  ${"a cell typed"}                   | ${VALUES}                      | ${"sheet.command.set-range-values"}        | ${undefined}           | ${false}
  ${"a cell written without command"} | ${VALUES}                      | ${undefined}                               | ${undefined}           | ${false}
  ${"contents cleared"}               | ${VALUES}                      | ${"sheet.command.clear-selection-content"} | ${undefined}           | ${false}
  ${"a row inserted"}                 | ${"sheet.mutation.insert-row"} | ${"sheet.command.set-style"}               | ${undefined}           | ${false}
`("$change: calculates nothing is $without", ({ id, trigger, options, without }) => {
  expect(isWithoutCalculation({ id, params: { trigger } }, options)).toBe(without);
});
