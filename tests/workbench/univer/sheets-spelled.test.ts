import { withSheetsSpelled } from "../../../src/workbench/univer/sheets-spelled";

// Excel finds a sheet whatever the case of its letters, and writes its name as it is.
test.each`
  entered                              | kept                                 | what
  ${"=sheet1!A1*2"}                    | ${"=Sheet1!A1*2"}                    | ${"a plain name"}
  ${"=SUM('my DATA'!A1:A9)+SHEET1!B2"} | ${"=SUM('My data'!A1:A9)+Sheet1!B2"} | ${"two of them"}
  ${"='it''s'!A1"}                     | ${"='It''s'!A1"}                     | ${"an apostrophe"}
  ${'="sheet1!A1"&sheet1!rate'}        | ${'="sheet1!A1"&Sheet1!rate'}        | ${"texts stay; a name of a sheet's own"}
  ${"=Sheet1!A1+other!A1"}             | ${"=Sheet1!A1+other!A1"}             | ${"what is right, and what there is not, stay"}
  ${"=[1]sheet1!A1"}                   | ${"=[1]sheet1!A1"}                   | ${"another workbook's"}
`("$entered is kept as $kept ($what)", ({ entered, kept }: { entered: string; kept: string }) => {
  expect(withSheetsSpelled(entered, ["Sheet1", "My data", "It's"])).toBe(kept);
});
