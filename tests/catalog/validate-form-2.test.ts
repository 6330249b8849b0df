// What form 2 of the catalogue file adds, and that a file of form 1 is read as before or told what to change.
import dealsFile from "../../src/catalog/deals.json";
import { problemLine } from "../../src/catalog/catalogue-problem";
import { SCHEMA } from "../../src/catalog/model";
import { readCatalogue, type CatalogueFile } from "../../src/catalog/read-catalogue";
import { catalogueProblems } from "../../src/catalog/validate";

type Json = Record<string, unknown>;

/** A small catalogue of form 2 with nothing wrong in it, as fresh parsed JSON. */
function goodFile(): Json {
  const claim = { value: 5_000_000_000, precision: "exact", sources: ["report"] };
  return JSON.parse(
    JSON.stringify({
      schema: 2,
      title: "Test",
      version: "2026.1.0",
      compiled: "2026-11-28",
      deals: [
        {
          id: "first",
          name: "A - B",
          provider: "B",
          customer: "A",
          type: "cloud-capacity",
          status: "signed",
          commitment: null,
          confidence: "safe",
          figures: [
            { name: "value", label: "Value", unit: "USD", claims: [{ ...claim, basis: "incremental" }] },
            { name: "notice period", label: "Notice", unit: "days", claims: [{ ...claim, value: 90 }] },
            {
              name: "capacity",
              label: "Capacity",
              unit: "MW",
              capacityKind: "gross",
              claims: [{ ...claim, value: 300 }],
            },
          ],
          tranches: [{ name: "one", kind: "option", value: "value", noticeDays: "notice period" }],
        },
      ],
      companies: [
        { id: "b", name: "B", kind: "company", tickers: ["BBB"], fiscalYearEnd: 5 },
        { id: "unit", name: "B Cloud", kind: "unit", of: "b" },
      ],
      reported: [
        { company: "b", metric: "rpo", period: "FY2027Q1", periodEnd: "2026-08-31", kind: "date", claims: [claim] },
      ],
      sources: [
        {
          id: "report",
          publisher: "B",
          url: "https://b.test/10q",
          kind: "filing",
          grade: "filing",
          reading: "quotation",
          quotedBy: "page",
        },
        { id: "page", publisher: "Page", url: "https://page.test/1", kind: "blog", grade: "news" },
      ],
    }),
  ) as Json;
}

function changed(path: string, value: unknown): Json {
  const file = goodFile();
  const steps = path.split(/[.[\]]+/).filter((step) => step !== "");
  const last = steps.pop() ?? "";
  const place = steps.reduce<Json>((at, step) => at[step] as Json, file);
  if (value === undefined) delete place[last];
  else place[last] = value;
  return file;
}

const linesOf = (json: unknown): readonly string[] => catalogueProblems(json).map(problemLine);

test("our catalogue is of the newest form", () => expect((dealsFile as unknown as CatalogueFile).schema).toBe(SCHEMA));
test("the small file has no problem", () => expect(linesOf(goodFile())).toEqual([]));

const reported = "reported[0]";
test.each<[title: string, path: string, value: unknown, problem: string]>([
  [
    "an unknown metric",
    `${reported}.metric`,
    "order book",
    `${reported}.metric: expected a metric of the vocabulary, for example`,
  ],
  [
    "a metric by another word",
    `${reported}.metric`,
    "total rpo",
    `${reported}.metric: expected a metric of the vocabulary, for example rpo: got "total rpo"`,
  ],
  [
    "a period that is none",
    `${reported}.period`,
    "lately",
    `${reported}.period: expected a period, 2026Q2, 2026H1, FY2025, FY2027Q1 or a day: got "lately"`,
  ],
  ["a quarter that is none", `${reported}.period`, "FY2027Q5", `${reported}.period: expected a period`],
  ["a period in another form", `${reported}.period`, "Q1 FY2027", `${reported}.period: expected a period`],
  [
    "a period that ends on another day",
    `${reported}.periodEnd`,
    "2026-09-30",
    `${reported}.periodEnd: expected 2026-08-31, the last day of FY2027Q1: got 2026-09-30`,
  ],
  [
    "a day that does not exist",
    `${reported}.periodEnd`,
    "2026-02-30",
    `${reported}.periodEnd: expected a date that exists: got "2026-02-30"`,
  ],
  [
    "a kind the metric does not have",
    `${reported}.kind`,
    "quarter",
    `${reported}.kind: expected date for rpo: got quarter`,
  ],
  [
    "an amount in billions",
    `${reported}.claims[0].value`,
    5,
    `${reported}.claims[0].value: expected an amount in full US dollars`,
  ],
  [
    "a company that is not there",
    `${reported}.company`,
    "c",
    `${reported}.company: expected the id of a company of the file: got "c"`,
  ],
  [
    "a source that is not there",
    `${reported}.claims[0].sources`,
    ["gone"],
    `${reported}.claims[0].sources[0]: expected the id of a source of the file: got "gone"`,
  ],
  ["a source without an address", "sources[0].url", undefined, "sources[0]: expected a field named url"],
  [
    "a filing known by address only that counts as one",
    "sources[0].reading",
    "address",
    "sources[0].grade: expected news, the grade of the page that cites it, for a document known by its address only: got filing",
  ],
  [
    "a home page that counts as a filing",
    "sources[0].leadsTo",
    "home page",
    "sources[0].grade: expected aggregator, because a home page does not show the figure: got filing",
  ],
  [
    "an accession number of another form",
    "sources[0].accession",
    "1769628-26-366",
    'sources[0].accession: expected an accession number, 0001769628-26-000366: got "1769628-26-366"',
  ],
  [
    "a quoting page that is not there",
    "sources[0].quotedBy",
    "gone",
    'sources[0].quotedBy[0]: expected the id of a source of the file: got "gone"',
  ],
  [
    "a source that quotes itself",
    "sources[0].quotedBy",
    "report",
    "sources[0].quotedBy: expected another source: got the source itself",
  ],
  [
    "an owner that is not there",
    "companies[1].of",
    "c",
    'companies[1].of: expected the id of a company of the file: got "c"',
  ],
  [
    "owners in a circle",
    "companies[0].of",
    "unit",
    'companies[0].of: expected no circle of owners: "unit" leads back to "b"',
  ],
  [
    "a ticker of two companies",
    "companies[1].tickers",
    ["BBB"],
    'companies[1]: expected names of its own: "BBB" is also a name of "b"',
  ],
  [
    "a group by a source that is not there",
    "companies[0].groups",
    [{ name: "neoclouds", sources: ["none"] }],
    'companies[0].groups[0].sources[0]: expected the id of a source of the file: got "none"',
  ],
  [
    "a group that no source names",
    "companies[0].groups",
    [{ name: "neoclouds", sources: [] }],
    "companies[0].groups[0].sources: expected a source that counts it among neoclouds: got none",
  ],
  [
    "a rejecting source without a reason",
    "deals[0].figures[0].claims[0].rejectedBy",
    "page",
    "deals[0].figures[0].claims[0].rejected: expected the reason, because rejectedBy names a source",
  ],
  [
    "a withholding source without a reason",
    "deals[0].figures[0].withheldBy",
    "page",
    "deals[0].figures[0].withheld: expected the reason, because withheldBy names a source",
  ],
  [
    "a kind of capacity for money",
    "deals[0].figures[0].capacityKind",
    "site",
    "deals[0].figures[0].capacityKind: expected a kind of capacity for MW only: got one for USD",
  ],
  [
    "a notice in money",
    "deals[0].tranches[0].noticeDays",
    "value",
    'deals[0].tranches[0].noticeDays: expected the name of a figure in days: got "value", its unit is USD',
  ],
  ["a form that does not exist", "schema", 3, "schema: expected one of 1, 2: got 3"],
])("refuses %s", (_title, path, value, problem) => {
  expect(linesOf(changed(path, value)).some((line) => line.startsWith(problem))).toBe(true);
});

test("refuses two entries for one period, which are two claims of one", () => {
  const file = goodFile();
  const [entry] = file["reported"] as Json[];
  file["reported"] = [entry, entry];
  expect(linesOf(file)).toEqual([
    "reported[1]: expected one entry a period: reported[0] is of the same; write both as claims of one",
  ]);
  (entry?.["claims"] as Json[]).push({ value: 6_000_000_000, precision: "approx", sources: ["page"] });
  file["reported"] = [entry];
  expect(linesOf(file)).toEqual([]);
});

describe("a file of form 1", () => {
  const formOne = (): Json => {
    const file = goodFile();
    delete file["schema"];
    delete file["companies"];
    delete file["reported"];
    for (const source of file["sources"] as Json[]) {
      delete source["reading"];
      delete source["quotedBy"];
    }
    const [deal] = file["deals"] as Json[];
    Object.assign(deal ?? {}, { commitment: "firm", tranches: [{ name: "one", value: "value" }] });
    for (const figure of deal?.["figures"] as Json[]) delete figure["capacityKind"];
    return file;
  };

  test.each([undefined, 1])("with the number %j is read as before", (schema) => {
    const file = formOne();
    if (schema !== undefined) file["schema"] = schema;
    expect(linesOf(file)).toEqual([]);
    const read = readCatalogue(file as unknown as CatalogueFile);
    expect([read.schema, read.reported, read.companies]).toEqual([1, [], []]);
    expect(read.sources[0]).toMatchObject({ reading: null, leadsTo: "document" });
    expect(read.deals[0]?.tranches[0]).toMatchObject({ kind: null, noticeDays: null });
  });

  test("that uses fields of form 2 is told which, all at once", () => {
    const file = goodFile();
    delete file["schema"];
    Object.assign((file["deals"] as Json[])[0] ?? {}, { shortName: "A – B" });
    expect(linesOf(file)).toEqual([
      "schema: expected 2, because the file uses fields of that form: companies, reported, sources[0].reading, sources[0].quotedBy, deals[0].shortName, deals[0].commitment (null), deals[0].tranches[0].kind, deals[0].tranches[0].noticeDays, deals[0].figures[2].capacityKind",
    ]);
  });
});

test("a catalogue of 1,000 deals and 10,000 reported figures is checked whole", () => {
  const file = goodFile();
  const [entry] = file["reported"] as Json[];
  const [deal] = file["deals"] as Json[];
  file["companies"] = Array.from({ length: 1_000 }, (_, index) => ({
    id: `c${index}`,
    name: `Company ${index}`,
    kind: "company",
  }));
  file["deals"] = Array.from({ length: 1_000 }, (_, index) => ({ ...deal, id: `deal-${index}` }));
  file["reported"] = Array.from({ length: 10_000 }, (_, index) => {
    const year = 1990 + (index % 10);
    return { ...entry, company: `c${Math.floor(index / 10)}`, period: `FY${year}`, periodEnd: `${year}-12-31` };
  });
  expect(linesOf(file)).toEqual([]);
  (file["reported"] as Json[])[9_999] = { ...entry, company: "gone" };
  expect(linesOf(file)).toEqual([
    'reported[9999].company: expected the id of a company of the file: got "gone"',
    "reported[9999].periodEnd: expected 2027-03-31, the last day of FY2027Q1: got 2026-08-31",
  ]);
});
