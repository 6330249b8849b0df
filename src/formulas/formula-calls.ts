import { isCallNode, isLambdaNode, parse, tokenize, type AstExpression, type Token } from "@borgar/fx";
import type { CallName } from "../functions/function-result";
import { EXPLAINED } from "../workings/sentence";

/** An argument as it stands in a formula. */
export interface FormulaArgument {
  readonly text: string;
  /** Places of its first character and of the one after its last in the formula, blanks around it left out. */
  readonly start: number;
  readonly end: number;
  /** null where the argument is left out between its commas. */
  readonly node: AstExpression | null;
}

/** A call of one of our functions in a formula. */
export interface FormulaCall {
  readonly name: CallName;
  /** Places of the first character of its name and of the one after its closing bracket in the formula. */
  readonly start: number;
  readonly end: number;
  readonly args: readonly FormulaArgument[];
  /** The formula is this call and nothing else. */
  readonly isWhole: boolean;
  /** In a LET or LAMBDA, whose names have no cell: its arguments cannot be read from outside. */
  readonly isBound: boolean;
}

// As the user writes it, and as Excel keeps it in a file for machines without the add-in.
const OURS = /^(?:_xldudf_offtake_|offtake\.)(\w+)$/i;
const NAMES: ReadonlySet<string> = new Set<CallName>([...EXPLAINED, "WHY"]);

/**
 * Every call of ours in a formula, outer ones before those in their arguments.
 *
 * Shape:  empty for a text or number, for a formula without a call of ours, and for one that is no formula.
 */
export function formulaCalls(formula: string): FormulaCall[] {
  if (!formula.startsWith("=") || !/offtake/i.test(formula)) return [];
  const tokens = tokenize(formula, { withLocation: true });
  const root = parsed(tokens);
  if (root === null) return [];
  const calls: FormulaCall[] = [];
  visit(root, false, (node, isBound) => {
    const name = ourName(node);
    if (name === null || !isCallNode(node)) return;
    const [start, end] = placeOf(node);
    calls.push({
      name,
      start,
      end,
      args: argumentsOf(formula, tokens, node, start),
      isWhole: isBlank(formula.slice(1, start)) && isBlank(formula.slice(end)),
      isBound,
    });
  });
  return calls;
}

/** Which of our functions an expression calls; null for anything else. */
export function ourName(node: AstExpression): CallName | null {
  if (!isCallNode(node) || node.callee.type !== "Identifier") return null;
  const name = OURS.exec(node.callee.name)?.[1]?.toUpperCase() ?? "";
  return NAMES.has(name) ? (name as CallName) : null;
}

/** null for a text that the parser cannot read: Excel would not have taken it as a formula either. */
function parsed(tokens: Token[]): AstExpression | null {
  try {
    return parse(tokens);
  } catch {
    return null;
  }
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}

function visit(node: AstExpression, isBound: boolean, see: (node: AstExpression, isBound: boolean) => void): void {
  see(node, isBound);
  switch (node.type) {
    case "UnaryExpression":
    case "BinaryExpression":
      for (const part of node.arguments) visit(part, isBound, see);
      return;
    case "CallExpression":
      if (isLambdaNode(node.callee)) visit(node.callee, isBound, see); // which the parser's types leave out
      for (const part of node.arguments as readonly (AstExpression | null)[])
        if (part !== null) visit(part, isBound, see);
      return;
    case "LambdaExpression":
      if (node.body !== null) visit(node.body, true, see);
      return;
    case "LetExpression":
      for (const { init } of node.declarations) if (init !== null) visit(init, true, see);
      if (node.body !== null) visit(node.body, true, see);
      return;
    default:
      return;
  }
}

function placeOf({ loc }: AstExpression): readonly [start: number, end: number] {
  if (loc === undefined || loc === null) throw new Error("a formula is read with the places of its parts");
  return [loc[0] ?? 0, loc[1] ?? 0];
}

/** The arguments by the commas between the call's own brackets: the parser tells no place of an argument left out. */
function argumentsOf(
  formula: string,
  tokens: readonly Token[],
  node: AstExpression,
  callStart: number,
): FormulaArgument[] {
  const nodes = (isCallNode(node) ? node.arguments : []) as readonly (AstExpression | null)[];
  if (nodes.length === 0) return [];
  const first = tokens.findIndex(({ loc }) => loc?.[0] === callStart) + 1;
  const cuts: number[] = [];
  let depth = 0;
  for (let index = first; index < tokens.length; index += 1) {
    const { type, value, loc } = tokens[index] as Token;
    if (type !== "operator" || loc === undefined) continue;
    if (value === "(" || value === "{") {
      depth += 1;
      if (depth === 1) cuts.push(loc[0] ?? 0);
    } else if (value === ")" || value === "}") {
      depth -= 1;
      if (depth === 0) {
        cuts.push(loc[0] ?? 0);
        break;
      }
    } else if (value === "," && depth === 1) cuts.push(loc[0] ?? 0);
  }
  return nodes.map((argument, index) => {
    const [from, to] = [(cuts[index] ?? 0) + 1, cuts[index + 1] ?? formula.length];
    const between = formula.slice(from, to);
    const text = between.trim();
    const start = from + (between.length - between.trimStart().length);
    return { text, start, end: start + text.length, node: argument };
  });
}
