import { boundOf, isLastDay, type Bound } from "../catalog/bounds";
import { bestSource } from "../catalog/citation";
import { basisWords, precisionAlone } from "../catalog/claim-words";
import { evidenceRows, type EvidenceRow } from "../catalog/evidence";
import { isoPeriod } from "../catalog/iso-period";
import type { Deal } from "../catalog/model";
import { serialFromIso } from "../finance/serial-date";
import type { SerialDate } from "../finance/units";
import { catalogueDeal, dealOnDay, requireFigureOnDay } from "./deal-on-day";
import type { TypedContract } from "./typed-contract";
import { dateWriter, type CellOut } from "./spill";

const HEADER = [
  "figure",
  "value",
  "low",
  "high",
  "unit",
  "precision",
  "basis",
  "standing",
  "grade",
  "publisher",
  "published",
  "address",
  "note",
];

/**
 * Every claim about a deal, or about one of its figures, as a table: a header row, then a row per claim, the shown one of
 * each figure first. What a source does not state is empty text.
 * Shape:  "standing" is "shown", "alternative" (another source says otherwise), "withheld" (sources disagree and none is
 *         shown) or "rejected" (known to be wrong; the note says why).
 * Errors: "missing-data" for a terms range, a figure the deal does not have or had not by that day.
 */
export function evidenceTable(
  deal: Deal | TypedContract,
  figure: string | null,
  asOf: SerialDate | undefined,
): CellOut[][] {
  const documented = catalogueDeal(deal, "evidence");
  if (figure !== null) requireFigureOnDay(documented, figure, asOf);
  const known = dealOnDay(documented, asOf);
  const date = dateWriter();
  return [HEADER, ...evidenceRows(known, figure).map((row) => cellsOf(row, known, date))];
}

function cellsOf(row: EvidenceRow, deal: Deal, date: (serial: SerialDate) => CellOut): CellOut[] {
  const { claim } = row;
  const source = bestSource(claim);
  const side = (bound: Bound): CellOut =>
    row.unit === "text" && bound !== "base"
      ? ""
      : claimed(boundOf(claim, bound, isLastDay(row.figure)), row.unit === "date", date);
  return [
    row.figure,
    side("base"),
    side("low"),
    side("high"),
    row.unit,
    precisionAlone(claim, row.unit),
    claim.basis === null ? "" : basisWords(claim.basis),
    row.standing,
    claim.grade,
    source?.publisher ?? "",
    published(source?.date ?? null, date),
    source?.url ?? "",
    noteOf(row, deal),
  ];
}

function claimed(value: number | string | null, isDate: boolean, date: (serial: SerialDate) => CellOut): CellOut {
  if (value === null) return "";
  return isDate && typeof value === "string" ? date(serialFromIso(value)) : value;
}

/** A source dated to its month or year keeps that text: a day would say more than is known. */
function published(iso: string | null, date: (serial: SerialDate) => CellOut): CellOut {
  if (iso === null) return "";
  return isoPeriod(iso)?.first === iso ? date(serialFromIso(iso)) : iso;
}

function noteOf({ claim, standing, figure }: EvidenceRow, deal: Deal): string {
  if (claim.rejected !== null) return `not used: ${claim.rejected}`;
  if (standing === "withheld")
    return `sources disagree: ${deal.figures.find(({ name }) => name === figure)?.withheld ?? ""}`;
  if (claim.derivation !== null) return `computed: ${claim.derivation}`;
  return standing === "shown" && deal.caveat !== null ? `Caution about the deal: ${deal.caveat}` : "";
}
