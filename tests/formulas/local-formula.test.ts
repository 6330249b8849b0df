import { localFormula } from "../../src/formulas/local-formula";

// Signs: docs/decisions/062-copied-formulas.md. With a decimal comma Excel separates arguments by semicolons.
test.each`
  formula                                                      | local                                                        | why
  ${"=OFFTAKE.GPUS(1.5,3)"}                                    | ${"=OFFTAKE.GPUS(1,5;3)"}                                    | ${"numbers and arguments"}
  ${'=OFFTAKE.ANNUALSPEND("meta-coreweave-2026","stated",,0)'} | ${'=OFFTAKE.ANNUALSPEND("meta-coreweave-2026";"stated";;0)'} | ${"arguments left out"}
  ${'=OFFTAKE.WHY("a, 1.5; b",B4:C9)'}                         | ${'=OFFTAKE.WHY("a, 1.5; b";B4:C9)'}                         | ${"a text stays as it is"}
  ${"=OFFTAKE.TERM('Deals, 1.5'!A1:B4,0.5%)"}                  | ${"=OFFTAKE.TERM('Deals, 1.5'!A1:B4;0,5%)"}                  | ${"so does a sheet's name"}
  ${'=OFFTAKE.GPUS(OFFTAKE.ANNUALSPEND("x"),3)'}               | ${'=OFFTAKE.GPUS(OFFTAKE.ANNUALSPEND("x");3)'}               | ${"one call in another"}
  ${'=OFFTAKE.REMAINING("x",DATE(2026,1,1))'}                  | ${null}                                                      | ${"DATE is DATUM in German"}
  ${"=OFFTAKE.CONCENTRATION({20,30,50})"}                      | ${null}                                                      | ${"signs in braces are others again"}
  ${'=OFFTAKE.TERM("x",TRUE)'}                                 | ${null}                                                      | ${"TRUE is WAHR in German"}
`("with a decimal comma $formula is $local ($why)", ({ formula, local }) => {
  expect(localFormula(formula, ",")).toBe(local);
});

test("with a decimal point it is the English one", () => {
  expect(localFormula("=OFFTAKE.GPUS(1.5,3)", ".")).toBeNull();
});
