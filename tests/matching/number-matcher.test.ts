import { allDeals, sourceById } from "../../src/catalog/catalogue";
import { labelsAround } from "../../src/matching/labels-around";
import { numberMatcher } from "../../src/matching/number-matcher";

const matcher = numberMatcher(allDeals(), sourceById);

interface Case {
  readonly value: number;
  readonly format?: string;
  readonly near?: readonly string[];
  readonly titles?: readonly string[];
}

/** "equals meta-coreweave-2026 value strong in billions", best first. */
function matches({ value, format = "General", near = [], titles = [] }: Case): readonly string[] {
  return matcher
    .match({ value, numberFormat: format, labels: { near, titles } })
    .map(({ standing, deal, figure, strength, scaleWords }) =>
      [standing === "rejected" ? "repeats" : "equals", deal.id, figure.name, strength, scaleWords].join(" ").trim(),
    );
}

// The documented figures are the catalogue's: 21 bn and 14.2 bn for Meta and CoreWeave (2026, 2025), service to 20 Dec 2032,
// 6.5 years stated; 9.7 bn for Microsoft and IREN, 200 MW, 76,000 GPUs.
test.each`
  what                                                  | given                                                                                      | best
  ${"both parties and the figure, in billions"}         | ${{ value: 21, near: ["Meta – CoreWeave contract value ($bn)"] }}                          | ${"equals meta-coreweave-2026 value strong in billions"}
  ${"in full, with a money format"}                     | ${{ value: 21e9, format: "$#,##0", near: ["Contract value", "Meta CoreWeave"] }}           | ${"equals meta-coreweave-2026 value strong in dollars"}
  ${"in millions, by the words of a title"}             | ${{ value: 14_200, near: ["CoreWeave", "Meta", "Value"], titles: ["US$ millions"] }}       | ${"equals meta-coreweave-2025 value strong in millions"}
  ${"in thousands"}                                     | ${{ value: 14_200_000, near: ["CoreWeave", "Meta", "Value ($000)"] }}                      | ${"equals meta-coreweave-2025 value strong in thousands"}
  ${"a format that shows billions of a number in full"} | ${{ value: 21e9, format: '$#,##0.0,,,"bn"', near: ["Meta / CoreWeave"] }}                  | ${"equals meta-coreweave-2026 value strong in dollars"}
  ${"one party, figure and unit"}                       | ${{ value: 9.7, near: ["IREN contract value, $bn"] }}                                      | ${"equals microsoft-iren-2025 value strong in billions"}
  ${"megawatts"}                                        | ${{ value: 200, format: '0" MW"', near: ["Capacity", "Microsoft – IREN"] }}                | ${"equals microsoft-iren-2025 capacity strong in MW"}
  ${"the stated term, in months"}                       | ${{ value: 78, near: ["Term (months)", "Meta CoreWeave 2026"] }}                           | ${"equals meta-coreweave-2026 term strong in months"}
  ${"the last day of service"}                          | ${{ value: 48568, format: "yyyy-mm-dd", near: ["End of service", "Meta–CoreWeave 2026"] }} | ${"equals meta-coreweave-2026 end strong"}
  ${"the same name beside, another party in the title"} | ${{ value: 21, near: ["CoreWeave", "$bn"], titles: ["Contracts of Meta"] }}                | ${"equals meta-coreweave-2026 value strong in billions"}
`("$what", ({ given, best }: { given: Case; best: string }) => {
  expect(matches(given)[0]).toBe(best);
});

const told = (given: Case): readonly string[] => matches(given).filter((match) => !match.includes(" weak"));

test.each([
  { value: 21 },
  { value: 21e9 },
  { value: 300 },
  { value: 6.5 },
  { value: 0.21, format: "0%" },
  { value: 21, near: ["Headcount"] },
  { value: 2026, near: ["Year"] },
])("%j alone is told to nobody", (given) => expect(told(given)).toEqual([]));

test("the same answer in units, thousands, millions and billions", () => {
  const at = (value: number, unit: string) =>
    matches({ value, near: [`Microsoft – IREN contract value (${unit})`] })[0]?.replace(/ in \w+$/, "");
  const expected = "equals microsoft-iren-2025 value strong";
  expect([at(9.7e9, "$"), at(9.7e6, "$ thousands"), at(9700, "$m"), at(9.7, "$bn")]).toEqual([
    expected,
    expected,
    expected,
    expected,
  ]);
});

test("a stated scale is taken at its word", () => {
  expect(told({ value: 9.7, near: ["Microsoft – IREN contract value ($m)"] })[0] ?? "").not.toMatch(/^equals/);
});

describe("labels around a number", () => {
  const SHEET: readonly (readonly unknown[])[] = [
    ["AI contracts, US$ bn", "", "", ""],
    ["", "", "", ""],
    ["Provider", "Customer", "Value", "MW"],
    ["CoreWeave", "Meta", 21, 500],
    ["IREN", "Microsoft", 9.7, 200],
  ];
  const at = (row: number, column: number): unknown => SHEET[row]?.[column] ?? "";

  test("are its row's texts, its column's header, and the title above the table", () => {
    expect(labelsAround(at, 4, 2)).toEqual({ near: ["Microsoft", "IREN", "Value"], titles: ["AI contracts, US$ bn"] });
  });

  test("what stands behind the next number is not its own", () => {
    const row: readonly unknown[] = ["Value", 21, 6.5, "years"];
    expect(labelsAround((r, c) => (r === 0 ? (row[c] ?? "") : ""), 0, 1).near).toEqual(["Value"]);
  });

  test("a whole table is read by them", () => {
    const found = matcher.match({ value: 21, numberFormat: "General", labels: labelsAround(at, 3, 2) })[0];
    expect([found?.standing, found?.deal.id, found?.strength]).toEqual(["shown", "meta-coreweave-2026", "strong"]);
  });
});
