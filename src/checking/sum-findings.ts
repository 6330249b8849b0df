import { bestSource } from "../catalog/citation";
import { rankedClaims } from "../catalog/claims";
import type { Catalogue } from "../catalog/model";
import { formulaCalls } from "../formulas/formula-calls";
import { sumsIn, type Summand } from "../formulas/summands";
import { doubleCount, type Addend } from "./double-counting";
import type { DocumentedClaim } from "../matching/documented-numbers";
import type { Finding, CellState } from "./finding";
import type { InsertedBlock } from "./inserted-cells";
import type { FindArea, SheetArea } from "./scanned-ranges";
import type { ScannedCells } from "./scanned-cells";

type SumFinding = Pick<Finding, "kind" | "message" | "remedy" | "documented">;

/** The documented amounts that are known to stand in cells, by sheet. */
export interface KnownAmounts {
  readonly add: (sheetName: string, row: number, column: number, claim: DocumentedClaim) => void;
  readonly at: (sheetName: string, row: number, column: number) => DocumentedClaim | null;
}

export function knownAmounts(blocks: readonly InsertedBlock[], catalogue: Catalogue): KnownAmounts {
  const amounts = new Map<string, DocumentedClaim>();
  const key = (sheetName: string, row: number, column: number): string => `${sheetName.toLowerCase()}!${row},${column}`;
  for (const block of blocks) {
    for (const { name } of block.cells) {
      const claim = claimOf(block.deal.id, figureOfName(block, name.name), catalogue);
      if (claim !== null) amounts.set(key(name.sheetName, name.row, name.column), claim);
    }
  }
  return {
    add: (sheetName, row, column, claim) => void amounts.set(key(sheetName, row, column), claim),
    at: (sheetName, row, column) => amounts.get(key(sheetName, row, column)) ?? null,
  };
}

/** More addends than anyone checks by eye are a column of data: only known amounts among them are looked at. */
const MOST_CELLS = 5_000;

/** Whether a formula adds up what counts something twice. */
export function sumFinding(
  { formula }: CellState,
  onSheet: string,
  find: FindArea,
  cells: ScannedCells,
  amounts: KnownAmounts,
  catalogue: Catalogue,
): SumFinding | null {
  if (formula === null) return null;
  for (const summands of sumsIn(formula)) {
    const found = doubleCount(
      summands.flatMap((summand) => addendsOf(summand, onSheet, find, cells, amounts, catalogue)),
      catalogue,
    );
    if (found !== null)
      return {
        kind: "doubleCount",
        ...found,
        remedy: "Leave one of them out; OFFTAKE.COMBINED adds deals and refuses double counting.",
      };
  }
  return null;
}

function addendsOf(
  summand: Summand,
  onSheet: string,
  find: FindArea,
  cells: ScannedCells,
  amounts: KnownAmounts,
  catalogue: Catalogue,
): Addend[] {
  if (summand.kind === "number") return [{ value: summand.value, claim: null }];
  const area = find(summand.address, onSheet);
  if (area === null || area.rows * area.columns > MOST_CELLS) return [];
  return placesIn(area).flatMap(({ row, column }): Addend[] => {
    const held = cells.at({ sheetName: area.sheetName, row, column });
    if (typeof held.value !== "number") return [];
    return [{ value: held.value, claim: amounts.at(area.sheetName, row, column) ?? calledClaim(held, catalogue) }];
  });
}

function placesIn({ row, column, rows, columns }: SheetArea): { row: number; column: number }[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}

/** The figure that a cell asks the catalogue for: =OFFTAKE.FIGURE("meta-coreweave-2026","value"). */
function calledClaim({ formula }: CellState, catalogue: Catalogue): DocumentedClaim | null {
  if (formula === null) return null;
  const [call] = formulaCalls(formula);
  if (call === undefined || !call.isWhole || call.name !== "FIGURE") return null;
  const [id, figure] = call.args.map(({ node }) => (node?.type === "Literal" ? String(node.value) : ""));
  return claimOf(id ?? "", figure ?? "", catalogue);
}

function figureOfName({ deal, kind }: InsertedBlock, name: string): string {
  const ending = name.slice(deal.id.length + 1);
  return (kind === "model" ? ending.replace(/^model_/i, "") : ending).replaceAll("_", " ");
}

/** The shown claim of a deal's figure of money; null where it has none. */
function claimOf(dealId: string, figureName: string, { deals, sources }: Catalogue): DocumentedClaim | null {
  const deal = deals.find(({ id }) => id === dealId.toLowerCase());
  const figure = deal?.figures.find(({ name }) => name === figureName.toLowerCase());
  if (deal === undefined || figure === undefined || figure.unit !== "USD") return null;
  const sourceOf = (id: string) => sources.find((source) => source.id === id) ?? null;
  const { shown } = rankedClaims(figure, sourceOf);
  return shown === null
    ? null
    : {
        deal,
        figure: figure.name,
        label: figure.label,
        unit: figure.unit,
        claim: shown,
        source: bestSource(shown, sourceOf),
      };
}
