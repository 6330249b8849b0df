import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { textsOfSource, writtenTexts } from "./written-words";

// One spelling, British, in everything a person reads; and the papers of the project name files that exist.

const ROOT = join(__dirname, "..", "..");

/** American forms. `RECOGNIZED`, `utilization` and other names that formulas refer to keep their spelling (capitals, code). */
const AMERICAN =
  /\b(?:recognized|recognize|organization|organize[sd]?|colors|colored|behavior|favor(?:ed|s)?|labeled|labeling|modeling|modeled|canceled|canceling|analyze[sd]?|summarize[sd]?|capitalized|amortized|judgment|centered|license[sd]? of|fulfill)\b/;
/** Words and phrases that lost to another, so that one thing has one name and no sentence is a translation. */
const LOST =
  /\b(?:Caps and floors|is a cap\b|documented constant|every constant|Yearly increase|Notice can end it|Known since|Counted by|Who may leave|Of it firm|Beside it|claim(?: about it)? is rejected|do not settle|in English notation|call can be explained|megawatt and year|or alike|first that is documented|of ours was kept)/;
/** What formulas, files and scripts refer to. */
const NAMES = /`[^`]*`|"[^"]*"|‘[^’]*’|=OFFTAKE\.[^ ]*|\{[^}]*\}|https?:\S+/g;

const documents = ["README.md", "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "tests/README.md"];
const pages = [
  ...documents,
  ...readdirSync(join(ROOT, "docs"))
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
];

test("strings are spelt one way", () => {
  // Matching reads both spellings; a style sheet and a file's XML have words of their own.
  const elsewhere = /^src\/(?:matching|workbench\/(?:page|file\/package))\//;
  const texts = writtenTexts().filter(({ file }) => !elsewhere.test(file));
  expect(texts.length).toBeGreaterThan(2000);
  const other = texts.filter(({ text }) => AMERICAN.test(text.replace(NAMES, "")));
  expect(other.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([]);
});

test("a word that lost to another does not come back", () => {
  const lost = writtenTexts().filter(({ file, text }) => !file.startsWith("src/matching/") && LOST.test(text));
  expect(lost.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([]);
});

test.each(pages)("%s is spelt one way", (page) => {
  const lines = readFileSync(join(ROOT, page), "utf8").split("\n");
  expect(lines.filter((line) => AMERICAN.test(line.replace(NAMES, "")))).toEqual([]);
});

test.each`
  case                     | source                                           | texts
  ${"a message"}           | ${'const told = "Nothing was changed.";'}        | ${["Nothing was changed."]}
  ${"a template"}          | ${"const told = `Wrote ${count} of the cells`;"} | ${["Wrote {count} of the cells"]}
  ${"an element's text"}   | ${"const view = <p>Skip</p>;"}                   | ${["Skip"]}
  ${"a title of one word"} | ${'const column = { title: "Issue" };'}          | ${["Issue"]}
  ${"an import"}           | ${'import { words } from "some of the words";'}  | ${[]}
  ${"a class name"}        | ${'const view = <p class="wide and blue"></p>;'} | ${[]}
  ${"a name in code"}      | ${'const kind = "contradiction";'}               | ${[]}
`("the list of words: $case", ({ source, texts }: { source: string; texts: string[] }) => {
  expect(textsOfSource("src/some.tsx", source).map(({ text }) => text)).toEqual(texts);
});

test.each(["CONTRIBUTING.md", "SECURITY.md", "docs/releasing.md", "docs/decisions/README.md"])(
  "%s names files and commands that exist",
  (page) => {
    const text = readFileSync(join(ROOT, page), "utf8");
    const folder = join(ROOT, page, "..");
    const linked = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = ""]) => join(folder, path));
    const named = [...text.matchAll(/`((?:src|tests|docs|assets)\/[^`<…]*|[\w.-]+\.(?:md|xml|json))`/g)]
      .map(([, path = ""]) => join(ROOT, path))
      .filter((path) => !/functions\.json$/.test(path));
    expect([...linked, ...named].filter((path) => !existsSync(path))).toEqual([]);
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: object };
    const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  },
);

test("the index of decisions has each of them", () => {
  const index = readFileSync(join(ROOT, "docs/decisions/README.md"), "utf8");
  const pagesOfDecisions = readdirSync(join(ROOT, "docs/decisions")).filter((file) => /^\d/.test(file));
  expect(pagesOfDecisions.filter((file) => !index.includes(`(${file})`))).toEqual([]);
});

test("CONTRIBUTING has the seven recipes, each with its files", () => {
  const recipes = readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8").split(/^### /m).slice(1);
  expect(recipes.map((recipe) => recipe.split("\n")[0])).toEqual([
    "A deal",
    "A function",
    "An insert",
    "A view of the pane",
    "An Excel API of the workbench",
    "A number",
    "A word",
  ]);
  for (const recipe of recipes) expect(recipe).toMatch(/^1\. .*`[\w./-]+/m);
});
