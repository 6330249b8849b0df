/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseManifest } from "../../../src/workbench/page/manifest";
import { iconFor } from "../../../src/workbench/page/ribbon";

const own = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");

test("reads the add-in of this project", () => {
  const manifest = parseManifest(own);
  expect(manifest.pageUrl).toBe("https://localhost:3000/taskpane.html");
  expect(manifest.functions).toEqual({ metadataUrl: "https://localhost:3000/functions.json", namespace: "OFFTAKE" });
  expect(manifest.getStarted?.description).toContain("=OFFTAKE.");
  const [home] = manifest.tabs;
  expect(home).toMatchObject({ id: "TabHome", label: null });
  const buttons = home?.groups.flatMap((group) => group.buttons) ?? [];
  expect(buttons.map(({ label }) => label)).toEqual(["Deals", "Insert figures"]);
  expect(buttons[0]?.action).toEqual({ kind: "showPane", url: manifest.pageUrl });
  expect(buttons[1]?.action).toEqual({ kind: "runFunction", functionName: "insertFigures" });
  expect(buttons.every(({ tipText }) => tipText.length > 20)).toBe(true);
});

const SMALL = `<OfficeApp xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><DisplayName DefaultValue="Small"/>
  <SourceLocation DefaultValue="https://localhost/pane.html"/>
  <VersionOverrides><ExtensionPoint xsi:type="PrimaryCommandSurface"><CustomTab id="T"><Group id="G"><Label resid="g"/>
    <Control xsi:type="Button" id="B"><Label resid="b"/><Supertip><Title resid="b"/><Description resid="g"/></Supertip><Icon/>
      <Action xsi:type="ExecuteFunction"><FunctionName>go</FunctionName></Action></Control></Group><Label resid="t"/></CustomTab></ExtensionPoint>
    <Resources><String id="g" DefaultValue="Group"/><String id="b" DefaultValue="Button"/><String id="t" DefaultValue="Tab"/></Resources>
  </VersionOverrides></OfficeApp>`;

test("a tab of the add-in's own has its own label, not that of a group", () => {
  expect(parseManifest(SMALL).tabs).toMatchObject([{ id: "T", label: "Tab", groups: [{ label: "Group", buttons: [{ label: "Button" }] }] }]);
});

test("an add-in without functions or a runtime shows the page of its default settings", () => {
  expect(parseManifest(SMALL)).toMatchObject({ functions: null, getStarted: null, pageUrl: "https://localhost/pane.html" });
});

test.each([
  ["text that is no XML", "<OfficeApp>", "well-formed"],
  ["a missing resource", SMALL.replace('String id="b"', 'String id="c"'), 'needs a resource "b"'],
  ["a button without an action", SMALL.replace(/<Action.*<\/Action>/s, ""), "needs <Action>"],
])("refuses %s and names it", (_title, xml, message) => {
  expect(() => parseManifest(xml)).toThrow(message);
});

test.each([
  [20, "b"],
  [21, "c"],
  [16, "a"],
  [200, "c"],
])("for %i pixels it takes the smallest icon that is large enough, else the largest", (pixels, expected) => {
  const icons = [
    { size: 32, url: "c" },
    { size: 16, url: "a" },
    { size: 20, url: "b" },
  ];
  expect(iconFor(icons, pixels)).toBe(expected);
});
