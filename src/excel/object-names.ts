import type { SheetPlan } from "../workbook/sheet-plan";
import type { Placement } from "../workbook/workbook-port";

/** What a plan's tables and charts will be called, in the plan's order: names that nothing in the workbook has. */
export interface ObjectNames {
  readonly tables: readonly string[];
  readonly charts: readonly string[];
  /** Ids of the tables and charts that were there before, as far as a plan's own could be taken for them. */
  readonly idsBefore: ReadonlySet<string>;
}

/** Asks, with the next sync, what tables and charts there are; nothing for a plan that brings none. */
export function queueObjectNames(
  context: Excel.RequestContext,
  plan: SheetPlan,
  placement: Placement,
): (definedNames: readonly string[]) => ObjectNames {
  const [tables, charts] = [plan.tables ?? [], plan.charts ?? []];
  const inWorkbook = tables.length === 0 ? null : context.workbook.tables;
  // A new sheet has no charts yet.
  const onSheet =
    charts.length === 0 || placement === "newSheet" ? null : context.workbook.worksheets.getActiveWorksheet().charts;
  inWorkbook?.load("items/id, items/name");
  onSheet?.load("items/id, items/name");
  return (definedNames) => ({
    // Tables and defined names share one space of names.
    tables: freeNames(tables, [...definedNames, ...namesIn(inWorkbook)], "_"),
    charts: freeNames(charts, namesIn(onSheet), " "),
    idsBefore: new Set([...(inWorkbook?.items ?? []), ...(onSheet?.items ?? [])].map(({ id }) => id)),
  });
}

function namesIn(collection: { readonly items: readonly { readonly name: string }[] } | null): string[] {
  return collection === null ? [] : collection.items.map(({ name }) => name);
}

/** Each name, with a number behind it where it is taken; without regard to case, as Excel compares. */
function freeNames(
  planned: readonly { readonly name: string }[],
  taken: readonly string[],
  separator: string,
): string[] {
  const inUse = new Set(taken.map((name) => name.toLowerCase()));
  return planned.map(({ name }) => {
    let free = name;
    for (let copy = 2; inUse.has(free.toLowerCase()); copy += 1) free = `${name}${separator}${copy}`;
    inUse.add(free.toLowerCase());
    return free;
  });
}
