import { fileFormula } from "../../../src/workbench/file/file-formula";

test.each`
  formula                                       | kept                                                     | source
  ${"=SUM(A1:B2)"}                              | ${"SUM(A1:B2)"}                                          | ${"as it is"}
  ${'=OFFTAKE.TERM("x")'}                       | ${'_xldudf_OFFTAKE_TERM("x")'}                           | ${"office-js 5611: prefix, dots become underscores"}
  ${'=1+offtake.term(A1)*2&"OFFTAKE.TERM(A1)"'} | ${'1+_xldudf_OFFTAKE_TERM(A1)*2&"OFFTAKE.TERM(A1)"'}     | ${"texts stay"}
  ${"='OFFTAKE.TERM(1)'!A1"}                    | ${"'OFFTAKE.TERM(1)'!A1"}                                | ${"names of sheets stay"}
  ${"=XLOOKUP(1,A1:A3,B1:B3)"}                  | ${"_xlfn.XLOOKUP(1,A1:A3,B1:B3)"}                        | ${"later functions are marked"}
  ${"=SORT(FILTER(A1:A3,B1:B3>0))"}             | ${"_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,B1:B3>0))"} | ${"as Excel keeps these two"}
  ${"=SUM(B2#)"}                                | ${"SUM(_xlfn.ANCHORARRAY(B2))"}                          | ${"a spilled range"}
  ${"=SUM( 'My sheet'!B2# , 1 )"}               | ${"SUM( _xlfn.ANCHORARRAY('My sheet'!B2) , 1 )"}         | ${"blanks stay"}
`("$formula is kept as $kept ($source)", ({ formula, kept }: { formula: string; kept: string }) => {
  expect(fileFormula(formula, "OFFTAKE")).toBe(kept);
});

test("without an add-in its functions are any others", () => {
  expect(fileFormula("=OFFTAKE.TERM(A1)", null)).toBe("OFFTAKE.TERM(A1)");
});
