import { movedCells, movedFormula, movedIndex, type Moves } from "./moved-references";
import { editedText, escapedText, retagged, type TextEdit } from "./edit-text";
import { scanXml, type XmlElement } from "./scan-xml";

/** The sheet that a part belongs to, by its name in the file. */
export interface PartPlace {
  readonly sheetName: string;
  readonly moves: Moves;
}

/** Elements whose text is a formula. */
const FORMULAS = new Set(["f", "formula", "formula1", "formula2", "calculatedColumnFormula", "totalsRowFormula"]);
/** Attributes that are formulas: what controls and shapes are linked with, and the places that links go to. */
const FORMULA_ATTRIBUTES = ["fmlaLink", "fmlaRange", "fmlaGroup", "textlink", "location"];
/** Attributes that are cells of the part's own sheet. */
const CELL_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  ...{
    dimension: ["ref"],
    selection: ["activeCell", "sqref"],
    autoFilter: ["ref"],
    sortState: ["ref"],
    sortCondition: ["ref"],
  },
  ...{
    mergeCell: ["ref"],
    hyperlink: ["ref"],
    conditionalFormatting: ["sqref"],
    dataValidation: ["sqref"],
    protectedRange: ["sqref"],
  },
  ...{
    ignoredError: ["sqref"],
    cellWatch: ["r"],
    inputCells: ["r"],
    comment: ["ref"],
    threadedComment: ["ref"],
    table: ["ref"],
    location: ["ref"],
  },
};
/** What is nothing without its cells. */
const GOES_WITH_CELLS = new Set(
  "mergeCell hyperlink conditionalFormatting dataValidation protectedRange ignoredError cellWatch comment threadedComment sortCondition".split(
    " ",
  ),
);
const SINGLE_CELL = /^\$?[A-Z]+\$?\d+$/;

interface Frame {
  readonly element: XmlElement;
  readonly firstEdit: number;
  children: number;
  removed: number;
  text: string;
}

/** A part with what it refers to moved along; the text itself when nothing in it refers to what moved. `sheetData` is left alone. */
export function movedPart(xml: string, part: string, { sheetName, moves }: PartPlace): string {
  let edits: TextEdit[] = [];
  const frames: Frame[] = [];
  let skipped = false;
  let anchorAxis = "";
  const tagEdit = ({ start, openEnd }: XmlElement, changes: Record<string, string | number>): void => {
    edits.push({ start, end: openEnd, text: retagged(xml.slice(start, openEnd), changes) });
  };
  scanXml(
    xml,
    {
      open: (element, depth) => {
        if (depth === 1 && element.name === "sheetData") skipped = true;
        const parent = frames.at(-1);
        if (parent !== undefined) parent.children += 1;
        frames.push({ element, firstEdit: edits.length, children: 0, removed: 0, text: "" });
        if (skipped) return;
        if (element.name === "from" || element.name === "to") anchorAxis = element.name;
        const changes = changedAttributes(element, { sheetName, moves });
        if (changes !== null && Object.keys(changes).length > 0) tagEdit(element, changes);
      },
      text: (text) => {
        const frame = frames.at(-1);
        if (frame !== undefined && !skipped) frame.text += text;
      },
      close: (element, depth) => {
        const frame = frames.pop();
        if (depth === 1 && element.name === "sheetData") skipped = false;
        if (frame === undefined || skipped) return;
        const text = movedText(frame, anchorAxis, { sheetName, moves });
        if (text !== null) edits.push({ start: element.openEnd, end: element.closeStart, text: escapedText(text) });
        const isGone =
          changedAttributes(element, { sheetName, moves }) === null ||
          (frame.removed > 0 && frame.removed === frame.children);
        const parent = frames.at(-1);
        if (isGone) {
          edits = [...edits.slice(0, frame.firstEdit), { start: element.start, end: element.end, text: "" }];
          if (parent !== undefined) parent.removed += 1;
        } else if (frame.removed > 0 && element.attributes.count !== undefined) {
          edits = edits.filter(({ start, end }) => start !== element.start || end !== element.openEnd);
          tagEdit(element, { count: frame.children - frame.removed });
        }
      },
    },
    part,
  );
  return edits.length === 0 ? xml : editedText(xml, edits);
}

/** Attributes that change; null where the element goes with its cells. */
function changedAttributes(
  { name, attributes }: XmlElement,
  { sheetName, moves }: PartPlace,
): Record<string, string | number> | null {
  const shifts = moves.sheets.get(sheetName.toLowerCase())?.shifts ?? [];
  const changes: Record<string, string | number> = {};
  for (const key of CELL_ATTRIBUTES[name] ?? []) {
    const cells = attributes[key];
    if (cells === undefined || cells === "") continue;
    const moved = movedCells(cells, shifts);
    if (moved === null || (name === "mergeCell" && SINGLE_CELL.test(moved))) {
      if (GOES_WITH_CELLS.has(name)) return null;
      changes[key] = "A1";
    } else if (moved !== cells) changes[key] = moved;
  }
  for (const key of FORMULA_ATTRIBUTES) {
    const formula = attributes[key];
    if (formula === undefined || formula === "" || (key === "location" && name !== "hyperlink")) continue;
    const moved = movedFormula(formula, sheetName, moves);
    if (moved !== formula) changes[key] = moved;
  }
  if (name === "worksheetSource" && attributes.sheet !== undefined)
    Object.assign(changes, movedSource(attributes, moves));
  if (name === "brk" && attributes.id !== undefined) {
    const along = attributes.max !== undefined && Number(attributes.max) > 16_383 ? "columns" : "rows";
    const moved = movedIndex(Number(attributes.id), along, shifts);
    if (moved === null) return null;
    if (moved !== Number(attributes.id)) changes.id = moved;
  }
  return changes;
}

/** What a pivot table counts: a sheet and its cells. */
function movedSource({ sheet = "", ref }: Readonly<Record<string, string>>, moves: Moves): Record<string, string> {
  const move = moves.sheets.get(sheet.toLowerCase());
  if (move === undefined || move.name === null) return {};
  const cells = ref === undefined ? undefined : movedCells(ref, move.shifts);
  return {
    ...(move.isRenamed && { sheet: move.name }),
    ...(cells !== undefined && cells !== null && cells !== ref && { ref: cells }),
  };
}

/** The text of an element after the move; null where it stays. */
function movedText({ element, text, children }: Frame, anchor: string, { sheetName, moves }: PartPlace): string | null {
  if (children > 0 || text === "") return null;
  const shifts = moves.sheets.get(sheetName.toLowerCase())?.shifts ?? [];
  const { name } = element;
  if (FORMULAS.has(name)) {
    const moved = movedFormula(text, sheetName, moves);
    return moved === text ? null : moved;
  }
  if (shifts.length === 0) return null;
  if (name === "sqref") {
    const moved = movedCells(text, shifts) ?? "A1";
    return moved === text ? null : moved;
  }
  const along = ({ col: "columns", Column: "columns", row: "rows", Row: "rows" } as const)[name];
  if (along !== undefined && /^\d+$/.test(text.trim()) && (anchor !== "" || /^[RC]/.test(name))) {
    const moved = nearestIndex(Number(text), along, shifts);
    return String(moved) === text.trim() ? null : String(moved);
  }
  if (name !== "Anchor") return null;
  // Of a note's box: column, offset, row, offset, twice.
  const numbers = text.split(",").map(Number);
  const moved = numbers.map((one, index) =>
    index % 2 === 1 ? one : nearestIndex(one, index % 4 === 0 ? "columns" : "rows", shifts),
  );
  return moved.every((one, index) => one === numbers[index]) ? null : moved.join(", ");
}

/** Where a row or column stands now, or, when it went, what stands there in its place. */
function nearestIndex(index: number, along: "rows" | "columns", shifts: Parameters<typeof movedIndex>[2]): number {
  let moved = index;
  for (const shift of shifts) moved = movedIndex(moved, along, [shift]) ?? shift.start;
  return moved;
}
