import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCommand, UsageError, type Command, type WorkbookCommand } from "../../src/cli/command";
import { USAGE } from "../../src/cli/usage";

const WORKBOOK: WorkbookCommand = {
  kind: "workbook",
  ids: ["a"],
  content: "figures",
  out: "x.xlsx",
  asOf: null,
  rate: null,
  overwrite: false,
};
const args = (line: string): string[] => line.split(" ").filter((word) => word !== "");

test.each<[string, Command]>([
  ["--help", { kind: "help" }],
  ["help", { kind: "help" }],
  ["workbook --help", { kind: "help" }],
  ["--version", { kind: "version" }],
  ["list", { kind: "list", asOf: null }],
  ["list --as-of 2026-06-30", { kind: "list", asOf: "2026-06-30" }],
  ["--as-of=2026-06-30 list", { kind: "list", asOf: "2026-06-30" }],
  ["show a", { kind: "show", id: "a", asOf: null }],
  ["workbook a --out x.xlsx", WORKBOOK],
  [
    "workbook --figures a b --out=dir/X.XLSX --force",
    { ...WORKBOOK, ids: ["a", "b"], out: "dir/X.XLSX", overwrite: true },
  ],
  [
    "workbook a --model --rate 9% --out x.xlsx --as-of 2026-06-30",
    { ...WORKBOOK, content: "model", rate: 0.09, asOf: "2026-06-30" },
  ],
  ["workbook a b --comparables --out x.xlsx", { ...WORKBOOK, ids: ["a", "b"], content: "comparables" }],
])("offtake %s is understood", (line, command) => {
  expect(parseCommand(args(line))).toEqual(command);
});

test.each([
  ["9%", 9 / 100],
  ["9.25%", 9.25 / 100],
  ["0%", 0],
  ["100%", 1],
  ["0.09", 0.09],
  [".5", 0.5],
  ["0", 0],
])("a rate of %s is %d", (text, rate) => {
  const command = parseCommand(["workbook", "a", "--model", "--out", "x.xlsx", "--rate", text]);
  expect(command).toMatchObject({ rate });
});

test("a negative rate is written with an equals sign", () => {
  expect(parseCommand(["workbook", "a", "--model", "--out", "x.xlsx", "--rate=-5%"])).toMatchObject({ rate: -5 / 100 });
});

test.each([
  ["", "a command is needed: list, show or workbook"],
  ["lst", 'unknown command "lst": did you mean list?'],
  ["list --al", "unknown option --al: offtake list takes --as-of, --help"],
  ["workbook a --mdoel --out x.xlsx", "unknown option --mdoel: did you mean --model?"],
  [
    "workbook a -f --out x.xlsx",
    "unknown option -f: offtake workbook takes --as-of, --out, --rate, --force, --figures, --model, --comparables, --company, --help",
  ],
  ["list --filter rubin", "unknown option --filter: offtake list takes --as-of, --help"],
  ["lst --forse", "unknown option --forse: did you mean --force?"],
  ["list a", "offtake list takes no ids: got a"],
  ["list --force", "offtake list takes no --force"],
  ["show", "offtake show needs the id of one deal: got none"],
  ["show a b", "offtake show needs the id of one deal: got a b"],
  ["workbook --out x.xlsx", "offtake workbook needs the id of a deal, or several: offtake list prints them"],
  ["workbook a", "offtake workbook needs --out FILE.xlsx"],
  ["workbook a --out", "--out needs a value"],
  ["workbook a --out=", "--out needs a value"],
  ["workbook a --out x.xls", '--out needs a file name that ends in .xlsx: got "x.xls"'],
  ["workbook a --out dir/.xlsx", '--out needs a file name that ends in .xlsx: got "dir/.xlsx"'],
  ["workbook a --out x.xlsx --out y.xlsx", "--out is given twice"],
  ["workbook a --force=yes --out x.xlsx", '--force takes no value: got "yes"'],
  ["workbook a --figures --model --out x.xlsx", "offtake workbook writes one kind of sheet: got --figures and --model"],
  ["workbook a --comparables --rate 9% --out x.xlsx", "--rate belongs to --model"],
  ["workbook a --rate 9% --out x.xlsx", "--rate belongs to --model"],
  [
    "workbook a --model --rate 9 --out x.xlsx",
    '--rate needs a percentage up to 100%, such as 9%, or a decimal such as 0.09: got "9"',
  ],
  [
    "workbook a --model --rate nine --out x.xlsx",
    '--rate needs a percentage up to 100%, such as 9%, or a decimal such as 0.09: got "nine"',
  ],
  [
    "workbook a --model --rate=-100% --out x.xlsx",
    '--rate needs a percentage up to 100%, such as 9%, or a decimal such as 0.09: got "-100%"',
  ],
  ["list --as-of 2026-06", '--as-of needs a day, for example 2026-06-30: got "2026-06"'],
  ["list --as-of 2026-02-30", '--as-of needs a day, for example 2026-06-30: got "2026-02-30"'],
  ["list --as-of 30.6.2026", '--as-of needs a day, for example 2026-06-30: got "30.6.2026"'],
])("offtake %s is refused in words", (line, message) => {
  expect(() => parseCommand(args(line))).toThrow(new UsageError(message));
});

test.each([...new Set(USAGE.match(/--[a-z][a-z-]+/g))])("docs/command-line.md has the option %s", (option) => {
  expect(readFileSync(join(__dirname, "..", "..", "docs", "command-line.md"), "utf8")).toContain(option);
});
