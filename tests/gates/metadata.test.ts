/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { createSourceFile, isFunctionDeclaration, ScriptTarget, type FunctionDeclaration } from "typescript";
import { examplesIn } from "../../src/functions/reference/examples";
import { signature, type FunctionMetadata } from "../../src/functions/reference/function-metadata";
import { parseFunctionsJson } from "../../src/workbench/functions/functions-json";
import { referenceMarkdown } from "../../src/functions/reference/reference-markdown";
import { loadRealOffice, runScript } from "../functions/real-office";
import { reservedAs } from "./reserved-names";

const ROOT = join(__dirname, "..", "..");
const source = readFileSync(join(ROOT, "src", "functions", "functions.ts"), "utf8");
const bundle = built("functions.js");
const metadata = JSON.parse(built("functions.json")) as FunctionMetadata;
const manifest = built("manifest.xml");
const ids = metadata.functions.map(({ id }) => id);

function built(name: string): string {
  const file = join(ROOT, "dist", name);
  if (!existsSync(file)) throw new Error(`dist/${name} is missing: run npm run build first`);
  return readFileSync(file, "utf8");
}

describe("nothing is lost on the way from source to Excel", () => {
  test("each @customfunction tag has its entry in functions.json", () => {
    const tagged = [...source.matchAll(/@customfunction\s+(\S+)\s+(\S+)/g)].map(([, id]) => id);
    expect(tagged.length).toBeGreaterThan(0);
    expect(tagged).toEqual(ids);
    expect(source.match(/@customfunction/g)).toHaveLength(ids.length);
  });

  test("the built bundle, run after the real office.js, associates exactly these ids", () => {
    loadRealOffice();
    runScript(bundle);
    const { mappings } = (CustomFunctions as unknown as { _association: { mappings: Record<string, unknown> } })
      ._association;
    expect(Object.keys(mappings).sort()).toEqual([...ids].sort());
    expect(Object.values(mappings).every((mapped) => typeof mapped === "function")).toBe(true);
  });
});

describe("the functions bundle needs nothing but CustomFunctions", () => {
  const associated = new Map<string, (...cells: unknown[]) => unknown>();
  const CustomFunctions = { associate: (id: string, run: (...cells: unknown[]) => unknown) => associated.set(id, run) };
  const world = createContext({ CustomFunctions });

  test("it runs where there is no window, no document and no network, and leaves nothing behind but the list of its scripts", () => {
    runInContext(bundle, world);
    expect([...associated.keys()]).toEqual(ids);
    expect(Object.keys(world)).toEqual(["CustomFunctions", "webpackChunkofftake"]);
  });

  test("what needs no catalogue is answered without it, and what does waits for it", async () => {
    expect(associated.get("COMPUTEGROWTH")?.(1, 6)).toBe(4);
    runInContext(built("functions-catalogue.js"), world);
    const waiting = associated.get("ANNUALSPEND")?.([["meta-coreweave-2026"]], "stated", null, null);
    expect(typeof (waiting as Promise<number>).then).toBe("function");
    expect(await waiting).toBe(21e9 / 6.5);
  });

  test.each(numericExamples())("the example %s gives %s at once, once the catalogue is there", (formula, shown) => {
    const digits = shown.split(".")[1]?.length ?? 0;
    expect((calculated(formula, associated) as number).toFixed(digits)).toBe(shown);
  });

  test("it calculates the reference deal: 21 billion over 6.5 years", () => {
    expect(associated.get("ANNUALSPEND")?.([["meta-coreweave-2026"]], "stated", null, null)).toBe(21e9 / 6.5);
  });
});

describe.each(metadata.functions)("$id", (entry) => {
  test("has an id and a name that Excel accepts", () => {
    for (const name of [entry.id, entry.name]) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9._]{2,63}$/);
    expect(entry.name).toBe(entry.id);
    expect(reservedAs(entry.name)).toBeNull();
  });

  test("is described, with every parameter, within Excel's limits", () => {
    expect(entry.description).toMatch(/^[A-Z].{10,1000}\.$/);
    expect(entry.parameters.length).toBeLessThanOrEqual(128);
    for (const parameter of entry.parameters) {
      expect(parameter.name).toMatch(/^[a-zA-Z]{1,64}$/);
      expect(parameter.description).toMatch(/^.{10,512}$/);
    }
  });

  test("takes its optional parameters last, and only the last one repeatedly", () => {
    const optional = entry.parameters.map((parameter) => parameter.optional === true);
    expect([...optional].sort()).toEqual(optional);
    expect(entry.parameters.slice(0, -1).some(({ repeating }) => repeating === true)).toBe(false);
  });

  test("takes numbers and dates as they are, so that text is refused with a message and a blank is not taken for 0", () => {
    expect(entry.parameters.map(({ type }) => type)).not.toContain("number");
  });

  test("is not volatile, streaming or in need of an address", () => {
    expect(entry.options ?? {}).toEqual({});
  });

  test("has a help address on the add-in's own origin that leads to its section", () => {
    const address = new URL(entry.helpUrl ?? "");
    expect(manifest).toContain(`"${address.origin}/taskpane.html"`);
    expect(address.pathname).toBe("/functions.html");
    expect(helpPage().getElementById(address.hash.slice(1))?.textContent).toContain(signature(entry));
  });

  test("has an example", () => {
    expect(examplesIn(source).get(entry.id)).not.toHaveLength(0);
  });
});

test("a deal may be an id or a range, and an error in it is passed on", () => {
  const deals = metadata.functions.flatMap(({ parameters }) => parameters.filter(({ name }) => name === "deal"));
  expect(deals.length).toBeGreaterThan(0);
  for (const deal of deals) expect(deal).toMatchObject({ type: "any", dimensionality: "matrix" });
  expect(metadata).toMatchObject({ allowCustomDataForDataTypeAny: true });
  // Both together crash Excel LTSC 2021: Microsoft, 7 May 2024, in issue 4385 of OfficeDev/office-js.
  expect(metadata).not.toHaveProperty("allowErrorForDataTypeAny");
});

describe("AutoComplete", () => {
  const enums = new Map((metadata.enums ?? []).map((each) => [each.id, each]));
  const choosing = metadata.functions.flatMap(({ parameters }) =>
    parameters.filter(({ customEnumId }) => customEnumId !== undefined),
  );

  test("offers words where there are words to choose from, each with its line of help", () => {
    const named = metadata.functions.flatMap(({ parameters }) =>
      parameters.filter(
        ({ name, type }) =>
          type === "string" && /^(bound|convention|count|period|profile|side|figure|functionName)$/.test(name),
      ),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(choosing).toEqual(named);
    for (const each of enums.values()) {
      expect(each.values.length).toBeGreaterThan(1);
      expect(new Set(each.values.map(({ stringValue }) => stringValue)).size).toBe(each.values.length);
      for (const { name, tooltip } of each.values)
        expect([name, tooltip]).toEqual([expect.stringMatching(/^.{3,64}$/), expect.stringMatching(/^.{10,}\.$/)]);
    }
  });

  test("is text for a host that has no enumerations: each parameter is one plain text, and no enumeration is unknown or unused", () => {
    for (const parameter of choosing) expect(parameter).toMatchObject({ type: "string" });
    for (const parameter of choosing) expect(parameter.dimensionality).toBeUndefined();
    expect(new Set(choosing.map(({ customEnumId }) => customEnumId))).toEqual(new Set(enums.keys()));
  });

  test("the workbench reads the same file", () => {
    expect(parseFunctionsJson(built("functions.json")).map(({ id }) => id)).toEqual(ids);
  });
});

test("no function has a parameter default, because Excel passes null for what is omitted", () => {
  const withDefault = declarations().filter(({ parameters }) =>
    parameters.some(({ initializer }) => initializer !== undefined),
  );
  expect(withDefault.map(({ name }) => name?.text)).toEqual([]);
});

test("every function is one statement", () => {
  const longer = declarations().filter(({ body }) => body?.statements.length !== 1);
  expect(longer.map(({ name }) => name?.text)).toEqual([]);
});

test("the help page loads nothing that the content security policy forbids", () => {
  const elements = [...helpPage().querySelectorAll("*")];
  const inline = elements.filter(({ localName, attributes }) => {
    const handlers = [...attributes].filter(({ name }) => name === "style" || name.startsWith("on"));
    return localName === "script" || localName === "style" || handlers.length > 0;
  });
  expect(inline).toEqual([]);
  expect(helpPage().querySelector("link")?.getAttribute("href")).toBe("reference.css");
  expect(built("reference.css").length).toBeGreaterThan(0);
});

test("docs/functions.md is what functions.json says (npx tsx src/functions/reference/write-reference.ts)", () => {
  const written = readFileSync(join(ROOT, "docs", "functions.md"), "utf8");
  expect(written).toBe(referenceMarkdown(metadata, examplesIn(source)));
});

test.each([
  ["TAX2026", "a cell address"],
  ["R1C1", "an R1C1 address"],
  ["SUM", "a built-in function"],
  ["XLOOKUP", "a built-in function"],
  ["GET.CELL", "an Excel 4 macro function"],
])("the gate itself refuses %s, %s", (name, why) => {
  expect(reservedAs(name)).toBe(why);
});

/** The examples whose result is a number, which may be followed by a remark. */
function numericExamples(): [string, string][] {
  const examples = [...examplesIn(source).values()].flat();
  return examples.flatMap(({ formula, result }): [string, string][] => {
    const number = /^-?\d+(\.\d+)?(?=,|$)/.exec(result)?.[0];
    return number === undefined ? [] : [[formula, number]];
  });
}

/** Calls the function of a formula such as `=OFFTAKE.TERM("id","stated")`, its arguments as the host delivers them. */
function calculated(formula: string, functions: ReadonlyMap<string, (...cells: unknown[]) => unknown>): unknown {
  const [, id = "", list = ""] = /^=OFFTAKE\.(\w+)\((.*)\)$/.exec(formula) ?? [];
  const typed = JSON.parse(`[${asJson(list)}]`) as unknown[];
  const parameters = metadata.functions.find((entry) => entry.id === id)?.parameters ?? [];
  const range = (cell: unknown): unknown => (Array.isArray(cell) ? cell : [[cell]]);
  const delivered = parameters.map(({ dimensionality, repeating }, index) => {
    if (repeating === true) return typed.slice(index).map(range);
    return dimensionality === "matrix" ? range(typed[index]) : (typed[index] ?? null);
  });
  return functions.get(id)?.(...delivered);
}

/** Dates, quotients, per cents and a row of constants, as a formula writes them, in JSON. */
function asJson(list: string): string {
  return list
    .replace(/DATE\((\d+),(\d+),(\d+)\)/g, (_, year, month, day) =>
      String(Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569),
    )
    .replace(/(\d+)\/(\d+)/g, (_, above, below) => String(Number(above) / Number(below)))
    .replace(/(-?\d+)%/g, (_, number) => String(Number(number) / 100))
    .replace(/\{([^}]*)\}/g, "[[$1]]");
}

function helpPage(): Document {
  return new DOMParser().parseFromString(built("functions.html"), "text/html");
}

function declarations(): FunctionDeclaration[] {
  const file = createSourceFile("functions.ts", source, ScriptTarget.ES2022, true);
  return file.statements.filter((statement) => isFunctionDeclaration(statement));
}
