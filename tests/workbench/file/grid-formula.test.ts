import { fileFormula } from "../../../src/workbench/file/file-formula";
import { gridFormula, sharedFormula } from "../../../src/workbench/file/grid-formula";

test.each`
  kept                                                     | formula                                    | source
  ${"SUM(A1:B2)"}                                          | ${"=SUM(A1:B2)"}                           | ${"as it is"}
  ${'_xldudf_OFFTAKE_TERM("x")'}                           | ${'=OFFTAKE.TERM("x")'}                    | ${"office-js 5611: prefix, dots become underscores"}
  ${'_xldudf_offtake_term("_xldudf_OFFTAKE_TERM")'}        | ${'=OFFTAKE.term("_xldudf_OFFTAKE_TERM")'} | ${"as LibreOffice may spell it; texts stay"}
  ${"_xldudf_OTHER_TERM(1)"}                               | ${"=_xldudf_OTHER_TERM(1)"}                | ${"another add-in's"}
  ${"_xlfn.XLOOKUP(1,A1:A3,B1:B3)"}                        | ${"=XLOOKUP(1,A1:A3,B1:B3)"}               | ${"later functions are marked"}
  ${"_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,B1:B3>0))"} | ${"=SORT(FILTER(A1:A3,B1:B3>0))"}          | ${"as Excel keeps these two"}
  ${"_xlfn.LET(_xlpm.x,2,_xlpm.x+1)"}                      | ${"=LET(x,2,x+1)"}                         | ${"names of parameters are marked"}
  ${"SUM(_xlfn.ANCHORARRAY('My sheet'!B2))*2"}             | ${"=SUM('My sheet'!B2#)*2"}                | ${"a spilled range"}
  ${"_xlfn.SINGLE(A1:A3)+1"}                               | ${"=@A1:A3+1"}                             | ${"one of several cells"}
  ${"SUM(Deals[[#This Row],[value]])"}                     | ${"=SUM(Deals[[#This Row],[value]])"}      | ${"of a table"}
`("$kept is read as $formula ($source)", ({ kept, formula }: { kept: string; formula: string }) => {
  expect(gridFormula(kept, "OFFTAKE")).toBe(formula);
});

test("without an add-in its functions stay as the file spells them", () => {
  expect(gridFormula("_xldudf_OFFTAKE_TERM(A1)", null)).toBe("=_xldudf_OFFTAKE_TERM(A1)");
});

test.each([
  "=1+OFFTAKE.TERM(A1)*2",
  "=SORT(FILTER(A1:A3,B1:B3>0))",
  "=SUM( 'My sheet'!B2# , 1 )",
  '="_xlfn."&A1',
  "='OFFTAKE.TERM(1)'!A1",
])("%s comes back as it was", (formula) => {
  expect(gridFormula(fileFormula(formula, { namespace: "OFFTAKE" }), "OFFTAKE")).toBe(formula);
});

test.each`
  formula                   | from    | to      | moved                     | source
  ${"A1*$B$1"}              | ${"C1"} | ${"C3"} | ${"A3*$B$1"}              | ${"ECMA-376 part 1, 18.3.1.40: relative references move"}
  ${'SUM(A$1:A1)&"A1"'}     | ${"B1"} | ${"D2"} | ${'SUM(C$1:C2)&"A1"'}     | ${"texts stay"}
  ${"LOG10(A1)+'My A1'!A1"} | ${"B1"} | ${"B2"} | ${"LOG10(A2)+'My A1'!A2"} | ${"names of functions and sheets stay"}
`(
  "$formula of $from is $moved in $to ($source)",
  ({ formula, from, to, moved }: Record<"formula" | "from" | "to" | "moved", string>) => {
    expect(sharedFormula(formula, from, to)).toBe(moved);
  },
);
