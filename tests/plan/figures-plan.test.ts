import { readFileSync } from "node:fs";
import { numfmt } from "@univerjs/core";
import { allDeals, catalogue, dealById } from "../../src/catalog/catalogue";
import type { Claim } from "../../src/catalog/claim";
import type { Deal, Source } from "../../src/catalog/model";
import { serialFromIso } from "../../src/finance/serial-date";
import { planFigures } from "../../src/plan/figures-plan";
import { anyScaledMoney, MONEY_SCALES, scaledMoney } from "../../src/plan/page-look";
import { STYLE_SHEET } from "../../src/workbook/style-sheet";
import type { PlanCell, SheetPlan } from "../../src/workbook/sheet-plan";
import { legalSheetName } from "../../src/workbook/sheet-name";
import { planResults, resultKey, startCalculator } from "../../src/xlsx/plan-results";
import { body } from "../xlsx/sample-plans";

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
  shortName: null,
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

/** A row as it reads: cells with a bar between them, what is empty at its end left out. */
function shown(cells: readonly PlanCell[]): string {
  const texts = cells.map((cell) => {
    if (cell === null) return "";
    if (cell.kind === "text") return cell.link === undefined ? cell.text : `${cell.text} <${cell.link}>`;
    return cell.kind === "number" ? `${cell.value} as ${cell.numberFormat}` : (cell.says ?? cell.parts.join(""));
  });
  return texts.join(" | ").replace(/( \| )+$/, "");
}

test("one line a figure, and below them notes, conflicts, gaps and sources; withheld figures are n.d. with a reason", () => {
  const plan = planFigures(DEAL, { version: "7", sources: SOURCES });
  expect(plan.rows.map(shown)).toEqual([
    "A - B lease (test)",
    "Provider: B. Customer: A. Documented figures, Offtake catalogue 7.",
    "Caution: Handle with care",
    "Blue = input, as documented. n.d. = no single number is documented: sources disagree, or state bounds only; the note says which.",
    "Amounts in | US$ bn",
    "Figure | Value | Unit | Precision | Evidence | Source | Document dated | Note",
    "Contract value | 2000000000 as $#,##0.0,,,_) | US$ bn | about, this agreement alone | news | =Daily <https://news.example/a> | 9 Apr 2026 | 1",
    `End of service | ${serialFromIso("2032-12-31")} as mmm yyyy_) |  | month only | aggregator | Plain`,
    "Term | n.d. | years | disputed |  |  |  | 2",
    "Capacity | n.d. | MW | range | news | =Daily <https://news.example/a> | 9 Apr 2026 | 3",
    "",
    "Notes",
    "1  Contract value | =1+1.",
    " | Also claimed: $3 bn (Plain, undated).",
    " | Rejected: $200 m (Plain, undated). A slip.",
    " | Also in: Plain, undated.",
    "2  Term | Not shown: five or six years.",
    " | Also claimed: 5 years (=Daily, 9 Apr 2026); 6 years (=Daily, 9 Apr 2026).",
    " | Sources disagree: see below.",
    "3  Capacity | Only bounds are documented: 100 to 200 MW.",
    "",
    "Where sources disagree",
    "Length of the term | Five years. (=Daily, 9 Apr 2026)",
    " | Six years. (Plain, undated; =Daily, 9 Apr 2026)",
    " | Our reading: Open.",
    "",
    "Not documented, and remarks",
    "Not documented | Day of announcement, Day of signing, Start of service, Number of GPUs, Prepayment, Escalator.",
    "Remarks | Nothing else.",
    "",
    "Sources",
    "News | =Daily, 9 Apr 2026 <https://news.example/a>",
    "Aggregator | Plain, undated: http://plain.example",
  ]);
  expect(plan.names.map(({ name, row, column, comment }) => [name, row, column, comment])).toEqual([
    ["a_b_2026_value", 6, 1, "Contract value: A - B lease (test). Offtake catalogue 7. Inserted: 2000000000."],
    ["a_b_2026_end", 7, 1, "End of service: A - B lease (test). Offtake catalogue 7. Inserted: 48579."],
    ["a_b_2026_term", 8, 1, "Term: A - B lease (test). Offtake catalogue 7. Inserted: #N/A."],
    ["a_b_2026_capacity", 9, 1, "Capacity: A - B lease (test). Offtake catalogue 7. Inserted: #N/A."],
  ]);
  expect(plan).toMatchObject({
    sheetName: "A – B 2026",
    frozenRows: 6,
    print: { orientation: "landscape", pagesWide: 1, titleRows: { first: 0, count: 1 }, footer: "Offtake catalogue 7" },
  });
});

test("every row is one line high: nothing wraps, and a text that another cell would cut fits its column", () => {
  for (const deal of allDeals()) {
    const { rows, columnWidths } = planFigures(deal);
    const cells = rows.flatMap((row) => row.map((cell, column) => ({ cell, column, next: row[column + 1] ?? null })));
    expect(cells.filter(({ cell }) => cell !== null && STYLE_SHEET[cell.style].wrap === true)).toEqual([]);
    const cut = cells.filter(
      ({ cell, column, next }) =>
        cell?.kind === "text" &&
        next !== null &&
        !(next.kind === "text" && next.text === "") &&
        cell.text.length * 4.9 > (columnWidths[column] ?? 0), // Calibri 11: 4.9 points a letter on average
    );
    expect(cut.map(({ cell }) => cell)).toEqual([]);
  }
});

test.each([
  {
    deal: "meta-coreweave-2026",
    label: "Contract value",
    value: 21_000_000_000,
    format: "$#,##0.0,,,_)",
    source: "press article",
  },
  {
    deal: "meta-coreweave-2025",
    label: "Contract value",
    value: 14_200_000_000,
    format: "$#,##0.0,,,_)",
    source: "press article",
  },
  {
    deal: "meta-coreweave-2026",
    label: "Start of service",
    value: serialFromIso("2027-01-01"),
    format: "yyyy_)",
    source: "four pages name the year only",
  },
  { deal: "meta-coreweave-2026", label: "Term", value: 6.5, format: "0.0_)", source: "press article" },
  {
    deal: "meta-coreweave-2026",
    label: "End of service",
    value: serialFromIso("2032-12-20"),
    format: "d mmm yyyy_)",
    source: "three pages that read the filing",
  },
])("$label of $deal is $value, shown as $format ($source)", ({ deal, label, value, format }) => {
  const cells = planFigures(dealById(deal)).rows.find(([first]) => first?.kind === "text" && first.text === label);
  expect(cells?.[1]).toEqual({ kind: "number", value, numberFormat: format, style: "constant" });
});

describe.each(allDeals().map((deal) => ({ id: deal.id, deal })))("the plan of $id", ({ deal }) => {
  const plan = planFigures(deal);

  test("is rectangular, and holds no formula but units and what says that a value was typed over, and no link but https", () => {
    const cells = plan.rows.flat();
    expect(plan.rows.every((cells) => cells.length === plan.columnWidths.length)).toBe(true);
    expect(cells.filter((cell) => cell?.kind === "formula" && cell.says === undefined)).toEqual([]);
    const isWords = (cell: PlanCell | undefined): boolean => cell?.kind === "text" && cell.style !== "gap";
    const units = cells.filter((cell) => cell?.kind === "formula" && cell.parts[0] === "=IF(OR(");
    expect(cells.filter((cell) => cell?.kind === "formula")).toHaveLength(
      units.length + 2 * plan.names.filter(({ row, column }) => !isWords(plan.rows[row]?.[column])).length,
    );
    expect(
      cells
        .flatMap((cell) => (cell?.kind === "text" && cell.link ? [cell.link] : []))
        .every((link) => link.startsWith("https://")),
    ).toBe(true);
  });

  test("gives every figure a value or a reason, and a defined name of its own", () => {
    for (const { row, column } of plan.names) {
      const [label, value, ...others] = plan.rows[row] ?? [];
      expect(label).toMatchObject({ kind: "text", style: "line" });
      if (value?.style !== "gap") expect(plan.rows[row]?.[column]).toMatchObject({ style: "constant" });
      else {
        const number = others.at(-1) ?? null;
        const note = plan.rows.findIndex(
          ([first]) => first?.kind === "text" && number?.kind === "text" && first.text.startsWith(`${number.text}  `),
        );
        expect(plan.rows[note]?.[1]).toMatchObject({ text: expect.stringMatching(/^(Not shown|Only bounds)/) });
      }
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

describe("a value that is typed over (contract-life §4)", () => {
  beforeAll(() => startCalculator(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm"))));

  const saidBeside = (plan: SheetPlan, name: string, typed?: PlanCell): (string | undefined)[] => {
    const { row = -1, column = -1 } = plan.names.find((each) => each.name.endsWith(name)) ?? {};
    const rows = plan.rows.map((cells, at) =>
      cells.map((cell, place) => (typed !== undefined && at === row && place === column ? typed : cell)),
    );
    const results = planResults({ ...plan, rows });
    return [column + 2, column + 3].map((place) => String(results.get(resultKey({ row, column: place }))));
  };
  const number = (value: number): PlanCell => ({ kind: "number", value, numberFormat: "General", style: "constant" });

  test("every deal's precision and grade read as inserted in a program that calculates", () => {
    for (const deal of allDeals()) {
      const plan = planFigures(deal);
      const results = planResults(plan);
      plan.rows.forEach((cells, row) =>
        cells.forEach((cell, column) => {
          if (cell?.kind === "formula" && cell.says !== undefined)
            expect(results.get(resultKey({ row, column }))).toBe(cell.says);
        }),
      );
    }
  });

  test.each<[string, string, PlanCell | undefined, string, string]>([
    ["as inserted", "_value", undefined, "up to, this agreement alone", "filing"],
    ["another number", "_value", number(25e9), "edited; documented: up to $21 bn", "yours"],
    ["a text", "_value", body("25 bn"), "edited; documented: up to $21 bn", "yours"],
    ["nothing", "_value", null, "edited; documented: up to $21 bn", "yours"],
    ["the same number again", "_value", number(21e9), "up to, this agreement alone", "filing"],
    ["another day", "_end", number(serialFromIso("2033-01-31")), "edited; documented: 20 Dec 2032", "yours"],
  ])("%s", (_, name, typed, precision, grade) => {
    const said = saidBeside(planFigures(dealById("meta-coreweave-2026")), name, typed);
    expect(said).toEqual([expect.stringContaining(precision), grade]);
  });

  test("a value that is not shown says what is documented once a number stands there", () => {
    const plan = planFigures(DEAL, { version: "7", sources: SOURCES });
    expect(saidBeside(plan, "_capacity")).toEqual(["range", "news"]);
    expect(saidBeside(plan, "_capacity", number(150))).toEqual(["edited; documented: 100 to 200 MW", "yours"]);
    expect(saidBeside(plan, "_term", number(5))).toEqual(["edited; sources disagree", "yours"]);
    expect(saidBeside(plan, "_term", body("about 5"))).toEqual(["edited; sources disagree", "yours"]);
    const asBefore: PlanCell = { kind: "formula", parts: ["=NA()"], numberFormat: "General", style: "gap" };
    expect(saidBeside(plan, "_term", asBefore)).toEqual(["disputed", ""]);
  });
});

describe("a page's money is shown in the scale that its cell says", () => {
  const plan = planFigures(dealById("meta-coreweave-2026"));
  const scale = plan.rows.findIndex(([label]) => label?.kind === "text" && label.text === "Amounts in");
  const amounts = plan.rows.flatMap((cells, row) => {
    const unit = cells[2];
    return cells[1]?.kind === "number" && unit?.kind === "formula" ? [{ row, unit, ...cells[1] }] : [];
  });

  test("the cell offers the scales, and every unit of money reads it", () => {
    expect(plan.rows[scale]?.[1]).toEqual({ kind: "text", text: "US$ bn", style: "setting" });
    expect(plan.choices).toEqual([
      { area: { row: scale, column: 1, rows: 1, columns: 1 }, from: ["US$", "US$ m", "US$ bn"] },
    ]);
    expect(amounts.length).toBeGreaterThan(0);
    const cell = { row: scale, column: 1, isFixed: true };
    // A word that is no scale leaves the amounts in US$ bn, and the unit says so.
    const parts = ["=IF(OR(", "", cell, '="US$"', ",", cell, '="US$ m"', "),", cell, ',"US$ bn")'];
    for (const { unit } of amounts) expect(unit).toMatchObject({ parts, says: "US$ bn" });
  });

  test("both other scales have a rule over every amount, and over nothing else", () => {
    for (const [said, numberFormat] of [
      ["US$", "$#,##0_)"],
      ["US$ m", "$#,##0.0#####,,_)"],
    ]) {
      const own = (plan.formatRules ?? []).filter((rule) => rule.numberFormat === numberFormat);
      for (const { when } of own)
        expect(when).toEqual(["=", { row: scale, column: 1, isFixed: true }, `="${said ?? ""}"`]);
      const covered = own.flatMap(({ area }) => Array.from({ length: area.rows }, (_, index) => area.row + index));
      expect(covered).toEqual(amounts.map(({ row }) => row));
      expect(own.every(({ area }) => area.column === 1 && area.columns === 1)).toBe(true);
    }
    expect(new Set(plan.formatRules?.map(({ numberFormat }) => numberFormat)).size).toBe(2);
  });

  test("each amount shows the same digits at a scale by the rule for any amount as by a format of its own", () => {
    const money = allDeals().flatMap((deal) =>
      planFigures(deal).rows.flatMap(([, cell, unit]) =>
        cell?.kind === "number" && unit?.kind === "formula" ? [cell.value] : [],
      ),
    );
    expect(money.length).toBeGreaterThan(50);
    for (const value of money)
      for (const each of MONEY_SCALES)
        expect(numfmt.format(anyScaledMoney(each), value)).toBe(numfmt.format(scaledMoney(value, each), value));
  });

  test("in full dollars every amount of the catalogue fits its column", () => {
    for (const deal of allDeals()) {
      const { rows, columnWidths } = planFigures(deal);
      for (const [, cell, unit] of rows) {
        if (cell?.kind !== "number" || unit?.kind !== "formula") continue;
        // Calibri 11: 5.6 points a digit, 2.8 a comma, 3.3 a bracket, and 6 of padding.
        const shown = cell.value.toLocaleString("en-US");
        const width = 5.6 * (shown.replaceAll(",", "").length + 1) + 2.8 * (shown.split(",").length - 1) + 9.3;
        expect(width).toBeLessThanOrEqual(columnWidths[1] ?? 0);
      }
    }
  });

  test("amounts below a million are shown in full, with nothing to choose", () => {
    const [first, ...others] = DEAL.figures;
    const claims = first?.claims.map((claim) => ({
      ...claim,
      value: typeof claim.value === "number" ? claim.value / 1e4 : null,
    }));
    const figures = first === undefined ? [] : [{ ...first, claims: claims ?? [] }, ...others];
    const small = planFigures({ ...DEAL, figures }, { version: "7", sources: SOURCES });
    expect([small.choices, small.formatRules]).toEqual([undefined, undefined]);
    expect(small.rows.map(shown)).toContain(
      "Contract value | 200000 as $#,##0_) | US$ | about, this agreement alone | news | =Daily <https://news.example/a> | 9 Apr 2026 | 1",
    );
  });
});

test("the catalogue's plans have no two defined names alike", () => {
  const names = catalogue.deals.flatMap((deal) => planFigures(deal).names.map(({ name }) => name.toLowerCase()));
  expect(new Set(names).size).toBe(names.length);
});

test("a deal of an earlier day says so under its title and at the foot of its pages", () => {
  const today = planFigures(DEAL, { version: "7", sources: SOURCES });
  const then = planFigures(DEAL, { version: "7", sources: SOURCES }, "2026-03-30");
  const remark = "As documented on 30 Mar 2026: what was published later is left out.";
  expect(then.rows.map(shown)).toEqual([
    ...today.rows.slice(0, 2).map(shown),
    remark,
    ...today.rows.slice(2).map(shown),
  ]);
  expect(then.frozenRows).toBe(today.frozenRows + 1);
  expect(then.names.map(({ row: at }) => at)).toEqual(today.names.map(({ row: at }) => at + 1));
  expect(then.print?.footer).toBe("As documented on 30 Mar 2026. Offtake catalogue 7");
});
