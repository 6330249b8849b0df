import { formulaFault } from "../../../src/workbench/file/formula-fault";
import { fileFormula } from "../../../src/workbench/file/file-formula";

test.each`
  formula                                            | kept                                                                  | source
  ${"=SUM(A1:B2)"}                                   | ${"SUM(A1:B2)"}                                                       | ${"as it is"}
  ${'=OFFTAKE.TERM("x")'}                            | ${'_xldudf_OFFTAKE_TERM("x")'}                                        | ${"office-js 5611: prefix, dots become underscores"}
  ${'=1+offtake.term(A1)*2&"OFFTAKE.TERM(A1)"'}      | ${'1+_xldudf_OFFTAKE_TERM(A1)*2&"OFFTAKE.TERM(A1)"'}                  | ${"texts stay"}
  ${"='OFFTAKE.TERM(1)'!A1"}                         | ${"'OFFTAKE.TERM(1)'!A1"}                                             | ${"names of sheets stay"}
  ${"=XLOOKUP(1,A1:A3,B1:B3)"}                       | ${"_xlfn.XLOOKUP(1,A1:A3,B1:B3)"}                                     | ${"later functions are marked"}
  ${"=SORT(FILTER(A1:A3,B1:B3>0))"}                  | ${"_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,B1:B3>0))"}              | ${"as Excel keeps these two"}
  ${"=SUM(B2#)"}                                     | ${"SUM(_xlfn.ANCHORARRAY(B2))"}                                       | ${"a spilled range"}
  ${"=LET(x,A1,x+1)"}                                | ${"_xlfn.LET(_xlpm.x,A1,_xlpm.x+1)"}                                  | ${"[MS-XLSX] 2.2.2: what LET binds"}
  ${"=LAMBDA(x,x*2)(3)"}                             | ${"_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)(3)"}                               | ${"[MS-XLSX] 2.2.2: a parameter"}
  ${"=MAP(A1:A3,LAMBDA(v,v*2))"}                     | ${"_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))"}                 | ${"a parameter inside a call"}
  ${"=LET(f,LAMBDA(a,a+1),f(2)+v)"}                  | ${"_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.a+1),_xlpm.f(2)+v)"}  | ${"a bound function; v is not bound"}
  ${"=LET(x,terms,OFFTAKE.TERM(x))"}                 | ${"_xlfn.LET(_xlpm.x,terms,_xldudf_OFFTAKE_TERM(_xlpm.x))"}           | ${"terms is a name of the workbook"}
  ${"=@A1:A3+1"}                                     | ${"_xlfn.SINGLE(A1:A3)+1"}                                            | ${"[MS-XLSX] 2.2.2: SINGLE"}
  ${"=@INDEX(A1:A3,1)&@B2#"}                         | ${"_xlfn.SINGLE(INDEX(A1:A3,1))&_xlfn.SINGLE(_xlfn.ANCHORARRAY(B2))"} | ${"of a call, of a spill"}
  ${"=Tab[@Deal]*2"}                                 | ${"Tab[[#This Row],[Deal]]*2"}                                        | ${"ECMA-376 part 1, 18.17.6.2: no @ in a file"}
  ${"=STDEV.S(A1:A3)+VAR.P(A1:A3)"}                  | ${"_xlfn.STDEV.S(A1:A3)+_xlfn.VAR.P(A1:A3)"}                          | ${"functions of 2010"}
  ${"=VSTACK(A1,TAKE(B1:B3,1))"}                     | ${"_xlfn.VSTACK(A1,_xlfn.TAKE(B1:B3,1))"}                             | ${"functions of 2022"}
  ${"=NETWORKDAYS.INTL(A1,B1)+AGGREGATE(9,6,A1:A3)"} | ${"NETWORKDAYS.INTL(A1,B1)+AGGREGATE(9,6,A1:A3)"}                     | ${"2010, yet written plainly ([MS-XLSX] 2.2.2)"}
  ${"=SUM( 'My sheet'!B2# , 1 )"}                    | ${"SUM( _xlfn.ANCHORARRAY('My sheet'!B2) , 1 )"}                      | ${"blanks stay"}
`("$formula is kept as $kept ($source)", ({ formula, kept }: { formula: string; kept: string }) => {
  expect(fileFormula(formula, { namespace: "OFFTAKE" })).toBe(kept);
});

test("without an add-in its functions are any others", () => {
  expect(fileFormula("=OFFTAKE.TERM(A1)", { namespace: null })).toBe("OFFTAKE.TERM(A1)");
});

test("in a table the table is named", () => {
  expect(fileFormula("=[@usd]*2", { namespace: null, table: "Deals" })).toBe("Deals[[#This Row],[usd]]*2");
});

test.each([
  "=1+",
  "=A1)",
  '="abc',
  "=€",
  "='x",
  "=A1;A2",
  "==A1",
  "=1,2",
  "=1 2",
  "=foo(",
  "=)",
  "=(A1",
  "={1,2",
  "=SUM(A1;B1)",
  "=A1 B1+",
  "=IF(,",
])("%s is no formula for Excel", (formula) => {
  expect(formulaFault(formula)).not.toBeNull();
});

test.each([
  "=SUM(A1,B2)",
  "=SUM((A1,B2))",
  "=@A1:A3",
  "=LAMBDA(x,x*2)(3)",
  "=Tab[@Deal]",
  "=A1#",
  "=1+\n2",
  "={1,-2;3,4}",
  "=IF(A1,,2)",
  "=IF(A1,)",
  "=-A1%",
  "=A1:B2 C3:D4",
  "=Sheet1!#REF!+1",
  "=SUM(A:A,1:1)",
  "=Sheet1:Sheet3!A1",
  "=NA()",
  "=INDEX(A1:A3,1):B2",
  "=Deals[#Totals]",
  '="a""b"',
  "=1e5",
  "=.5",
  "='It''s'!A1",
  "=_x1+Größe",
  "=A1<>-B1",
  "=--A1",
  "=TRUE",
  "=#N/A",
  '=OFFTAKE.TERM("x")',
  "=[1]Sheet1!A1",
])("%s is a formula for Excel", (formula) => {
  expect(formulaFault(formula)).toBeNull();
});

test("a formula of 8,192 characters is one, a longer one is not", () => {
  const long = `=${"1+".repeat(4_095)}12`;
  expect([long.length - 1, formulaFault(long), formulaFault(`${long}3`)]).toEqual([8_192, null, expect.any(String)]);
});
