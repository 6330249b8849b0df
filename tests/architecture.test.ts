import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { sourceImports } from "./source-files";

const ROOT = join(__dirname, "..");
const imports = sourceImports();
const layerOf = (file: string): string => file.split("/")[0] ?? "";

/** Layer by layer, what its files import: { plan: ["catalog", "finance", "workbook"], … } */
type Arrows = Record<string, string[]>;

test("ARCHITECTURE.md, the lint table and the code have the same layers and the same arrows", () => {
  const used = usedArrows();
  expect(lintArrows()).toEqual(used);
  expect(documentedArrows()).toEqual(used);
});

test("files import one another in circles only where Excel's own objects do, types included", () => {
  // A range and its workbook, a chart and its series: parent and child know each other's type, as in Excel's API.
  expect(circles()).toEqual([
    [
      "workbench/model/book.ts",
      "workbench/model/borders.ts",
      "workbench/model/cell-properties.ts",
      "workbench/model/clear-range.ts",
      "workbench/model/conditional-formats.ts",
      "workbench/model/data-validation.ts",
      "workbench/model/hyperlinks.ts",
      "workbench/model/protection.ts",
      "workbench/model/range-format.ts",
      "workbench/model/range-members.ts",
      "workbench/model/range-values.ts",
      "workbench/model/range.ts",
      "workbench/model/row-hidden.ts",
      "workbench/model/spilled-cells.ts",
      "workbench/model/table-headers.ts",
      "workbench/model/told-size.ts",
    ],
    ["workbench/model/chart-axes.ts", "workbench/model/chart-series.ts", "workbench/model/chart.ts"],
    ["workbench/model/headers-footers.ts", "workbench/model/page-layout.ts"],
    ["workbench/model/table-parts.ts", "workbench/model/table.ts"],
  ]);
});

/** Files directly in `src` wire the layers together and belong to none. */
function usedArrows(): Arrows {
  const arrows: Record<string, Set<string>> = {};
  for (const [file, imported] of imports) {
    if (!file.includes("/")) continue;
    const layer = layerOf(file);
    const targets = (arrows[layer] ??= new Set());
    for (const other of imported) if (layerOf(other) !== layer) targets.add(layerOf(other));
  }
  return sorted(arrows);
}

/** The table IMPORTS of eslint.config.mjs, read from its text: Jest does not load the file's ES modules. */
function lintArrows(): Arrows {
  const text = readFileSync(join(ROOT, "eslint.config.mjs"), "utf8");
  const arrows: Arrows = {};
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === "IMPORTS" && node.initializer !== undefined)
      Object.assign(arrows, JSON.parse(jsonOf(node.initializer)));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("eslint.config.mjs", text, ts.ScriptTarget.Latest, true));
  return sorted(arrows);
}

/** An object literal of lists of texts as JSON. */
function jsonOf(literal: ts.Node): string {
  return literal
    .getText()
    .replace(/\/\/.*$/gm, "")
    .replace(/(\w+):/g, '"$1":')
    .replace(/,(\s*[\]}])/g, "$1");
}

/** The table of folders: its first column names the folder, its second what that may import. */
function documentedArrows(): Arrows {
  const text = readFileSync(join(ROOT, "ARCHITECTURE.md"), "utf8");
  const rows = [...text.matchAll(/^\| `src\/(\w+)\/` \| ([^|]*) \|/gm)];
  return sorted(
    Object.fromEntries(
      rows.map(([, folder = "", arrows = ""]) => [folder, arrows === "nothing" ? [] : arrows.split(", ")]),
    ),
  );
}

function sorted(arrows: Record<string, Iterable<string>>): Arrows {
  return Object.fromEntries(Object.entries(arrows).map(([layer, targets]) => [layer, [...targets].sort()]));
}

/** Sets of files each of which reaches all the others, by Tarjan's algorithm. */
function circles(): string[][] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const stack: string[] = [];
  const visit = (file: string): number => {
    order.set(file, order.size);
    let low = order.size - 1;
    stack.push(file);
    for (const other of imports.get(file) ?? []) {
      if (!order.has(other)) low = Math.min(low, visit(other));
      else if (stack.includes(other)) low = Math.min(low, order.get(other) ?? low);
    }
    if (low === order.get(file)) {
      const circle = stack.splice(stack.indexOf(file));
      if (circle.length > 1) found.push(circle.sort());
    }
    return low;
  };
  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return found.sort((one, other) => ((one[0] ?? "") < (other[0] ?? "") ? -1 : 1));
}
