// Our manifest, broken in one way at a time. Each mutant names the rule that must find it.

export interface Mutant {
  readonly broken: string;
  readonly rule: string;
  /** False where the published schema cannot see the fault, so that only our own rules stand guard. */
  readonly schemaSees: boolean;
  readonly mutate: (manifest: string) => string;
}

const SHORTCUTS = '<ExtendedOverrides Url="https://localhost:3000/shortcuts.json"/>';
const PAGE_ACTION = /<Action xsi:type="ShowTaskpane">\s*<SourceLocation resid="Page\.Url"\/>\s*<\/Action>/;

/** A cell menu with copies of our first button, to test the rules for menus that the manifest does not use yet. */
export function withCellMenu(manifest: string, id: string, controls: number): string {
  const button = /<Control xsi:type="Button" id="Offtake\.Deals">[\s\S]*?<\/Control>/.exec(manifest)?.[0] ?? "";
  const copies = Array.from({ length: controls }, (_, index) =>
    button.replace("Offtake.Deals", `Offtake.Cell${index}`),
  ).join("");
  const point = `<ExtensionPoint xsi:type="ContextMenu"><OfficeMenu id="${id}">${copies}</OfficeMenu></ExtensionPoint>`;
  return manifest.replace("</DesktopFormFactor>", `${point}</DesktopFormFactor>`);
}

const structural = (broken: string, rule: string, mutate: Mutant["mutate"]): Mutant => ({
  broken,
  rule,
  schemaSees: true,
  mutate,
});
const semantic = (broken: string, rule: string, mutate: Mutant["mutate"]): Mutant => ({
  broken,
  rule,
  schemaSees: false,
  mutate,
});
const swap = (first: RegExp, second: RegExp) => (text: string) =>
  text.replace(new RegExp(`(${first.source})(\\s*)(${second.source})`), "$3$2$1");
const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
const element = (name: string): RegExp => new RegExp(`<${name}(?: [^>]*)?(?:/>|>[\\s\\S]*?</${name}>)`);

export const STRUCTURAL_MUTANTS: readonly Mutant[] = [
  structural("Version before Id", "element-order", swap(element("Id"), element("Version"))),
  structural("Requirements before Hosts", "element-order", (text) =>
    text
      .replace(element("Requirements"), "")
      .replace("<Hosts>", `${element("Requirements").exec(text)?.[0] ?? ""}<Hosts>`),
  ),
  structural("AllFormFactors before Runtimes", "element-order", swap(element("Runtimes"), element("AllFormFactors"))),
  structural("Page before Script", "element-order", swap(element("Script"), element("Page"))),
  structural("FunctionFile after the ribbon", "element-order", (text) =>
    text
      .replace(element("FunctionFile"), "")
      .replace("</DesktopFormFactor>", '<FunctionFile resid="Page.Url"/></DesktopFormFactor>'),
  ),
  structural("ExtendedOverrides before VersionOverrides", "element-order", (text) =>
    text.replace(SHORTCUTS, "").replace(/<VersionOverrides /, `${SHORTCUTS}<VersionOverrides `),
  ),
  structural("Supertip before Label", "element-order", swap(/<Label resid="Deals\.Label"\/>/, element("Supertip"))),
  structural("no Description", "missing-element", replace(/<Description DefaultValue="[^"]*"\/>/, "")),
  structural("no Supertip on a button", "missing-element", replace(element("Supertip"), "")),
  structural("no Icon on the group", "missing-element", replace(element("Icon"), "")),
  structural("no Label on the group", "missing-element", replace('<Label resid="Group.Label"/>', "")),
  structural(
    "no page in the action",
    "missing-element",
    replace(PAGE_ACTION, '<Action xsi:type="ShowTaskpane"></Action>'),
  ),
  structural("a menu without items", "missing-element", replace(/<Items>[\s\S]*?<\/Items>/, "<Items></Items>")),
  structural("two Versions", "repeated-element", replace(element("Version"), "$&$&")),
  structural("an element nobody knows", "unknown-element", replace("<FunctionFile", "<Foo/><FunctionFile")),
  structural("an Id that is no GUID", "value", replace(/<Id>(\w{7})\w/, "<Id>$1")),
  structural("a version with a letter", "value", replace(/<Version>\d+/, "<Version>x")),
  structural("a permission that does not exist", "value", replace("ReadWriteDocument", "FullControl")),
  structural("a lifetime that does not exist", "value", replace('lifetime="long"', 'lifetime="forever"')),
  structural(
    "a host that is not Excel",
    "xsi-type",
    replace('<Host xsi:type="Workbook">', '<Host xsi:type="Spreadsheet">'),
  ),
  structural(
    "an action type that does not exist",
    "xsi-type",
    replace('xsi:type="ShowTaskpane"', 'xsi:type="OpenPane"'),
  ),
  structural(
    "a resource id of more than 32 characters",
    "length",
    replace(/Functions\.Metadata\.Url/g, "Functions.Metadata.Url.That.Is.Too.Long"),
  ),
  structural("a label of 126 characters", "length", replace('"Blank model"', `"${"x".repeat(126)}"`)),
  structural(
    "a tip of 251 characters",
    "length",
    replace(/(id="Deals\.Description" DefaultValue=)"[^"]*"/, `$1"${"x".repeat(251)}"`),
  ),
  structural(
    "a misspelt attribute",
    "unknown-attribute",
    replace(SHORTCUTS, SHORTCUTS.replace("Url=", 'ResourceUrl="https://localhost:3000/shortcuts.json" Url=')),
  ),
];

export const SEMANTIC_MUTANTS: readonly Mutant[] = [
  semantic(
    "a resid that leads nowhere",
    "resid-unresolved",
    replace('resid="Functions.Metadata.Url"', 'resid="Functions.Meta.Url"'),
  ),
  semantic(
    "a text where an address is needed",
    "resid-kind",
    replace('<FunctionFile resid="Page.Url"/>', '<FunctionFile resid="Group.Label"/>'),
  ),
  semantic("functions on another page than the runtime", "same-page", (text) =>
    text.replace(/(<Page>\s*<SourceLocation resid=)"Page\.Url"/, '$1"Functions.Script.Url"'),
  ),
  semantic(
    "commands on another page than the runtime",
    "same-page",
    replace('<FunctionFile resid="Page.Url"/>', '<FunctionFile resid="LearnMore.Url"/>'),
  ),
  semantic(
    "the pane on another page than the runtime",
    "same-page",
    replace(PAGE_ACTION, '<Action xsi:type="ShowTaskpane"><SourceLocation resid="LearnMore.Url"/></Action>'),
  ),
  semantic(
    "another start page",
    "same-page",
    replace(
      '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>',
      '<SourceLocation DefaultValue="https://localhost:3000/functions.html"/>',
    ),
  ),
  semantic("no lifetime", "lifetime-long", replace(' lifetime="long"', "")),
  semantic(
    "two runtimes",
    "one-runtime",
    replace("</Runtimes>", '<Runtime resid="LearnMore.Url" lifetime="long"/></Runtimes>'),
  ),
  semantic("no icon of 80 pixels", "icon-sizes", replace('<bt:Image size="80" resid="Icon.Deals.80"/>', "")),
  semantic("an icon of 18 pixels", "icon-sizes", replace('size="20"', 'size="18"')),
  semantic(
    "an address without https",
    "https",
    replace("https://localhost:3000/functions.json", "http://localhost:3000/functions.json"),
  ),
  semantic(
    "metadata on another domain",
    "one-origin",
    replace("https://localhost:3000/functions.json", "https://cdn.example.com/functions.json"),
  ),
  semantic("no SupportUrl", "store-needs", replace(/<SupportUrl[^>]*\/>/, "")),
  semantic("no HighResolutionIconUrl", "store-needs", replace(/<HighResolutionIconUrl[^>]*\/>/, "")),
  semantic(
    "two controls with one id",
    "duplicate-id",
    replace('id="Offtake.InsertFigures"', 'id="Offtake.InsertModel"'),
  ),
  semantic("two resources with one id", "duplicate-id", replace('id="Icon.Deals.32" Def', 'id="Icon.Deals.16" Def')),
  semantic(
    "a TaskpaneId beside a shared runtime",
    "no-taskpane-id",
    replace(
      PAGE_ACTION,
      '<Action xsi:type="ShowTaskpane"><TaskpaneId>P1</TaskpaneId><SourceLocation resid="Page.Url"/></Action>',
    ),
  ),
  semantic(
    "no SharedRuntime requirement",
    "requirement-floor",
    replace('<Set Name="SharedRuntime" MinVersion="1.1"/>', ""),
  ),
  semantic(
    "a higher floor than the code needs",
    "requirement-floor",
    replace('"ExcelApi" MinVersion="1.9"', '"ExcelApi" MinVersion="1.16"'),
  ),
  semantic("a namespace with a space", "namespace", replace('DefaultValue="OFFTAKE"', 'DefaultValue="OFF TAKE!"')),
  semantic(
    "a namespace that reads as a cell",
    "namespace",
    replace('DefaultValue="OFFTAKE"', 'DefaultValue="TAX2026"'),
  ),
  semantic(
    "a button whose function does not exist",
    "function-name",
    replace("<FunctionName>insertFigures", "<FunctionName>insertFigure"),
  ),
  semantic(
    "a button with another label than its command",
    "command-table",
    replace(
      'id="InsertModel.Label" DefaultValue="Deal model"',
      'id="InsertModel.Label" DefaultValue="Model of a deal"',
    ),
  ),
  semantic("two items that run each other's function", "command-table", (text) =>
    text
      .replace("<FunctionName>insertModel", "<FunctionName>other")
      .replace("<FunctionName>insertFigures", "<FunctionName>insertModel")
      .replace("<FunctionName>other", "<FunctionName>insertFigures"),
  ),
  semantic(
    "a command that has lost its item",
    "command-table",
    replace(/<Item id="Offtake\.InsertBlankModel">[\s\S]*?<\/Item>/, ""),
  ),
  semantic("a cell menu whose id is misspelt", "office-menu", (text) => withCellMenu(text, "ContextMenuCells", 1)),
  semantic("two controls in one cell menu", "office-menu", (text) => withCellMenu(text, "ContextMenuCell", 2)),
  semantic(
    "a resource that nothing uses",
    "unused-resource",
    replace("</bt:ShortStrings>", '<bt:String id="Old.Label" DefaultValue="Old"/></bt:ShortStrings>'),
  ),
];
