import { refusalOf } from "../../../src/workbench/file/uncalculated-formula";

test.each`
  formula                                     | elsewhere                      | source
  ${"=[1]Sheet1!A1"}                          | ${"[1]Sheet1!A1"}              | ${"saved as typed, Excel repairs the file"}
  ${"=[x.xlsx]S!A1"}                          | ${"[x.xlsx]S!A1"}              | ${"the engine then takes later formulas for wrong"}
  ${"=SUM('[x y.xlsx]S'!A1:A3)*2"}            | ${"'[x y.xlsx]S'!A1:A3"}       | ${"in quotes, a range"}
  ${"='C:\\deals\\[x.xlsx]S'!A1"}             | ${"'C:\\deals\\[x.xlsx]S'!A1"} | ${"with its folder"}
  ${"=[x.xlsx]!Rate"}                         | ${"[x.xlsx]!Rate"}             | ${"a name of it"}
  ${"=SUM(Deals[[#Totals],[usd]],[1]S!$B$2)"} | ${"[1]S!$B$2"}                 | ${"after a table's cell"}
  ${"=SUM(Deals[usd])"}                       | ${null}                        | ${"a column of a table"}
  ${"=Deals[@usd]*2"}                         | ${null}                        | ${"a cell of a table"}
  ${"=[@usd]"}                                | ${null}                        | ${"a cell of this table's row"}
  ${"=Deals[[#Totals],[usd]]"}                | ${null}                        | ${"its total"}
  ${'="[1]Sheet1!A1"'}                        | ${null}                        | ${"a text"}
  ${"='a'!A1"}                                | ${null}                        | ${"another sheet"}
  ${"=A1"}                                    | ${null}                        | ${"this sheet"}
`("$formula reads elsewhere: $elsewhere ($source)", ({ formula, elsewhere }: Record<string, string | null>) => {
  expect(refusalOf(formula ?? "")).toBe(
    elsewhere === null
      ? null
      : `the formula reads another workbook, ${elsewhere}, and the workbench has one open at a time`,
  );
});

test("a formula of more pieces than the engine can follow says how many they are", () => {
  expect(refusalOf(`=${"1+".repeat(1_500)}1`)).toBe(
    "the formula is too long: it has 3,002 values and operators, and the workbench calculates at most 2,000",
  );
});

// The engine answers #VALUE! to all of these, where Excel takes the first value or the one of the formula's row.
test.each([
  ["=@OFFTAKE.SCHEDULE(A1)", true],
  ["=1+@F(2)", true],
  ["=Deals[@usd]", false],
  ["=@A1:A3", false],
  ['="@F(1)"', false],
])("%s takes one value of a function's: %s", (formula, isRefused) => {
  expect(
    refusalOf(formula)?.startsWith("the formula takes a single value (@) of what a function returns, @") ?? false,
  ).toBe(isRefused);
});
