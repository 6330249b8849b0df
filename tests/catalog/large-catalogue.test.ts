import { catalogueProblems } from "../../src/catalog/validate";
import { companyPage } from "../../src/catalog/company-page";
import { companyNames } from "../../src/catalog/company-names";
import { companyHistory, reportedByCompany } from "../../src/catalog/reported";
import { readCatalogue } from "../../src/catalog/read-catalogue";
import { searchDeals, searchEntries } from "../../src/catalog/search";
import { LARGEST, largeCatalogue } from "../bench/large-catalogue";

// A catalogue of 1,000 deals and 10,000 reported figures is an ordinary one. How long it takes, the bench says.

const file = largeCatalogue();
const catalogue = readCatalogue(file);
const names = companyNames(catalogue.companies);
const data = { names, byCompany: reportedByCompany(catalogue.reported), sourceOf: () => catalogue.sources[0] ?? null };

test("it is valid", () => {
  expect([file.deals.length, file.reported?.length]).toEqual([1_000, 10_000]);
  expect(catalogueProblems(file)).toEqual([]);
});

test("search, a company's page and its history answer from it", () => {
  const found = searchDeals(searchEntries(catalogue.deals, names), "meta coreweave");
  expect(found.length).toBeGreaterThan(2 * (1_000 / 48) - 2);
  expect(companyPage("CRWV", catalogue.deals, data).deals.length).toBeGreaterThan(20);
  const history = companyHistory(LARGEST, null, data);
  expect(history).toHaveLength(2_000);
  expect(new Set(history.map(({ metric }) => metric.name)).size).toBe(10);
});
