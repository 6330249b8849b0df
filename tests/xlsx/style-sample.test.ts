import { readFileSync } from "node:fs";
import { join } from "node:path";
import { STYLE_SHEET } from "../../src/workbook/style-sheet";
import { styleSample } from "./style-sample";

test("the sample page shows every style and every number format of the models", () => {
  const cells = styleSample().rows.flat();
  expect([...new Set(cells.map((cell) => cell?.style))]).toEqual(expect.arrayContaining(Object.keys(STYLE_SHEET)));
  const source = readFileSync(join(__dirname, "../../src/plan/model/formats.ts"), "utf8");
  const formats = [...source.matchAll(/^export const [A-Z_]+ = (["'])(.*)\1;$/gm)].map(([, , format]) => format);
  expect(formats.length).toBeGreaterThan(10);
  const shown = cells.map((cell) => (cell?.kind === "number" ? cell.numberFormat : ""));
  expect(formats.filter((format) => !shown.includes(format ?? ""))).toEqual([]);
});
