import { dealById } from "../../src/catalog/catalogue";
import { combinedCommitment } from "../../src/catalog/combined";
import type { Deal } from "../../src/catalog/model";
import type { RelationFile } from "../../src/catalog/read-catalogue";
import { syntheticDeal } from "./synthetic-deal";

const deals = (...ids: string[]): Deal[] => ids.map(dealById);

test("the two order forms of Meta add to 35.2 billion, with what must be known about the sum", () => {
  const combined = combinedCommitment(deals("meta-coreweave-2025", "meta-coreweave-2026"));
  expect(combined.total).toBe(35_200_000_000);
  const words = combined.warnings.join(" ");
  expect(words).toContain("over 35 billion");
  expect(words).toContain("no page shows CoreWeave or Meta publishing the sum");
  expect(words).toContain("Part of the 21 billion is an option");
  expect(words).toContain("meta-coreweave-2025 is a ceiling");
  expect(combined.stated.map((claim) => [claim.value, claim.precision, claim.grade])).toEqual([
    [35.2e9, "derived", "news"],
    [35e9, "approx", "article"],
    [35e9, "lowerBound", "article"],
  ]);
});

test("a single deal is its own sum", () => {
  expect(combinedCommitment(deals("openai-aws-2025"))).toEqual({
    total: 38e9,
    parts: [{ deal: "openai-aws-2025", value: 38e9 }],
    warnings: [],
    stated: [],
  });
});

test("what the filing says of the expansion is said", () => {
  const combined = combinedCommitment(deals("openai-aws-2025", "openai-aws-2026"));
  expect(combined.total).toBe(138e9);
  expect(combined.warnings.join(" ")).toContain("enlarges the existing 38 billion by 100 billion");
});

test.each<[ids: readonly string[], why: string]>([
  [[], "one deal or more"],
  [["openai-aws-2025", "openai-aws-2025"], "given twice"],
  [["galaxy-coreweave", "meta-coreweave-2026"], "different types"],
  [["nvidia-coreweave-backstop-2025", "meta-coreweave-2025"], "different types"],
  [["meta-amd-2026"], "sources disagree on the value of meta-amd-2026"],
])("refuses %j: %s", (ids, why) => expect(() => combinedCommitment(deals(...ids))).toThrow(why));

const made = (
  id: string,
  amount: number,
  more: Partial<Parameters<typeof syntheticDeal>[0]> = {},
  cumulative = false,
): Deal =>
  syntheticDeal({
    id,
    figures: [
      {
        name: "value",
        label: "Value",
        unit: "USD",
        claims: [{ value: amount, precision: "exact", basis: cumulative ? "cumulative" : "incremental", sources: [] }],
      },
    ],
    ...more,
  });
const relation = (kind: RelationFile["kind"], amount: number | null = null): { relations: RelationFile[] } => ({
  relations: [{ kind, deal: "first", note: "Words", amount }],
});

test.each<[title: string, second: Deal, why: string]>([
  [
    "a cumulative value with its part",
    made("second", 9e9, relation("expands"), true),
    "is cumulative and includes first",
  ],
  ["a superseded deal with its successor", made("second", 9e9, relation("supersedes")), "supersedes first"],
  ["an amended deal with its amendment", made("second", 9e9, relation("amends")), "amends first"],
  ["a contingent commitment with a firm one", made("second", 9e9, { commitment: "contingent" }), "contingent"],
])("refuses %s", (_title, second, why) => {
  expect(() => combinedCommitment([made("first", 5e9), second])).toThrow(why);
  expect(() => combinedCommitment([second, made("first", 5e9)])).toThrow(why);
});

test("a documented overlap is taken off once", () => {
  expect(combinedCommitment([made("first", 5e9), made("second", 9e9, relation("overlaps", 2e9))]).total).toBe(12e9);
});

test("a contract that can be left at short notice is named", () => {
  expect(combinedCommitment(deals("anthropic-spacex-2026")).warnings).toEqual([
    "anthropic-spacex-2026 can be left at short notice.",
  ]);
});
