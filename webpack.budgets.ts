// How large the scripts of a build may be. A production build above one of these is refused, and nothing is written;
// `npm run bench` prints how near each is.
import { gzipSync } from "node:zlib";

// In kB, compressed. Room is made first; a budget is raised in a commit that says why.
const FUNCTIONS_BUDGET_KB = 65; // without the catalogue's figures, which come when a cell first needs them
const PANE_BUDGET_KB = 102; // what the pane loads at its start, without office.js and without the catalogue
const VIEW_BUDGET_KB = 91; // what a view loads when it is first shown: its own chunk and those it shares
const CATALOGUE_BUDGET_KB = 80; // the whole catalogue with its prose, which loads beside the pane

export const CATALOGUE_CHUNK = "catalogue";
const FUNCTIONS_CATALOGUE = "functions-catalogue"; // named by webpackChunkName in src/catalog/fetched-catalogue.ts
const VIEW_CHUNK = /^(view-[\w-]+|formulas|models)\.js$/; // named by webpackChunkName in src/taskpane/views.ts and where plans are imported

/** Scripts that are counted together. */
export interface BudgetedPart {
  readonly what: string;
  /** File names; none where the build has no such script. */
  readonly scripts: readonly string[];
  readonly budgetKb: number;
  /** Whether its size is that of the catalogue built in. */
  readonly isOfCatalogue: boolean;
}

/** The parts of a build that has these files: each script is in one of them. */
export function budgetedParts(files: readonly string[]): readonly BudgetedPart[] {
  const scripts = files.filter((name) => name.endsWith(".js"));
  const named = (chunk: string) => scripts.filter((name) => name === `${chunk}.js`);
  const part = (what: string, of: readonly string[], budgetKb: number, isOfCatalogue: boolean): BudgetedPart => ({
    what,
    scripts: of,
    budgetKb,
    isOfCatalogue,
  });
  const apart = [
    part("the functions bundle", named("functions"), FUNCTIONS_BUDGET_KB, true),
    part("the catalogue", named(CATALOGUE_CHUNK), CATALOGUE_BUDGET_KB, true),
    part("the functions' catalogue", named(FUNCTIONS_CATALOGUE), CATALOGUE_BUDGET_KB, true),
    ...scripts
      .filter((name) => VIEW_CHUNK.test(name))
      .map((name) => part(`what ${name} adds`, [name], VIEW_BUDGET_KB, false)),
  ];
  const elsewhere = new Set(apart.flatMap((each) => each.scripts));
  const atStart = scripts.filter((name) => !elsewhere.has(name));
  return [part("the pane's code", atStart, PANE_BUDGET_KB, false), ...apart];
}

/** The size of a file as a server would send it. */
export const kilobytes = (content: Uint8Array): number => gzipSync(content, { level: 9 }).length / 1_000;
