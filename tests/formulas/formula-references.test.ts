import { formulaReferences, isIntersectedAt } from "../../src/formulas/formula-references";

const cells = (sheetName: string | null, top: number | null, left: number | null, bottom = top, right = left) => ({
  kind: "cells",
  sheetName,
  top,
  left,
  bottom,
  right,
});

// Source: Excel's documentation of references, names, table references, "#" and "@"; places counted by hand.
test.each`
  formula                                     | texts                                      | targets
  ${"=A1+B2:C3"}                              | ${["A1", "B2:C3"]}                         | ${[cells(null, 0, 0), cells(null, 1, 1, 2, 2)]}
  ${"=SUM(C:C,3:4)"}                          | ${["C:C", "3:4"]}                          | ${[cells(null, null, 2), cells(null, 2, null, 3)]}
  ${"='It''s'!$A$1&\"B2\""}                   | ${["'It''s'!$A$1"]}                        | ${[cells("It's", 0, 0)]}
  ${'="A1"&"OFFTAKE.TERM(A1)"'}               | ${[]}                                      | ${[]}
  ${"=my_name*Terms!rate"}                    | ${["my_name", "Terms!rate"]}               | ${[{ kind: "name", sheetName: null, name: "my_name" }, { kind: "name", sheetName: "Terms", name: "rate" }]}
  ${"=Deals[@value]+[@term]"}                 | ${["Deals[@value]", "[@term]"]}            | ${[{ kind: "table", table: "Deals", columns: ["value"], sections: ["this row"] }, { kind: "table", table: "", columns: ["term"], sections: ["this row"] }]}
  ${"=SUM(Sheet1:Sheet3!A1)+[Book.xlsx]S!A1"} | ${["Sheet1:Sheet3!A1", "[Book.xlsx]S!A1"]} | ${[{ kind: "beyond" }, { kind: "beyond" }]}
  ${"A1"}                                     | ${[]}                                      | ${[]}
`("$formula", ({ formula, texts, targets }: { formula: string; texts: string[]; targets: unknown[] }) => {
  const found = formulaReferences(formula);
  expect(found.map(({ text }) => text)).toEqual(texts);
  expect(found.map(({ target }) => target)).toEqual(targets);
  for (const { text, start } of found) expect(formula.slice(start, start + text.length)).toBe(text);
});

test('"#" belongs to the reference before it, "@" to the one after it', () => {
  const [spilled, intersected] = formulaReferences("=SUM(Model!A1 #)*@B:B");
  expect(spilled).toMatchObject({ text: "Model!A1", isSpill: true, isIntersected: false, start: 5, end: 15 });
  expect(intersected).toMatchObject({ text: "B:B", isSpill: false, isIntersected: true });
});

test('whether "@" stands before a call', () => {
  expect(isIntersectedAt("=1+@ OFFTAKE.TERM(A1)", 5)).toBe(true);
  expect(isIntersectedAt('="@"&OFFTAKE.TERM(A1)', 5)).toBe(false);
});
