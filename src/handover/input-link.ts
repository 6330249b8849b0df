import type { LivingTranche } from "../finance/contract";
import type { FormulaArgument } from "../formulas/formula-calls";
import { isPlainNumber } from "../formulas/plain-number";
import { argumentNames } from "../functions/call-arguments";
import { termPlaces, type TermPlace } from "../functions/term-places";
import type { FunctionName } from "../workings/calls";
import type { InputOrigin, Working, WorkingUnit } from "../workings/working";
import type { Entry, InputLink, Text } from "./entry";
import type { CellOfRange } from "./read-argument";

/** A call with its arguments read. */
export interface ReadCall {
  readonly name: FunctionName;
  readonly args: readonly FormulaArgument[];
  /** Of every argument: what the function gets. */
  readonly values: readonly unknown[];
  /** Of every argument: its text on the sheet of workings, whether it reads cells, and how to refer to its cells. */
  readonly texts: readonly Text[];
  readonly readsCells: readonly boolean[];
  readonly ranges: readonly (CellOfRange | null)[];
}

/** How every input of a working follows the cells that the call reads; see `EntryBody`. */
export function inputLinks(working: Working, call: ReadCall): Map<string, InputLink> {
  const place = memoizedTermPlaces(call);
  const links = new Map<string, InputLink>();
  for (const block of working.blocks) {
    if (block.kind === "step") {
      if (block.formula === null) links.set(block.key, linkOf(block.origin, block.unit, block.value, call, place));
      continue;
    }
    for (const column of block.columns) {
      if (column.formula !== null) continue;
      column.values.forEach((value, row) =>
        links.set(
          `${block.key}.${column.key}.${row}`,
          linkOf(column.origins[row] ?? null, column.unit, value, call, place),
        ),
      );
    }
  }
  return links;
}

/** The names of the arguments that read cells and yet are fixed: which words, which deal. */
export function fixedArguments(working: Working, call: ReadCall): string[] {
  const followed = new Set(
    origins(working).flatMap((origin) =>
      "name" in origin ? [origin.name] : [origin.kind === "term" ? "deal" : "decline"],
    ),
  );
  const names = argumentNames(call.name);
  return call.args.flatMap((_, index) => {
    const name = names[index] ?? `argument ${index + 1}`;
    return call.readsCells[index] === true && !followed.has(name) ? [name] : [];
  });
}

function origins({ blocks }: Working): InputOrigin[] {
  const all = blocks.flatMap((block) =>
    block.kind === "step" ? [block.origin] : block.columns.flatMap((column) => column.origins),
  );
  return all.filter((origin) => origin !== null);
}

type Place = (tranche: number, field: Parameters<ReturnType<typeof termPlaces>>[1]) => TermPlace | null;

function linkOf(
  origin: InputOrigin | null,
  unit: WorkingUnit,
  value: number | string,
  call: ReadCall,
  place: () => Place | null,
): InputLink {
  switch (origin?.kind) {
    case "argument":
      return argumentLink(origin.name, unit, value, call);
    case "item":
      return linked(itemText(origin, call));
    case "term":
      return linked(dated(termText(origin.tranche, origin.field, call, place), unit));
    case "point":
      return linked(pointText(origin, call));
    case undefined:
      return null;
  }
}

/** An argument that is a plain number stays one; what was left blank keeps the function's own default. */
function argumentLink(name: string, unit: WorkingUnit, value: number | string, call: ReadCall): InputLink {
  const index = argumentNames(call.name).indexOf(name);
  const text = call.texts[index];
  const argument = call.args[index];
  if (text === undefined || argument === undefined || argument.node === null)
    return { source: "argument left out: the function's default" };
  if (isPlainNumber(argument.text)) return { source: "typed in the formula" };
  if (call.readsCells[index] !== true) return { text };
  if (isBlank(call.values[index], unit)) return { text: ["IF(", ...text, `="",${value},`, ...text, ")"] };
  return linked(dated(text, unit));
}

function linked(text: Text | null): InputLink {
  return text === null ? null : { text };
}

function itemText({ name, index }: InputOrigin & { readonly kind: "item" }, call: ReadCall): Text | null {
  const argument = argumentNames(call.name).indexOf(name);
  const at = call.ranges[argument] ?? null;
  const rows = call.values[argument];
  if (at === null || !Array.isArray(rows)) return null;
  let counted = 0;
  for (const [row, cells] of (rows as unknown[][]).entries()) {
    for (const [column, cell] of cells.entries()) {
      if (typeof cell !== "number" || cell === 0) continue;
      if (counted === index) return at(row, column);
      counted += 1;
    }
  }
  return null;
}

function termText(tranche: number, field: keyof LivingTranche, call: ReadCall, place: () => Place | null): Text | null {
  const found = place()?.(tranche, field as Parameters<Place>[1]) ?? null;
  const at = call.ranges[0] ?? null;
  return found === null || at === null ? null : at(found.row, found.column);
}

/** Rows of a curve are those with two numbers. */
function pointText({ column, index }: InputOrigin & { readonly kind: "point" }, call: ReadCall): Text | null {
  const argument = argumentNames(call.name).indexOf("decline");
  const at = call.ranges[argument] ?? null;
  const rows = call.values[argument];
  if (at === null || !Array.isArray(rows)) return null;
  const places = (rows as unknown[][]).flatMap((cells, row) =>
    typeof cells[0] === "number" && typeof cells[1] === "number" ? [row] : [],
  );
  const row = places[index];
  return row === undefined ? null : at(row, column === "at" ? 0 : 1);
}

/** The functions cut a time of day off. */
function dated(text: Text | null, unit: WorkingUnit): Text | null {
  return text !== null && unit === "date" ? ["INT(", ...text, ")"] : text;
}

/** A blank cell is no date and no number; Excel's own formulas would take it for 0. */
function isBlank(value: unknown, unit: WorkingUnit): boolean {
  const cell: unknown = Array.isArray(value) ? (value as unknown[][])[0]?.[0] : value;
  return cell === "" || cell === null || cell === undefined || (unit === "date" && cell === 0);
}

/** Labels are looked for once a call, and only where a term asks. */
function memoizedTermPlaces({ values }: ReadCall): () => Place | null {
  let known: Place | null | undefined;
  return () => {
    if (known === undefined) known = Array.isArray(values[0]) ? termPlaces(values[0] as unknown[][]) : null;
    return known;
  };
}

/** The entries in a text. */
export function entriesIn(texts: readonly Text[]): Entry[] {
  return texts.flatMap((text) => text.flatMap((part) => (typeof part === "string" ? [] : [part.entry])));
}
