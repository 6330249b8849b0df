import type { Finding } from "./finding";
import type { InsertedBlock } from "./inserted-cells";
import type { ScannedCells } from "./scanned-cells";

/** How far a row of a block has moved: the same for the named cells above and below it, or not known. */
interface Anchor {
  readonly planRow: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Numbers typed over formulas of a block. Where a row of the block is now follows from the named cells above and below
 * it; where these disagree, because rows went in between, or where the row's label is another, nothing is said.
 */
export function typedOver(block: InsertedBlock, cells: ScannedCells): Finding[] {
  const { plan, sheetName } = block;
  const anchors = anchorsOf(block);
  const inputRows = new Set(
    plan.names
      .filter(({ row, column, on }) => on !== "workings" && plan.rows[row]?.[column]?.kind !== "formula")
      .map(({ row }) => row),
  );
  const [inserted, them] = block.kind === "model" ? ["model", "it"] : ["figures", "them"];
  return plan.rows.flatMap((planned, planRow) => {
    const anchor = inputRows.has(planRow) ? null : anchorOf(anchors, planRow);
    if (anchor === null) return [];
    const row = planRow + anchor.rows;
    const label = planned[0];
    if (
      label?.kind === "text" &&
      label.text !== "" &&
      cells.at({ sheetName, row, column: anchor.columns }).value !== label.text
    )
      return [];
    return planned.flatMap((cell, planColumn): Finding[] => {
      if (cell?.kind !== "formula") return [];
      const place = { sheetName, row, column: planColumn + anchor.columns };
      const held = cells.at(place);
      if (held.formula !== null || typeof held.value !== "number") return [];
      return [
        {
          kind: "hardCoded",
          place,
          held,
          message: `A number was typed over a formula of the ${inserted} of ${block.deal.name}: the cell no longer follows its inputs.`,
          remedy: `Undo the edit, or insert the ${inserted} again next to ${them} and copy the formula.`,
          documented: null,
        },
      ];
    });
  });
}

function anchorsOf({ cells, sheetName }: InsertedBlock): Anchor[] {
  return cells
    .flatMap(({ name, planned }) =>
      planned === null || planned.name.on === "workings" || name.sheetName !== sheetName
        ? []
        : [
            {
              planRow: planned.name.row,
              rows: name.row - planned.name.row,
              columns: name.column - planned.name.column,
            },
          ],
    )
    .sort((one, other) => one.planRow - other.planRow);
}

function anchorOf(anchors: readonly Anchor[], planRow: number): Anchor | null {
  const above = anchors.filter((anchor) => anchor.planRow <= planRow).at(-1);
  const below = anchors.find((anchor) => anchor.planRow >= planRow);
  const [one, other] = [above ?? below, below ?? above];
  if (one === undefined || other === undefined) return null;
  return one.rows === other.rows && one.columns === other.columns && one.rows + planRow >= 0 ? one : null;
}
