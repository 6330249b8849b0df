// Compares the catalogue with the extract of the research dossier, and the extract with the dossier where that is present.
// The tests with figures typed in by hand (figure.test.ts) are independent of both.
import { readFileSync } from "node:fs";
import { catalogue, dealById } from "../../src/catalog/catalogue";
import { documentedFigure } from "../../src/catalog/figure";
import type { Claim } from "../../src/catalog/claim";
import type { Conflict, Deal } from "../../src/catalog/model";
import { testBeside } from "../beside-the-project";
import { additions } from "./additions";
import {
  dossier,
  extractOf,
  inOurUnit,
  marked,
  sourceMark,
  type DossierConflict,
  type DossierDeal,
  type DossierValue,
} from "./dossier";
import { asRead, REWORDED_TEXTS } from "./reworded";
import { sameNumbers } from "./same-numbers";

const pairs = dossier.deals.map((theirs): [DossierDeal, Deal] => [theirs, dealById(theirs.id)]);
/** Deals updated by hand since the second reading, by id: a new number for a deal of the dossier goes here too. */
const UPDATED_BY_HAND: readonly string[] = [];
/** Deals that have news: what the dossier has stays among their claims, and may be shown no longer. */
const UPDATED = new Set([...additions.deal_updates.map((update) => update.id), ...UPDATED_BY_HAND]);

const claimsOf = (deal: Deal): readonly Claim[] => deal.figures.flatMap((figure) => figure.claims);

test("the dossier's deals are all in the catalogue", () => expect(pairs).toHaveLength(34));

testBeside("facts/deals.json", "the extract is the dossier's", (file) => {
  expect(dossier).toEqual(extractOf(JSON.parse(readFileSync(file, "utf8")) as Parameters<typeof extractOf>[0]));
});

/** Whether some claim of a deal has these numbers, and the sources are all cited for that figure. */
function holds(deal: Deal, value: DossierValue): boolean {
  const [point, low, high] = [value.point, value.low, value.high].map((each) => inOurUnit(each, value.unit));
  const bound = value.precision === "lower_bound" || value.precision === "upper_bound";
  return deal.figures.some((figure) => {
    const cited = new Set(figure.claims.flatMap((claim) => claim.sources));
    const same = figure.claims.some((claim) =>
      bound ? claim.value === (point ?? low ?? high) : sameNumbers(deal, claim, { point, low, high }),
    );
    return same && value.sources.every((id) => cited.has(id));
  });
}

test("every deal has every value, term, capacity and other figure of the dossier, with all its sources", () => {
  const lost = pairs.flatMap(([theirs, ours]) => {
    const values = [theirs.value, theirs.term, ...theirs.other_figures, ...theirs.capacity].filter(
      (each) => each !== null,
    );
    return values.filter((value) => !holds(ours, value)).map((value) => `${theirs.id} ${JSON.stringify(value)}`);
  });
  expect(lost).toEqual([]);
});

test("what is shown as value is the dossier's point, and its sources are counted as there", () => {
  for (const [theirs, ours] of pairs) {
    const { shown, alternatives, rejected } = documentedFigure(ours, "value");
    const point = inOurUnit(theirs.value.point, theirs.value.unit);
    if (UPDATED.has(theirs.id)) {
      const values = [shown, ...alternatives, ...rejected].map((claim) => claim?.value ?? null);
      expect([theirs.id, values]).toEqual([theirs.id, expect.arrayContaining([point])]);
      continue;
    }
    expect([theirs.id, shown?.value ?? null]).toEqual([theirs.id, point]);
    const claims = shown === null ? alternatives : [shown];
    // The 10-Q of 2026 calls the 38 billion of 2025 the existing commitment.
    const added = theirs.id === "openai-aws-2025" ? ["f_amzn_10q_2026q2"] : [];
    const sources = new Set(claims.flatMap((claim) => claim.sources));
    expect([theirs.id, sources.size - added.length]).toEqual([theirs.id, theirs.value_support.n_sources]);
    const best = claims.some((claim) => claim.grade === "filing" || claim.grade === "company");
    expect([theirs.id, best]).toEqual([theirs.id, theirs.value_support.has_filing_or_release || added.length > 0]);
  }
});

// Dates that the dossier does not have and the second reading does.
const ADDED_DATES = new Set([
  "janestreet-coreweave-2026 announced",
  "meta-nebius-2026 signed",
  "openai-azure-2025 signed",
  "microsoft-iren-2025 end",
]);

test.each(["announced", "signed", "start", "end"] as const)(
  "what is shown as %s is the dossier's date, with its sources",
  (name) => {
    for (const [theirs, ours] of pairs) {
      const date = theirs[name];
      if (date === null) {
        const isAdded = ADDED_DATES.has(`${theirs.id} ${name}`);
        expect([theirs.id, ours.figures.some((figure) => figure.name === name)]).toEqual([theirs.id, isAdded]);
        continue;
      }
      const { shown, alternatives } = documentedFigure(ours, name);
      if (UPDATED.has(theirs.id)) {
        const same = [shown, ...alternatives].find((claim) => claim?.value === date.date);
        expect([theirs.id, same?.sources]).toEqual([theirs.id, expect.arrayContaining([...date.sources])]);
        continue;
      }
      expect([theirs.id, shown?.value, [...(shown?.sources ?? [])].sort()]).toEqual([
        theirs.id,
        date.date,
        [...date.sources].sort(),
      ]);
    }
  },
);

test("what is shown as term is the dossier's, except that the reference deal's is the stated length", () => {
  for (const [theirs, ours] of pairs) {
    if (theirs.term === null || theirs.id === "meta-coreweave-2026") continue;
    expect([theirs.id, documentedFigure(ours, "term").shown?.value]).toEqual([theirs.id, theirs.term.point]);
  }
});

test("chips, GPU counts and workloads are there, with their sources", () => {
  for (const [theirs, ours] of pairs) {
    if (theirs.chips !== null) {
      expect(marked(asRead(String(documentedFigure(ours, "chips").shown?.value)))).toBe(theirs.chips.description);
      const { generation, gpu_count: gpus } = theirs.chips;
      if (generation !== null) expect(marked(documentedFigure(ours, "chip generation").shown?.value)).toBe(generation);
      const { shown, alternatives } = gpus === null ? {} : documentedFigure(ours, "gpus");
      const known = UPDATED.has(theirs.id) ? [shown, ...(alternatives ?? [])] : [shown];
      if (gpus !== null) expect(known.map((claim) => claim?.value)).toContain(gpus);
    }
    if (theirs.workloads !== null) {
      const { shown, alternatives } = documentedFigure(ours, "workloads");
      const cited = [shown, ...alternatives].flatMap((claim) => claim?.sources ?? []);
      expect(cited).toEqual(expect.arrayContaining([...theirs.workloads.sources]));
    }
  }
});

// Texts that the second reading made untrue or added to.
const REWRITTEN = new Set([
  "meta-coreweave-2026 notes",
  "meta-coreweave-2026 reliability",
  "meta-coreweave-2025 notes",
  "corescientific-coreweave notes",
  "terawulf-fluidstack-abernathy notes",
  "cipher-fluidstack-2025 notes",
  "hut8-beaconpoint notes",
  "akamai-frontier-2026 notes",
  "meta-google-2025 notes",
]);
const CONFIDENCE_NOW: Readonly<Record<string, string>> = {
  "anthropic-google-2026": "conflicted",
  "cipher-aws-2025": "caveat",
};

test("descriptive fields are the dossier's", () => {
  for (const [theirs, ours] of pairs) {
    for (const key of ["name", "provider", "customer", "type", "status", "notes", "reliability"] as const) {
      if (REWRITTEN.has(`${theirs.id} ${key}`)) expect([theirs.id, key, ours[key]?.length ?? 0]).not.toContain(0);
      else expect([theirs.id, key, marked(asRead(ours[key]))]).toEqual([theirs.id, key, theirs[key]]);
    }
    expect(marked(ours.otherParties)).toEqual(theirs["other_parties"]);
    const confidence = { safe: "safe", safe_with_caveat: "caveat", conflicted: "conflicted" }[
      theirs["safe_to_embed"] as string
    ];
    expect([theirs.id, ours.confidence]).toEqual([theirs.id, CONFIDENCE_NOW[theirs.id] ?? confidence]);
    const evidence = ours.evidence.slice(0, theirs.sources.length);
    expect(marked(evidence.map((each) => ({ ...each, supports: asRead(each.supports) })))).toEqual(
      theirs.sources.map((entry) => ({ source: entry.id, supports: entry.supports })),
    );
    if (confidence !== "safe") expect(ours.caveat).not.toBeNull();
  }
});

const plain = (conflict: Conflict): DossierConflict => ({
  claims: conflict.statements.map((statement) => ({ claim: asRead(statement.text), sources: statement.sources })),
  reading: asRead(conflict.reading),
});

test("every text that is worded anew is one of the catalogue's", () => {
  const texts = JSON.stringify(catalogue);
  expect(REWORDED_TEXTS.filter((text) => !texts.includes(JSON.stringify(text)))).toEqual([]);
});

/** Microsoft's share of CoreWeave's revenue is no figure of a contract with Meta: the assumption has both numbers. */
const IN_AN_ASSUMPTION = new Set(["meta-coreweave-2025 2"]);

test("every conflict is there, word for word or in words for its readers", () => {
  for (const [theirs, ours] of pairs) {
    const known = theirs.conflicts.filter((_, index) => !IN_AN_ASSUMPTION.has(`${theirs.id} ${index + 1}`));
    const kept = ours.conflicts.slice(0, known.length);
    expect(marked(kept.map((conflict) => ({ field: asRead(conflict.about), ...plain(conflict) })))).toEqual(known);
  }
});

/** Three notes are said in other words: as the reason a value is withheld (2), and as the derivation of a term. */
const SAID_ELSEWHERE = new Set(["~1d27a53b87e1", "~daf1f4d8a06b", "~f925f04d3149"]);

test("every note is there", () => {
  for (const [theirs, ours] of pairs) {
    const dates = [theirs.announced, theirs.signed, theirs.start, theirs.end];
    const values = [theirs.value, theirs.term, ...theirs.other_figures, ...theirs.capacity];
    const notes = [...dates, ...values].map((each) => each?.note).filter((note) => typeof note === "string");
    const known: unknown[] = marked([
      ...claimsOf(ours).flatMap((claim) => [asRead(claim.note), claim.derivation]),
      ...ours.figures.map((figure) => figure.withheld),
    ]);
    expect(notes.filter((note) => !known.includes(note) && !SAID_ELSEWHERE.has(note))).toEqual([]);
  }
});

/** Of a quotient the source of the number that the dossier's sources only repeat. */
const SOURCES_SINCE: Readonly<Record<string, readonly string[]>> = { crwv_meta_share_derived: ["f_crwv_rel_2026q1"] };

test("every assumption is there with its numbers, sources, derivation and conflicts", () => {
  for (const theirs of dossier.assumptions) {
    const ours = catalogue.assumptions.find((assumption) => assumption.id === theirs.id);
    if (ours === undefined) throw new Error(`${theirs.id} is lost`);
    expect(marked([asRead(ours.name), ours.asOf, asRead(ours.claim.note), asRead(ours.claim.derivation)])).toEqual([
      theirs.name,
      theirs.as_of,
      theirs.note,
      theirs.derivation,
    ]);
    const sinceThen = SOURCES_SINCE[theirs.id] ?? [];
    expect([...ours.claim.sources].sort()).toEqual([...theirs.sources, ...sinceThen].sort());
    expect(marked(ours.conflicts.map(plain))).toEqual(
      theirs.conflicts.map(({ claims, reading }) => ({ claims, reading })),
    );
    if (theirs.unit === "text") continue;
    const bound = theirs.precision === "lower_bound" || theirs.precision === "upper_bound";
    expect([theirs.id, ours.claim.value]).toEqual([theirs.id, inOurUnit(theirs.point, theirs.unit)]);
    if (!bound)
      expect([ours.claim.low, ours.claim.high]).toEqual([
        inOurUnit(theirs.low, theirs.unit),
        inOurUnit(theirs.high, theirs.unit),
      ]);
  }
});

test("everything the article says is there with its places: as a claim, an assumption or a remark", () => {
  const claims = [...catalogue.deals.flatMap(claimsOf), ...catalogue.assumptions.map((assumption) => assumption.claim)];
  for (const theirs of dossier.article.figures) {
    const places = theirs.locators.map((locator) => ({ section: locator.section_no, paragraph: locator.paragraph }));
    const remark = catalogue.article?.remarks.find((each) => each.id === theirs.id);
    const value = inOurUnit(theirs.point ?? theirs.low, theirs.unit);
    const found = claims.filter(
      (claim) =>
        JSON.stringify(claim.locators) === JSON.stringify(places) && (theirs.unit === "text" || claim.value === value),
    );
    expect([theirs.id, remark === undefined ? found.length > 0 : remark.value === theirs.point]).toEqual([
      theirs.id,
      true,
    ]);
    if (remark !== undefined) expect(remark.locators).toEqual(places);
  }
  expect(catalogue.article?.risks.map((risk) => risk.id)).toEqual(dossier.article.risks.map((risk) => risk.id));
  expect(catalogue.article?.inconsistencies.map((each) => each.id)).toEqual(
    dossier.article.inconsistencies.map((each) => each.id),
  );
});

test("every source is there with publisher, address, date, kind and attribution", () => {
  for (const [id, theirs] of Object.entries(dossier.sources)) {
    const ours = catalogue.sources.find((source) => source.id === id);
    const mark = sourceMark([
      ours?.publisher,
      ours?.url,
      ours?.date,
      ours?.dateBasis,
      asRead(ours?.label),
      ours?.attributesTo,
      ours?.kind,
    ]);
    expect([id, mark]).toEqual([id, theirs]);
  }
});

// Left out by the dossier, and deals or figures since the second reading.
const FOUND_SINCE = new Set(
  marked(["Microsoft - Lambda", "Anthropic - CoreWeave, April 2026", "Core Scientific total of 10.2 billion"]),
);

test("limits and deals that were left out are there, but for what the second reading found", () => {
  const [first, second, ...others] = dossier.meta.limits;
  expect([first, second].filter((limit) => marked(catalogue.limits).includes(limit ?? ""))).toEqual([]);
  expect(marked(catalogue.limits)).toEqual(expect.arrayContaining(others));
  const stillOut = dossier.rejected.filter((each) => !FOUND_SINCE.has((each as { name: string }).name));
  expect(stillOut).toHaveLength(dossier.rejected.length - FOUND_SINCE.size);
  expect(marked(catalogue.leftOut)).toEqual(stillOut);
  expect(catalogue.compiled > String(dossier.meta.compiled)).toBe(true);
});
