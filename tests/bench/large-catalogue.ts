import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CatalogueFile, DealFile, ReportedFile } from "../../src/catalog/read-catalogue";

const FILE = join(__dirname, "../../src/catalog/deals.json");
const DEALS = 1_000;
const REPORTED = 10_000;
/** Companies that report: one of them as much as a company can have in fifty years, the others share the rest. */
const REPORTING = 40;
const LONG_SERIES = 2_000;
const FIRST_YEAR = 1976;
const METRICS = [
  "backlog",
  "rpo",
  "revenue",
  "capex",
  "debt",
  "active power",
  "contracted power",
  "deferred revenue",
  "backstops",
  "net interest expense",
];
const FLOWS = new Set(["revenue", "capex", "net interest expense"]);

/** The company of `largeCatalogue` that reports most. */
export const LARGEST = "grown-0";

/** A catalogue as it may be in some years: 1,000 deals and 10,000 reported figures, valid, made from the real one. */
export function largeCatalogue(): CatalogueFile {
  const file = JSON.parse(readFileSync(FILE, "utf8")) as CatalogueFile;
  const deals = Array.from({ length: DEALS }, (_, index): DealFile => {
    const model = file.deals[index % file.deals.length];
    if (model === undefined) throw new Error("the catalogue has a deal");
    const copy = Math.floor(index / file.deals.length);
    return copy === 0
      ? model
      : { ...model, id: `${model.id}-copy-${copy}`, name: `${model.name}, copy ${copy}`, relations: [] };
  });
  const companies = Array.from({ length: REPORTING }, (_, index) => ({
    id: `grown-${index}`,
    name: `Grown ${index}`,
    kind: "company" as const,
  }));
  const each = Math.ceil((REPORTED - LONG_SERIES) / (REPORTING - 1));
  const reported = companies.flatMap(({ id }, index) => seriesOf(id, index === 0 ? LONG_SERIES : each, file));
  return {
    ...file,
    deals,
    companies: [...(file.companies ?? []), ...companies],
    reported: reported.slice(0, REPORTED),
  };
}

/** Quarter by quarter, metric by metric. */
function seriesOf(company: string, count: number, file: CatalogueFile): ReportedFile[] {
  const source = file.sources[0]?.id ?? "";
  return Array.from({ length: count }, (_, index): ReportedFile => {
    const metric = METRICS[index % METRICS.length] ?? "rpo";
    const quarter = Math.floor(index / METRICS.length);
    const [year, nth] = [FIRST_YEAR + Math.floor(quarter / 4), (quarter % 4) + 1];
    return {
      company,
      metric,
      period: `${year}Q${nth}`,
      periodEnd: `${year}-${["03-31", "06-30", "09-30", "12-31"][nth - 1]}`,
      kind: FLOWS.has(metric) ? "quarter" : "date",
      claims: [{ value: 1e8 + index * 12_345, precision: "exact", sources: [source] }],
    };
  });
}
