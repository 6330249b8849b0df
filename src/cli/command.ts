import { parseArgs } from "node:util";
import { isoPeriod } from "../catalog/iso-period";
import { editDistance, nearestWords } from "../catalog/nearest-words";

export const CONTENTS = ["figures", "model", "comparables", "company"] as const;
/** What the sheets of a workbook hold. */
export type Content = (typeof CONTENTS)[number];

export interface WorkbookCommand {
  readonly kind: "workbook";
  readonly ids: readonly string[];
  readonly content: Content;
  readonly out: string;
  /** ISO day. */
  readonly asOf: string | null;
  /** A decimal, for the model. */
  readonly rate: number | null;
  readonly overwrite: boolean;
}

export type Command =
  | { readonly kind: "help" | "version" }
  | { readonly kind: "list"; readonly asOf: string | null }
  | { readonly kind: "show"; readonly id: string; readonly asOf: string | null }
  | WorkbookCommand;

/** A command line that is not understood; the message says what was needed and what came. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const WITH_VALUE = ["as-of", "out", "rate"];
const SWITCHES = ["force", "help", "version", ...CONTENTS];
const OPTIONS_OF: Readonly<Record<string, readonly string[]>> = {
  list: ["as-of"],
  show: ["as-of"],
  workbook: ["as-of", "out", "rate", "force", ...CONTENTS],
};

interface Words {
  readonly positionals: readonly string[];
  /** Options given, with their values; "" for a switch. */
  readonly options: ReadonlyMap<string, string>;
}

/** The command that a command line asks for. Throws a `UsageError`. */
export function parseCommand(args: readonly string[]): Command {
  const { positionals, options } = words(args);
  if (options.has("help") || positionals[0] === "help") return { kind: "help" };
  if (options.has("version")) return { kind: "version" };
  const [name, ...operands] = positionals;
  if (name === undefined) throw new UsageError("a command is needed: list, show or workbook");
  const allowed = OPTIONS_OF[name];
  if (allowed === undefined)
    throw new UsageError(`unknown command "${name}": did you mean ${nearest(name, Object.keys(OPTIONS_OF))}?`);
  const foreign = [...options.keys()].find((option) => !allowed.includes(option));
  if (foreign !== undefined) throw new UsageError(`offtake ${name} takes no --${foreign}`);
  switch (name) {
    case "list":
      if (operands.length > 0) throw new UsageError(`offtake list takes no ids: got ${operands.join(" ")}`);
      return { kind: "list", asOf: asOfOption(options) };
    case "show":
      return { kind: "show", id: onlyId(operands), asOf: asOfOption(options) };
    default:
      return workbookCommand(operands, options);
  }
}

function words(args: readonly string[]): Words {
  const options = Object.fromEntries([
    ...WITH_VALUE.map((name) => [name, { type: "string" }] as const),
    ...SWITCHES.map((name) => [name, { type: "boolean" }] as const),
  ]);
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (!(name in options)) throw new UsageError(`unknown option ${rawName}: ${optionHint(name, positionals[0])}`);
    if (WITH_VALUE.includes(name) && (value === undefined || value === ""))
      throw new UsageError(`--${name} needs a value`);
    if (SWITCHES.includes(name) && value !== undefined)
      throw new UsageError(`--${name} takes no value: got "${value}"`);
    if (given.has(name)) throw new UsageError(`--${name} is given twice`);
    given.set(name, value ?? "");
  }
  return { positionals, options: given };
}

function workbookCommand(ids: readonly string[], options: ReadonlyMap<string, string>): WorkbookCommand {
  const contents = CONTENTS.filter((each) => options.has(each));
  const out = options.get("out");
  if (ids.length === 0)
    throw new UsageError("offtake workbook needs the id of a deal, or several: offtake list prints them");
  if (contents.length > 1)
    throw new UsageError(
      `offtake workbook writes one kind of sheet: got ${contents.map((each) => `--${each}`).join(" and ")}`,
    );
  if (out === undefined) throw new UsageError("offtake workbook needs --out FILE.xlsx");
  if (!/[^/\\]\.xlsx$/i.test(out)) throw new UsageError(`--out needs a file name that ends in .xlsx: got "${out}"`);
  const content = contents[0] ?? "figures";
  if (options.has("rate") && content !== "model") throw new UsageError("--rate belongs to --model");
  return {
    kind: "workbook",
    ids,
    content,
    out,
    asOf: asOfOption(options),
    rate: rateOption(options),
    overwrite: options.has("force"),
  };
}

function onlyId(operands: readonly string[]): string {
  const [id, ...more] = operands;
  if (id === undefined || more.length > 0)
    throw new UsageError(
      `offtake show needs the id of one deal: got ${id === undefined ? "none" : operands.join(" ")}`,
    );
  return id;
}

function asOfOption(options: ReadonlyMap<string, string>): string | null {
  const day = options.get("as-of");
  if (day === undefined) return null;
  if (isoPeriod(day)?.first !== day) throw new UsageError(`--as-of needs a day, for example 2026-06-30: got "${day}"`);
  return day;
}

/** A percentage, or a decimal below 1; "9" could be either and is refused. */
function rateOption(options: ReadonlyMap<string, string>): number | null {
  const text = options.get("rate");
  if (text === undefined) return null;
  const [, digits, percent] = /^(-?\d+(?:\.\d+)?|-?\.\d+)\s*(%?)$/.exec(text.trim()) ?? [];
  const rate = digits === undefined ? NaN : percent === "%" ? Number(`${digits}e-2`) : Number(digits);
  if (!(rate > -1 && rate <= 1 && (percent === "%" || rate < 1)))
    throw new UsageError(`--rate needs a percentage up to 100%, such as 9%, or a decimal such as 0.09: got "${text}"`);
  return rate;
}

/** The option of the command that was meant, where one is spelt nearly so; else all that it takes. */
function optionHint(typed: string, command = ""): string {
  const taken = [...(OPTIONS_OF[command] ?? [...WITH_VALUE, ...SWITCHES]), "help"];
  const meant = nearest(typed, taken);
  if (editDistance(typed.toLowerCase(), meant) <= SLIPS) return `did you mean --${meant}?`;
  return `offtake ${command}${command === "" ? "" : " "}takes ${taken.map((option) => `--${option}`).join(", ")}`;
}

/** Letters that a mistyped option differs in: "mdoel" is two from "model". */
const SLIPS = 2;

function nearest(typed: string, known: readonly string[]): string {
  return nearestWords(typed.toLowerCase(), known, 1).join("");
}
