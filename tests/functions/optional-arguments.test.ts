import { FinanceError } from "../../src/finance/errors";
import {
  basisArgument,
  dateArgument,
  fiscalYearEndMonthArgument,
  textArgument,
  wordArgument,
} from "../../src/functions/optional-arguments";

const CONVENTIONS = ["service", "stated", "signing"] as const;
// What the hosts give for an omitted argument, and for a reference to a blank cell.
const OMITTED = [null, undefined, "", "  ", 0, { type: "Empty" }];

test.each(OMITTED)("an omitted word (%j) means the default", (argument) => {
  expect(wordArgument("convention", argument, CONVENTIONS, "service")).toBe("service");
});

test.each(["stated", "STATED", "Stated", " stated ", { type: "String", basicValue: "Stated" }])(
  "the word %j is read in any letter case",
  (argument) => {
    expect(wordArgument("convention", argument, CONVENTIONS, "service")).toBe("stated");
  },
);

test.each([
  ["yearly", '"yearly"'],
  [7, "7"],
  [true, "true"],
])("a wrong word (%j) is refused with the right ones", (argument, shown) => {
  expect(() => wordArgument("convention", argument, CONVENTIONS, "service")).toThrow(
    new FinanceError("shape", `convention must be one of service, stated, signing: got ${shown}`),
  );
});

test.each(OMITTED)("an omitted basis (%j) is 0, as in YEARFRAC", (argument) => {
  expect(basisArgument(argument)).toBe(0);
});

test.each`
  argument | basis | source
  ${0}     | ${0}  | ${"YEARFRAC page"}
  ${4}     | ${4}  | ${"YEARFRAC page"}
  ${3.9}   | ${3}  | ${"YEARFRAC page: all arguments are cut to whole numbers"}
`("basis $argument is read as $basis", ({ argument, basis }: { argument: number; basis: number }) => {
  expect(basisArgument(argument)).toBe(basis);
});

test.each`
  argument | kind        | source
  ${5}     | ${"domain"} | ${"YEARFRAC page: #NUM! outside 0..4"}
  ${-1}    | ${"domain"} | ${"same"}
  ${1e300} | ${"domain"} | ${"same"}
  ${"30E"} | ${"shape"}  | ${"text is #VALUE!"}
  ${true}  | ${"shape"}  | ${"design: wrong kind of argument"}
`("basis $argument is refused as $kind", ({ argument, kind }: { argument: unknown; kind: string }) => {
  expect(() => basisArgument(argument)).toThrow(expect.objectContaining({ kind }));
});

test.each([...OMITTED.map((argument) => [argument, 12]), [1, 1], [6, 6], [12, 12]])(
  "fiscal year end month %j is %d",
  (argument, month) => {
    expect(fiscalYearEndMonthArgument(argument)).toBe(month);
  },
);

test.each([13, -1, 6.5, 1e300, "June"])("fiscal year end month %j is refused with what is needed", (argument) => {
  expect(() => fiscalYearEndMonthArgument(argument)).toThrow(/fiscalYearEndMonth must be a (whole )?number/);
});

test("a date with a time of day is cut to its day", () => {
  expect(dateArgument("asOf", 46388.75)).toBe(46388);
});

test.each`
  argument        | message
  ${"2027-01-01"} | ${'asOf must be a date: got "2027-01-01"'}
  ${null}         | ${"asOf must be a date: got nothing"}
  ${0}            | ${"asOf must be a date: got nothing"}
  ${-1}           | ${"asOf must be a date: got -1"}
  ${2958466}      | ${"asOf must be a date: got 2958466"}
  ${1e300}        | ${"asOf must be a date: got 1e+300"}
  ${true}         | ${"asOf must be a date: got true"}
`("as of $argument is refused: $message", ({ argument, message }: { argument: unknown; message: string }) => {
  expect(() => dateArgument("asOf", argument)).toThrow(new FinanceError("shape", message));
});

test("text that must be there is trimmed, and refused when it is not there", () => {
  expect(textArgument("figure", " value ")).toBe("value");
  expect(() => textArgument("figure", "")).toThrow(new FinanceError("shape", "figure must be text: got nothing"));
  expect(() => textArgument("figure", 5)).toThrow(new FinanceError("shape", "figure must be text: got 5"));
});
