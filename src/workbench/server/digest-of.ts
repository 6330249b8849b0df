import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** One digest over the names and contents of files and folders, in a fixed order; what does not exist counts for nothing. */
export function digestOf(root: string, paths: readonly string[]): string {
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
