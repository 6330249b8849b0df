import { companyNames } from "../catalog/company-names";
import type { Catalogue, Source } from "../catalog/model";
import { reportedByCompany } from "../catalog/reported";
import { type Judged, MOST_IN_TABLE } from "../matching/members";
import { numberReader } from "../matching/number-reader";
import type { ScannedPlace, ScannedSheet, ScannedWorkbook } from "../workbook/scanning-port";
import { blockFindings } from "./block-findings";
import type { Finding } from "./finding";
import { functionError } from "./function-errors";
import { insertedBlocks, type InsertedBlock } from "./inserted-cells";
import { numberFinding, reportedFinding } from "./number-finding";
import { olderComparables } from "./older-comparables";
import { areaFinder, rangeReader } from "./scanned-ranges";
import { heldIn, isFormula, scannedCells, type ScannedCells } from "./scanned-cells";
import { knownAmounts, sumFinding, type KnownAmounts } from "./sum-findings";

/** Rows looked at before the caller may pause: a fraction of a millisecond's work each. */
const ROWS_A_STEP = 5;

/**
 * Everything worth a look in a scanned workbook, in the order of sheets, rows and columns. It yields often: whoever runs it
 * decides when to pause.
 */
export function* checkWorkbook(workbook: ScannedWorkbook, catalogue: Catalogue): Generator<void, readonly Finding[]> {
  const cells = scannedCells(workbook);
  const blocks = insertedBlocks(workbook, cells, catalogue);
  yield;
  const amounts = knownAmounts(blocks, catalogue);
  const findings: Finding[] = [];
  for (const block of blocks) {
    findings.push(...blockFindings(block, cells, catalogue));
    yield;
  }
  const isOurs = cellsOfOurs(blocks);
  findings.push(...(yield* olderComparables(workbook, catalogue.version)));
  yield* labelledNumbers(workbook, catalogue, isOurs, amounts, cells, findings);
  yield* formulas(workbook, catalogue, isOurs, amounts, cells, findings);
  return inOrder(findings, workbook.sheets);
}

type IsOurs = (place: ScannedPlace) => boolean;

function* labelledNumbers(
  workbook: ScannedWorkbook,
  catalogue: Catalogue,
  isOurs: IsOurs,
  amounts: KnownAmounts,
  cells: ScannedCells,
  findings: Finding[],
): Generator<void> {
  const sources = new Map(catalogue.sources.map((source) => [source.id, source]));
  const sourceOf = (id: string): Source | null => sources.get(id) ?? null;
  const reports = {
    names: companyNames(catalogue.companies),
    byCompany: reportedByCompany(catalogue.reported),
    sourceOf,
  };
  yield;
  const reader = numberReader(catalogue.deals, sourceOf, reports);
  // Making the reader is one of the longest steps: what follows is another.
  yield;
  let rows = 0;
  for (const sheet of workbook.sheets) {
    const judged: Judged[] = [];
    const found = ({ number: { context }, judgement }: Judged): void => {
      const place = { sheetName: sheet.name, row: context.row, column: context.column };
      if (judgement?.kind === "equal" && judgement.documented.unit === "USD")
        amounts.add(sheet.name, context.row, context.column, judgement.documented);
      const held = cells.at(place);
      const finding = numberFinding(judgement, held.value);
      if (finding !== null) findings.push({ ...finding, place, held });
    };
    const isCollected = collector();
    for (const number of reader.numbersOf(sheet, workbook.dateSystem)) {
      if (number === null) {
        rows += 1;
        // The first row compiles what all others use.
        if (rows === 1 || rows % ROWS_A_STEP === 0) yield;
        continue;
      }
      const { row, column } = number.context;
      const place = { sheetName: sheet.name, row, column };
      if (isOurs(place)) continue;
      const report = reader.reported(number);
      if (report !== null) {
        const found = reportedFinding(report);
        if (found !== null) findings.push({ ...found, place, held: cells.at(place) });
        continue;
      }
      const judgement = reader.judgement(number);
      const isNamed = number.deals.length > 0 || number.context.above.length > 0;
      if (isNamed && isCollected(number.context.table)) judged.push({ number, judgement });
      else found({ number, judgement });
    }
    yield;
    const otherwise = yield* reader.corroborated(judged);
    for (const each of judged) {
      const after = otherwise.get(each.number);
      found(after === undefined ? each : { ...each, judgement: after });
    }
  }
}

/** Whether a number of a table is kept until all of its sheet is read: of a longer one no number bears out another. */
function collector(): (table: number) => boolean {
  const counts = new Map<number, number>();
  return (table) => {
    const count = (counts.get(table) ?? 0) + 1;
    counts.set(table, count);
    return count <= MOST_IN_TABLE + 1;
  };
}

function* formulas(
  workbook: ScannedWorkbook,
  catalogue: Catalogue,
  isOurs: IsOurs,
  amounts: KnownAmounts,
  cells: ScannedCells,
  findings: Finding[],
): Generator<void> {
  const find = areaFinder(workbook);
  for (const sheet of workbook.sheets) {
    const ranges = rangeReader(cells, find, sheet.name);
    for (const block of sheet.blocks) {
      for (let row = 0; row < block.values.length; row += 1) {
        if (row % ROWS_A_STEP === 0) yield;
        const width = block.values[row]?.length ?? 0;
        for (let column = 0; column < width; column += 1) {
          if (!isFormula(block.formulas[row]?.[column] ?? "", block.values[row]?.[column] ?? "")) continue;
          const place = { sheetName: sheet.name, row: block.row + row, column: block.column + column };
          const held = heldIn(block, row, column);
          const found =
            functionError(held, ranges) ??
            (isOurs(place) ? null : sumFinding(held, sheet.name, find, cells, amounts, catalogue));
          if (found !== null) findings.push({ ...found, place, held });
        }
      }
    }
  }
}

/** The cells from a block's first named row to its last, across the columns of its plan: what is there has its own rules. */
function cellsOfOurs(blocks: readonly InsertedBlock[]): IsOurs {
  const areas = blocks.map(({ sheetName, cells, plan }) => {
    const rows = cells.map(({ name, planned }) => ({
      top: name.row - (planned?.name.row ?? 0),
      bottom: name.row + plan.rows.length - 1 - (planned?.name.row ?? 0),
      left: name.column - (planned?.name.column ?? 0),
    }));
    const left = Math.min(...rows.map((each) => each.left));
    return {
      sheetName,
      top: Math.min(...rows.map(({ top }) => top)),
      bottom: Math.max(...rows.map(({ bottom }) => bottom)),
      left,
      right: left + plan.columnWidths.length - 1,
    };
  });
  return ({ sheetName, row, column }) =>
    areas.some(
      (area) =>
        area.sheetName === sheetName &&
        row >= area.top &&
        row <= area.bottom &&
        column >= area.left &&
        column <= area.right,
    );
}

function inOrder(findings: readonly Finding[], sheets: readonly ScannedSheet[]): Finding[] {
  const orderOf = new Map(sheets.map(({ name }, index) => [name, index]));
  return [...findings].sort(
    ({ place: one }, { place: other }) =>
      (orderOf.get(one.sheetName) ?? 0) - (orderOf.get(other.sheetName) ?? 0) ||
      one.row - other.row ||
      one.column - other.column,
  );
}
