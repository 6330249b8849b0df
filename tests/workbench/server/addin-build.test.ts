import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildAddin } from "../../../src/workbench/server/addin-build";

/** A project whose build writes its source and its manifest into dist/; `--env origin` would write another address. */
function project(): {
  readonly root: string;
  readonly start: () => "built" | "unchanged";
  readonly served: () => string;
} {
  const root = mkdtempSync(join(tmpdir(), "offtake-build-"));
  mkdirSync(join(root, "src"));
  writeFileSync(join(root, "src", "main.ts"), "first");
  const run = (): void => {
    rmSync(join(root, "dist"), { recursive: true, force: true });
    mkdirSync(join(root, "dist"));
    writeFileSync(
      join(root, "dist", "manifest.xml"),
      `https://localhost:3000 ${readFileSync(join(root, "src", "main.ts"), "utf8")}`,
    );
  };
  return {
    root,
    start: () => buildAddin(root, { run }),
    served: () => readFileSync(join(root, "dist", "manifest.xml"), "utf8"),
  };
}

let made: ReturnType<typeof project>;
beforeEach(() => (made = project()));
afterEach(() => rmSync(made.root, { recursive: true }));

test("what has not changed is not built again", () => {
  expect(made.start()).toBe("built");
  expect(made.start()).toBe("unchanged");
  expect(made.start()).toBe("unchanged");
});

test("a changed source is built again", () => {
  made.start();
  writeFileSync(join(made.root, "src", "main.ts"), "second");
  expect(made.start()).toBe("built");
  expect(made.served()).toBe("https://localhost:3000 second");
});

test.each`
  case                              | meddle
  ${"built for another address"}    | ${(dist: string) => writeFileSync(join(dist, "manifest.xml"), "https://add-in.example first")}
  ${"built with another catalogue"} | ${(dist: string) => writeFileSync(join(dist, "catalogue.js"), "[]")}
  ${"built for development"}        | ${(dist: string) => writeFileSync(join(dist, "manifest.xml"), "https://localhost:3000 first (development)")}
  ${"emptied"}                      | ${(dist: string) => rmSync(join(dist, "manifest.xml"))}
  ${"deleted"}                      | ${(dist: string) => rmSync(dist, { recursive: true })}
`(
  "a dist/ that was $case meanwhile is never served: it is built again",
  ({ meddle }: { meddle: (dist: string) => void }) => {
    made.start();
    meddle(join(made.root, "dist"));
    expect(made.start()).toBe("built");
    expect(made.served()).toBe("https://localhost:3000 first");
    expect(made.start()).toBe("unchanged");
  },
);

test("a build that fails is not remembered as done", () => {
  made.start();
  writeFileSync(join(made.root, "src", "main.ts"), "broken");
  const fails = (): void => {
    throw new Error("the add-in could not be built");
  };
  expect(() => buildAddin(made.root, { run: fails })).toThrow("could not be built");
  expect(made.start()).toBe("built");
});

test("a dist/ from a build of which nothing is known is built again", () => {
  mkdirSync(join(made.root, "dist"));
  writeFileSync(join(made.root, "dist", "manifest.xml"), "https://add-in.example first");
  expect(made.start()).toBe("built");
});
