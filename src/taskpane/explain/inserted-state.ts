import { documentedFigure, figureValue } from "../../catalog/figure";
import type { Deal, Figure } from "../../catalog/model";
import { FinanceError } from "../../finance/errors";
import { isAsInserted, type InsertedContent } from "../../plan/name-comment";
import type { SelectedCell } from "../../plan/reading-port";
import type { InsertedState } from "./explanation";

/**
 * What has become of an inserted figure: still what is documented; as inserted, where the catalogue now says something
 * else; edited; or withheld, as it was when it was inserted.
 */
export function insertedState(cell: SelectedCell, deal: Deal, figure: Figure, inserted: InsertedContent | undefined): InsertedState {
  const held = cell.kind === "error" ? "#N/A" : heldValue(cell);
  const documented = documentedNow(deal, figure);
  if (held === documented) return documented === "#N/A" ? "withheld" : "asDocumented";
  return isAsInserted(inserted, held) === true ? "documentedAnew" : "edited";
}

function heldValue({ value }: SelectedCell): number | string | null {
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
