import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { digestOf } from "./digest-of";

const INPUTS = [
  "src",
  "assets",
  "docs",
  "manifest.xml",
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
