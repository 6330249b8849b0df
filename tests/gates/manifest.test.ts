/** @jest-environment jsdom */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { addressProblems } from "./manifest/addresses";
import { builtFileProblems } from "./manifest/built-files";
import { commandProblems } from "./manifest/commands";
import { elementOrderProblems } from "./manifest/element-order";
import { all, attribute, parseManifest, resourceValue, textOf, type Problem } from "./manifest/manifest-document";
import { SEMANTIC_MUTANTS, STRUCTURAL_MUTANTS, withCellMenu } from "./manifest/mutants";
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
    ...commandProblems(manifest, ["insertFigures"]),
    ...addressProblems(manifest),
  ];
}

/** The names that src/commands gives to Office.actions.associate. */
function associatedActions(): string[] {
  const folder = join(ROOT, "src/commands");
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const texts = sources.map((name) => readFileSync(join(folder, name), "utf8"));
  return texts.flatMap((text) => Array.from(text.matchAll(/\bactions\.associate\(\s*["'`]([^"'`]+)/g), (match) => match[1] ?? ""));
}

function schemaErrors(manifests: readonly string[]): string[][] {
  const tsx = join(ROOT, "node_modules/tsx/dist/cli.mjs");
  const program = join(__dirname, "manifest/validate-schema.mts");
  const output = execFileSync(process.execPath, [tsx, program, SCHEMAS], { input: JSON.stringify(manifests), encoding: "utf8" });
  return JSON.parse(output) as string[][];
}

describe("manifest.xml", () => {
  test("keeps the project's own table of element order and all its rules", () => {
    expect(problemsOf(MANIFEST)).toEqual([]);
  });

  test("still keeps them with a cell menu and with shortcuts, which later versions add", () => {
    const later = withCellMenu(MANIFEST, "ContextMenuCell", 1).replace(
      "</OfficeApp>",
      '<ExtendedOverrides Url="https://localhost:3000/taskpane.html"/></OfficeApp>',
    );
    expect(problemsOf(later)).toEqual([]);
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

  test("offers Deals, which shows the pane, and Insert figures, which runs a function", () => {
    const buttons = all(parseManifest(MANIFEST), "Control").map((control) => [
      attribute(control, "id"),
      all(control, "Label").map(resourceValue)[0],
      textOf(all(control, "FunctionName")[0]),
    ]);
    expect(buttons).toEqual([
      ["Offtake.Deals", "Deals", ""],
      ["Offtake.InsertFigures", "Insert figures", "insertFigures"],
    ]);
  });

  test("names exactly the actions that src/commands associates", () => {
    expect(commandProblems(parseManifest(MANIFEST), associatedActions())).toEqual([]);
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
    const missed = STRUCTURAL_MUTANTS.filter(({ mutate, rule }) => !problemsOf(mutate(MANIFEST)).some((problem) => problem.rule === rule));
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
