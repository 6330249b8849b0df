import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createHash } from "node:crypto";

const INPUTS = [
  "src",
  "assets",
  "docs",
  "manifest.xml",
  "webpack.budgets.ts",
  "webpack.config.js",
  "webpack.origin.js",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];
const OUTPUT = "dist";

export interface AddinBuild {
  /** Builds the add-in anew into dist/; throws where that fails. */
  readonly run: (root: string) => void;
}

/**
 * Leaves in dist/ the add-in as the workbench and Excel on this machine need it: from our catalogue, for localhost. It is
 * built unless both what it is made of and what lies in dist/ are as they were after the last such build. So a build for
 * another address or with another catalogue (`npm run build -- --env …`) is replaced and never served from here.
 */
export function buildAddin(root: string, { run }: AddinBuild = { run: webpack }): "built" | "unchanged" {
  const stamp = join(root, ".cache", "addin-build.txt");
  const made = digestOf(root, INPUTS);
  const isFresh = existsSync(stamp) && readFileSync(stamp, "utf8") === stampOf(made, root);
  if (isFresh) return "unchanged";

  run(root);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, stampOf(made, root));
  return "built";
}

function stampOf(inputs: string, root: string): string {
  return `made of ${inputs}\nlies in ${OUTPUT} ${digestOf(root, [OUTPUT])}\n`;
}

function webpack(root: string): void {
  const program = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "--mode", "production"], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the add-in could not be built; dist/ is not to be used:\n${stdout}${stderr}`);
}

/** One digest over the names and contents of files and folders, in a fixed order; what does not exist counts for nothing. */
function digestOf(root: string, paths: readonly string[]): string {
  const hash = createHash("sha256");
  const add = (path: string): void => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) add(join(path, name));
    } else {
      const contents = readFileSync(full);
      hash.update(`${path}\0${contents.length}\0`).update(contents);
    }
  };
  paths.forEach(add);
  return hash.digest("hex");
}
