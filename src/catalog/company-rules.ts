import type { Report } from "./catalogue-problem";
import type { Company } from "./company";
import { companyNames, withOwners, wordsOf } from "./company-names";
import { checkUnique } from "./reference-rules";

/** Reports company ids used twice, owners that are not there or run in a circle, and a name that two companies claim. */
export function checkCompanies(companies: readonly Company[], report: Report): void {
  checkUnique(
    companies.map((company) => company.id),
    "companies",
    "id",
    report,
  );
  const names = companyNames(companies);
  const owner = new Map<string, string>();
  for (const [index, company] of companies.entries()) {
    const path = `companies[${index}]`;
    const above = company.of === null ? null : names.byId.get(company.of);
    if (above === undefined) report(`${path}.of`, `expected the id of a company of the file: got "${company.of}"`);
    else if (above !== null && withOwners(above, names).includes(company)) {
      report(`${path}.of`, `expected no circle of owners: "${company.of}" leads back to "${company.id}"`);
    }
    const parties = new Set(company.parties);
    for (const word of wordsOf(company).filter((each) => !parties.has(each))) {
      const bare = word.toLowerCase();
      const first = owner.get(bare);
      if (first !== undefined && first !== company.id) {
        report(path, `expected names of its own: "${word}" is also a name of "${first}"`);
      }
      owner.set(bare, company.id);
    }
  }
}
