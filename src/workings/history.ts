import { companyReports } from "../catalog/company-reports";
import { counted } from "./words";

/** The arguments of HISTORY. */
export interface HistoryCall {
  readonly company: string;
  readonly metric: string | null;
}

/** WHY of HISTORY: whose figures are listed, how many, and that none is interpolated. */
export function historySentence({ company, metric }: HistoryCall): string {
  const rows = companyReports(company, metric);
  const disputed = rows.filter((row) => row.isConflicted).length;
  const names = [...new Set(rows.map((row) => row.metric.label))];
  const what = names.length === 1 ? names[0] : counted(names.length, "metric");
  const disagree =
    disputed === 0 ? "" : ` Sources disagree on ${counted(disputed, "period")}: each number has its row.`;
  return `${counted(rows.length, "figure")} that ${rows[0]?.company.name ?? company} reported (${what}), by metric and period; a period without a figure has no row, nothing is interpolated.${disagree}`;
}
