import { gzipSync } from "node:zlib";
import { allDeals, reportedData, sourceById } from "../../src/catalog/catalogue";
import { dealAsOf, firstDocumented, publishedSince } from "../../src/catalog/as-of";
import { changesBetween } from "../../src/catalog/changes";
import { companyNames } from "../../src/catalog/company-names";
import { companyHistory } from "../../src/catalog/reported";
import { citation, claimCitation } from "../../src/catalog/citation";
import { contractOf } from "../../src/catalog/contract-of";
import dealsFile from "../../src/catalog/deals.json";
import { rankedClaims } from "../../src/catalog/claims";
import { functionsCatalogue } from "../../src/catalog/functions-catalogue";
import { readCatalogue, type CatalogueFile } from "../../src/catalog/read-catalogue";
import { isoPeriod } from "../../src/catalog/iso-period";
import type { Claim } from "../../src/catalog/claim";
import type { Assumption, Catalogue, Deal, Source } from "../../src/catalog/model";
import { unpackedCatalogue, type PackedCatalogue } from "../../src/catalog/packed-catalogue";

const part = functionsCatalogue(dealsFile as unknown as CatalogueFile);
const unpacked = (packed: PackedCatalogue): Catalogue => unpackedCatalogue(() => packed);
const read = unpacked(JSON.parse(JSON.stringify(part)) as PackedCatalogue);
const sources = new Map(read.sources.map((source) => [source.id, source]));
const sourceOf = (id: string) => sources.get(id) ?? null;

const file = dealsFile as unknown as CatalogueFile;

// The budget of the whole is 80 kB; what functions look into must arrive sooner.
test("the part that functions need is at most 40 kB gzip, less than two thirds of the whole", () => {
  const size = (value: unknown): number => gzipSync(JSON.stringify(value), { level: 9 }).length;
  expect(size(part)).toBeLessThan(40_000);
  expect(size(part)).toBeLessThan((size(file) * 2) / 3);
});

test("each table is unpacked when it is first looked into, once", () => {
  const tables: string[] = [];
  const packed = new Proxy(part, {
    get: (target, name, self) => (tables.push(String(name)), Reflect.get(target, name, self) as unknown),
  });
  const lazy = unpacked(packed);
  expect(tables).toEqual([]);
  expect(lazy.deals).toBe(lazy.deals);
  expect(lazy.sources).toBe(lazy.sources);
  expect(tables.filter((name) => name === "deals" || name === "sources").sort()).toEqual(["deals", "sources"]);
});

test("it holds no prose", () => {
  const reading = allDeals().flatMap((deal) => deal.conflicts.map((conflict) => conflict.reading));
  expect(reading.length).toBeGreaterThan(20);
  expect(reading.filter((text) => JSON.stringify(part).includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
  const { assumptions, article, deals } = read;
  expect(article).toBeNull();
  expect([...assumptions, ...deals].flatMap(({ conflicts }) => conflicts)).toEqual([]);
  expect(deals.flatMap(({ evidence }) => evidence)).toEqual([]);
});

test("deals, figures, claims, relations and tranches are the file's, field by field, through JSON and back", () => {
  const knownClaim = (claim: Claim): unknown => ({
    ...claim,
    sources: claim.sources.length,
    rejectedBy: claim.rejectedBy !== null,
    locators: [],
    note: null,
  });
  const known = (deal: Deal): unknown => ({
    ...deal,
    figures: deal.figures.map((figure) => ({
      ...figure,
      withheldBy: figure.withheldBy !== null,
      claims: figure.claims.map(knownClaim),
    })),
    relations: deal.relations.map((relation) => ({ ...relation, sources: [] })),
    conflicts: [],
    shortName: null,
    notes: null,
    reliability: null,
    evidence: [],
  });
  expect(read.deals.map(known)).toEqual(readCatalogue(file).deals.map(known));
  const whole = readCatalogue(file);
  // Who counts a company in a group is the pane's to say.
  const unsourced = ({ name }: { readonly name: string }) => ({ name, sources: [] });
  expect(read.companies).toEqual(
    whole.companies.map((company) => ({ ...company, groups: company.groups.map(unsourced) })),
  );
  expect(read.reported.map(({ claims, ...rest }) => [rest, claims.map(knownClaim)])).toEqual(
    whole.reported.map(({ claims, ...rest }) => [rest, claims.map(knownClaim)]),
  );
  expect(read.assumptions.map(({ claim, name, unit, asOf }) => [name, unit, asOf, knownClaim(claim)])).toEqual(
    whole.assumptions.map(({ claim, name, unit, asOf }) => [name, unit, asOf, knownClaim(claim)]),
  );
  expect([read.title, read.version, read.compiled]).toEqual([file.title, file.version, file.compiled]);
});

test("assumptions are the file's, field by field, and cite the same source from the same day on", () => {
  const whole = readCatalogue(file);
  const known = (all: readonly Assumption[]): unknown =>
    all.map((each) => ({
      ...each,
      category: "",
      conflicts: [],
      claim: { ...each.claim, sources: each.claim.sources.length, locators: [], note: null },
    }));
  expect(known(read.assumptions)).toEqual(known(whole.assumptions));
  const cited = (all: readonly Assumption[], of: (id: string) => Source | null): unknown =>
    all.map(({ claim }) => [claimCitation(claim, of), publishedSince(claim.sources, null, of)]);
  expect(cited(read.assumptions, sourceOf)).toEqual(cited(whole.assumptions, sourceById));
});

test("an address of any form comes through whole", () => {
  const urls = [
    "https://the-register.com/?p=theregister",
    "http://theregister.com/theregister/1",
    "https://x.example/a$&b",
    "https://theregister.co/$1",
  ];
  const sources = urls.map((url, index) => ({
    id: `s${index}`,
    publisher: "The Register",
    url,
    kind: "news" as const,
    grade: "news" as const,
  }));
  const figures = urls.map((_, index) => ({
    name: `f${index}`,
    label: "F",
    unit: "text" as const,
    claims: [{ value: "x", precision: "stated" as const, sources: [`s${index}`] }],
  }));
  const own: CatalogueFile = { ...file, sources, deals: [{ ...file.deals[0]!, figures, relations: [] }] };
  const back = unpacked(JSON.parse(JSON.stringify(functionsCatalogue(own))) as PackedCatalogue);
  expect(back.sources.filter(({ publisher }) => publisher !== "").map(({ url }) => url)).toEqual(urls);
});

test("functions answer from it as from the whole: values, terms, grades and citations", () => {
  for (const [index, whole] of allDeals().entries()) {
    const cut = read.deals[index];
    if (cut === undefined) throw new Error(`${whole.id} is missing`);
    if (whole.confidence !== "conflicted") expect(contractOf(cut, "base", sourceOf)).toEqual(contractOf(whole));
    expect([cut.id, cut.name, cut.caveat, cut.commitment]).toEqual([
      whole.id,
      whole.name,
      whole.caveat,
      whole.commitment,
    ]);
    for (const figure of whole.figures) {
      const cutFigure = cut.figures.find((each) => each.name === figure.name);
      if (cutFigure === undefined) throw new Error(`${whole.id} lost ${figure.name}`);
      expect(rankedClaims(cutFigure, sourceOf).shown?.value).toEqual(rankedClaims(figure, sourceById).shown?.value);
      expect(citation(cut, figure.name, sourceOf)).toBe(citation(whole, figure.name));
    }
  }
});

test("what changed between two days is the same as by the whole", () => {
  const said = (deals: readonly Deal[], of: (id: string) => Source | null): unknown =>
    changesBetween("2025-12-31", "2026-11-28", deals, of).map(({ deal, figure, on, was, now, withheld }) => [
      deal.id,
      figure.name,
      on,
      was?.value,
      now?.value,
      withheld,
    ]);
  expect(said(read.deals, sourceOf)).toEqual(said(allDeals(), sourceById));
});

test("reported figures are found in it as in the whole", () => {
  const whole = companyHistory("CoreWeave", null, reportedData());
  const byCompany = new Map([["coreweave", read.reported.filter(({ company }) => company === "coreweave")]]);
  const cut = companyHistory("CRWV", null, { names: companyNames(read.companies), byCompany, sourceOf });
  const said = (rows: typeof whole, of: (id: string) => Source | null): unknown =>
    rows.map(({ figure, shown }) => [
      figure.metric,
      figure.part,
      figure.period,
      shown.value,
      shown.grade,
      claimCitation(shown, of),
    ]);
  expect(said(cut, sourceOf)).toEqual(said(whole, sourceById));
});

test("every source that a claim is shown with keeps its publisher and address", () => {
  const shown = read.deals.flatMap((deal) =>
    deal.figures.flatMap((figure) => figure.claims.map((claim) => claimCitation(claim, sourceOf))),
  );
  const whole = allDeals().flatMap((deal) =>
    deal.figures.flatMap((figure) => figure.claims.map((claim) => claimCitation(claim))),
  );
  expect(shown).toEqual(whole);
});

test("on every day on which a source appeared, the same deals and claims are documented as by the whole", () => {
  const days = [
    ...new Set(readCatalogue(file).sources.map(({ date }) => isoPeriod(date ?? "")?.last ?? "2026-12-31")),
  ].sort();
  expect(days.length).toBeGreaterThan(50);
  const onDay = (deal: Deal, day: string, of: (id: string) => Source | null): unknown => {
    if (firstDocumented(deal, of) > day) return firstDocumented(deal, of);
    return dealAsOf(deal, day, of).figures.map(({ name, claims }) => [
      name,
      claims.map((claim) => [claim.value, claim.precision, claimCitation(claim, of)]),
    ]);
  };
  for (const [index, whole] of allDeals().entries()) {
    for (const day of days) expect(onDay(read.deals[index]!, day, sourceOf)).toEqual(onDay(whole, day, sourceById));
  }
});
