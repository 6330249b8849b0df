import { allDeals, reportedData, sourceById } from "../../src/catalog/catalogue";
import type { Deal } from "../../src/catalog/model";
import { numberReader } from "../../src/matching/number-reader";

// A made-up deal: sources state 10 to 40 bn for Microsoft and IREN. A number in a wide range is near one that is stated only where
// it is within a fifth of it (decision 053); no deal of the catalogue has so wide a range.
const WIDE = { value: 10e9, low: 10e9, high: 40e9, precision: "range" } as const;

const reader = numberReader(allDeals().map(withWideValue), sourceById, reportedData());

test.each`
  number | expected     | why
  ${11}  | ${"near"}    | ${"a tenth above the low end"}
  ${36}  | ${"near"}    | ${"a tenth below the high end"}
  ${20}  | ${"nothing"} | ${"allowed, and near neither"}
  ${10}  | ${"equal"}   | ${"the low end itself"}
`("$number is $expected: $why", ({ number, expected }: { number: number; expected: string }) => {
  const rows = [["Microsoft – IREN contract value ($bn)", number]];
  const blocks = [{ row: 0, column: 0, values: rows, formulas: rows, numberFormats: [["General", "General"]] }];
  const [read] = [...reader.numbersOf({ name: "Sheet1", isVisible: true, blocks }, 1900)].filter(
    (each) => each !== null,
  );
  expect((read === undefined ? null : reader.judgement(read))?.kind ?? "nothing").toBe(expected);
});

function withWideValue(deal: Deal): Deal {
  if (deal.id !== "microsoft-iren-2025") return deal;
  return {
    ...deal,
    figures: deal.figures.map((figure) =>
      figure.name === "value"
        ? { ...figure, claims: figure.claims.slice(0, 1).map((claim) => ({ ...claim, ...WIDE })) }
        : figure,
    ),
  };
}
