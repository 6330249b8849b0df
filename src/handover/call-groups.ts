import { columnLetters } from "../workbook/cell-address";
import type { PlanCell } from "../workbook/sheet-plan";
import type { WorkingFormula, WorkingStep } from "../workings/working";
import type { Entry, EntryBody, ResultPlaces } from "./entry";
import { renderedText } from "./rendered-text";
import { unitFormat } from "./unit-format";
import { formulaCell, inputCell, text } from "./workings-cells";

/** Calls of one function whose workings have the same steps: a row each under one header. */
export interface CallGroup {
  readonly entries: readonly Entry[];
  readonly steps: readonly WorkingStep[];
  /** Step of the result. */
  readonly result: string;
}

type WorkingBody = Extract<EntryBody, { readonly kind: "working" }>;

/** Fewer calls are easier to read one by one. */
const FEWEST = 6;

/** The entries in their order, those that can stand in one table joined at the place of their first. */
export function groupedEntries(entries: readonly Entry[]): (Entry | CallGroup)[] {
  const bySteps = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = stepsKey(entry);
    if (key === null) continue;
    const members = bySteps.get(key);
    if (members === undefined) bySteps.set(key, [entry]);
    else members.push(entry);
  }
  const grouped = new Map(
    [...bySteps.values()]
      .filter(({ length }) => length >= FEWEST)
      .flatMap((members) => members.map((entry) => [entry, members] as const)),
  );
  return entries.flatMap((entry): (Entry | CallGroup)[] => {
    const members = grouped.get(entry);
    if (members === undefined) return [entry];
    return members[0] === entry ? [groupOf(members)] : [];
  });
}

/** Rows of a group above its header: what it is, and what is fixed. */
function headRows({ entries }: CallGroup): number {
  return 1 + (entries[0]?.notes.length ?? 0);
}

export interface GroupLayout {
  readonly rowCount: number;
  readonly width: number;
  readonly places: ReadonlyMap<Entry, { readonly row: number; readonly column: number }>;
}

/** Where the results of a group stand that begins in the row `first`. */
export function groupLayout(group: CallGroup, first: number): GroupLayout {
  const top = first + headRows(group) + 1;
  const column = 1 + group.steps.findIndex(({ key }) => key === group.result);
  return {
    rowCount: headRows(group) + 1 + group.entries.length,
    width: group.steps.length + 2,
    places: new Map(group.entries.map((entry, index) => [entry, { row: top + index, column }])),
  };
}

/** A header of labels, and for every call: the call, its steps, who uses it. */
export function groupRows(
  group: CallGroup,
  title: string,
  first: number,
  places: ResultPlaces,
  usedBy: (entry: Entry) => string,
): PlanCell[][] {
  const { entries, steps, result } = group;
  const top = first + headRows(group) + 1;
  return [
    [text(title, "heading")],
    ...(entries[0]?.notes ?? []).map((note) => [text(note, "remark")]),
    [text("Call", "heading"), ...steps.map(({ label }) => text(label, "numberHeading")), text("Used by", "heading")],
    ...entries.map((entry, index) => {
      const body = entry.body as WorkingBody;
      const own = stepsOf(body).map((step) =>
        stepCell(step, body, { group, row: top + index, places, isResult: step.key === result }),
      );
      return [text(renderedText(entry.call, places, null), "line"), ...own, text(usedBy(entry), "remark")];
    }),
  ];
}

interface StepPlace {
  readonly group: CallGroup;
  readonly row: number;
  readonly places: ResultPlaces;
  readonly isResult: boolean;
}

function stepCell(step: WorkingStep, { links }: WorkingBody, { group, row, places, isResult }: StepPlace): PlanCell {
  const format = unitFormat(step.unit, step.value);
  if (step.formula === null) return inputCell(links.get(step.key) ?? null, step.value, format, places);
  return formulaCell(`=${written(step.formula, group, row)}`, format, isResult ? "total" : "calculation");
}

function written(formula: WorkingFormula, { steps }: CallGroup, row: number): string {
  return formula
    .map((part) => {
      if (typeof part === "string") return part;
      if (!("step" in part)) throw new Error("a group of calls has no tables");
      return `${columnLetters(1 + steps.findIndex(({ key }) => key === part.step))}${row + 1}`;
    })
    .join("");
}

function groupOf(entries: readonly Entry[]): CallGroup {
  const body = entries[0]?.body as WorkingBody;
  const { result } = body.working;
  return { entries, steps: stepsOf(body), result: result?.kind === "step" ? result.step : "" };
}

/** Equal for workings with the same steps and formulas; null for one that needs tables or a result of several cells. */
function stepsKey({ name, body, notes }: Entry): string | null {
  if (body.kind !== "working" || body.working.result?.kind !== "step" || body.working.check !== null) return null;
  if (body.working.blocks.some(({ kind }) => kind === "table")) return null;
  return JSON.stringify([
    name,
    notes,
    body.working.result.step,
    ...stepsOf(body).map(({ key, label, unit, formula }) => [key, label, unit, formula]),
  ]);
}

function stepsOf({ working: { blocks } }: WorkingBody): WorkingStep[] {
  return blocks.flatMap((block) => (block.kind === "step" ? [block] : []));
}
