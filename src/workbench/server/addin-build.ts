import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const INPUTS = ["src", "assets", "docs", "manifest.xml", "webpack.config.js", "package.json", "package-lock.json", "tsconfig.json"];

/** Builds the add-in into dist/ unless nothing it is made of has changed since the last time. */
export function buildAddin(root: string, force: boolean): "built" | "unchanged" {
  const stamp = join(root, ".cache", "addin-build.txt");
  const digest = digestOf(root, INPUTS);
  const isFresh = existsSync(join(root, "dist", "taskpane.html")) && existsSync(stamp) && readFileSync(stamp, "utf8") === digest;
  if (isFresh && !force) return "unchanged";

  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const run = spawnSync(process.execPath, [webpack, "--mode", "production"], { cwd: root, encoding: "utf8" });
  if (run.status !== 0) {
    throw new Error(`the add-in could not be built; dist/ is not to be used:\n${run.stdout}${run.stderr}`);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
  return "built";
}

function digestOf(root: string, inputs: readonly string[]): string {
  const hash = createHash("sha256");
  const add = (path: string): void => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) add(join(path, name));
    } else {
      hash.update(path).update(readFileSync(full));
    }
  };
  inputs.forEach(add);
  return hash.digest("hex");
}
