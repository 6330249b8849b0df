import { readXlsx } from "hucre/xlsx";
import type { PlanCell, SheetPlan } from "../../src/workbook/sheet-plan";
import { xlsxOf } from "../../src/xlsx/write-xlsx";
import { SMALL_PLAN } from "../excel/small-plan";
import { XlsxPackage } from "./read-package";
import { body, FIGURES, formula, plannedCells, planOf, PROPERTIES } from "./sample-plans";

const packageOf = async (...plans: readonly SheetPlan[]): Promise<XlsxPackage> =>
  new XlsxPackage(await xlsxOf(plans, PROPERTIES));

test("every number, text and formula of all deals' figures stands in its cell, and nothing else does", async () => {
  const file = await packageOf(...FIGURES);
  let compared = 0;
  FIGURES.forEach((plan, index) => {
    const cells = file.cells(index + 1);
    for (const { address, cell } of plannedCells(plan)) {
      const written = cells.get(address);
      compared += 1;
      if (cell.kind === "number")
        expect([written?.type, Number(written?.content), written?.formula]).toEqual(["n", cell.value, null]);
      if (cell.kind === "text") expect([written?.content, written?.formula]).toEqual([cell.text, null]);
      if (cell.kind === "formula")
        expect(written).toMatchObject({
          type: "str",
          content: cell.says,
          formula: expect.stringMatching(
            /^IF\(IF\(IS(NUMBER|TEXT)\(B\d+\).*"yours"|"edited; (documented: .*|sources disagree)"\)$|^IF\(OR\(\$B\$\d+="US\$.*,"US\$[ bmn]*"\)$/,
          ),
        });
    }
    expect(cells.size).toBe(plannedCells(plan).length);
  });
  expect(compared).toBeGreaterThan(3_000);
});

test("a formula is written without its equals sign and with its references; a known error is typed as an error", async () => {
  const cells = (
    await packageOf(
      planOf([[formula("=", { row: 1, column: 1 }, '&"<', { row: 0, column: 27 }, '>"'), formula("=NA()")]]),
    )
  ).cells(1);
  expect(cells.get("A1")).toMatchObject({ formula: 'B2&"<AB1>"', content: "" });
  expect(cells.get("B1")).toMatchObject({ formula: "NA()", type: "e", content: "#N/A" });
});

test("looks, formats, widths, frozen rows, names and links are those of the plan", async () => {
  const { sheets, namedRanges } = await readXlsx(await xlsxOf([SMALL_PLAN], PROPERTIES), { readStyles: true });
  const [sheet] = sheets;
  const styleAt = (key: string): unknown => sheet?.cells?.get(key)?.style;
  expect(sheet?.name).toBe("Meta – CoreWeave 2026");
  expect(styleAt("0,0")).toMatchObject({
    font: { name: "Calibri", size: 11, bold: true, color: { rgb: "1F3864" } },
    fill: { pattern: "solid", fgColor: { rgb: "DCE6F1" } },
  });
  expect(styleAt("1,1")).toMatchObject({
    font: { name: "Calibri", color: { rgb: "0000FF" } },
    numFmt: "$#,##0",
    alignment: { vertical: "top", wrapText: true },
  });
  expect(styleAt("1,2")).toMatchObject({ font: { underline: true, color: { rgb: "0563C1" } } });
  expect(styleAt("2,1")).toMatchObject({ numFmt: "yyyy" });
  expect(sheet?.cells?.get("1,2")?.hyperlink?.target).toBe("https://hubkub.example/a?b=c");
  expect(sheet?.freezePane).toEqual({ rows: 1 });
  expect(namedRanges).toEqual([
    { name: "deal_value", range: "'Meta – CoreWeave 2026'!$B$2", comment: "Contract value" },
    { name: "deal_total", range: "'Meta – CoreWeave 2026'!$B$4", comment: "Twice the value" },
  ]);
  // 120, 90 and 40 points at 96 pixels an inch and 7 pixels a digit (by hand).
  expect(sheet?.columns?.map(({ width }) => width)).toEqual(
    [160 / 7, 120 / 7, 160 / 21].map((digits) => expect.closeTo(digits, 2)),
  );
});

test("an address with characters that no address has is written as browsers write it", async () => {
  const link: PlanCell = { kind: "text", text: "Report", link: 'https://source.example/a b"<é>#1', style: "link" };
  expect(
    (await packageOf(planOf([[link]])))
      .elements("xl/worksheets/_rels/sheet1.xml.rels", "Relationship")[0]
      ?.getAttribute("Target"),
  ).toBe("https://source.example/a%20b%22%3C%C3%A9%3E#1");
});

test("sheets of one name are told apart and the first of two equal names is kept", async () => {
  const file = await packageOf(
    SMALL_PLAN,
    { ...SMALL_PLAN, sheetName: "META – coreweave 2026" },
    { ...SMALL_PLAN, sheetName: "History" },
  );
  expect(file.sheetNames).toEqual(["Meta – CoreWeave 2026", "META – coreweave 2026 (2)", "History (2)"]);
  expect(file.elements("xl/workbook.xml", "definedName").map((name) => name.textContent)).toEqual([
    "'Meta – CoreWeave 2026'!$B$2",
    "'Meta – CoreWeave 2026'!$B$4",
  ]);
});

test("the same plans give the same bytes, and no part tells the time of writing", async () => {
  const [first, second] = [
    await xlsxOf(FIGURES.slice(0, 3), PROPERTIES),
    await xlsxOf(FIGURES.slice(0, 3), PROPERTIES),
  ];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  const core = new XlsxPackage(first).text("docProps/core.xml");
  expect([...core.matchAll(/\d{4}-\d\d-\d\dT[^<]*/g)].map(String)).toEqual([
    "2026-11-23T00:00:00Z",
    "2026-11-23T00:00:00Z",
  ]);
  expect(core).toContain("<dc:title>Sample</dc:title>");
  expect(new XlsxPackage(first).text("docProps/app.xml")).toContain("<Application>Offtake</Application>");
});

test.each([
  ["no plan", [], "A workbook needs at least one sheet: got no plan"],
  [
    "a number that is none",
    [planOf([[{ kind: "number", value: NaN, numberFormat: "0", style: "input" }]])],
    'Cell A1 of the plan "Sample" needs a finite number and has NaN; nothing was written',
  ],
  [
    "text beyond a cell's room",
    [SMALL_PLAN, planOf([[body("x".repeat(32_768))]])],
    'Cell A1 of the plan "Sample" may hold 32767 characters and has 32768; nothing was written',
  ],
])("%s is refused", async (_what, plans, message) => {
  await expect(xlsxOf(plans, PROPERTIES)).rejects.toThrow(new Error(message));
});
