import { documentedFigure, figureValue } from "../../catalog/figure";
import type { Deal, Figure } from "../../catalog/model";
import { FinanceError } from "../../finance/errors";
import {
  commentInForce,
  isAsInserted,
  readNameComment,
  type InsertedContent,
  type NameComment,
} from "../../plan/name-comment";
import type { SelectedCell } from "../../workbook/reading-port";
import { NOT_DOCUMENTED } from "../../workbook/not-documented";
import type { InsertedState } from "./explanation";

/**
 * What has become of an inserted figure: still what is documented; as inserted, where the catalogue now says something
 * else; edited; or withheld, as it was when it was inserted.
 */
export function insertedState(
  cell: SelectedCell,
  deal: Deal,
  figure: Figure,
  inserted: InsertedContent | undefined,
): InsertedState {
  const held = currentValue(cell);
  const documented = documentedNow(deal, figure);
  if (held === documented) return documented === "#N/A" ? "withheld" : "asDocumented";
  return isAsInserted(inserted, held) === true ? "documentedAnew" : "edited";
}

/** What its name's comment says of the cell as it stands now; null where it is none of ours. */
export function commentOf(cell: SelectedCell, comment: string): NameComment | null {
  const said = readNameComment(comment);
  return said === null
    ? null
    : commentInForce(said, cell.formula !== null && cell.kind !== "error" ? cell.formula : currentValue(cell));
}

/** What the cell shows, in the terms of what is inserted; an earlier version wrote =NA() for n.d. */
function currentValue({ kind, value }: SelectedCell): number | string | null {
  if (kind === "error" || value === NOT_DOCUMENTED) return "#N/A";
  if (value === "") return null;
  return typeof value === "boolean" ? String(value) : value;
}

/** What the catalogue has the cell hold: "#N/A" where sources do not settle it. */
function documentedNow(deal: Deal, figure: Figure): number | string {
  if ((documentedFigure(deal, figure.name).shown?.value ?? null) === null) return "#N/A";
  try {
    return figureValue(deal, figure.name);
  } catch (error) {
    if (error instanceof FinanceError) return "#N/A";
    throw error;
  }
}
