import { allDeals, catalogue, sourceById } from "../../src/catalog/catalogue";
import { checkWorkbook } from "../../src/checking/check-workbook";
import { numberJudge } from "../../src/matching/number-judge";
import { finished } from "../checking/accuracy";
import { heldOutWorkbook } from "../checking/held-out-workbook";
import { tuningWorkbook } from "../checking/tuning-workbook";

const judge = numberJudge(allDeals(), sourceById);

interface Case {
  readonly value: number;
  readonly format?: string;
  /** Texts to its left, the nearest first. */
  readonly near?: readonly string[];
  /** Texts above, each in a row of its own. */
  readonly titles?: readonly string[];
}

/** "meta-coreweave-2026 value", or null. */
function contradicted({ value, format = "General", near = [], titles = [] }: Case): string | null {
  const row = [...near].reverse();
  const values = [...titles.map((title) => [title, ...row.map(() => "")]), [...row, value]];
  const found = judge.contradiction({
    sheetName: "Sheet1",
    row: titles.length,
    column: row.length,
    numberFormat: format,
    around: { row: 0, column: 0, values, texts: values.map((cells) => cells.map(String)) },
  });
  return found === null ? null : `${found.documented?.deal.id} ${found.documented?.figure}`;
}

// The documented figures are the catalogue's: 21 bn for Meta and CoreWeave in 2026, service to 20 Dec 2032.
test.each`
  what                                     | given                                                                   | expected
  ${"another value beside the label"}      | ${{ value: 24, near: ["Meta – CoreWeave 2026 contract value ($bn)"] }}  | ${"meta-coreweave-2026 value"}
  ${"a slip of ten, with its unit stated"} | ${{ value: 2.1, near: ["Meta – CoreWeave 2026 contract value ($bn)"] }} | ${"meta-coreweave-2026 value"}
  ${"another last year"}                   | ${{ value: 2030, near: ["End of service", "Meta–CoreWeave 2026"] }}     | ${"meta-coreweave-2026 end"}
`("$what contradicts $expected", ({ given, expected }) => {
  expect(contradicted(given)).toBe(expected);
});

test.each`
  what                                              | given
  ${"a number without a word"}                      | ${{ value: 21 }}
  ${"a large number without a word"}                | ${{ value: 21e9 }}
  ${"the same digits as a share"}                   | ${{ value: 0.21, format: "0%", near: ["Meta – CoreWeave tax rate"] }}
  ${"the same number in euros"}                     | ${{ value: 21, format: "[$€-x-euro2] #,##0.0", near: ["Meta CoreWeave contract value"] }}
  ${"so much a year"}                               | ${{ value: 3.5, near: ["Meta – CoreWeave annual value ($bn)"] }}
  ${"what remains of it"}                           | ${{ value: 18.4, near: ["Meta – CoreWeave remaining contract value ($bn)"] }}
  ${"its present value"}                            | ${{ value: 16.78, near: ["Meta – CoreWeave", "Present value ($bn)"] }}
  ${"the figure of a deal we do not have"}          | ${{ value: 14.3, near: ["Acme – Initech contract value ($bn)"] }}
  ${"a year in a header"}                           | ${{ value: 2027, near: ["Meta – CoreWeave schedule"] }}
  ${"a number rounded as one rounds"}               | ${{ value: 5.97, near: ["Meta–CoreWeave 2026 stated term (years)", "6.5"] }}
  ${"a count beside a company"}                     | ${{ value: 21, near: ["CoreWeave sites"] }}
  ${"either of two deals between the same parties"} | ${{ value: 14.2, near: ["Meta – CoreWeave value ($bn)"] }}
  ${"0"}                                            | ${{ value: 0, near: ["Meta – CoreWeave contract value"] }}
`("$what raises no contradiction", ({ given }: { given: Case }) => {
  expect(contradicted(given)).toBeNull();
});

test("of every number of the labelled workbooks it says what Check says: whatever contradicts there contradicts here, and nothing else", () => {
  for (const builder of [tuningWorkbook(), heldOutWorkbook()]) {
    const workbook = builder.workbook();
    const reported = new Set(
      finished(checkWorkbook(workbook, catalogue))
        .filter(({ kind }) => kind === "contradiction")
        .map(({ place }) => `${place.sheetName}!${place.row},${place.column}`),
    );
    const judged = new Set<string>();
    for (const { name, blocks } of workbook.sheets) {
      for (const { row: top, column: left, values, formulas, numberFormats } of blocks) {
        values.forEach((cells, i) =>
          cells.forEach((value, j) => {
            if (typeof value !== "number" || formulas[i]?.[j] !== value) return;
            const around = { row: top, column: left, values: values.slice(0, i + 1), texts: [] };
            const found = judge.contradiction({
              sheetName: name,
              row: top + i,
              column: left + j,
              numberFormat: numberFormats[i]?.[j] ?? "General",
              around,
            });
            if (found !== null) judged.add(`${name}!${top + i},${left + j}`);
          }),
        );
      }
    }
    const inFormulas = [...reported].filter((key) => !judged.has(key));
    expect([...judged].filter((key) => !reported.has(key))).toEqual([]);
    expect(inFormulas.length).toBeLessThan(reported.size / 10); // a number typed as a formula, =14.2*1000, is for Check alone
  }
});
