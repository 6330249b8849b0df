import { formulaCalls } from "../formulas/formula-calls";
import { unknownCalls } from "../formulas/unknown-calls";
import { cellAddress, sheetAddress } from "../workbook/cell-address";
import type { HandOverBook } from "../workbook/hand-over-port";
import { formulaCells } from "./found-formulas";
import { hasFixedSpill, type ReferenceReader } from "./rebased-formula";

/** What a hand-over does not change, though it calls our functions. */
export interface LeftAlone {
  readonly place: string;
  /** Its formula; empty where it could not be read. */
  readonly what: string;
  readonly reason: string;
}

const NAME_REASON =
  "Names keep their formulas. Put the formula into a cell, point the name at that cell, then hand over.";
const RULE_REASON =
  "Rules keep their formulas. Put the formula into a cell, point the rule at that cell, then hand over.";

/** Cells that call a function of ours which does not exist: whoever opens the workbook sees #NAME?, as before. */
export function unknownFunctions({ sheets }: Pick<HandOverBook, "sheets">): readonly LeftAlone[] {
  return [...formulaCells(sheets)].flatMap(({ sheetName, row, column, formula }) =>
    unknownCalls(formula).map((name) => ({
      place: sheetAddress(sheetName, cellAddress({ row, column })),
      what: formula,
      reason: `There is no function OFFTAKE.${name}: correct the formula, then hand over.`,
    })),
  );
}

/** Names and rules that call our functions, or refer with "#" to what will be a fixed range. */
export function unchangedItems(
  { names, rules, unreadRules, sheets }: HandOverBook,
  reader: ReferenceReader,
): LeftAlone[] {
  const at = (sheetName: string | null): { sheetName: string; row: number; column: number } => ({
    sheetName: sheetName ?? sheets[0]?.name ?? "",
    row: 0,
    column: 0,
  });
  const concerns = (formula: string, sheetName: string | null): boolean =>
    formulaCalls(formula).length > 0 || hasFixedSpill(formula, at(sheetName), reader);
  return [
    ...names
      .filter(({ formula, scope }) => concerns(formula, scope))
      .map(({ name, scope, formula }) => ({
        place: `name ${name}${scope === null ? "" : ` of sheet ${scope}`}`,
        what: formula,
        reason: NAME_REASON,
      })),
    ...rules
      .filter(({ formula, sheetName }) => concerns(formula, sheetName))
      .map(({ kind, sheetName, formula }) => ({
        place: `${kind} on sheet ${sheetName}`,
        what: formula,
        reason: RULE_REASON,
      })),
    ...unreadRules.map((kind) => ({
      place: `${kind}s`,
      what: "",
      reason: "Add-ins cannot read these in this version of Excel. Please search them for OFFTAKE yourself.",
    })),
  ];
}
