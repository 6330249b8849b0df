import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../e2e/setup";

/** The built add-in with one function that does nothing in the place of ours: what Office and the page alone take. */
export function withEmptyFunctions(): { readonly root: string; remove(): void } {
  const root = mkdtempSync(join(tmpdir(), "offtake-empty-"));
  cpSync(join(ROOT, "dist"), join(root, "dist"), { recursive: true });
  for (const shared of ["node_modules", ".cache"]) symlinkSync(join(ROOT, shared), join(root, shared));
  writeFileSync(join(root, "dist", "functions.js"), 'CustomFunctions.associate("VERSION", () => "none");\n');
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
