import { companyReports } from "../catalog/company-reports";
import { claimCitation } from "../catalog/citation";
import { precisionWord } from "../catalog/claim-words";
import type { GradedClaim } from "../catalog/claims";
import type { ReportedValue } from "../catalog/reported";
import { serialFromIso } from "../finance/serial-date";
import type { SerialDate } from "../finance/units";
import { dateWriter, type CellOut } from "./spill";

const HEADER = ["metric", "period end", "kind", "value", "unit", "precision", "grade", "source"];

/**
 * What a company reported, one row per figure and period. Where sources disagree on a period, each number has its row and
 * says so. A metric with a part is written as REPORTED takes it: "revenue share, largest customer".
 * Units:  US dollars or megawatts in full, a percentage is a decimal.
 * Errors: "missing-data" for an unknown company or metric naming the nearest, and where nothing is documented.
 */
export function historyTable(company: string, metric: string | null): CellOut[][] {
  const date = dateWriter();
  return [HEADER, ...companyReports(company, metric).flatMap((row) => rowsOf(row, date))];
}

function rowsOf(row: ReportedValue, date: (serial: SerialDate) => CellOut): CellOut[][] {
  const claims = row.isConflicted ? [row.shown, ...row.alternatives] : [row.shown];
  return claims.map((claim) => cellsOf(row, claim, date));
}

function cellsOf(
  { metric, figure, isConflicted }: ReportedValue,
  claim: GradedClaim,
  date: (serial: SerialDate) => CellOut,
): CellOut[] {
  return [
    figure.part === null ? metric.name : `${metric.name}, ${figure.part}`,
    date(serialFromIso(figure.periodEnd)),
    figure.given === null ? figure.kind : `${figure.kind}, given on ${figure.given}`,
    claim.value ?? "",
    metric.unit,
    precisionWord(claim.precision),
    claim.grade,
    (isConflicted ? "sources disagree: " : "") + claimCitation(claim),
  ];
}
