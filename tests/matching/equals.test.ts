import { matches, type Rows } from "./number-in-cell";

// The documented figures are the catalogue's: 21 bn and 14.2 bn for Meta and CoreWeave (2026, 2025), service to 20 Dec 2032,
// 6.5 years stated; 9.7 bn for Microsoft and IREN, 200 MW, 76,000 GPUs.
test.each<{ what: string; rows: Rows; best: string }>([
  {
    what: "both parties and the figure, in billions",
    rows: [["Meta – CoreWeave contract value ($bn)", 21]],
    best: "equals meta-coreweave-2026 value strong in billions",
  },
  {
    what: "in full, with a money format",
    rows: [["Meta CoreWeave", "Contract value", [21e9, "$#,##0"]]],
    best: "equals meta-coreweave-2026 value strong in dollars",
  },
  {
    what: "in millions, by the words of a title",
    rows: [["US$ millions"], ["Value", "Meta", "CoreWeave", 14_200]],
    best: "equals meta-coreweave-2025 value strong in millions",
  },
  {
    what: "in thousands",
    rows: [["Value ($000)", "Meta", "CoreWeave", 14_200_000]],
    best: "equals meta-coreweave-2025 value strong in thousands",
  },
  {
    what: "in trillions",
    rows: [["OpenAI – Oracle contract value ($ tn)", 0.3]],
    best: "equals openai-oracle-2025 value strong in trillions",
  },
  {
    what: "a format that shows billions of a number in full",
    rows: [["Meta / CoreWeave", [21e9, '$#,##0.0,,,"bn"']]],
    best: "equals meta-coreweave-2026 value strong in dollars",
  },
  {
    what: "one party, figure and unit",
    rows: [["IREN contract value, $bn", 9.7]],
    best: "equals microsoft-iren-2025 value strong in billions",
  },
  {
    what: "megawatts",
    rows: [["Microsoft – IREN", "Capacity", [200, '0" MW"']]],
    best: "equals microsoft-iren-2025 capacity strong in MW",
  },
  {
    what: "the stated term, in months",
    rows: [["Meta CoreWeave 2026", "Term (months)", 78]],
    best: "equals meta-coreweave-2026 term strong in months",
  },
  {
    what: "the last day of service",
    rows: [["Meta–CoreWeave 2026", "End of service", [48568, "yyyy-mm-dd"]]],
    best: "equals meta-coreweave-2026 end strong",
  },
  {
    what: "a party beside, the other in the title",
    rows: [["Contracts of Meta"], ["$bn", "CoreWeave", 21]],
    best: "equals meta-coreweave-2026 value strong in billions",
  },
  {
    what: "a figure of that deal only",
    rows: [["Microsoft – Nscale, GPUs in Texas", 104_000]],
    best: "equals microsoft-nscale-2025 gpus texas strong in units",
  },
  {
    what: "a label behind the number (its unit is not read)",
    rows: [
      ["Item", "Our figure", ""],
      ["IREN", 9.7, "$bn contract value"],
    ],
    best: "equals microsoft-iren-2025 value likely in billions",
  },
  {
    what: "text that is a number",
    rows: [["OpenAI – AWS contract value", "$38bn"]],
    best: "equals openai-aws-2025 value strong in billions",
  },
  {
    what: "a ceiling, which is a figure of its own",
    rows: [["Meta–Nebius 2026 contract value ($bn)", 27]],
    best: "equals meta-nebius-2026 ceiling strong in billions",
  },
])("$what", ({ rows, best }) => expect(matches(rows)[0] ?? "").toBe(best));

const told = (rows: Rows): readonly string[] => matches(rows).filter((match) => !match.includes(" weak"));

test.each<{ rows: Rows }>([
  { rows: [["", 21]] },
  { rows: [["x", 21]] },
  { rows: [["x", 21e9]] },
  { rows: [["x", 300]] },
  { rows: [["x", 6.5]] },
  { rows: [["x", [0.21, "0%"]]] },
  { rows: [["Headcount", 21]] },
  { rows: [["Year", 2026]] },
  { rows: [["Contract value ($bn)", 14.2]] },
  { rows: [["Capacity (MW)", 352]] },
  { rows: [["Contract value ($bn)", 22.4]] },
  { rows: [["Amount ($m)", 17_400]] },
])("$rows is told to nobody", ({ rows }) => expect(told(rows)).toEqual([]));

test("without a party, three digits and a unit are weak", () => {
  expect(matches([["Contract value ($bn)", 14.2]])[0]).toBe("equals meta-coreweave-2025 value weak in billions");
  expect(matches([["Contract value ($bn)", 22.4]])[0]).toBe("equals openai-coreweave-2025 value weak in billions");
});

test("the same answer in units, thousands, millions and billions", () => {
  const at = (value: number, unit: string) =>
    matches([[`Microsoft – IREN contract value (${unit})`, value]])[0]?.replace(/ in \w+$/, "");
  const expected = "equals microsoft-iren-2025 value strong";
  expect([at(9.7e9, "$"), at(9.7e6, "$ thousands"), at(9700, "$m"), at(9.7, "$bn")]).toEqual(
    Array.from({ length: 4 }, () => expected),
  );
});

test("a stated scale is taken at its word", () =>
  expect(told([["Microsoft – IREN contract value ($m)", 9.7]])).toEqual([]));

test("of two contracts of a pair only the one of the year that is named", () => {
  expect(matches([["Meta – CoreWeave 2025 contract value ($bn)", 14.2]])[0]).toMatch(
    /^equals meta-coreweave-2025 value/,
  );
  expect(matches([["Meta – CoreWeave 2026 contract value ($bn)", 14.2]])).toEqual([]);
});
