import { FinanceError } from "../finance/errors";
import { reportedData } from "./catalogue";
import { companyNamed } from "./company-names";
import { companyHistory, type ReportedValue } from "./reported";

/**
 * What a company of the catalogue reported, all of it or one metric, as `companyHistory` has it.
 *
 * Errors: as `companyHistory`; "missing-data" where nothing is documented, naming the metrics that are.
 */
export function companyReports(company: string, metric: string | null): readonly ReportedValue[] {
  const data = reportedData();
  const found = companyHistory(company, metric, data);
  if (found.length > 0) return found;
  const { name } = companyNamed(company, data.names);
  const all = metric === null ? [] : companyHistory(company, null, data);
  const names = [...new Set(all.map((row) => row.metric.name))];
  const has = names.length === 0 ? "it has nothing this company reported" : `it has ${names.join(", ")}`;
  throw new FinanceError("missing-data", `the catalogue has no ${metric ?? "reported figure"} of ${name}: ${has}`);
}
