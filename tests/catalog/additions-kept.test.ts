// Compares the catalogue with the extract of the second reading, and the extract with that reading where it is present.
import { readFileSync } from "node:fs";
import { catalogue, companies, dealById, reportedData, sourceById } from "../../src/catalog/catalogue";
import { documentedFigure } from "../../src/catalog/figure";
import { isoPeriod } from "../../src/catalog/iso-period";
import type { Deal, Source } from "../../src/catalog/model";
import { METRICS } from "../../src/catalog/metrics";
import { testBeside } from "../beside-the-project";
import { additions, additionsExtract, type AddedDeal, type AddedValue } from "./additions";
import { ADDED_METRICS } from "./added-metrics";
import { inOurUnit, marked } from "./dossier";
import { asRead } from "./reworded";
import { sameNumbers } from "./same-numbers";

testBeside("facts/additions-2026-11.json", "the extract is that of the second reading", (file) => {
  expect(additions).toEqual(additionsExtract(JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>));
});

test("the extract holds what was read", () => {
  const { deals, deal_updates, sources, assumptions, reported_series, corrections } = additions;
  const counts = [deals, deal_updates, Object.keys(sources), assumptions, reported_series, corrections];
  // The order says 65 sources; the reading has 64.
  expect(counts.map((each) => each.length)).toEqual([14, 27, 64, 12, 116, 15]);
});

const pairs = additions.deals.map((theirs): [AddedDeal, Deal] => [theirs, dealById(theirs.id)]);

function holds(deal: Deal, value: AddedValue): boolean {
  const [point, low, high] = [value.point, value.low, value.high].map((each) => inOurUnit(each, value.unit));
  const isBound = value.precision === "lower_bound" || value.precision === "upper_bound";
  return deal.figures.some((figure) =>
    figure.claims.some((claim) => {
      const same = isBound ? claim.value === (point ?? low ?? high) : sameNumbers(deal, claim, { point, low, high });
      return same && value.sources.every((id) => claim.sources.includes(id));
    }),
  );
}

describe("a deal of the second reading", () => {
  test("has every value, term, capacity and other figure, with all its sources", () => {
    const lost = pairs.flatMap(([theirs, ours]) =>
      [theirs.value, theirs.term, ...theirs.other_figures, ...theirs.capacity]
        .filter((each) => each !== null && each.precision !== "not published")
        .filter((each) => each !== null && !holds(ours, each))
        .map((each) => `${theirs.id} ${JSON.stringify(each)}`),
    );
    expect(lost).toEqual([]);
  });

  test("has no value where none is published, and says so", () => {
    const without = pairs.filter(([theirs]) => theirs.value.precision === "not published").map(([, ours]) => ours);
    expect(without.map((deal) => deal.id)).toEqual([
      "corescientific-amd-2026",
      "anthropic-coreweave-2026",
      "microsoft-lambda-2025",
      "crusoe-abilene",
    ]);
    for (const deal of without) expect(() => documentedFigure(deal, "value")).toThrow("(no value published)");
  });

  test.each(["announced", "start", "end"] as const)(
    "has the date %s, or a finer one in the words of its note",
    (name) => {
      for (const [theirs, ours] of pairs) {
        const date = theirs[name];
        if (date === null) {
          expect([theirs.id, ours.figures.map((figure) => figure.name)]).not.toContain(name);
          continue;
        }
        const { shown } = documentedFigure(ours, name);
        const [within, whole] = [isoPeriod(String(shown?.value)), isoPeriod(date.date)];
        expect([
          theirs.id,
          (within?.first ?? "") >= (whole?.first ?? "9"),
          (within?.last ?? "9") <= (whole?.last ?? ""),
        ]).toEqual([theirs.id, true, true]);
        expect([...(shown?.sources ?? [])]).toEqual([...date.sources]);
      }
    },
  );

  test("has its names, type, status, notes, chips and the sources it was read in", () => {
    for (const [theirs, ours] of pairs) {
      expect(
        marked([
          ours.name,
          ours.provider,
          ours.customer,
          ours.otherParties,
          ours.type,
          asRead(ours.status),
          ours.commitment,
        ]),
      ).toEqual([
        theirs.name,
        theirs.provider,
        theirs.customer,
        theirs.other_parties,
        theirs.type,
        theirs.status,
        theirs.commitment,
      ]);
      expect(marked([asRead(ours.notes), ours.reliability])).toEqual([theirs.notes, theirs.reliability]);
      expect(ours.evidence.map((entry) => entry.source)).toEqual(theirs.sources.map((entry) => entry.id));
      expect(ours.confidence).toBe(theirs.safe_to_embed);
      if (theirs.chips !== null)
        expect(marked(documentedFigure(ours, "chips").shown?.value)).toBe(theirs.chips.description);
    }
  });
});

test("every source is there as it was read, and its grade follows from kind and reading", () => {
  for (const [id, theirs] of Object.entries(additions.sources)) {
    const ours = sourceById(id) as Source;
    expect(marked([ours.publisher, asRead(ours.label), ours.url, ours.date, ours.kind, ours.dateBasis])).toEqual([
      theirs.publisher,
      theirs.label,
      theirs.url,
      theirs.date,
      theirs.kind,
      theirs.date_basis,
    ]);
    const grade = ours.leadsTo !== "document" ? "aggregator" : GRADE_OF[`${ours.kind}, ${ours.reading ?? "read"}`];
    expect([id, ours.grade]).toEqual([id, grade]);
  }
});

// docs/catalogue.md, "Grades". What is known by address only counts as the page that cites it.
const GRADE_OF: Readonly<Record<string, string>> = {
  "filing, document": "filing",
  "filing, quotation": "filing",
  "filing, address": "news",
  "company release, quotation": "company",
  "company release, read": "company",
  "company release, address": "news",
  "news, quotation": "news",
  "news, address": "news",
  "news, read": "news",
  "data, read": "news",
  "data, address": "aggregator",
};

test("5 sources are documents, 38 quotations, 15 addresses (one of them of a listing); of 6 the page itself was read", () => {
  const readings = Object.keys(additions.sources).map((id) => sourceById(id)?.reading ?? "read");
  const count = (reading: string): number => readings.filter((each) => each === reading).length;
  expect(["document", "quotation", "address", "read"].map(count)).toEqual([5, 38, 15, 6]);
});

/** Of a quotient the source of its other number. */
const SOURCES_SINCE: ReadonlySet<string> = new Set(["crwv_meta_share_2026_06 shshell"]);

test("every assumption is there with its number, unit, day and sources", () => {
  for (const theirs of additions.assumptions) {
    const ours = catalogue.assumptions.find((each) => each.id === theirs.id);
    if (ours === undefined) throw new Error(`${theirs.id} is lost`);
    const read = ours.claim.sources.filter((id) => !SOURCES_SINCE.has(`${theirs.id} ${id}`));
    expect(marked([asRead(ours.name), ours.asOf, asRead(ours.claim.note), read])).toEqual([
      theirs.name,
      theirs.as_of,
      theirs.note,
      theirs.sources,
    ]);
    if (theirs.unit === "text") continue;
    const unit =
      theirs.unit === "percent of contract value" ? "percent" : theirs.unit.replace("USD mn per MW-year", "USD mn");
    expect([theirs.id, ours.claim.value, ours.claim.low, ours.claim.high]).toEqual([
      theirs.id,
      ...[theirs.point, theirs.low, theirs.high].map((each) => inOurUnit(each, unit)),
    ]);
  }
});

describe("reported figures", () => {
  test("are all there, each once, with number, precision, note and sources", () => {
    const held = catalogue.reported.map((figure) => {
      const [claim] = figure.claims;
      return JSON.stringify(
        marked([
          companies().byId.get(figure.company)?.name,
          figure.metric,
          figure.part,
          figure.periodEnd,
          figure.given,
          claim?.value,
          claim?.precision,
          claim?.sources,
          asRead(claim?.note),
        ]),
      );
    });
    const read = additions.reported_series.map((row) => {
      const [metric, part] = ADDED_METRICS[row.metric] ?? [null, null];
      const given = row.period.startsWith("given ") ? row.period.slice("given ".length) : null;
      const company = row.company === "Meta" ? "Meta Platforms" : row.company;
      const precision = row.precision.replace("lower_bound", "lowerBound");
      return JSON.stringify([
        company,
        metric,
        part,
        row.period_end,
        given,
        inOurUnit(row.value, row.unit),
        precision,
        row.source_ids,
        row.note,
      ]);
    });
    expect([...held].sort()).toEqual([...read].sort());
  });

  test("use at most 30 metrics, each with label, definition, unit and kind, and no other", () => {
    expect(METRICS.length).toBeLessThanOrEqual(30);
    for (const { label, definition, kinds } of METRICS) {
      expect([label, definition].every((text) => text.length > 3)).toBe(true);
      expect(kinds.length).toBeGreaterThan(0);
    }
    expect([...new Set(catalogue.reported.map((figure) => figure.metric))].sort()).toEqual(
      METRICS.map(({ name }) => name).sort(),
    );
  });

  test.each(Object.entries(ADDED_METRICS))("%j is %j", (words, [metric, part]) => {
    const row = additions.reported_series.find((each) => each.metric === words);
    const figures = reportedData().byCompany.get(
      row?.company === "Meta" ? "meta" : (row?.company.toLowerCase().replace(" ", "-") ?? ""),
    );
    const found = figures?.find(
      (figure) => figure.metric === metric && figure.part === part && figure.periodEnd === row?.period_end,
    );
    const unit = METRICS.find(({ name }) => name === metric)?.unit;
    expect([found?.claims[0]?.value, unit]).toEqual([
      inOurUnit(row?.value ?? null, row?.unit ?? ""),
      { "USD bn": "USD", percent: "percent", MW: "MW" }[row?.unit ?? ""],
    ]);
  });
});
