import { formulaCalls } from "../../src/formulas/formula-calls";

const told = (formula: string): string[] =>
  formulaCalls(formula).map(({ name, args }) => `${name}(${args.map(({ text }) => text).join("|")})`);

test.each`
  case                                        | formula                                                   | calls
  ${"the whole formula"}                      | ${'=OFFTAKE.ANNUALSPEND("meta-coreweave-2026","stated")'} | ${['ANNUALSPEND("meta-coreweave-2026"|"stated")']}
  ${"among other parts"}                      | ${"=1.1*OFFTAKE.ANNUALSPEND(A1:B4)+SUM(C:C)"}             | ${["ANNUALSPEND(A1:B4)"]}
  ${"nested: the outer one first"}            | ${"=OFFTAKE.SPENDPERMW(OFFTAKE.ANNUALSPEND(A1:B4),200)"}  | ${["SPENDPERMW(OFFTAKE.ANNUALSPEND(A1:B4)|200)", "ANNUALSPEND(A1:B4)"]}
  ${"in a function of Excel's"}               | ${'=IFERROR(OFFTAKE.TERM("x"),0)'}                        | ${['TERM("x")']}
  ${"our name in a text"}                     | ${'="OFFTAKE.TERM(A1)"&1'}                                | ${[]}
  ${"our name as a sheet"}                    | ${"='OFFTAKE.TERM(1)'!A1"}                                | ${[]}
  ${"a quoted sheet with an apostrophe"}      | ${"=OFFTAKE.TERM('My ''S, heet'!A1:B4)"}                  | ${["TERM('My ''S, heet'!A1:B4)"]}
  ${"a quoted text with a comma and bracket"} | ${'=OFFTAKE.FIGURE("a,b)","va""lue")'}                    | ${['FIGURE("a,b)"|"va""lue")']}
  ${"an argument left out"}                   | ${'=OFFTAKE.PRESENTVALUE(A1:B4,8%,,"year")'}              | ${['PRESENTVALUE(A1:B4|8%||"year")']}
  ${"the last argument left out"}             | ${"=OFFTAKE.TERM(A1:B4,)"}                                | ${["TERM(A1:B4|)"]}
  ${"no argument"}                            | ${"=OFFTAKE.VERSION()"}                                   | ${["VERSION()"]}
  ${"blanks around"}                          | ${'= OFFTAKE.TERM( A1:B4 , "stated" ) '}                  | ${['TERM(A1:B4|"stated")']}
  ${"an array constant"}                      | ${"=OFFTAKE.TOPSHARE({1,2;3,4},2)"}                       | ${["TOPSHARE({1,2;3,4}|2)"]}
  ${"calculations as arguments"}              | ${"=OFFTAKE.REMAINING(A1:B4,DATE(2026,12,31)+1)"}         | ${["REMAINING(A1:B4|DATE(2026,12,31)+1)"]}
  ${"implicit intersection and a spill"}      | ${"=OFFTAKE.CONCENTRATION(B2#)+@OFFTAKE.TERM(A1:B4)"}     | ${["CONCENTRATION(B2#)", "TERM(A1:B4)"]}
  ${"a table's column"}                       | ${"=OFFTAKE.CONCENTRATION(Deals[[#This Row],[a, b]])"}    | ${["CONCENTRATION(Deals[[#This Row],[a, b]])"]}
  ${"small letters"}                          | ${'=offtake.term("x")'}                                   | ${['TERM("x")']}
  ${"as a file keeps it"}                     | ${'=_xldudf_OFFTAKE_TERM("x")'}                           | ${['TERM("x")']}
  ${"WHY"}                                    | ${'=OFFTAKE.WHY("TERM",A1:B4)'}                           | ${['WHY("TERM"|A1:B4)']}
  ${"a function we do not have"}              | ${"=OFFTAKE.FORECAST(A1)"}                                | ${[]}
  ${"another add-in's"}                       | ${"=NOTOFFTAKE.TERM(A1)"}                                 | ${[]}
  ${"unclosed"}                               | ${"=OFFTAKE.TERM(A1"}                                     | ${[]}
  ${"a text"}                                 | ${"OFFTAKE.TERM(A1)"}                                     | ${[]}
  ${"a number's text"}                        | ${"12"}                                                   | ${[]}
`("$case: $formula calls $calls (by hand)", ({ formula, calls }: { formula: string; calls: string[] }) => {
  expect(told(formula)).toEqual(calls);
});

test("places lead back to the very characters of the formula", () => {
  const formula = '=1+OFFTAKE.TERM( A1:B4 ,"a,b")*OFFTAKE.SPENDPERMW(OFFTAKE.TERM(A1:B4),2)';
  for (const { start, end, args } of formulaCalls(formula)) {
    expect(formula.slice(start, end)).toMatch(/^OFFTAKE\.\w+\(.*\)$/);
    for (const { text, start: from, end: to } of args) expect(formula.slice(from, to)).toBe(text);
  }
});

test.each`
  formula                                               | isWhole  | isBound
  ${"=OFFTAKE.TERM(A1:B4)"}                             | ${true}  | ${false}
  ${"= OFFTAKE.TERM(A1:B4) "}                           | ${true}  | ${false}
  ${"=(OFFTAKE.TERM(A1:B4))"}                           | ${false} | ${false}
  ${"=-OFFTAKE.TERM(A1:B4)"}                            | ${false} | ${false}
  ${"=@OFFTAKE.TERM(A1:B4)"}                            | ${false} | ${false}
  ${"=LET(x,A1:B4,OFFTAKE.TERM(x))"}                    | ${false} | ${true}
  ${"=LET(x,OFFTAKE.TERM(A1:B4),x)"}                    | ${false} | ${true}
  ${"=MAP(A1:A3,LAMBDA(a,OFFTAKE.COMPUTEGROWTH(a,6)))"} | ${false} | ${true}
  ${"=LAMBDA(a,OFFTAKE.COMPUTEGROWTH(a,6))(1)"}         | ${false} | ${true}
`(
  "$formula: whole $isWhole, bound $isBound",
  ({ formula, isWhole, isBound }: { formula: string; isWhole: boolean; isBound: boolean }) => {
    expect(formulaCalls(formula)).toEqual([expect.objectContaining({ isWhole, isBound })]);
  },
);
