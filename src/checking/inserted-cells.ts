import { dealAsOf } from "../catalog/as-of";
import type { Catalogue, Deal } from "../catalog/model";
import { planDealModel } from "../plan/deal-model-plan";
import { definedName } from "../plan/deal-names";
import { planFigures } from "../plan/figures-plan";
import { commentInForce, readNameComment, type NameComment } from "../plan/name-comment";
import type { InsertedValue } from "../workbook/refreshing-port";
import type { PlanCell, PlanName, SheetPlan } from "../workbook/sheet-plan";
import type { ScannedName, ScannedWorkbook } from "../workbook/scanning-port";
import type { ScannedCells } from "./scanned-cells";
import { heldContent } from "./finding";

/** A cell that we inserted, found again by its defined name wherever it has moved to. */
export interface InsertedCell {
  readonly name: ScannedName;
  /** What its name's comment says of it as it stands now. */
  readonly comment: NameComment;
  /** The same cell in a plan of the catalogue now; null where the catalogue no longer has it. */
  readonly planned: { readonly name: PlanName; readonly cell: PlanCell } | null;
  /** A figure, or a model's term or capacity with a documented value: what an edit of is worth telling. */
  readonly isDocumented: boolean;
}

/** The inserted cells of one table or model on one sheet. */
export interface InsertedBlock {
  readonly deal: Deal;
  readonly kind: "figures" | "model";
  readonly sheetName: string;
  /** The catalogue it is from: of the oldest of its cells. */
  readonly version: string;
  /** The block as it would be inserted now. */
  readonly plan: SheetPlan;
  readonly cells: readonly InsertedCell[];
}

const MODEL = "model_";
/** Names of a model whose values are documented figures, not assumptions. */
const DOCUMENTED = new Set([
  "value",
  "start",
  "end",
  "term",
  "signed",
  "announced",
  "prepayment",
  "escalator",
  "ramp_months",
  "capacity",
  "gpus",
]);

/** Every block of figures and every deal model in a workbook, as far as their names are still there. */
export function insertedBlocks({ names }: ScannedWorkbook, cells: ScannedCells, catalogue: Catalogue): InsertedBlock[] {
  const ours = names.flatMap((name) => {
    const said = readNameComment(name.comment);
    const deal = said === null ? null : dealOfName(name.name, catalogue.deals);
    return said === null || deal === null
      ? []
      : [{ name, comment: commentInForce(said, heldContent(cells.at(name))), deal }];
  });
  const groups = new Map<string, typeof ours>();
  for (const each of ours) {
    const key = `${each.name.sheetName}\n${each.name.scope ?? ""}\n${each.deal.id}\n${kindOf(each.name.name, each.deal)}\n${each.comment.asOf ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].map((group) => blockOf(group, catalogue)).filter((block) => block !== null);
}

function blockOf(
  group: readonly { readonly name: ScannedName; readonly comment: NameComment; readonly deal: Deal }[],
  catalogue: Catalogue,
): InsertedBlock | null {
  const [first] = group;
  if (first === undefined) return null;
  const { deal } = first;
  const kind = kindOf(first.name.name, deal);
  const plan = planNow(deal, kind, first.comment.asOf, catalogue);
  const planned = new Map(plan.names.map((name) => [name.name.toLowerCase(), name]));
  const cells = group.map(({ name, comment }) => {
    const found = planned.get(name.name.toLowerCase());
    const key = name.name.slice(definedName(deal.id, MODEL).length);
    return {
      name,
      comment,
      planned: found === undefined ? null : { name: found, cell: cellAt(plan, found) },
      isDocumented:
        kind === "figures" || (DOCUMENTED.has(key) && comment.inserted !== undefined && !isNothing(comment)),
    };
  });
  // A model's results are formulas and follow its inputs, whatever catalogue their names tell of.
  const dated = cells.filter(
    ({ comment, planned }) => comment.inserted !== undefined || planned?.cell?.kind !== "formula",
  );
  // Amounts have their names on the second sheet, which is no block of its own.
  if (dated.length === 0) return null;
  const version = dated.map((cell) => cell.comment.version).sort(compareVersions)[0] ?? first.comment.version;
  return { deal, kind, sheetName: first.name.sheetName, version, plan, cells };
}

function cellAt({ rows, workings }: SheetPlan, { row, column, on }: PlanName): PlanCell {
  return (on === "workings" ? (workings?.rows ?? []) : rows)[row]?.[column] ?? null;
}

function isNothing({ inserted }: NameComment): boolean {
  return typeof inserted === "object" && "value" in inserted && inserted.value === null;
}

function planNow(deal: Deal, kind: "figures" | "model", asOf: string | null, catalogue: Catalogue): SheetPlan {
  if (kind === "model") return planDealModel(deal, {}, catalogue);
  const sources = new Map(catalogue.sources.map((source) => [source.id, source]));
  return planFigures(asOf === null ? deal : dealAsOf(deal, asOf, (id) => sources.get(id) ?? null), catalogue, asOf);
}

/** The deal with the longest id that the name begins with. */
function dealOfName(name: string, deals: readonly Deal[]): Deal | null {
  const lower = name.toLowerCase();
  const found = deals.filter(({ id }) => lower.startsWith(definedName(id, "").toLowerCase()));
  return found.sort((one, other) => other.id.length - one.id.length)[0] ?? null;
}

function kindOf(name: string, { id }: Deal): "figures" | "model" {
  return name.toLowerCase().startsWith(definedName(id, MODEL).toLowerCase()) ? "model" : "figures";
}

/** The value that a cell of a plan puts on the sheet. */
export function plannedValue(cell: PlanCell): InsertedValue | "#N/A" {
  if (cell?.kind === "number") return cell.value;
  if (cell?.kind === "text") return cell.style === "gap" ? "#N/A" : cell.text === "" ? null : cell.text;
  return cell === null ? null : "#N/A";
}

/** Negative where the first version is the older: "2025.12.1" before "2026.2.0". */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split(".").map(Number));
  for (let index = 0; index < Math.max(a?.length ?? 0, b?.length ?? 0); index += 1) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
