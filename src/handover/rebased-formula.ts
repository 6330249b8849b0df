import type { FormulaCall } from "../formulas/formula-calls";
import { formulaReferences, type FormulaReference } from "../formulas/formula-references";
import { UnreadableArgument } from "../formulas/unreadable-argument";
import type { ScannedPlace } from "../workbook/scanning-port";
import type { BookCells } from "./book-cells";
import type { Text } from "./entry";
import { sheetAddress } from "../workbook/cell-address";
import { fixedAddress } from "./rendered-text";

/** A formula, the cell it stands in, and the calls of ours in it that are in no other one. */
export interface FormulaInCell {
  readonly formula: string;
  readonly at: ScannedPlace;
  readonly calls: readonly FormulaCall[];
}

/** What stands in place of each call. */
export type CallText = (call: FormulaCall) => Text;

/** Knows what references of formulas mean, and which spilled ranges become fixed ones. */
export interface ReferenceReader {
  readonly cells: BookCells;
  /** Whether what this cell spills is handed over as a fixed range. */
  readonly isFixed: (cell: ScannedPlace) => boolean;
}

/**
 * The formula with another text for every call of ours, and a fixed range for every "#" of a spill that is handed over.
 * All else stays as it is, character by character.
 */
export function rewrittenFormula(formula: FormulaInCell, callText: CallText, reader: ReferenceReader): Text {
  return spliced(formula, [0, formula.formula.length], callText, (reference) =>
    fixedSpill(reference, formula.at, reader),
  );
}

/**
 * A part of the formula as it must be written on another sheet to mean the same: references without a sheet get that of
 * the cell, those that depend on the cell's own row become addresses.
 *
 * Errors: `UnreadableArgument` for what means the cell's own row in another way.
 */
export function rebasedFormula(
  formula: FormulaInCell,
  part: readonly [start: number, end: number],
  callText: CallText,
  reader: ReferenceReader,
): Text {
  return spliced(
    formula,
    part,
    callText,
    (reference) => fixedSpill(reference, formula.at, reader) ?? moved(reference, formula.at, reader.cells),
  );
}

/** Whether a formula refers to a spill that becomes a fixed range. */
export function hasFixedSpill(formula: string, at: ScannedPlace, reader: ReferenceReader): boolean {
  return (
    formula.includes("#") && formulaReferences(formula).some((reference) => fixedSpill(reference, at, reader) !== null)
  );
}

function spliced(
  { formula, calls }: FormulaInCell,
  [from, to]: readonly [number, number],
  callText: CallText,
  other: (reference: FormulaReference) => string | null,
): Text {
  const inside = calls.filter(({ start, end }) => start >= from && end <= to);
  const isInCall = (place: number): boolean => inside.some(({ start, end }) => place >= start && place < end);
  const references = formulaReferences(formula).filter(
    ({ start, end }) => start >= from && end <= to && !isInCall(start),
  );
  const pieces = [
    ...inside.map((call) => ({ start: call.start, end: call.end, text: callText(call) })),
    ...references.flatMap((reference) => {
      const text = other(reference);
      return text === null ? [] : [{ start: reference.start, end: reference.end, text: [text] }];
    }),
  ].sort((one, two) => one.start - two.start);
  const text: Text[number][] = [];
  let next = from;
  for (const piece of pieces) {
    text.push(formula.slice(next, piece.start), ...piece.text);
    next = piece.end;
  }
  text.push(formula.slice(next, to));
  return text.filter((part) => part !== "");
}

function fixedSpill(
  { isSpill, target }: FormulaReference,
  at: ScannedPlace,
  { cells, isFixed }: ReferenceReader,
): string | null {
  const anchor = isSpill ? cells.areaOf(target, at) : null;
  if (anchor === null || !isFixed(anchor)) return null;
  const spill = cells.spillOf(anchor);
  return spill === null ? null : fixedAddress(spill);
}

function moved(reference: FormulaReference, at: ScannedPlace, cells: BookCells): string | null {
  const { target, text, isIntersected, isSpill } = reference;
  const area = cells.areaOf(target, at);
  const isOneCell = area !== null && area.rows === 1 && area.columns === 1;
  if (isIntersected && !isOneCell) throw new UnreadableArgument(`@${text}`);
  switch (target.kind) {
    case "cells":
      return target.sheetName === null ? sheetAddress(at.sheetName, `${text}${isSpill ? "#" : ""}`) : null;
    case "name":
      return target.sheetName === null && cells.hasLocalName(at.sheetName, target.name)
        ? sheetAddress(at.sheetName, `${text}${isSpill ? "#" : ""}`)
        : null;
    case "table": {
      const dependsOnCell = target.table === "" || target.sections.includes("this row");
      if (!dependsOnCell) return null;
      if (area === null) throw new UnreadableArgument(text);
      return fixedAddress(area);
    }
    case "beyond":
      return null;
  }
}
