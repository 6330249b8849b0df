import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { PATCHED_LIBRARIES } from "../../src/workbench/library-patches";

// That each patch finds its place in the installed libraries, the workbench's own bundle shows: it is refused otherwise.

const ENGINE = "node_modules/@univerjs/engine-formula/lib/es/index.js";
const SUBSCRIBED = "filter((calculateStarted) => calculateStarted)))).subscribe((options)";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "patches-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function bundled(files: Readonly<Record<string, string>>): Promise<string> {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: Object.keys(files),
    outdir: "out",
    write: false,
    logLevel: "silent",
    plugins: [PATCHED_LIBRARIES],
  });
  return outputFiles.map(({ text }) => text).join("\n");
}

test.each([
  ["a library that is not bundled any more", { "page.js": "1" }, /a patch needs .*engine-formula.* it is not bundled/],
  ["a place that is gone", { [ENGINE]: "subscribe()" }, /a patch needs ".*" once in .*: got it 0 times/],
  ["a place that is there twice", { [ENGINE]: `/* ${SUBSCRIBED} ${SUBSCRIBED} */` }, /got it 2 times/],
])("a bundle is refused for %s", async (_case, files, words) => {
  await expect(bundled(files)).rejects.toThrow(words);
});
