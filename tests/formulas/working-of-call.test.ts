import { argumentValues, neededRanges } from "../../src/formulas/argument-value";
import { formulaCalls, type FormulaCall } from "../../src/formulas/formula-calls";
import type { RangeCells } from "../../src/formulas/range-values";
import { UnreadableArgument } from "../../src/formulas/unreadable-argument";
import { sentenceOfCall, workingOfCall } from "../../src/formulas/working-of-call";
import { serialFromIso } from "../../src/finance/serial-date";

const TERMS = [
  ["value", 21e9],
  ["start", 46388],
  ["end", 48568],
  ["term", 6.5],
];
const CELLS: Readonly<Record<string, RangeCells>> = {
  "Terms!A1:B4": TERMS,
  "B2#": [[20], [30], [50]],
  C1: [[2]],
  C2: [["two"]],
  C3: [[null]],
  "D1:D3": [[1], ["x"], [null]],
  E1: [["#DIV/0!"]],
};
const ranges = (address: string): RangeCells | undefined => CELLS[address];
const first = (formula: string): FormulaCall => formulaCalls(formula)[0] as FormulaCall;
const valuesIn = (inner: string): unknown[] => argumentValues(first(`=OFFTAKE.TERM(${inner})`), ranges);

test.each`
  argument                                     | value                          | source
  ${'"a""b"'}                                  | ${'a"b'}                       | ${"Excel: a doubled quote is one"}
  ${"12.5"}                                    | ${12.5}                        | ${""}
  ${"-8%"}                                     | ${-0.08}                       | ${""}
  ${"TRUE"}                                    | ${true}                        | ${""}
  ${"#N/A"}                                    | ${"#N/A"}                      | ${"an error reaches a function as its text"}
  ${"{1,2;3,-4}"}                              | ${[[1, 2], [3, -4]]}           | ${""}
  ${"C1"}                                      | ${[[2]]}                       | ${""}
  ${"B2#"}                                     | ${[[20], [30], [50]]}          | ${""}
  ${"@C1"}                                     | ${2}                           | ${""}
  ${"C1*3+C3"}                                 | ${6}                           | ${"Excel counts a blank cell as 0"}
  ${"2^3-10/4"}                                | ${5.5}                         | ${""}
  ${'"meta-"&C2'}                              | ${"meta-two"}                  | ${""}
  ${"1/C3"}                                    | ${"#DIV/0!"}                   | ${"Excel"}
  ${"DATE(2026,12,31)"}                        | ${serialFromIso("2026-12-31")} | ${"Excel DATE page"}
  ${"DATE(2026,14,0)"}                         | ${serialFromIso("2027-01-31")} | ${"Excel DATE page: month 14 is next February, day 0 the day before its first"}
  ${"DATE(2026,-3,2)"}                         | ${serialFromIso("2025-09-02")} | ${"Excel DATE page's example with 2008"}
  ${"EDATE(DATE(2026,1,31),1)"}                | ${serialFromIso("2026-02-28")} | ${"Excel EDATE page"}
  ${"EOMONTH(DATE(2026,1,1),1)"}               | ${serialFromIso("2026-02-28")} | ${"Excel EOMONTH page"}
  ${"YEAR(46388)*100+MONTH(46388)+DAY(46388)"} | ${202702}                      | ${"1 January 2027"}
  ${"SUM(D1:D3,4)"}                            | ${5}                           | ${"Excel passes over texts in ranges"}
  ${"MAX(D1:D3,B2#)"}                          | ${50}                          | ${""}
  ${"MIN(B2#)"}                                | ${20}                          | ${""}
  ${"ROUND(2.675,2)"}                          | ${2.68}                        | ${"Excel rounds decimal digits half away from zero"}
  ${"ROUND(-1250,-2)"}                         | ${-1300}                       | ${"Excel ROUND page"}
  ${"OFFTAKE.COMPUTEGROWTH(1,6)"}              | ${4}                           | ${"worked example: doubling every six months"}
`("the argument $argument is $value", ({ argument, value }: { argument: string; value: unknown }) => {
  expect(valuesIn(argument)).toEqual([value]);
});

test("an argument left out is null, and its neighbours keep their places", () => {
  expect(valuesIn('C1,,"x"')).toEqual([[[2]], null, "x"]);
});

test.each`
  argument                | what
  ${"VLOOKUP(1,A1:B2,2)"} | ${"VLOOKUP"}
  ${"Z9"}                 | ${"Z9"}
  ${"C2+1"}               | ${'a calculation with "two"'}
  ${"D1:D3*2"}            | ${"several cells"}
  ${"C1=2"}               | ${"“=”"}
  ${"TODAY()"}            | ${"TODAY"}
  ${"LET(x,1,x)"}         | ${"LET"}
  ${"SUM(E1)"}            | ${"error"}
`("the argument $argument is left to Excel, with words", ({ argument, what }: { argument: string; what: string }) => {
  expect(() => valuesIn(argument)).toThrow(UnreadableArgument);
  expect(() => valuesIn(argument)).toThrow(what);
});

test("the cells to read are named once each, as the formula writes them", () => {
  expect(neededRanges(first("=OFFTAKE.REMAINING(Terms!A1:B4,MAX(C1,C1+1,B2#))"))).toEqual(["Terms!A1:B4", "C1", "B2#"]);
});

test.each`
  formula                                                                  | value                  | source
  ${"=OFFTAKE.ANNUALSPEND(Terms!A1:B4)"}                                   | ${21e9 / (2150 / 360)} | ${"30/360 by hand"}
  ${'=OFFTAKE.SPENDPERMW(OFFTAKE.ANNUALSPEND(Terms!A1:B4,"stated"),2)'}    | ${21e9 / 6.5 / 2}      | ${"by hand"}
  ${'=OFFTAKE.ANNUALSPEND(OFFTAKE.TERMS("meta-coreweave-2026"),"stated")'} | ${21e9 / 6.5}          | ${"by hand"}
  ${"=OFFTAKE.CONCENTRATION(B2#)"}                                         | ${3800}                | ${"0.2² + 0.3² + 0.5² in points"}
`("$formula is taken apart into steps that end at $value", ({ formula, value }: { formula: string; value: number }) => {
  const { result, blocks, sentence } = workingOfCall(first(formula), ranges);
  const last = blocks.find((block) => block.kind === "step" && result?.kind === "step" && block.key === result.step);
  expect(last).toMatchObject({ value: expect.closeTo(value, 4) });
  expect(sentence).toBe(sentenceOfCall(first(formula), ranges));
});

test("an error has a sentence with its reason, and no working", () => {
  const call = first('=OFFTAKE.TERM("meta-coreweave-2025","service")');
  expect(sentenceOfCall(call, ranges)).toMatch(/^TERM gives #N\/A because .*no documented start/);
  expect(() => workingOfCall(call, ranges)).toThrow("no documented start");
  expect(sentenceOfCall(first("=OFFTAKE.SPENDPERMW(E1,2)"), ranges)).toMatch(/#DIV\/0!/);
});

test("WHY is its own sentence", () => {
  expect(workingOfCall(first('=OFFTAKE.WHY("COMPUTEGROWTH",1,6)'), ranges)).toMatchObject({
    blocks: [],
    result: null,
    sentence: expect.stringContaining("4"),
  });
});
