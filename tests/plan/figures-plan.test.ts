import { allDeals, catalogue, dealById } from "../../src/catalog/catalogue";
import type { Claim } from "../../src/catalog/claim";
import type { Deal, Source } from "../../src/catalog/model";
import { serialFromIso } from "../../src/finance/serial-date";
import { planFigures } from "../../src/plan/figures-plan";
import type { PlanCell, SheetPlan } from "../../src/workbook/sheet-plan";
import { legalSheetName } from "../../src/workbook/sheet-name";

const SOURCES: readonly Source[] = [
  {
    id: "news",
    publisher: "=Daily",
    label: "",
    url: "https://news.example/a",
    date: "2026-04-09",
    dateBasis: null,
    kind: "news",
    grade: "news",
    attributesTo: null,
    reading: null,
    document: null,
    accession: null,
    item: null,
    quotedBy: null,
    leadsTo: "document",
  },
  {
    id: "plain",
    publisher: "Plain",
    label: "",
    url: "http://plain.example",
    date: null,
    dateBasis: null,
    kind: "blog",
    grade: "aggregator",
    attributesTo: null,
    reading: null,
    document: null,
    accession: null,
    item: null,
    quotedBy: null,
    leadsTo: "document",
  },
];
const CLAIM: Claim = {
  value: null,
  low: null,
  high: null,
  precision: "exact",
  basis: null,
  sources: ["news"],
  locators: [],
  derivation: null,
  rejected: null,
  rejectedBy: null,
  note: null,
};
const DEAL: Deal = {
  id: "a-b-2026",
  name: "A - B lease (test)",
  provider: "B",
  customer: "A",
  otherParties: [],
  type: "cloud-capacity",
  status: "signed",
  commitment: "firm",
  confidence: "caveat",
  tranches: [],
  relations: [],
  reliability: null,
  evidence: [],
  caveat: "Handle with care",
  notes: "Nothing else.",
  figures: [
    {
      name: "value",
      label: "Contract value",
      unit: "USD",
      withheld: null,
      withheldBy: null,
      capacityKind: null,
      scope: null,
      claims: [
        { ...CLAIM, value: 2e9, precision: "approx", basis: "incremental", sources: ["news", "plain"], note: "=1+1" },
        { ...CLAIM, value: 3e9, sources: ["plain"] },
        { ...CLAIM, value: 2e8, sources: ["plain"], rejected: "A slip" },
      ],
    },
    {
      name: "end",
      label: "End of service",
      unit: "date",
      withheld: null,
      withheldBy: null,
      capacityKind: null,
      scope: null,
      claims: [{ ...CLAIM, value: "2032-12", sources: ["plain"] }],
    },
    {
      name: "term",
      label: "Term",
      unit: "years",
      withheld: "five or six years",
      withheldBy: null,
      capacityKind: null,
      scope: null,
      claims: [
        { ...CLAIM, value: 5 },
        { ...CLAIM, value: 6 },
      ],
    },
    {
      name: "capacity",
      label: "Capacity",
      unit: "MW",
      withheld: null,
      withheldBy: null,
      capacityKind: null,
      scope: null,
      claims: [{ ...CLAIM, low: 100, high: 200, precision: "range" }],
    },
  ],
  conflicts: [
    {
      about: "length of the term",
      figure: "term",
      statements: [
        { text: "five years", sources: ["news"] },
        { text: "six years", sources: ["plain", "news"] },
      ],
      reading: "Open",
      settled: null,
    },
  ],
};

type Style = NonNullable<PlanCell>["style"];
const text = (words: string, style: Style): PlanCell => ({ kind: "text", text: words, style });
const row = (words: string, style: Style): PlanCell[] => [text(words, style), ...Array<PlanCell>(7).fill(null)];
const NEWS: PlanCell = { kind: "text", text: "=Daily, 9 Apr 2026", link: "https://news.example/a", style: "link" };
const NOT_AVAILABLE: PlanCell = { kind: "formula", parts: ["=NA()"], numberFormat: "General", style: "calculation" };

test("planFigures lays out figures, conflicts and gaps, with withheld figures as #N/A and a reason", () => {
  const expected: SheetPlan = {
    sheetName: "A – B 2026",
    frozenRows: 5,
    columnWidths: [135, 125, 115, 62, 150, 230, 230, 200],
    names: [
      {
        name: "a_b_2026_value",
        row: 5,
        column: 1,
        comment: "Contract value: A - B lease (test). Offtake catalogue 7. Inserted: 2000000000.",
      },
      {
        name: "a_b_2026_end",
        row: 6,
        column: 1,
        comment: "End of service: A - B lease (test). Offtake catalogue 7. Inserted: 48579.",
      },
      {
        name: "a_b_2026_term",
        row: 7,
        column: 1,
        comment: "Term: A - B lease (test). Offtake catalogue 7. Inserted: #N/A.",
      },
      {
        name: "a_b_2026_capacity",
        row: 8,
        column: 1,
        comment: "Capacity: A - B lease (test). Offtake catalogue 7. Inserted: #N/A.",
      },
    ],
    rows: [
      row("A - B lease (test)", "title"),
      row("Provider: B. Customer: A. Documented figures, Offtake catalogue 7.", "subtitle"),
      row(
        "Values in blue are constants as documented; #N/A marks what sources do not settle. Every row names its source.",
        "subtitle",
      ),
      row("Caution: Handle with care", "caution"),
      ["Figure", "Value", "Precision", "Evidence", "Source", "Other claims", "Note", "Other sources"].map((words) =>
        text(words, "heading"),
      ),
      [
        text("Contract value", "label"),
        { kind: "number", value: 2e9, numberFormat: "$#,##0", style: "input" },
        text("about, this agreement alone", "body"),
        text("news", "body"),
        NEWS,
        text("$3 bn (Plain, undated)\nRejected: $200 m (Plain, undated). A slip", "body"),
        text("=1+1", "note"),
        text("Plain, undated", "body"),
      ],
      [
        text("End of service", "label"),
        { kind: "number", value: serialFromIso("2032-12-31"), numberFormat: "mmm yyyy", style: "input" },
        text("month only", "body"),
        text("aggregator", "body"),
        text("Plain, undated: http://plain.example", "body"),
        text("", "body"),
        text("", "note"),
        text("", "body"),
      ],
      [
        text("Term", "label"),
        NOT_AVAILABLE,
        text("withheld", "body"),
        text("", "body"),
        text("", "body"),
        text("5 years (=Daily, 9 Apr 2026)\n6 years (=Daily, 9 Apr 2026)", "body"),
        text("Not shown: five or six years\nSources disagree: see below", "note"),
        text("", "body"),
      ],
      [
        text("Capacity", "label"),
        NOT_AVAILABLE,
        text("range", "body"),
        text("news", "body"),
        NEWS,
        text("", "body"),
        text("Only bounds are documented: 100 to 200 MW", "note"),
        text("", "body"),
      ],
      Array<PlanCell>(8).fill(null),
      ["Where sources disagree", "", "", "Evidence", "Source", "Statement", "Our reading", "Other sources"].map(
        (words) => text(words, "heading"),
      ),
      [
        text("length of the term", "label"),
        null,
        null,
        text("news", "body"),
        NEWS,
        text("five years", "body"),
        text("Open", "note"),
        text("", "body"),
      ],
      [
        text("", "label"),
        null,
        null,
        text("aggregator", "body"),
        text("Plain, undated: http://plain.example", "body"),
        text("six years", "body"),
        text("", "note"),
        text("=Daily, 9 Apr 2026", "body"),
      ],
      Array<PlanCell>(8).fill(null),
      ["Not documented", "", "", "", "", "", "", ""].map((words) => text(words, "heading")),
      ...[
        "Day of announcement",
        "Day of signing",
        "Start of service",
        "Number of GPUs",
        "Prepayment",
        "Yearly increase",
      ].map((label): PlanCell[] => [text(label, "label"), text("no claim", "body"), ...Array<PlanCell>(6).fill(null)]),
      Array<PlanCell>(8).fill(null),
      ["Remarks", "", "", "", "", "", "", ""].map((words) => text(words, "heading")),
      row("Nothing else.", "body"),
    ],
  };
  expect(planFigures(DEAL, { version: "7", sources: SOURCES })).toEqual(expected);
});

test.each([
  {
    deal: "meta-coreweave-2026",
    label: "Contract value",
    value: 21_000_000_000,
    format: "$#,##0",
    source: "reference article",
  },
  {
    deal: "meta-coreweave-2025",
    label: "Contract value",
    value: 14_200_000_000,
    format: "$#,##0",
    source: "reference article",
  },
  {
    deal: "meta-coreweave-2026",
    label: "Start of service",
    value: serialFromIso("2027-01-01"),
    format: "yyyy",
    source: "four pages name the year only",
  },
  { deal: "meta-coreweave-2026", label: "Term", value: 6.5, format: '0.0 "years"', source: "reference article" },
  {
    deal: "meta-coreweave-2026",
    label: "End of service",
    value: serialFromIso("2032-12-20"),
    format: "d mmm yyyy",
    source: "three pages that read the filing",
  },
])("$label of $deal is $value, shown as $format ($source)", ({ deal, label, value, format }) => {
  const cells = planFigures(dealById(deal)).rows.find(([first]) => first?.kind === "text" && first.text === label);
  expect(cells?.[1]).toEqual({ kind: "number", value, numberFormat: format, style: "input" });
});

describe.each(allDeals().map((deal) => ({ id: deal.id, deal })))("the plan of $id", ({ deal }) => {
  const plan = planFigures(deal);

  test("is rectangular, and holds no formula but #N/A and no link but https", () => {
    const cells = plan.rows.flat();
    expect(plan.rows.every((cells) => cells.length === plan.columnWidths.length)).toBe(true);
    expect(
      cells.flatMap((cell) => (cell?.kind === "formula" ? cell.parts : [])).every((part) => part === "=NA()"),
    ).toBe(true);
    expect(
      cells
        .flatMap((cell) => (cell?.kind === "text" && cell.link ? [cell.link] : []))
        .every((link) => link.startsWith("https://")),
    ).toBe(true);
  });

  test("gives every figure a value or a reason, and a defined name of its own", () => {
    for (const { row, column } of plan.names) {
      const [label, value, , , , , note] = plan.rows[row] ?? [];
      expect(label).toMatchObject({ kind: "text", style: "label" });
      if (value?.kind === "formula")
        expect(note).toMatchObject({ text: expect.stringMatching(/^(Not shown|Only bounds)/) });
      else expect(plan.rows[row]?.[column]).toMatchObject({ style: "input" });
    }
    expect(new Set(plan.names.map(({ name }) => name.toLowerCase())).size).toBe(deal.figures.length);
    expect(
      plan.names.every(
        ({ name, comment }) => /^[a-z_][a-z0-9_]*$/i.test(name) && name.length <= 255 && comment.length <= 255,
      ),
    ).toBe(true);
  });

  test("has a sheet name that is legal as it stands", () => {
    expect(legalSheetName(plan.sheetName)).toBe(plan.sheetName);
  });
});

test("the catalogue's plans have no two defined names alike", () => {
  const names = catalogue.deals.flatMap((deal) => planFigures(deal).names.map(({ name }) => name.toLowerCase()));
  expect(new Set(names).size).toBe(names.length);
});

test("a deal of an earlier day says so under its title, before anything else", () => {
  const today = planFigures(DEAL, { version: "7", sources: SOURCES });
  const then = planFigures(DEAL, { version: "7", sources: SOURCES }, "2026-03-30");
  const remark = row("As documented on 30 Mar 2026: what was published later is left out.", "subtitle");
  expect(then.rows).toEqual([...today.rows.slice(0, 2), remark, ...today.rows.slice(2)]);
  expect(then.frozenRows).toBe(today.frozenRows + 1);
  expect(then.names.map(({ row: at }) => at)).toEqual(today.names.map(({ row: at }) => at + 1));
});
