import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

// The lint's rule against circles of imports, tried on planted ones (decision 004).

const ROOT = join(__dirname, "..");
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "offtake-circle-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the rule finds in the files, given by path. */
function found(files: Readonly<Record<string, string>>): number {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const program = join(ROOT, "node_modules", "oxlint", "bin", "oxlint");
  const config = join(ROOT, ".oxlintrc.json");
  const run = spawnSync(process.execPath, [program, "-c", config, "-f", "unix", "src"], {
    cwd: folder,
    encoding: "utf8",
  });
  return (run.stdout.match(/no-cycle/g) ?? []).length;
}

const IMPORTS = 'import { second } from "./second";\nexport const first = (): number => second();\n';
const BACK = 'import { first } from "./first";\nexport const second = (): number => first();\n';
const BACK_BY_TYPE =
  'import type { first } from "./first";\nexport type First = typeof first;\nexport const second = (): number => 2;\n';
const ALONE = "export const second = (): number => 2;\n";

test.each([
  ["files that import each other", "plan", IMPORTS, BACK, 2],
  ["files that import each other by a type alone", "plan", IMPORTS, BACK_BY_TYPE, 2],
  ["the same in the pane", "taskpane", IMPORTS, BACK, 2],
  ["a file that imports another", "plan", IMPORTS, ALONE, 0],
])("of %s (in src/%s) the rule reports each end", (_what, room, first, second, expected) => {
  expect(found({ [`src/${room}/first.ts`]: first, [`src/${room}/second.ts`]: second })).toBe(expected);
});
