/** @jest-environment jsdom */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { COMMANDS } from "../../src/commands/command-table";
import { addressesIn, addressProblems } from "./manifest/addresses";
import { commandProblems } from "./manifest/commands";
import { elementOrderProblems } from "./manifest/element-order";
import { all, attribute, parseManifest, textOf, typeOf } from "./manifest/manifest-document";
import { resourceProblems } from "./manifest/resources";
import { sharedRuntimeProblems } from "./manifest/shared-runtime";
import { valueProblems } from "./manifest/values";

const { storeFrom, storeManifest } = jest.requireActual<{
  storeFrom: (option: unknown, origin: string) => boolean;
  storeManifest: (text: string) => string;
}>("../../webpack.store.js");
const { withOrigin } = jest.requireActual<{ withOrigin: (text: string, origin: string) => string }>(
  "../../webpack.origin.js",
);

const ROOT = resolve(__dirname, "../..");
const SCHEMAS = resolve(ROOT, "../shared/reference/manifest-xsd/derived-2026");
const ORIGIN = "https://add-in.example";
const STORE = withOrigin(storeManifest(readFileSync(join(ROOT, "manifest.xml"), "utf8")), ORIGIN);
const manifest = parseManifest(STORE);

test("keeps all rules of the manifest", () => {
  expect([
    ...elementOrderProblems(manifest),
    ...valueProblems(manifest),
    ...resourceProblems(manifest),
    ...sharedRuntimeProblems(manifest),
    ...commandProblems(manifest, []),
    ...addressProblems(manifest),
  ]).toEqual([]);
});

test("no button runs code: each opens the pane's one page by itself", () => {
  const actions = all(manifest, "Action");
  expect(new Set(actions.map(typeOf))).toEqual(new Set(["ShowTaskpane"]));
  expect(new Set(actions.map((action) => attribute(all(action, "SourceLocation")[0]!, "resid")))).toEqual(
    new Set(["Page.Url"]),
  );
  expect(all(manifest, "ExtendedOverrides")).toEqual([]);
});

// Source: "OfficeTab element": up to six controls in the one group of a built-in tab.
test("the group has at most six controls, and every button of the other builds that shows a view", () => {
  const [group] = all(manifest, "Group");
  const ids = all(group!, "Control").map((control) => attribute(control, "id"));
  const views = COMMANDS.filter(({ does }) => does.kind === "view").flatMap(({ controls }) => controls);
  expect(ids).toEqual(views.filter(({ place }) => place === "ribbon").map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.length).toBeLessThanOrEqual(6);
});

// Source: "Certification policies", 1120 and "Office Add-ins manifest": https, own support page, pictures for both densities.
test("every address is public and of one origin", () => {
  const addresses = addressesIn(manifest).map(({ address }) => address);
  expect(addresses.filter((address) => !address.startsWith(`${ORIGIN}/`))).toEqual([]);
  expect(STORE).not.toContain("localhost");
  expect(textOf(all(manifest, "Version")[0])).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
});

if (existsSync(SCHEMAS)) {
  test("validates against Microsoft's schema", () => {
    const tsx = join(ROOT, "node_modules/tsx/dist/cli.mjs");
    const program = join(__dirname, "manifest/validate-schema.mts");
    const output = execFileSync(process.execPath, [tsx, program, SCHEMAS], {
      input: JSON.stringify([STORE]),
      encoding: "utf8",
    });
    expect(JSON.parse(output)).toEqual([[]]);
  });
}

test.each([
  { option: undefined, origin: "https://localhost:3000", isStore: false },
  { option: true, origin: ORIGIN, isStore: true },
])("--env store is $option at $origin: $isStore", ({ option, origin, isStore }) => {
  expect(storeFrom(option, origin)).toBe(isStore);
});

test.each([
  [true, "https://localhost:3000"],
  ["yes", ORIGIN],
])("--env store %s at %s is refused with what is needed", (option, origin) => {
  expect(() => storeFrom(option, origin)).toThrow("nothing was built");
});
