import { join, resolve } from "node:path";
import { bundleWorkbench } from "../../src/workbench/bundle";
import { buildAddin } from "../../src/workbench/server/addin-build";
import { findOrInstallBrowser } from "./find-browser";

export const ROOT = resolve(__dirname, "../..");
export const PAGE_FOLDER = join(ROOT, ".cache", "workbench");

/** What every browser test needs, once: a browser, the workbench's bundle, the built add-in. */
export default async function prepare(): Promise<void> {
  process.env.OFFTAKE_BROWSER = findOrInstallBrowser();
  await bundleWorkbench(PAGE_FOLDER);
  buildAddin(ROOT);
}
