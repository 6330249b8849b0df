import { KnownNames, spelledAsExcel } from "../../../src/workbench/univer/formula-spelled";

const KNOWN = new KnownNames(["Sheet1", "My data", "It's"], ["Discount_Rate"], (name) =>
  ["SUM", "IF", "LET", "OFFTAKE.FIGURE"].includes(name),
);

// Excel finds a sheet whatever the case of its letters, and writes its name as it is; the same with names, functions and addresses.
test.each`
  entered                              | kept                                 | what
  ${"=sheet1!A1*2"}                    | ${"=Sheet1!A1*2"}                    | ${"a sheet's plain name"}
  ${"=SUM('my DATA'!A1:A9)+SHEET1!B2"} | ${"=SUM('My data'!A1:A9)+Sheet1!B2"} | ${"two of them"}
  ${"='it''s'!A1"}                     | ${"='It''s'!A1"}                     | ${"an apostrophe"}
  ${'="sheet1!A1"&sheet1!rate'}        | ${'="sheet1!A1"&Sheet1!rate'}        | ${"texts stay; a name of a sheet's own"}
  ${"=Sheet1!A1+other!A1"}             | ${"=Sheet1!A1+other!A1"}             | ${"what is right, and what there is not, stay"}
  ${"=[1]sheet1!A1"}                   | ${"=[1]sheet1!A1"}                   | ${"another workbook's sheet"}
  ${"=sum( a1 ,B1)"}                   | ${"=SUM( A1 ,B1)"}                   | ${"blanks are kept: [MS-XLS] 2.5.198.38, PtgAttrSpace"}
  ${'=offtake.figure("a","Value")'}    | ${'=OFFTAKE.FIGURE("a","Value")'}    | ${"a function of an add-in; texts stay"}
  ${"=sme(a1)"}                        | ${"=sme(A1)"}                        | ${"a misspelt function stays as typed"}
  ${"=$b$2:c3+d:d+sheet1!e5#"}         | ${"=$B$2:C3+D:D+Sheet1!E5#"}         | ${"addresses of every kind"}
  ${"=if(true,#n/a,discount_rate)"}    | ${"=IF(TRUE,#N/A,Discount_Rate)"}    | ${"truth values, errors, defined names"}
  ${"=let(x,2,x*a1)"}                  | ${"=LET(x,2,x*A1)"}                  | ${"a name of LET stays"}
  ${"=Deals[value]"}                   | ${"=Deals[value]"}                   | ${"a table's column stays"}
`("$entered is kept as $kept ($what)", ({ entered, kept }: { entered: string; kept: string }) => {
  expect(spelledAsExcel(entered, KNOWN)).toBe(kept);
});
