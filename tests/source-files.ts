import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { preProcessFile } from "typescript";

const ROOT = join(__dirname, "..");
const SRC = join(ROOT, "src");

/** What every file of `src` imports of `src`, types and dynamic imports included: paths from `src`, "plan/insert-plan.ts". */
export function sourceImports(): ReadonlyMap<string, readonly string[]> {
  const files = sourceFiles(SRC);
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const { importedFiles } = preProcessFile(readFileSync(join(SRC, file), "utf8"), true, true);
      const imported = importedFiles.flatMap(({ fileName }) => {
        if (!fileName.startsWith(".")) return [];
        const path = posix(join(dirname(file), fileName));
        return [`${path}.ts`, `${path}.tsx`].filter((each) => known.has(each));
      });
      return [file, imported];
    }),
  );
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => posix(relative(SRC, join(entry.parentPath, entry.name))));
}

function posix(path: string): string {
  return path.split(sep).join("/");
}
