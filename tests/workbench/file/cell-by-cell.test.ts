import { readsCellByCell } from "../../../src/workbench/file/cell-by-cell";

test.each`
  formula                                           | isSo     | source
  ${"=SUM(A1:A3*B1:B3)"}                            | ${true}  | ${"Gnumeric without the mark: 10 instead of 32"}
  ${"=MAX(IF(A1:A3>1,B1:B3))"}                      | ${true}  | ${"Gnumeric without the mark: #VALUE!"}
  ${"=SUM(A1:A3)*2"}                                | ${false} | ${"one value from a range"}
  ${"=A1:A3"}                                       | ${true}  | ${"a range by itself spills"}
  ${"=@A1:A3"}                                      | ${false} | ${"one cell of it"}
  ${"=SUM(LEN(A1:A3))"}                             | ${true}  | ${"LEN takes one text"}
  ${"=VLOOKUP(A1,B1:C9,2)"}                         | ${false} | ${"the table is its range"}
  ${"=VLOOKUP(A1:A3,B1:C9,2)"}                      | ${true}  | ${"three values looked up"}
  ${"=SUMPRODUCT(A1:A3*B1:B3)"}                     | ${false} | ${"SUMPRODUCT reads cell by cell by itself"}
  ${"=SUM(Deals[usd]*2)"}                           | ${true}  | ${"a column of a table"}
  ${"=Deals[@usd]*2"}                               | ${false} | ${"one cell of it"}
  ${"=SEQUENCE(3)"}                                 | ${true}  | ${"gives three"}
  ${"=SUM(B2#)"}                                    | ${false} | ${"a sum"}
  ${"=OFFTAKE.TERM(A1:B9)"}                         | ${false} | ${"the add-in takes ranges"}
  ${"=INDEX(A1:A9,MATCH(1,B1:B9,0))"}               | ${false} | ${"one cell"}
  ${"=INDEX(A1:A9,MATCH(1,(B1:B9=2)*(C1:C9=3),0))"} | ${true}  | ${"two conditions at once"}
  ${"=IF(A1>1,2,3)"}                                | ${false} | ${"single cells"}
  ${"=COUNTIF(A1:A9,B1:B3)"}                        | ${true}  | ${"three criteria"}
`("$formula: $isSo ($source)", ({ formula, isSo }: { formula: string; isSo: boolean }) => {
  expect(readsCellByCell(formula, (name) => name.startsWith("OFFTAKE."))).toBe(isSo);
});
