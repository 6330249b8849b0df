import { allDeals, catalogue, dealById, sourceById } from "../../src/catalog/catalogue";
import { findDeal } from "../../src/catalog/find-deal";
import { editDistance } from "../../src/catalog/nearest-words";
import { FinanceError } from "../../src/finance/errors";
import { additions } from "./additions";
import { dossier } from "./dossier";
import { syntheticDeal } from "./synthetic-deal";

test("the catalogue holds everything that was researched", () => {
  // The dossier of 23 November 2026, the second reading of 28 November, and one assumption of ours brought up to date.
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  expect(ids(catalogue.deals)).toEqual(expect.arrayContaining(ids([...dossier.deals, ...additions.deals])));
  expect(ids(catalogue.assumptions)).toEqual(expect.arrayContaining(ids(dossier.assumptions)));
  expect(ids(catalogue.sources)).toEqual(
    expect.arrayContaining([...Object.keys(dossier.sources), ...Object.keys(additions.sources)]),
  );
  expect(catalogue.assumptions.length).toBeGreaterThan(dossier.assumptions.length + additions.assumptions.length);
  expect(catalogue.reported.length).toBeGreaterThanOrEqual(additions.reported_series.length);
  const conflicts = [...catalogue.deals, ...catalogue.assumptions].flatMap((each) => each.conflicts);
  expect(conflicts.length).toBeGreaterThanOrEqual(70);
  expect(catalogue.leftOut.length).toBeGreaterThanOrEqual(5);
});

describe("a deal by its id", () => {
  test.each([
    ["meta-coreweave-2026", "as it is"],
    ["META-CoreWeave-2026", "in another case"],
    ["meta coreweave 2026", "with spaces"],
    ["meta_coreweave_2026", "with underscores"],
    ["  Meta\u2013CoreWeave\u20132026 ", "with the dashes of a text editor"],
    ["metacoreweave2026", "without anything between"],
  ])("%j is found %s", (id) => expect(dealById(id).id).toBe("meta-coreweave-2026"));

  test("names the nearest ids when there is none", () => {
    expect(() => dealById("meta-corweave-2026")).toThrow(
      new FinanceError(
        "missing-data",
        'no deal is called "meta-corweave-2026"; the nearest are meta-coreweave-2026, meta-coreweave-2025, openai-coreweave-2025',
      ),
    );
  });

  test.each(["", "   ", "__proto__", "constructor", "x".repeat(100_000), "\u0000"])(
    "answers %.20j with an error of missing data",
    (id) => {
      expect(() => dealById(id)).toThrow(FinanceError);
    },
  );

  test("asks for the exact id when a loose one could mean two", () => {
    const deals = [syntheticDeal({ id: "a-bc" }), syntheticDeal({ id: "ab-c" })];
    expect(() => findDeal(deals, "A B C")).toThrow("could be a-bc or ab-c");
    expect(findDeal(deals, "ab-c").id).toBe("ab-c");
  });

  test("says so when the catalogue is empty", () => {
    expect(() => findDeal([], "a")).toThrow("the catalogue is empty");
  });
});

test.each([
  ["meta", "are meta-coreweave-2026, meta-coreweave-2025, ", "every deal of that customer, as far as a message goes"],
  ["Meta Nebius", "are meta-nebius-2025, meta-nebius-2026", "both years"],
  ["meta-amd", "is meta-amd-2026", "the only one"],
])("an id begun, %j, names the deals that begin so: %s (%s)", (typed, ids) => {
  expect(() => dealById(typed)).toThrow(
    new RegExp(`^no deal is called "${typed}"; the nearest ${ids}${ids.endsWith(" ") ? "meta-" : "$"}`),
  );
});

test.each([
  ["kitten", "sitting", 3, "the textbook's example"],
  ["", "abc", 3, "by hand"],
  ["same", "same", 0, "by hand"],
])("from %j to %j takes %i letters (%s)", (from, to, distance) => expect(editDistance(from, to)).toBe(distance));

test("a source is found by its id, and nothing else is", () => {
  expect(sourceById("edgar_msa")?.grade).toBe("filing");
  expect(sourceById("__proto__")).toBeNull();
});

test("deals keep the order of the file", () => {
  expect(
    allDeals()
      .slice(0, 2)
      .map((deal) => deal.id),
  ).toEqual(["meta-coreweave-2026", "meta-coreweave-2025"]);
});
