import { isCallNode, parse, tokenize, type AstExpression } from "@borgar/fx";

/** What a formula adds up: cells as it writes their address, or a number typed into it. */
export type Summand =
  { readonly kind: "cells"; readonly address: string } | { readonly kind: "number"; readonly value: number };

/**
 * The sums in a formula: of each SUM and each chain of "+" what is added, nested sums in their outer one. Differences,
 * products and functions inside a sum are left out.
 *
 * Shape:  empty for a text that is no formula and for one that adds nothing.
 */
export function sumsIn(formula: string): (readonly Summand[])[] {
  if (!formula.startsWith("=") || !/\+|sum\s*\(/i.test(formula)) return [];
  const root = parsed(formula);
  const sums: Summand[][] = [];
  if (root !== null) collect(root, sums);
  return sums.filter((summands) => summands.length > 0);
}

function parsed(formula: string): AstExpression | null {
  try {
    return parse(tokenize(formula)) as AstExpression;
  } catch {
    return null; // The parser cannot read it: Excel would not have taken it as a formula either.
  }
}

function collect(node: AstExpression, sums: Summand[][]): void {
  if (isSum(node)) {
    const summands: Summand[] = [];
    for (const part of partsOf(node)) addSummands(part, summands, sums);
    sums.push(summands);
  } else for (const part of partsOf(node)) collect(part, sums);
}

function addSummands(node: AstExpression, summands: Summand[], sums: Summand[][]): void {
  if (isSum(node)) for (const part of partsOf(node)) addSummands(part, summands, sums);
  else if (node.type === "ReferenceIdentifier") summands.push({ kind: "cells", address: node.value });
  else if (node.type === "Literal" && typeof node.value === "number")
    summands.push({ kind: "number", value: node.value });
  else for (const part of partsOf(node)) collect(part, sums);
}

function isSum(node: AstExpression): boolean {
  if (node.type === "BinaryExpression") return node.operator === "+";
  return isCallNode(node) && node.callee.type === "Identifier" && node.callee.name.toUpperCase() === "SUM";
}

function partsOf(node: AstExpression): AstExpression[] {
  if (node.type !== "UnaryExpression" && node.type !== "BinaryExpression" && node.type !== "CallExpression") return [];
  return (node.arguments as readonly (AstExpression | null)[]).filter((part) => part !== null);
}
