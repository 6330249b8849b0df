import type { DocumentedFigure } from "../catalog/figure";
import type { CellReference, PlanCell, SheetPlan } from "../workbook/sheet-plan";
import { anyScaledMoney, MONEY_SCALES, type MoneyScale } from "./page-look";

/** A page whose money, in full dollars in every cell, is shown in the scale that one of its cells says. */
export interface MoneyIn {
  /** As the page is inserted. */
  readonly preset: MoneyScale;
  readonly cell: CellReference;
}

/** The label and the cell itself, which offers its list. */
export function moneyInCells({ preset }: MoneyIn): [label: PlanCell, setting: PlanCell] {
  return [
    { kind: "text", text: "Amounts in", style: "line" },
    { kind: "text", text: preset, style: "setting" },
  ];
}

/** Its list, and the formats of the scales that are not preset, for the amounts of a column: their rows, rising. */
export function moneyInParts(
  { preset, cell }: MoneyIn,
  rows: readonly number[],
  column: number,
): Required<Pick<SheetPlan, "choices" | "formatRules">> {
  const others = MONEY_SCALES.filter((scale) => scale !== preset);
  return {
    choices: [{ area: { ...cell, rows: 1, columns: 1 }, from: MONEY_SCALES }],
    formatRules: others.flatMap((scale) =>
      runs(rows).map(({ first, count }) => ({
        area: { row: first, column, rows: count, columns: 1 },
        when: ["=", { ...cell, isFixed: true }, `="${scale}"`],
        numberFormat: anyScaledMoney(scale),
      })),
    ),
  };
}

/** The cells of a figure's row as they are to be, with the scale as the unit of an amount of money. */
export function followingScale(
  cells: PlanCell[],
  figure: DocumentedFigure | null,
  { money, column: unitColumn }: { readonly money: MoneyIn | null; readonly column: number },
): PlanCell[] {
  if (money === null || figure === null || !isScaled(figure)) return cells;
  const { preset, cell } = money;
  const scale: CellReference = { ...cell, isFixed: true };
  // A word that is no scale shows the amounts as the page was inserted, so the unit is that one.
  const isOther = MONEY_SCALES.filter((other) => other !== preset).flatMap((other, index) => [
    index === 0 ? "" : ",",
    scale,
    `="${other}"`,
  ]);
  return cells.map((own, column) =>
    column !== unitColumn || own === null
      ? own
      : {
          kind: "formula",
          parts: ["=IF(OR(", ...isOther, "),", scale, `,"${preset}")`],
          numberFormat: "General",
          style: own.style,
          says: preset,
        },
  );
}

/** The rows that hold an amount of money, rising, where the figures' values stand from `first` down. */
export function amountRows(
  figures: readonly DocumentedFigure[],
  rows: readonly (readonly PlanCell[])[],
  first: CellReference,
): number[] {
  return figures.flatMap((figure, index) =>
    isScaled(figure) && rows[index]?.[first.column]?.kind === "number" ? [first.row + index] : [],
  );
}

/** Amounts of money as the page shows them in "US$", with the room that "_)" leaves. */
export function amountsInFull(
  figures: readonly DocumentedFigure[],
  rows: readonly (readonly PlanCell[])[],
  column: number,
): string[] {
  return amountRows(figures, rows, { row: 0, column }).map((row) => {
    const cell = rows[row]?.[column];
    return cell?.kind === "number" ? `$${cell.value.toLocaleString("en-US")} ` : "";
  });
}

/** Whether a figure is an amount of money, which a scale applies to: a price per MW is shown in full. */
function isScaled({ unit }: DocumentedFigure): boolean {
  return unit === "USD";
}

function runs(rows: readonly number[]): { readonly first: number; readonly count: number }[] {
  const found: { first: number; count: number }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last !== undefined && last.first + last.count === row) last.count += 1;
    else found.push({ first: row, count: 1 });
  }
  return found;
}
