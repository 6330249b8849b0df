import { gzipSync } from "node:zlib";
import { allDeals, sourceById } from "../../src/catalog/catalogue";
import { firstDocumented } from "../../src/catalog/as-of";
import { citation, claimCitation } from "../../src/catalog/citation";
import { contractOf } from "../../src/catalog/contract-of";
import dealsFile from "../../src/catalog/deals.json";
import { rankedClaims } from "../../src/catalog/claims";
import { functionsCatalogue } from "../../src/catalog/functions-catalogue";
import { readCatalogue, type CatalogueFile } from "../../src/catalog/read-catalogue";
import { catalogueProblems } from "../../src/catalog/validate";

const part = functionsCatalogue(dealsFile as unknown as CatalogueFile);
const read = readCatalogue(part);
const sources = new Map(read.sources.map((source) => [source.id, source]));
const sourceOf = (id: string) => sources.get(id) ?? null;

test("the part that functions need is a valid catalogue of at most 25 kB gzip", () => {
  expect(catalogueProblems(JSON.parse(JSON.stringify(part)))).toEqual([]);
  expect(gzipSync(JSON.stringify(part), { level: 9 }).length).toBeLessThan(25_000);
});

test("it holds no prose", () => {
  const text = JSON.stringify(part);
  const prose = ["conflicts", "evidence", "reliability", "notes", "locators", "attributesTo", "dateBasis"];
  expect(prose.filter((key) => text.includes(`"${key}":`))).toEqual([]);
  expect(read.assumptions).toEqual([]);
  expect(read.article).toBeNull();
});

test("functions answer from it as from the whole: values, terms, grades and citations", () => {
  for (const [index, whole] of allDeals().entries()) {
    const cut = read.deals[index];
    if (cut === undefined) throw new Error(`${whole.id} is missing`);
    if (whole.confidence !== "conflicted") expect(contractOf(cut)).toEqual(contractOf(whole));
    expect([cut.id, cut.name, cut.caveat, cut.commitment]).toEqual([whole.id, whole.name, whole.caveat, whole.commitment]);
    for (const figure of whole.figures) {
      const cutFigure = cut.figures.find((each) => each.name === figure.name);
      if (cutFigure === undefined) throw new Error(`${whole.id} lost ${figure.name}`);
      expect(rankedClaims(cutFigure, sourceOf).shown?.value).toEqual(rankedClaims(figure, sourceById).shown?.value);
      expect(citation(cut, figure.name, sourceOf)).toBe(citation(whole, figure.name));
    }
  }
});

test("every source that a claim is shown with keeps its publisher and address", () => {
  const shown = read.deals.flatMap((deal) => deal.figures.flatMap((figure) => figure.claims.map((claim) => claimCitation(claim, sourceOf))));
  const whole = allDeals().flatMap((deal) => deal.figures.flatMap((figure) => figure.claims.map((claim) => claimCitation(claim))));
  expect(shown).toEqual(whole);
});

test("what was documented on a day is the same as from the whole", () => {
  for (const [index, whole] of allDeals().entries()) {
    const cut = read.deals[index];
    if (cut !== undefined) expect(firstDocumented(cut, sourceOf)).toBe(firstDocumented(whole));
  }
});
