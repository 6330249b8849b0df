import { cellAddress, sheetAddress } from "../workbook/cell-address";
import type { ScannedPlace } from "../workbook/scanning-port";
import type { PlanCell, SheetPlan } from "../workbook/sheet-plan";
import { groupedEntries, groupLayout, groupRows } from "./call-groups";
import type { Entry, ResultPlaces } from "./entry";
import { bodyRows, entryLayout, headRows } from "./entry-rows";
import { renderedText } from "./rendered-text";

/** A cell that became a value, with what has to be said about it. */
export interface ValueNote {
  readonly cell: ScannedPlace;
  readonly formula: string;
  /** The sentence of WHY, with its sources; empty where there is none. */
  readonly sentence: string;
  readonly reason: string;
}

/** The sheet of workings as planned, and where on it the results stand. */
export interface WorkingsSheet {
  readonly plan: SheetPlan;
  readonly places: ResultPlaces;
}

const HEAD: readonly PlanCell[][] = [
  [{ kind: "text", text: "Offtake workings", style: "title" }],
  [
    {
      kind: "text",
      text: "Native formulas that replace Offtake functions. Nobody needs the add-in to read or recalculate what was handed over.",
      style: "remark",
    },
  ],
  [
    {
      kind: "text",
      text: "Blue = input, documented or typed. Green = linked to a cell of another sheet or working. Black = calculated here.",
      style: "remark",
    },
  ],
  [],
];
/** Wide enough for the longest label: no cell of the sheet wraps, so no row needs a height of its own. */
const LABEL_WIDTH = 300;
const NUMBER_WIDTH = 110;
/** Columns that every sheet of workings has. */
const MOST_NARROW = 3;
/** Cells named in a head; the others are counted. */
const MOST_NAMED = 4;

/**
 * The sheet with one working for each entry, in their order, and below them what was handed over as values.
 * Shape:  null where there is neither.
 */
export function workingsSheet(
  sheetName: string,
  entries: readonly Entry[],
  values: readonly ValueNote[],
): WorkingsSheet | null {
  if (entries.length === 0 && values.length === 0) return null;
  const parts = groupedEntries(entries);
  const firsts: number[] = [];
  const places = new Map<Entry, { readonly row: number; readonly column: number }>();
  let [next, width] = [HEAD.length, MOST_NARROW];
  for (const part of parts) {
    firsts.push(next);
    const layout = "entries" in part ? groupLayout(part, next) : entryLayout(part, next);
    if ("places" in layout) layout.places.forEach((place, entry) => places.set(entry, place));
    else places.set(part as Entry, layout.result);
    next += layout.rowCount + 1; // a blank row between
    width = Math.max(width, layout.width);
  }
  const rows: PlanCell[][] = [...HEAD.map((row) => [...row])];
  parts.forEach((part, index) => {
    const first = firsts[index] ?? 0;
    if ("entries" in part)
      rows.push(
        ...groupRows(
          part,
          `${index + 1}. ${part.entries[0]?.name ?? ""}, ${part.entries.length} calls`,
          first,
          places,
          ({ users }) => usedBy(users),
        ),
        [],
      );
    else rows.push(...head(part, index + 1, places), ...bodyRows(part, entryLayout(part, first), places), []);
  });
  rows.push(...valueRows(values));
  const plan: SheetPlan = {
    sheetName,
    rows: rows.map((row) => padded(row, width)),
    columnWidths: Array.from({ length: width }, (_, column) => (column === 0 ? LABEL_WIDTH : NUMBER_WIDTH)),
    names: [],
    frozenRows: 0,
  };
  return { plan, places };
}

function head(entry: Entry, number: number, places: ResultPlaces): PlanCell[][] {
  const remarks = [
    renderedText(entry.call, places, null),
    usedBy(entry.users),
    ...(entry.sentence === "" ? [] : [`On hand-over: ${entry.sentence}`]),
    ...entry.notes,
  ];
  const rows: PlanCell[][] = [[{ kind: "text", text: `${number}. ${entry.name}`, style: "heading" }]];
  for (const remark of remarks) rows.push([{ kind: "text", text: remark, style: "remark" }]);
  if (rows.length !== headRows(entry))
    throw new Error(`the head of ${entry.name} has ${rows.length} rows and was laid out with ${headRows(entry)}`);
  return rows;
}

function usedBy(users: readonly ScannedPlace[]): string {
  if (users.length === 0) return "Used by other workings.";
  const named = users.slice(0, MOST_NAMED).map(({ sheetName, ...cell }) => sheetAddress(sheetName, cellAddress(cell)));
  const more = users.length - named.length;
  return `Used by ${named.join(", ")}${more === 0 ? "" : ` and ${more} more`}.`;
}

function valueRows(values: readonly ValueNote[]): PlanCell[][] {
  if (values.length === 0) return [];
  const line = (text: string): PlanCell => ({ kind: "text", text, style: "line" });
  const remark = (text: string): PlanCell => (text === "" ? null : { kind: "text", text, style: "remark" });
  return [
    [{ kind: "text", text: "Handed over as values", style: "heading" }],
    ...values.flatMap(({ cell: { sheetName, ...cell }, formula, sentence, reason }) => [
      [line(sheetAddress(sheetName, cellAddress(cell))), line(formula.slice(1))],
      [null, remark(reason)],
      ...(sentence === "" ? [] : [[null, remark(`On hand-over: ${sentence}`)]]),
    ]),
  ];
}

function padded(row: readonly PlanCell[], width: number): PlanCell[] {
  return [...row, ...new Array<PlanCell>(Math.max(0, width - row.length)).fill(null)].slice(0, width);
}
