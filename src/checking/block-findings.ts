import type { Catalogue } from "../catalog/model";
import { documentedFigure } from "../catalog/figure";
import { bestSource } from "../catalog/citation";
import { isAsInserted } from "../plan/name-comment";
import type { ScannedPlace } from "../workbook/scanning-port";
import type { DocumentedClaim } from "../matching/documented-numbers";
import { currentValue, type Finding } from "./finding";
import { compareVersions, type InsertedBlock, type InsertedCell } from "./inserted-cells";
import { typedOver } from "./overwritten-formulas";
import type { ScannedCells } from "./scanned-cells";

/** What is the matter with blocks that we inserted: constants that were edited, formulas typed over, an older catalogue. */
export function blockFindings(block: InsertedBlock, cells: ScannedCells, catalogue: Catalogue): Finding[] {
  const findings = block.cells.flatMap((cell) => editedConstant(block, cell, cells, catalogue));
  const isCurrent = block.version === catalogue.version;
  if (isCurrent) findings.push(...typedOver(block, cells));
  else if (compareVersions(block.version, catalogue.version) < 0)
    findings.push(olderBlock(block, cells, catalogue.version));
  return findings;
}

function editedConstant(
  { deal }: InsertedBlock,
  cell: InsertedCell,
  cells: ScannedCells,
  catalogue: Catalogue,
): Finding[] {
  const { comment, name, isDocumented } = cell;
  const held = cells.at(name);
  const value = currentValue(held);
  if (!isDocumented || value === null || (value !== "a formula" && isAsInserted(comment.inserted, value) !== false))
    return [];
  const was =
    comment.inserted === "#N/A"
      ? "Inserted without a number, as the sources disagree"
      : "Inserted as a documented figure";
  const now = value === "a formula" ? "now a formula" : "since typed over";
  return [
    {
      kind: "hardCoded",
      place: placeOf(name),
      held,
      message: `${was} (${deal.name}), ${now}.`,
      remedy: "Undo the edit, or enter your own number in another cell.",
      documented: documentedOf(deal.id, cell, catalogue),
    },
  ];
}

function olderBlock({ deal, kind, version, cells: own }: InsertedBlock, cells: ScannedCells, now: string): Finding {
  const first = [...own].sort((one, other) => one.name.row - other.name.row || one.name.column - other.name.column)[0]
    ?.name;
  if (first === undefined) throw new Error(`the block of ${deal.id} has no cell`);
  return {
    kind: "olderCatalogue",
    place: placeOf(first),
    held: cells.at(first),
    message: `${kind === "model" ? "The model" : "The figures"} of ${deal.name} ${kind === "model" ? "is" : "are"} from catalogue ${version}; this add-in has ${now}.`,
    remedy: "Compare and accept what has changed under Refresh.",
    documented: null,
  };
}

function placeOf({ sheetName, row, column }: ScannedPlace): ScannedPlace {
  return { sheetName, row, column };
}

/** What is documented for an inserted cell now; null where nothing is. */
function documentedOf(dealId: string, { name }: InsertedCell, { deals, sources }: Catalogue): DocumentedClaim | null {
  const deal = deals.find(({ id }) => id === dealId);
  const sourceOf = (id: string) => sources.find((source) => source.id === id) ?? null;
  const figure = deal?.figures.find(({ name: each }) =>
    name.name.toLowerCase().endsWith(`_${each.replace(/[^a-z0-9]/gi, "_").toLowerCase()}`),
  );
  if (deal === undefined || figure === undefined) return null;
  const { shown, label, unit } = documentedFigure(deal, figure.name, sourceOf);
  return shown === null
    ? null
    : { deal, figure: figure.name, label, unit, claim: shown, source: bestSource(shown, sourceOf) };
}
