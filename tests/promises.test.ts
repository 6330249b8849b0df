import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

// What the README promises, and where tests/README.md says that it is tested.

const ROOT = join(__dirname, "..");
const README = readFileSync(join(ROOT, "README.md"), "utf8");
const TABLE = readFileSync(join(__dirname, "README.md"), "utf8");

/** What runs in `npm test`: all but these. */
const ELSEWHERE = /^(builds|oracle|e2e\/(?!walk\.test\.ts))/;

/** Words in bold, formulas, and commands for users: those of the section on tests are for developers. */
function promisesOf(readme: string): string[] {
  const forUsers = readme.replace(/^## Test it[\s\S]*?(?=^## |^What we could not)/m, "");
  const bold = [...readme.matchAll(/\*\*(.+?)\*\*/gs)].map(([, words = ""]) => words.replace(/\s+/g, " "));
  const formulas = [...readme.matchAll(/=OFFTAKE\.\w+\([^)]*\)/g)].map(([formula]) => formula);
  const fenced = [...forUsers.matchAll(/^(np[mx] .*?)(?: {2,}#.*)?$/gm)].map(([, command = ""]) => command);
  const inline = [...forUsers.matchAll(/`(np[mx] [^`]+)`/g)].map(([, command = ""]) => command);
  return [...new Set([...bold, ...formulas, ...fenced, ...inline])];
}

/** Rows of tests/README.md's table: the promise, the test's file below tests/ and its title. */
const rows = [...TABLE.matchAll(/^\| `?(.+?)`? \| `(\S+)` \| (.+?) \|$/gm)].map(
  ([, promise = "", file = "", title = ""]) => ({ promise, file, title }),
);

test("tests/README.md has every promise of the README once, and no other", () => {
  expect(promisesOf(README).length).toBeGreaterThan(20);
  expect(rows.map(({ promise }) => promise).sort()).toEqual(promisesOf(README).sort());
});

test.each(rows)("“$promise” has its test in npm test", ({ file, title }) => {
  expect(file).not.toMatch(ELSEWHERE);
  expect(existsSync(join(__dirname, file))).toBe(true);
  expect(readFileSync(join(__dirname, file), "utf8")).toContain(title);
});

test("a promise is seen in each of its forms", () => {
  const readme =
    '**Bold\nlead** and =OFFTAKE.TERM("x")\n```\nnpm ci && npm start     # why\n```\nor `npx offtake list`.\n';
  expect(promisesOf(readme)).toEqual(["Bold lead", '=OFFTAKE.TERM("x")', "npm ci && npm start", "npx offtake list"]);
});
