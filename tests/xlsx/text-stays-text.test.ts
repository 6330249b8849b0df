import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import type { PlanCell } from "../../src/workbook/sheet-plan";
import { xlsxOf } from "../../src/xlsx/write-xlsx";
import { XlsxPackage } from "./read-package";
import { body, planOf, PROPERTIES, TEMPTING_TEXTS, UNWRITABLE_TEXTS } from "./sample-plans";

const linked = (text: string): PlanCell => ({ kind: "text", text, link: "https://source.example/", style: "link" });

async function written(texts: readonly string[]): Promise<Uint8Array> {
  return xlsxOf([planOf(texts.map((text) => [body(text), linked(text)]))], PROPERTIES);
}

/** Every text is there as it was, as text, and nothing is a formula or an error. */
function expectTexts(bytes: Uint8Array, texts: readonly string[]): void {
  const cells = new XlsxPackage(bytes).cells(1);
  texts.forEach((text, row) => {
    for (const address of [`A${row + 1}`, `B${row + 1}`]) {
      const cell = cells.get(address);
      expect(cell).toMatchObject({ content: text, formula: null });
      if (text !== "") expect(["s", "inlineStr"]).toContain(cell?.type);
    }
  });
}

test("tempting and unwritable texts come back as they were", async () => {
  const texts = [...TEMPTING_TEXTS, ...UNWRITABLE_TEXTS];
  expectTexts(await written(texts), texts);
});

test("any text comes back as that text, with and without a link, and is never a formula", async () => {
  const unit = fc.oneof(
    fc.constantFrom("=", "#", "_x", "_", "0041", " ", "\n", "\r", "<", "&", '"', "\ud83c", "\uffff"),
    fc.string({ unit: "binary", maxLength: 3 }),
  );
  const anyText = fc.array(unit, { maxLength: 8 }).map((units) => units.join(""));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(anyText, fc.constantFrom(...TEMPTING_TEXTS.filter(({ length }) => length < 100))), {
        minLength: 1,
        maxLength: 20,
      }),
      async (texts) => {
        expectTexts(await written(texts), texts);
      },
    ),
    { numRuns: 80 },
  );
}, 60_000);

test("the library's own reader finds the same texts", async () => {
  const texts = TEMPTING_TEXTS.filter((text) => !/_x[0-9a-f]{4}_/i.test(text));
  const { sheets } = await readXlsx(await written(texts));
  expect(sheets[0]?.rows.map(([first]) => first)).toEqual(texts);
});
