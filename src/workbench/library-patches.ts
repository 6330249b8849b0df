import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

/** A place in a library's file that is bundled otherwise than shipped, where the library has no other way. */
interface Patch {
  /** End of the file's path. */
  readonly file: string;
  readonly shipped: string;
  readonly ours: string;
}

const PATCHES: readonly Patch[] = [
  // Formulas beside cells that are asked for before the first calculation wait for it. As shipped they wait for a second start
  // as well, which never comes: every formula of every conditional format ever shown is kept, 22 kB for a model that is inserted.
  {
    file: "@univerjs/engine-formula/lib/es/index.js",
    shipped: "filter((calculateStarted) => calculateStarted)))).subscribe((options)",
    ours: "filter((calculateStarted) => calculateStarted))), take(1)).subscribe((options)",
  },
  {
    file: "@univerjs/engine-formula/lib/es/index.js",
    shipped: "distinctUntilChanged, filter, map, shareReplay, skip } from",
    ours: "distinctUntilChanged, filter, map, shareReplay, skip, take } from",
  },
  // Reading a formula begins with no bracket open. As shipped every bracket that groups, in every formula ever read, leaves a number behind.
  {
    file: "@univerjs/engine-formula/lib/es/index.js",
    shipped: "\t_resetTemp() {\n",
    ours: "\t_resetTemp() {\n\t\tthis._openBracketNormalIndexStack = [];\n",
  },
  // A component that goes ends its subscriptions. As shipped each stays for ever, with all that the component held.
  {
    file: "@wendellhu/redi/dist/esm/react-bindings/index.js",
    shipped: "\tsyncReceivedValueRef.current = true;\n\treturn valueRef.current;",
    ours: "\tsyncReceivedValueRef.current = true;\n\tuseEffect(() => () => subscriptionRef.current?.unsubscribe(), []);\n\treturn valueRef.current;",
  },
  // Cells that change while the sheet in view is going are not marked for drawing. As shipped that fails, and with it the rest of
  // the deletion: other sheets' formulas, and its undo. The engine keeps such a command, with all of its cells, for ever.
  {
    file: "@univerjs/sheets-ui/lib/es/index.js",
    shipped: "\t_rangeToBounds(ranges) {\n",
    ours: "\t_rangeToBounds(ranges) {\n\t\tif (!this._sheetSkeletonManagerService.getCurrentParam()) return [];\n",
  },
  // The list of all sheets is made when it is opened, and without very hidden sheets: Excel names those nowhere but in the editor of macros.
  {
    file: "@univerjs/sheets-ui/lib/es/index.js",
    shipped: "\t\tsetMenu(sheets.map((sheet, index) => {",
    ours: "\t\tsetMenu(sheets.filter((sheet) => sheet.getConfig().custom?.isVeryHidden !== true).map((sheet, index) => {",
  },
  {
    file: "@univerjs/sheets-ui/lib/es/index.js",
    shipped: "\tfunction handleSheetBarMenu() {\n",
    ours: "\tfunction handleSheetBarMenu() {\n\t\tstatusInit();\n",
  },
  // The row of sheets takes over only that an end was reached or left. As shipped it is told some thirty times a round of the
  // soak, and React keeps each telling that changes nothing until the row is drawn anew, which it was not in fifty rounds.
  {
    file: "@univerjs/sheets-ui/lib/es/index.js",
    shipped: "\tconst updateScrollButtonState = (state) => {\n\t\tconst { leftEnd, rightEnd } = state;\n",
    ours: "\tconst shownEnds = useRef({ leftEnd: true, rightEnd: true });\n\tconst updateScrollButtonState = (state) => {\n\t\tconst { leftEnd, rightEnd } = state;\n\t\tif (leftEnd === shownEnds.current.leftEnd && rightEnd === shownEnds.current.rightEnd) return;\n\t\tshownEnds.current = { leftEnd, rightEnd };\n",
  },
];

/**
 * The grid's library is shipped with its classes' fields laid one by one through a helper that works for any key. The calculation
 * makes some ten objects a cell, and spends a tenth of its time in that helper; a plain assignment does the same.
 */
const FIELD = /\b_defineProperty\(this, "([A-Za-z_$][\w$]*)", /g;
const UNIVER = /@univerjs\/[^/]+\/lib\/es\/.*\.js$/;
const PATCHED = /[\\/](@univerjs[\\/][^\\/]+[\\/]lib[\\/]es|@wendellhu[\\/]redi[\\/]dist[\\/]esm)[\\/].*\.js$/;

/** The libraries as they are bundled; the bundle fails where a patch no longer finds its place. */
export const PATCHED_LIBRARIES: Plugin = {
  name: "patched libraries",
  setup({ onLoad, onEnd }) {
    const applied = new Set<Patch>();
    onLoad({ filter: PATCHED }, ({ path }) => {
      const file = path.replaceAll("\\", "/");
      const shipped = readFileSync(path, "utf8");
      const patches = PATCHES.filter((patch) => file.endsWith(patch.file));
      const contents = patches.reduce(patched, shipped);
      for (const patch of patches) applied.add(patch);
      return { contents: UNIVER.test(file) ? contents.replaceAll(FIELD, "(this.$1 = ") : contents };
    });
    onEnd(() => {
      const missing = PATCHES.find((patch) => !applied.has(patch));
      if (missing !== undefined) throw new Error(`a patch needs ${missing.file}: it is not bundled`);
    });
  },
};

function patched(text: string, { file, shipped, ours }: Patch): string {
  const [before = "", after, ...more] = text.split(shipped);
  if (after === undefined || more.length > 0)
    throw new Error(
      `a patch needs "${shipped}" once in ${file}: got it ${more.length + (after === undefined ? 0 : 1)} times`,
    );
  return before + ours + after;
}
