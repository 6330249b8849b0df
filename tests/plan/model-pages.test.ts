import { planBlankModel } from "../../src/plan/blank-model-plan";
import { planDealModel } from "../../src/plan/deal-model-plan";
import { pagesOf, rowsOfPage } from "../../src/plan/page-blocks";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { overCases } from "../many-cases";
import { DEALS_TRIED } from "./deals-tried";

const MODELS: readonly (readonly [name: string, plan: SheetPlan])[] = [
  ["blank model", planBlankModel()],
  ...DEALS_TRIED.map((deal) => [deal.id, planDealModel(deal)] as const),
];

test.each(MODELS)(
  overCases("%s prints on three pages at most, each with a foot and none that begins within a block"),
  (_, plan) => {
    const { print, rows } = plan;
    expect(print?.footer).toMatch(/Offtake/);
    expect(print?.pagesWide).toBe(1);
    const breaks = print?.breaksBefore ?? [];
    expect(print?.pagesHigh ?? breaks.length + 1).toBeLessThanOrEqual(3);
    for (const row of breaks) {
      expect(rows[row - 1]?.every((cell) => cell === null)).toBe(true);
      expect(rows[row]?.[0]).toMatchObject({ style: "heading" });
    }
  },
);

describe("pages of blocks", () => {
  const block = (rows: number, flows = false) => ({ rows: Array<null>(rows).fill(null), flows });
  const on = { perPage: 10, titleRows: 2, hidden: [] };

  test.each`
    case                                             | blocks                            | expected                               | source
    ${"what fits stays together"}                    | ${[block(4), block(6)]}           | ${{ breaksBefore: [], pages: 1 }}      | ${"4 + 6 = 10"}
    ${"a block that does not fit begins a page"}     | ${[block(4), block(7)]}           | ${{ breaksBefore: [5], pages: 2 }}     | ${"4 + 7 > 10; its blank row stays"}
    ${"a later page has the titles again"}           | ${[block(6), block(6), block(4)]} | ${{ breaksBefore: [7, 13], pages: 3 }} | ${"2 + 5 + 4 > 10"}
    ${"text runs on where its beginning fits"}       | ${[block(6), block(9, true)]}     | ${{ breaksBefore: [], pages: 2 }}      | ${"6 + 4 = 10; 5 rows run on"}
    ${"its heading does not stand alone at the end"} | ${[block(8), block(9, true)]}     | ${{ breaksBefore: [9], pages: 2 }}     | ${"8 + 4 > 10"}
    ${"a block longer than a page takes two"}        | ${[block(12)]}                    | ${{ breaksBefore: [], pages: 2 }}      | ${"10 + 2"}
  `("$case ($source)", ({ blocks, expected }) => {
    expect(pagesOf(blocks, on)).toEqual(expected);
  });

  test("rows that are hidden take no room", () => {
    expect(pagesOf([block(8), block(6)], { ...on, hidden: [{ first: 2, count: 5 }] })).toEqual({
      breaksBefore: [],
      pages: 1,
    });
  });

  test("a wider page prints smaller and takes more rows", () => {
    expect(rowsOfPage([1540])).toBeGreaterThan(rowsOfPage([1000]));
    // By hand, A4 on its side: (842 − 72) ÷ 1540 = 0.5; (595 − 72) ÷ 0.5 ÷ 15 = 69.7, less one.
    expect(rowsOfPage([1540])).toBe(68);
  });
});
