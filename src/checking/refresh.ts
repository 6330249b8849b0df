import type { Catalogue } from "../catalog/model";
import {
  isAsInserted,
  labelInComment,
  recordedContent,
  renewedComment,
  type InsertedContent,
} from "../plan/name-comment";
import type { BesideRefresh, CellRefresh, InsertedValue } from "../workbook/refreshing-port";
import type { ScannedWorkbook } from "../workbook/scanning-port";
import { refreshedFormat } from "./refreshed-format";
import { heldContent, currentValue, type CellState } from "./finding";
import { besideChanges } from "./beside-changes";
import { compareVersions, insertedBlocks, plannedValue, type InsertedBlock, type InsertedCell } from "./inserted-cells";
import { scannedCells, type ScannedCells } from "./scanned-cells";

/**
 * How a cell stands between what was inserted, what it holds, and what the catalogue has now:
 *  - same: nothing has changed; agreed: the user typed what the catalogue has now;
 *  - resourced: the value stands, what is said of it beside it has changed: its precision, evidence or source;
 *  - update: only the catalogue has changed; edited: only the user has; conflict: both have, differently.
 */
export type RefreshState = "same" | "agreed" | "resourced" | "update" | "edited" | "conflict";

export interface RefreshItem {
  readonly cell: InsertedCell;
  readonly label: string;
  readonly state: RefreshState;
  /** What was inserted; undefined where an earlier add-in did not say. */
  readonly base: InsertedContent | undefined;
  readonly held: CellState;
  readonly theirs: InsertedValue | "#N/A";
  readonly numberFormat: string;
  /** What is said otherwise beside the value now: what stood there and what is to stand there. */
  readonly beside: readonly BesideRefresh[];
}

/** A block of an older catalogue with the cells that can be brought up to date. */
export interface RefreshBlock {
  readonly block: InsertedBlock;
  readonly items: readonly RefreshItem[];
  /** Cells whose figure is no longer in the catalogue: left as they are. */
  readonly gone: readonly InsertedCell[];
  /** Labels of figures that are documented now and were not when the block was inserted: a block never grows by itself. */
  readonly added: readonly string[];
}

export type Choice = "catalogue" | "mine";

/** The blocks of a workbook that are older than the catalogue, compared with it cell by cell. */
export function refreshBlocks(workbook: ScannedWorkbook, catalogue: Catalogue): RefreshBlock[] {
  const cells = scannedCells(workbook);
  return insertedBlocks(workbook, cells, catalogue)
    .filter(({ version }) => compareVersions(version, catalogue.version) < 0)
    .map((block) => ({
      block,
      items: inOrder(block.cells).flatMap((cell) => itemOf(cell, block, cells)),
      gone: block.cells.filter(({ planned }) => planned === null),
      added: addedFigures(block),
    }));
}

/** The change that accepts an item; null for a conflict without a choice. */
export function acceptedChange(
  item: RefreshItem,
  catalogue: Pick<Catalogue, "version">,
  choice?: Choice,
): CellRefresh | null {
  const { state, held, theirs, cell, numberFormat } = item;
  if (state === "conflict" && choice === undefined) return null;
  const takes = isTaken(state, choice);
  const { name, scope, sheetName, row, column, comment } = cell.name;
  const before = {
    version: cell.comment.version,
    inserted: cell.comment.inserted,
    replaced: recordedContent(heldContent(held)),
  };
  return {
    sheetName,
    row,
    column,
    held: held.formula ?? held.value,
    content: takes ? theirs : undefined,
    numberFormat,
    name,
    scope,
    comment: renewedComment(comment, catalogue.version, theirs, takes ? before : undefined),
    beside: writesBeside(state, choice) ? item.beside : [],
  };
}

function isTaken(state: RefreshState, choice: Choice | undefined): boolean {
  return state === "update" || (state === "conflict" && choice === "catalogue");
}

/** Whether what stands beside the value is written anew: beside a value that stays the user's own nothing is said of another. */
export function writesBeside(state: RefreshState, choice: Choice | undefined): boolean {
  return isTaken(state, choice) || state === "resourced" || state === "agreed";
}

function addedFigures({ kind, deal, plan, cells }: InsertedBlock): string[] {
  if (kind !== "figures") return [];
  const inserted = new Set(cells.map(({ name }) => name.name.toLowerCase()));
  const added = plan.names.filter(({ name }) => !inserted.has(name.toLowerCase()));
  return added.map(({ name, comment }) => labelInComment(comment, deal.name) ?? name);
}

/** From the top of the sheet. */
function inOrder(cells: readonly InsertedCell[]): InsertedCell[] {
  return [...cells].sort(({ name: one }, { name: other }) => one.row - other.row || one.column - other.column);
}

function itemOf(cell: InsertedCell, block: InsertedBlock, cells: ScannedCells): RefreshItem[] {
  const { planned, comment, name } = cell;
  if (planned === null || isResult(cell)) return [];
  const held = cells.at(name);
  const theirs = plannedValue(planned.cell);
  const beside = besideChanges(cell, block, cells);
  const state = stateOf(comment.inserted, held, theirs);
  return [
    {
      cell,
      label: labelInComment(name.comment, block.deal.name) ?? name.comment.split(":")[0] ?? name.name,
      state: state === "same" && beside.length > 0 ? "resourced" : state,
      base: comment.inserted,
      held,
      theirs,
      numberFormat: planned.cell?.kind === "number" ? refreshedFormat(planned.cell, held.numberFormat) : "General",
      beside,
    },
  ];
}

/** A result of a model is a formula: it follows its inputs and was never inserted as a value. */
function isResult({ planned, comment }: InsertedCell): boolean {
  return planned?.cell?.kind === "formula" && comment.inserted === undefined;
}

function stateOf(base: InsertedContent | undefined, held: CellState, theirs: InsertedValue | "#N/A"): RefreshState {
  const mine = currentValue(held);
  const isMineTheirs = mine === theirs;
  const isBaseTheirs = isAsInserted(base, theirs);
  const isBaseMine = mine === "a formula" ? false : isAsInserted(base, mine);
  if (isBaseTheirs === true) return isBaseMine === true ? "same" : "edited";
  if (isMineTheirs) return "agreed";
  return isBaseMine === true ? "update" : "conflict";
}
