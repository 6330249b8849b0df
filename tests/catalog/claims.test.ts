import fc from "fast-check";
import { gradeOf, rankedClaims } from "../../src/catalog/claims";
import { PRECISIONS } from "../../src/catalog/claim";
import { GRADES, type Grade } from "../../src/catalog/model";
import type { ClaimFile } from "../../src/catalog/read-catalogue";
import { gradedById, syntheticClaim, syntheticFigure } from "./synthetic-deal";

const DESIGN = "design: by grade, then by finer precision";

describe("the claim that is shown", () => {
  test.each<{ title: string; claims: ClaimFile[]; shown: number | string; source: string }>([
    {
      title: "has the better grade, whatever its precision",
      claims: [
        { value: 21, precision: "exact", sources: ["article_1"] },
        { value: 22, precision: "approx", sources: ["news_1"] },
      ],
      shown: 22,
      source: DESIGN,
    },
    {
      title: "counts with the best of its sources",
      claims: [
        { value: 1, precision: "exact", sources: ["news_1"] },
        { value: 2, precision: "approx", sources: ["aggregator_1", "filing_1"] },
      ],
      shown: 2,
      source: "the grade of a claim is the best of its sources",
    },
    {
      title: "is the finer one at the same grade",
      claims: [
        { value: 1, precision: "lowerBound", sources: ["news_1"] },
        { value: 2, precision: "approx", sources: ["news_2"] },
        { value: 3, precision: "range", low: 3, high: 4, sources: ["news_3"] },
      ],
      shown: 2,
      source: DESIGN,
    },
    {
      title: "is stated by a source rather than computed by us, even at a lower grade",
      claims: [
        { value: 6, precision: "derived", derivation: "from the dates", sources: ["news_1"] },
        { value: 6.5, precision: "exact", sources: ["article_1"] },
      ],
      shown: 6.5,
      source: "a stated length is what `term` means",
    },
    {
      title: "keeps the qualifier that others drop from the same number",
      claims: [
        { value: 14.2, precision: "exact", sources: ["news_1"] },
        { value: 14.2, precision: "upperBound", sources: ["news_2"] },
      ],
      shown: 14.2,
      source: "dossier, Meta - CoreWeave 2025: carry as an upper bound",
    },
    {
      title: "is a day inside a better graded month, because it says the same and more",
      claims: [
        { value: "2031-12", precision: "exact", sources: ["news_1"] },
        { value: "2031-12-14", precision: "exact", sources: ["aggregator_1"] },
      ],
      shown: "2031-12-14",
      source: "dossier, Meta - CoreWeave 2025: 14 Dec 2031",
    },
    {
      title: "is no day outside the better graded month",
      claims: [
        { value: "2031-12", precision: "exact", sources: ["news_1"] },
        { value: "2026-04-13", precision: "exact", sources: ["aggregator_1"] },
      ],
      shown: "2031-12",
      source: DESIGN,
    },
    {
      title: "is never a rejected one",
      claims: [
        { value: 2.1, precision: "exact", rejected: "slip of the decimal point", sources: ["filing_1"] },
        { value: 21, precision: "approx", sources: ["aggregator_1"] },
      ],
      shown: 21,
      source: "dossier, Meta - CoreWeave 2026: decimal slip",
    },
    {
      title: "has more sources when grade and precision are equal",
      claims: [
        { value: 1, precision: "exact", sources: ["news_1"] },
        { value: 2, precision: "exact", sources: ["news_2", "news_3"] },
      ],
      shown: 2,
      source: "by hand",
    },
    {
      title: "stands first in the file when nothing tells two apart",
      claims: [
        { value: 1, precision: "exact", sources: ["news_1"] },
        { value: 2, precision: "exact", sources: ["news_2"] },
      ],
      shown: 1,
      source: "by hand",
    },
  ])("$title ($source)", ({ claims, shown }) => {
    expect(rankedClaims(syntheticFigure({ claimed: claims }), gradedById).shown?.value).toBe(shown);
  });

  test("of two with the same number and grade is the one with the qualifier", () => {
    const claims: ClaimFile[] = [
      { value: 14.2, precision: "exact", sources: ["news_1", "news_2", "news_3"] },
      { value: 14.2, precision: "upperBound", sources: ["news_4"] },
    ];
    expect(rankedClaims(syntheticFigure({ claimed: claims }), gradedById).shown?.precision).toBe("upperBound");
  });

  test("is none where the figure is withheld; its claims are all alternatives", () => {
    const claimed: ClaimFile[] = [
      { value: 23, precision: "exact", sources: ["news_1"] },
      { value: 24, precision: "upperBound", sources: ["news_2"] },
    ];
    const ranked = rankedClaims(syntheticFigure({ claimed, withheld: "press figures disagree" }), gradedById);
    expect(ranked.shown).toBeNull();
    expect(ranked.alternatives.map((claim) => claim.value)).toEqual([23, 24]);
  });
});

describe("ranking", () => {
  const anyClaim: fc.Arbitrary<ClaimFile> = fc.record({
    value: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constantFrom("2032", "2032-12", "2032-12-20", "2031-12")),
    precision: fc.constantFrom(...PRECISIONS),
    sources: fc.array(fc.constantFrom(...GRADES), { maxLength: 3 }),
    derivation: fc.constantFrom(null, "computed"),
    rejected: fc.constantFrom(null, null, "wrong"),
  });

  test("neither loses nor invents a claim", () => {
    fc.assert(
      fc.property(fc.array(anyClaim, { minLength: 1, maxLength: 8 }), (claimed) => {
        const figure = syntheticFigure({ claimed });
        const { shown, alternatives, rejected } = rankedClaims(figure, gradedById);
        const all = [...(shown === null ? [] : [shown]), ...alternatives, ...rejected];
        expect(all).toHaveLength(claimed.length);
        expect(rejected.every((claim) => claim.rejected !== null)).toBe(true);
      }),
    );
  });

  test("shows the same claim whatever the order of the others, unless nothing tells them apart", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(distinguishable, { minLength: 2 }), (claimed) => {
        const shown = rankedClaims(syntheticFigure({ claimed }), gradedById).shown;
        const reversed = rankedClaims(syntheticFigure({ claimed: [...claimed].reverse() }), gradedById).shown;
        expect(reversed).toEqual(shown);
      }),
    );
  });

  const distinguishable: ClaimFile[] = GRADES.flatMap((grade: Grade) =>
    PRECISIONS.map((precision, index) => ({ value: index * 10 + GRADES.indexOf(grade), precision, sources: [grade] })),
  );
});

test("a claim without known sources has the lowest grade", () => {
  expect(gradeOf(syntheticClaim({ sources: ["gone"] }), () => null)).toBe("aggregator");
});
