import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext, runInThisContext } from "node:vm";

const DIST = join(__dirname, "../../dist");

/** A custom function as the host calls it. */
export type CustomFunction = (...args: readonly unknown[]) => unknown;
export type BuiltFunctions = (id: string) => CustomFunction;

/** The worksheet functions of the built bundle, by id, with their catalogue: evaluated without a host, as a worksheet function without a host is. */
export async function builtFunctions(): Promise<BuiltFunctions> {
  const associated = new Map<string, CustomFunction>();
  const host = globalThis as { CustomFunctions?: unknown };
  const before = host.CustomFunctions;
  host.CustomFunctions = { associate: (id: string, run: CustomFunction) => associated.set(id, run) };
  try {
    for (const name of SCRIPTS) runInThisContext(scriptIn(DIST, name), { filename: join(DIST, name) });
  } finally {
    host.CustomFunctions = before;
  }
  return withCatalogue(associated);
}

/** The same of any build, in a world of their own that has nothing but CustomFunctions. */
export async function functionsOf(dist: string): Promise<BuiltFunctions> {
  const associated = new Map<string, CustomFunction>();
  const CustomFunctions = { associate: (id: string, run: CustomFunction) => associated.set(id, run) };
  const world = createContext({ CustomFunctions });
  for (const name of SCRIPTS) runInContext(scriptIn(dist, name), world);
  return withCatalogue(associated);
}

// The catalogue is a script that the functions fetch; where there is no page to fetch it, it is run beside them.
const SCRIPTS = ["functions.js", "functions-catalogue.js"] as const;

function scriptIn(dist: string, name: string): string {
  const file = join(dist, name);
  if (!existsSync(file)) throw new Error(`The built functions are called, and ${file} is not there: build first`);
  return readFileSync(file, "utf8");
}

/** Once one call has the catalogue, every later one answers at once. */
async function withCatalogue(associated: ReadonlyMap<string, CustomFunction>): Promise<BuiltFunctions> {
  await associated.get("VERSION")?.();
  return (id) => {
    const run = associated.get(id);
    if (run === undefined) throw new Error(`dist/functions.js has no function ${id}: build again`);
    return run;
  };
}
