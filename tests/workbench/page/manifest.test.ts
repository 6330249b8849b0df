/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseManifest } from "../../../src/workbench/page/manifest";
import { iconFor } from "../../../src/workbench/page/manifest-controls";

const own = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");

test("reads the add-in of this project", () => {
  const manifest = parseManifest(own);
  expect(manifest.pageUrl).toBe("https://localhost:3000/taskpane.html");
  expect(manifest.functions).toEqual({ metadataUrl: "https://localhost:3000/functions.json", namespace: "OFFTAKE" });
  expect(manifest.getStarted?.description).toContain("=OFFTAKE.");
  const [home] = manifest.tabs;
  expect(home).toMatchObject({ id: "TabHome", label: null });
  const controls = home?.groups.flatMap((group) => group.controls) ?? [];
  const buttons = controls.flatMap((control) => (control.kind === "menu" ? control.items : [control]));
  expect(buttons.find(({ label }) => label === "Deals")?.action).toEqual({
    kind: "runFunction",
    functionName: "showDeals",
  });
  expect(buttons.map(({ action }) => action)).toContainEqual({ kind: "runFunction", functionName: "insertFigures" });
  expect([...controls, ...buttons].every(({ tipText }) => tipText.length > 20)).toBe(true);
});

const SMALL = `<OfficeApp xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><DisplayName DefaultValue="Small"/>
  <SourceLocation DefaultValue="https://localhost/pane.html"/>
  <VersionOverrides><ExtensionPoint xsi:type="PrimaryCommandSurface"><CustomTab id="T"><Group id="G"><Label resid="g"/>
    <Control xsi:type="Button" id="B"><Label resid="b"/><Supertip><Title resid="b"/><Description resid="g"/></Supertip><Icon/>
      <Action xsi:type="ExecuteFunction"><FunctionName>go</FunctionName></Action></Control></Group><Label resid="t"/></CustomTab></ExtensionPoint>
    <Resources><String id="g" DefaultValue="Group"/><String id="b" DefaultValue="Button"/><String id="t" DefaultValue="Tab"/></Resources>
  </VersionOverrides></OfficeApp>`;

test("a tab of the add-in's own has its own label, not that of a group", () => {
  expect(parseManifest(SMALL).tabs).toMatchObject([
    { id: "T", label: "Tab", groups: [{ label: "Group", controls: [{ kind: "button", label: "Button" }] }] },
  ]);
});

const ITEM = (id: string, action: string) =>
  `<Item id="${id}"><Label resid="b"/><Supertip><Title resid="b"/><Description resid="g"/></Supertip><Action ${action}</Action></Item>`;
const MENU = `<Control xsi:type="Menu" id="M"><Label resid="g"/><Supertip><Title resid="g"/><Description resid="t"/></Supertip>
  <Icon><Image size="16" resid="i16"/></Icon><Items>${ITEM("I1", 'xsi:type="ExecuteFunction"><FunctionName>go</FunctionName>')}${ITEM(
    "I2",
    'xsi:type="ShowTaskpane"><SourceLocation resid="u"/>',
  )}</Items></Control>`;
const RESOURCES =
  '<Resources><Image id="i16" DefaultValue="https://localhost/16.png"/><Url id="u" DefaultValue="https://localhost/p"/>';
const WITH_MENUS = SMALL.replace("</Group>", `${MENU}</Group>`)
  .replace(
    "<Resources>",
    `<ExtensionPoint xsi:type="ContextMenu"><OfficeMenu id="ContextMenuText">${MENU}</OfficeMenu><OfficeMenu id="ContextMenuCell">${MENU}</OfficeMenu></ExtensionPoint>${RESOURCES}`,
  )
  .replace("</VersionOverrides>", '</VersionOverrides><ExtendedOverrides Url="https://localhost/shortcuts.json"/>');

test("a menu has its own label and icon, and items that show the pane or run a function", () => {
  const menu = {
    kind: "menu",
    id: "M",
    label: "Group",
    tipText: "Tab",
    icons: [{ size: 16, url: "https://localhost/16.png" }],
    items: [
      { kind: "button", id: "I1", label: "Button", icons: [], action: { kind: "runFunction", functionName: "go" } },
      { kind: "button", id: "I2", action: { kind: "showPane", url: "https://localhost/p" } },
    ],
  };
  const { tabs, cellMenu, extendedOverridesUrl } = parseManifest(WITH_MENUS);
  expect(tabs[0]?.groups[0]?.controls).toMatchObject([{ kind: "button", id: "B" }, menu]);
  expect(cellMenu).toMatchObject([menu]);
  expect(extendedOverridesUrl).toBe("https://localhost/shortcuts.json");
});

test("an add-in without functions or a runtime shows the page of its default settings", () => {
  expect(parseManifest(SMALL)).toMatchObject({
    functions: null,
    getStarted: null,
    cellMenu: [],
    extendedOverridesUrl: null,
    pageUrl: "https://localhost/pane.html",
  });
});

const IN_A_PAGE_OF_THEIR_OWN = own.replace(
  /<Page>\s*<SourceLocation resid="Page.Url"\/>/,
  '<Page><SourceLocation resid="Functions.Script.Url"/>',
);

test.each([
  ["functions in a page of their own", IN_A_PAGE_OF_THEIR_OWN, "functions in the page of a shared runtime only"],
  ["functions without a shared runtime", own.replace(/<Runtimes>.*?<\/Runtimes>/s, ""), "nothing of it was started"],
  ["text that is no XML", "<OfficeApp>", "well-formed"],
  ["a missing resource", SMALL.replace('String id="b"', 'String id="c"'), 'needs a resource "b"'],
  ["a menu without items", WITH_MENUS.replaceAll(/<Items>.*?<\/Items>/gs, ""), "needs <Items> in <Control M>"],
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
