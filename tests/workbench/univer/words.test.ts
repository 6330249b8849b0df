import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GRID_WORDS } from "../../../src/workbench/univer/words";

const LIBRARIES = join(__dirname, "../../../node_modules/@univerjs");
/** A name asked for in so many words: `t("ui.ribbon.menu")`. Names put together at run time are not seen. */
const ASKED = /\.t\("([^"]+)"/g;

const programs = readdirSync(LIBRARIES).map((library) => join(LIBRARIES, library, "lib/es/index.js"));
const asked = programs
  .filter(existsSync)
  .flatMap((program) => [...readFileSync(program, "utf8").matchAll(ASKED)].map(([, name]) => name ?? ""));

function words(name: string): unknown {
  return name
    .split(".")
    .reduce<unknown>(
      (all, key) =>
        typeof all === "object" && all !== null ? (all as Readonly<Record<string, unknown>>)[key] : undefined,
      GRID_WORDS,
    );
}

test("the grid has words for every name that its libraries ask for: it would show the name itself", () => {
  expect(asked.length).toBeGreaterThan(250);
  expect(asked.filter((name) => typeof words(name) !== "string")).toEqual([]);
});
