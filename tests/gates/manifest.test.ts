/** @jest-environment jsdom */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { COMMANDS } from "../../src/commands/command-table";
import { shortcutsFile, type ShortcutsFile } from "../../src/commands/shortcuts-file";
import { addressProblems } from "./manifest/addresses";
import { builtActions } from "./manifest/built-actions";
import { builtFileProblems } from "./manifest/built-files";
import { commandProblems, commandTableProblems } from "./manifest/commands";
import { elementOrderProblems } from "./manifest/element-order";
import { all, attribute, parseManifest, resourceValue, textOf, type Problem } from "./manifest/manifest-document";
import { SEMANTIC_MUTANTS, STRUCTURAL_MUTANTS } from "./manifest/mutants";
import { resourceProblems } from "./manifest/resources";
import { sharedRuntimeProblems } from "./manifest/shared-runtime";
import { valueProblems } from "./manifest/values";

const ROOT = resolve(__dirname, "../..");
const DIST = join(ROOT, "dist");
const SCHEMAS = resolve(ROOT, "../shared/reference/manifest-xsd/derived-2026");
const MANIFEST = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const MUTANTS = [...STRUCTURAL_MUTANTS, ...SEMANTIC_MUTANTS];

function problemsOf(text: string): Problem[] {
  const manifest = parseManifest(text);
  return [
    ...elementOrderProblems(manifest),
    ...valueProblems(manifest),
    ...resourceProblems(manifest),
    ...sharedRuntimeProblems(manifest),
    ...commandProblems(
      manifest,
      COMMANDS.map(({ id }) => id),
    ),
    ...commandTableProblems(manifest, shortcutsFile(COMMANDS), COMMANDS),
    ...addressProblems(manifest),
  ];
}

function schemaErrors(manifests: readonly string[]): string[][] {
  const tsx = join(ROOT, "node_modules/tsx/dist/cli.mjs");
  const program = join(__dirname, "manifest/validate-schema.mts");
  const output = execFileSync(process.execPath, [tsx, program, SCHEMAS], {
    input: JSON.stringify(manifests),
    encoding: "utf8",
  });
  return JSON.parse(output) as string[][];
}

describe("manifest.xml", () => {
  test("keeps the project's own table of element order and all its rules", () => {
    expect(problemsOf(MANIFEST)).toEqual([]);
  });

  test("is refused unread with a DOCTYPE or when it is not well-formed", () => {
    expect(() => parseManifest(MANIFEST.replace("<OfficeApp", "<!DOCTYPE OfficeApp><OfficeApp"))).toThrow(/DOCTYPE/);
    expect(() => parseManifest(MANIFEST.replace("</OfficeApp>", ""))).toThrow(/well-formed/);
  });

  test("has the version of package.json, with a fourth number", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(textOf(all(parseManifest(MANIFEST), "Version")[0])).toBe(`${version}.0`);
  });

  test("puts the functions into the namespace OFFTAKE", () => {
    expect(all(parseManifest(MANIFEST), "Namespace").map(resourceValue)).toEqual(["OFFTAKE"]);
  });

  test("has one way to open the pane that needs no code of ours", () => {
    const opening = all(parseManifest(MANIFEST), "Action").filter((action) => all(action, "FunctionName").length === 0);
    expect(opening.map((action) => attribute(action.parentElement as Element, "id"))).toEqual(["Offtake.InsertInPane"]);
  });
});

describe("shortcuts.json", () => {
  const good = shortcutsFile(COMMANDS);
  const [first, ...others] = good.shortcuts;
  const broken: readonly (readonly [string, ShortcutsFile])[] = [
    ["without a key for a command", { ...good, shortcuts: others }],
    ["without an action for a key", { ...good, actions: good.actions.slice(1) }],
    [
      "with the key of Excel's own",
      { ...good, shortcuts: [{ action: first?.action ?? "", key: { default: "Ctrl+D" } }, ...others] },
    ],
    [
      "with one key for two commands",
      { ...good, shortcuts: good.shortcuts.map(({ action }) => ({ action, key: { default: "Ctrl+Alt+Shift+D" } })) },
    ],
    ["with an action that has no name", { ...good, actions: good.actions.map((action) => ({ ...action, name: "" })) }],
  ];
  test.each(broken)("%s is found out", (_broken, file) => {
    expect(commandTableProblems(parseManifest(MANIFEST), file, COMMANDS).map(({ rule }) => rule)).toContain("shortcut");
  });
});

describe("each rule finds the manifest that breaks it", () => {
  test.each(MUTANTS.map((mutant) => [mutant.broken, mutant] as const))("%s", (_broken, { rule, mutate }) => {
    const broken = mutate(MANIFEST);
    expect(broken).not.toBe(MANIFEST);
    const found = problemsOf(broken);
    expect(found.map((problem) => problem.rule)).toContain(rule);
    for (const problem of found) expect(problem.message.length).toBeGreaterThan(10);
  });
});

// The schema is data outside the repository. Without it the suite says so by another test, and our own table stands alone.
if (existsSync(SCHEMAS)) {
  describe("the published XML schema", () => {
    const errors = schemaErrors([MANIFEST, ...MUTANTS.map((mutant) => mutant.mutate(MANIFEST))]);

    test("accepts manifest.xml", () => {
      expect(errors[0]).toEqual([]);
    });

    test.each(MUTANTS.map((mutant, index) => [mutant.broken, mutant.schemaSees, errors[index + 1] ?? []] as const))(
      "%s: seen by the schema %p, as the list of mutants says",
      (_broken, schemaSees, found) => {
        expect(found.length > 0).toBe(schemaSees);
      },
    );
  });
} else {
  test(`the XML schema is not at ${SCHEMAS}, so the project's own element table alone must reject every structural mutant`, () => {
    const missed = STRUCTURAL_MUTANTS.filter(
      ({ mutate, rule }) => !problemsOf(mutate(MANIFEST)).some((problem) => problem.rule === rule),
    );
    expect(missed.map((mutant) => mutant.broken)).toEqual([]);
  });
}

describe("the build", () => {
  function builtManifest(): string {
    const file = join(DIST, "manifest.xml");
    if (!existsSync(file)) throw new Error("this test reads dist/, which is not there: run npm run build first");
    return readFileSync(file, "utf8");
  }

  test("has a file behind every address of its manifest, and pictures of the sizes it says", () => {
    expect(builtFileProblems(parseManifest(builtManifest()), DIST)).toEqual([]);
  });

  test("has the shortcuts of the table of commands where its manifest says", () => {
    const manifest = parseManifest(builtManifest());
    const built = JSON.parse(readFileSync(join(DIST, "shortcuts.json"), "utf8")) as ShortcutsFile;
    expect(commandTableProblems(manifest, built, COMMANDS)).toEqual([]);
    expect(attribute(all(manifest, "ExtendedOverrides")[0] as Element, "Url")).toMatch(/\/shortcuts\.json$/);
  });

  test("registers exactly the actions of the table of commands, when its script runs in Excel", async () => {
    expect(await builtActions(DIST)).toEqual(COMMANDS.map(({ id }) => id));
  });

  test("with a wrong path or a wrong picture size is found out", () => {
    const wrongPath = builtManifest().replace('/functions.js"', '/function.js"');
    const wrongSize = builtManifest().replace('size="40" resid="Icon.Deals.40"', 'size="40" resid="Icon.Deals.48"');
    expect(builtFileProblems(parseManifest(wrongPath), DIST).map((problem) => problem.rule)).toEqual(["file-exists"]);
    expect(builtFileProblems(parseManifest(wrongSize), DIST).map((problem) => problem.rule)).toEqual(["picture-size"]);
  });

  test("has the manifest of the source, keeping every rule with its own addresses", () => {
    const idOf = (text: string): string => textOf(all(parseManifest(text), "Id")[0]);
    expect(idOf(builtManifest())).toBe(idOf(MANIFEST));
    expect(problemsOf(builtManifest())).toEqual([]);
  });
});
