import type { Area } from "../area";
import { invalidArgument, notImplemented } from "../protocol/api-error";
import type { HostObject, MemberTable } from "../protocol/host-object";
import type { SheetChoice, SheetObjects } from "../sheet-objects";
import { movesWithin, parseCells, splitAddress } from "./a1";
import { areaWithout, areMeeting } from "./cut-area";
import { formulaProblem } from "./formula-syntax";
import type { Range } from "./range";

const MEMBER = "Range.dataValidation";
/** Excel's own limit for a list that stands in the rule itself. */
const LONGEST_LIST = 255;

/** `range.dataValidation`: lists to choose from, and no other rule. */
export class DataValidation implements HostObject {
  readonly members: MemberTable<never> = DATA_VALIDATION;
  constructor(readonly range: Range) {}

  private get objects(): SheetObjects {
    const { objects } = this.range.book.grid;
    if (objects === undefined) throw notImplemented(MEMBER);
    return objects;
  }

  get own(): SheetChoice | null {
    const { sheetId, row, column } = this.range.area;
    return choiceAt(this.objects.choices(sheetId), { row, column });
  }

  /** "MixedCriteria": on some cells; "Inconsistent": rules that differ. */
  get type(): "None" | "List" | "MixedCriteria" | "Inconsistent" {
    let rest: readonly Area[] = [this.range.area];
    const sources = new Set<string>();
    for (const choice of [...this.objects.choices(this.range.area.sheetId)].reverse()) {
      if (!rest.some((area) => areMeeting(area, choice.area))) continue;
      sources.add(this.sourceOf(choice));
      rest = rest.flatMap((area) => areaWithout(area, choice.area));
    }
    if (sources.size === 0) return "None";
    if (sources.size > 1) return "Inconsistent";
    return rest.length > 0 ? "MixedCriteria" : "List";
  }

  get rule(): object {
    const { type, own } = this;
    if (type === "None" || own === null) return {};
    if (type !== "List") throw notImplemented("DataValidation.rule of cells with different rules");
    return { list: { inCellDropDown: true, source: this.sourceOf(own) } };
  }

  put(rule: unknown): void {
    const source = sourceIn(rule);
    const from = source.startsWith("=") ? this.cellsIn(source.slice(1)) : source.split(",").map((text) => text.trim());
    this.clear();
    const { objects } = this;
    const { area } = this.range;
    objects.setChoices(area.sheetId, [...objects.choices(area.sheetId), { area, from }]);
  }

  clear(): void {
    this.range.requireWritable();
    const { objects } = this;
    const { area } = this.range;
    const choices = objects.choices(area.sheetId);
    const rest = choices.flatMap((choice) => without(choice, area));
    if (rest.length !== choices.length || rest.some((choice, index) => choice !== choices[index]))
      objects.setChoices(area.sheetId, rest);
  }

  sourceOf({ from }: SheetChoice): string {
    return "row" in from ? this.range.book.range(from).formulaText : from.join(",");
  }

  /** Excel takes names and formulas, too, and reads relative addresses anew from each cell. */
  private cellsIn(formula: string): Area {
    const { range } = this;
    const { cells } = splitAddress(formula);
    if (parseCells(cells, range.book.grid) === null) {
      const problem = formulaProblem(`=${formula}`);
      if (problem !== null) throw invalidArgument(`the list's source cannot be read: ${problem}`);
      throw notImplemented("ListDataValidation.source that is a name or a formula");
    }
    if (movesWithin(range.area, cells)) throw notImplemented("ListDataValidation.source with a relative address");
    // The sheet of the rule's own cells, unless the address names another.
    const { area } = range.book.rangeAt(formula, formula.includes("!") ? null : range.area.sheetId);
    if (area.rows > 1 && area.columns > 1) throw invalidArgument("a list stands in one row or in one column");
    return area;
  }
}

/** The list that a cell offers. */
export function choiceAt(
  choices: readonly SheetChoice[],
  { row, column }: { readonly row: number; readonly column: number },
): SheetChoice | null {
  return (
    [...choices].reverse().find(({ area }) => isWithin({ ...area, row, column, rows: 1, columns: 1 }, area)) ?? null
  );
}

function isWithin(inner: Area, outer: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** The list for those of its cells that are not taken away. */
function without(choice: SheetChoice, cut: Area): SheetChoice[] {
  const parts = areaWithout(choice.area, cut);
  return parts[0] === choice.area ? [choice] : parts.map((area) => ({ ...choice, area }));
}

/** "a,b" or "=A1:A3" of `{ list: { source, inCellDropDown } }`. */
function sourceIn(rule: unknown): string {
  if (typeof rule !== "object" || rule === null) throw invalidArgument("a rule is an object");
  const [kind, ...others] = Object.entries(rule).filter(([, value]) => value !== null && value !== undefined);
  if (kind?.[0] !== "list" || others.length > 0) throw notImplemented("DataValidation.rule of another kind than list");
  const { source, inCellDropDown } = kind[1] as { readonly source?: unknown; readonly inCellDropDown?: unknown };
  if (inCellDropDown === false) throw notImplemented("ListDataValidation.inCellDropDown false");
  if (typeof source === "object" && source !== null)
    throw notImplemented("ListDataValidation.source that is a Range: an address");
  if (typeof source !== "string" || source === "") throw invalidArgument("a list needs a source: texts or cells");
  if (!source.startsWith("=") && source.length > LONGEST_LIST)
    throw invalidArgument(`a list in a rule has at most ${LONGEST_LIST} characters: got ${source.length}`);
  return source;
}

const DATA_VALIDATION: MemberTable<DataValidation> = {
  name: "DataValidation",
  scalars: {
    Type: { get: ({ type }) => type },
    Rule: {
      get: ({ rule }) => rule,
      set: (validation, rule) => validation.put(rule),
    },
  },
  methods: { Clear: (validation) => validation.clear() },
};
