import type { AstExpression, BinaryOperator } from "@borgar/fx";
import { callArguments } from "../functions/call-arguments";
import { termsBlock } from "../functions/terms-block";
import { whyText } from "../functions/why-text";
import type { Calls, FunctionName } from "../workings/calls";
import type { Working } from "../workings/working";
import { workingOf } from "../workings/workings";
import { ourName, type FormulaCall } from "./formula-calls";
import type { RangeCells, RangeValues } from "./range-values";
import { SHEET_FUNCTIONS, type Operand } from "./sheet-functions";
import { UnreadableArgument } from "./unreadable-argument";

/**
 * The addresses whose cells must be known before the arguments of a call can be, each once, as the formula writes them.
 */
export function neededRanges({ args }: Pick<FormulaCall, "args">): string[] {
  const found = new Set<string>();
  for (const { node } of args) if (node !== null) collect(node, found);
  return [...found];
}

/**
 * The arguments of a call as Excel hands them to the function: a range as rows of cells, anything else as one value, null
 * where one is left out.
 * Errors: `UnreadableArgument` for what only Excel can calculate; errors of a call of ours in an argument as that call's.
 */
export function argumentValues({ args }: Pick<FormulaCall, "args">, ranges: RangeValues): unknown[] {
  return args.map(({ node }) => (node === null ? null : valueOf(node, ranges)));
}

function collect(node: AstExpression, found: Set<string>): void {
  switch (node.type) {
    case "ReferenceIdentifier":
      found.add(node.value);
      return;
    case "UnaryExpression": {
      const spilled = spillAddress(node);
      if (spilled !== null) found.add(spilled);
      else for (const part of node.arguments) collect(part, found);
      return;
    }
    case "BinaryExpression":
      for (const part of node.arguments) collect(part, found);
      return;
    case "CallExpression":
      for (const part of node.arguments as readonly (AstExpression | null)[]) if (part !== null) collect(part, found);
      return;
    default:
      return;
  }
}

/** "B2#" for a reference to everything that B2 spills; null for another expression. */
function spillAddress(node: AstExpression): string | null {
  if (node.type !== "UnaryExpression" || node.operator !== "#") return null;
  const [cell] = node.arguments;
  return cell?.type === "ReferenceIdentifier" ? `${cell.value}#` : null;
}

function valueOf(node: AstExpression, ranges: RangeValues): Operand {
  switch (node.type) {
    case "Literal":
      return node.value;
    case "ErrorLiteral":
      return node.value;
    case "ReferenceIdentifier":
      return cellsAt(node.value, ranges);
    case "ArrayExpression":
      return node.elements.map((row) => row.map((element) => single(valueOf(element as AstExpression, ranges))));
    case "UnaryExpression":
      return unary(node, ranges);
    case "BinaryExpression": {
      const [left, right] = node.arguments.map((part) => single(valueOf(part, ranges)));
      return binary(node.operator, left, right);
    }
    case "CallExpression":
      return called(node, ranges);
    default:
      throw new UnreadableArgument("a LET or LAMBDA");
  }
}

function cellsAt(address: string, ranges: RangeValues): RangeCells {
  const cells = ranges(address);
  if (cells === undefined) throw new UnreadableArgument(address);
  return cells;
}

function unary(node: AstExpression & { readonly type: "UnaryExpression" }, ranges: RangeValues): Operand {
  const spilled = spillAddress(node);
  if (spilled !== null) return cellsAt(spilled, ranges);
  const [part] = node.arguments;
  if (part === undefined || node.operator === "#") throw new UnreadableArgument("a spilled range of a calculation");
  const value = single(valueOf(part, ranges));
  switch (node.operator) {
    case "-":
      return -numberIn(value);
    case "%":
      return numberIn(value) / 100;
    default:
      return value; // "+" and "@" of a single cell change nothing
  }
}

function binary(operator: BinaryOperator, left: unknown, right: unknown): Operand {
  switch (operator) {
    case "+":
      return numberIn(left) + numberIn(right);
    case "-":
      return numberIn(left) - numberIn(right);
    case "*":
      return numberIn(left) * numberIn(right);
    case "/":
      return numberIn(right) === 0 ? "#DIV/0!" : numberIn(left) / numberIn(right);
    case "^":
      return numberIn(left) ** numberIn(right);
    case "&":
      return textIn(left) + textIn(right);
    default:
      throw new UnreadableArgument(`a calculation with “${operator}”`);
  }
}

function called(node: AstExpression & { readonly type: "CallExpression" }, ranges: RangeValues): Operand {
  const callee = node.callee.type === "Identifier" ? node.callee.name.toUpperCase() : "a LAMBDA";
  const [name, calculate] = [ourName(node), SHEET_FUNCTIONS.get(callee)];
  if (name === null && calculate === undefined) throw new UnreadableArgument(callee);
  const args = (node.arguments as readonly (AstExpression | null)[]).map((part) =>
    part === null ? null : valueOf(part, ranges),
  );
  if (name === "WHY") return whyText(String(single(args[0] ?? null)), args.slice(1));
  return name === null ? calculate?.(args) : resultOf(name, args);
}

function resultOf<Name extends FunctionName>(name: Name, args: readonly unknown[]): Operand {
  const call = callArguments(name, args);
  if (name === "TERMS") {
    const { contract, currency = null } = (call as Calls["TERMS"]).deal;
    return termsBlock(contract, currency);
  }
  return workingValue(workingOf(name, call));
}

/** What the cells of a working give as the result of its call. */
function workingValue({ name, blocks, result }: Working): Operand {
  const step = (key: string): number | string => {
    const block = blocks.find((each) => each.kind === "step" && each.key === key);
    if (block?.kind !== "step") throw new Error(`the working of ${name} has no step ${key}`);
    return block.value;
  };
  if (result === null) throw new UnreadableArgument(name);
  switch (result.kind) {
    case "step":
      return step(result.step);
    case "labelled":
      return result.rows.map((row) => [row.label, step(row.step)]);
    case "table": {
      const table = blocks.find((each) => each.kind === "table" && each.key === result.table);
      if (table?.kind !== "table") throw new Error(`the working of ${name} has no table ${result.table}`);
      const columns = result.columns.map((key) => table.columns.find((column) => column.key === key));
      const rows = Array.from({ length: table.rowCount }, (_, row) =>
        columns.map((column) => column?.values[row] ?? null),
      );
      return result.header ? [columns.map((column) => column?.header ?? ""), ...rows] : rows;
    }
  }
}

/** The one value of an operand: of a range of one cell, that cell's. */
function single(operand: Operand): unknown {
  if (!Array.isArray(operand)) return operand;
  const [row, ...rows] = operand as RangeCells;
  const [cell, ...cells] = row ?? [];
  if (rows.length > 0 || cells.length > 0) throw new UnreadableArgument("a calculation with a range of several cells");
  return cell;
}

/** A cell as a number, as Excel counts with it: blank is 0. A text is not guessed at. */
function numberIn(value: unknown): number {
  if (typeof value === "number") return value;
  if (value === null || value === undefined || value === "") return 0;
  if (typeof value === "boolean") return Number(value);
  throw new UnreadableArgument(`a calculation with ${JSON.stringify(value)}`);
}

function textIn(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return String(value).toUpperCase();
  return String(value);
}
