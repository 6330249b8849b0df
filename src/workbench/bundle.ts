import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { build, type Metafile } from "esbuild";
import { packageFolder } from "../licences/package-folder";
import { NOTICES_FILE, thirdPartyNotices } from "../licences/third-party-notices";
import { PATCHED_LIBRARIES } from "./library-patches";

const ROOT = resolve(__dirname, "../..");
const SOURCES = join(ROOT, "src", "workbench"); // By its name: the bench runs this file bundled, in another folder of that depth.
const LICENCES = join(ROOT, "src", "licences");
const STAMP = "inputs.sha256";
/** What esbuild records of the bundle; tests/gates compare the notices with it. */
const RECORD = "bundled.json";
/** Folders of the workbench that never reach the browser. */
const NOT_IN_THE_PAGE = new Set(["server"]);

/**
 * Writes the workbench page (index.html, page.js, styles.css, open-worker.js), and the licences of what it bundles, to a
 * folder. Nothing is done when neither the workbench's sources nor the installed packages have changed since.
 */
export async function bundleWorkbench(outDir: string): Promise<void> {
  const inputs = inputsHash();
  const stamp = join(outDir, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === inputs) return;

  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: {
      page: join(SOURCES, "page", "page.ts"),
      "open-worker": join(SOURCES, "file", "open-worker.ts"),
      styles: join(SOURCES, "page", "page.css"),
    },
    outdir: outDir,
    bundle: true,
    minify: true,
    // As a module, so that what the grid loads only when it needs it stays apart: dictionaries for hyphens, half of all.
    format: "esm",
    splitting: true,
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".svg": "dataurl" },
    legalComments: "none", // the licences of all packages are in one file
    metafile: true,
    logLevel: "error",
    plugins: [PATCHED_LIBRARIES],
  });
  // Under an address of their own for each version, for a browser to keep them and what it compiled of them.
  const page = readFileSync(join(SOURCES, "page", "index.html"), "utf8");
  writeFileSync(
    join(outDir, "index.html"),
    page.replaceAll(/"(page\.js|styles\.css)"/g, `"$1?v=${inputs.slice(0, 16)}"`),
  );
  writeFileSync(join(outDir, NOTICES_FILE), thirdPartyNotices("The Offtake workbench", bundledPackages(metafile)));
  writeFileSync(join(outDir, RECORD), JSON.stringify(metafile.outputs));
  writeFileSync(stamp, inputs);
}

/** The folders of the packages of which something is left in the page's scripts and styles. */
function bundledPackages({ outputs }: Metafile): string[] {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  return inputs.flatMap(([file, { bytesInOutput }]) =>
    bytesInOutput === 0 ? [] : (packageFolder(join(ROOT, file)) ?? []),
  );
}

/** One hash over everything the page is made of. */
function inputsHash(): string {
  const hash = createHash("sha256");
  const files = [join(ROOT, "package-lock.json"), ...filesUnder(SOURCES), ...filesUnder(LICENCES)];
  for (const file of files) hash.update(relative(ROOT, file)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

function filesUnder(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return [path];
    return folder === SOURCES && NOT_IN_THE_PAGE.has(entry.name) ? [] : filesUnder(path);
  });
}
