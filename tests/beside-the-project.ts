import { existsSync } from "node:fs";
import { basename, join } from "node:path";

const BESIDE = join(__dirname, "../../shared");

/**
 * A test on a file that lies beside the project and not in it. A checkout without that file runs a test whose title says
 * that nothing was compared; what the project keeps of the file is then all that is scored.
 */
export function testBeside(file: string, title: string, compare: (path: string) => void): void {
  const path = join(BESIDE, file);
  if (existsSync(path)) test(title, () => compare(path));
  else
    test(`not compared, as ${basename(file)} does not lie beside the project: ${title}`, () =>
      expect(existsSync(path)).toBe(false));
}
