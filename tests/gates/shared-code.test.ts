// What the pane's scripts share: code that every view needs is in one script of theirs, not in each.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const DIST = join(__dirname, "..", "..", "dist");

/** The source files of ours in a script, by its source map. */
function sourcesOf(script: string): readonly string[] {
  const map = JSON.parse(readFileSync(join(DIST, `${script}.map`), "utf8")) as { readonly sources: readonly string[] };
  return map.sources.flatMap((source) => /\/(src\/.*)$/.exec(source)?.[1] ?? []);
}

const views = readdirSync(DIST).filter((name) => /^view-.*\.js$/.test(name));

test("no file is in every view's script", () => {
  expect(views.length).toBeGreaterThan(1);
  const [first = "", ...others] = views;
  const inAll = sourcesOf(first).filter((source) => others.every((view) => sourcesOf(view).includes(source)));
  expect(inAll).toEqual([]);
});

test("no formula of src/finance is twice in the scripts that a view loads", () => {
  const scripts = ["pane.js", "formulas.js", ...views];
  const formulas = scripts.flatMap(sourcesOf).filter((source) => source.startsWith("src/finance/"));
  expect(formulas.length).toBeGreaterThan(20);
  expect(formulas.filter((source, index) => formulas.indexOf(source) !== index)).toEqual([]);
});
