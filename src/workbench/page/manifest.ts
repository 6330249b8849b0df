// The part of an add-in's manifest.xml that a host shows and acts on.

export type ButtonAction =
  | { readonly kind: "showPane"; readonly url: string }
  | { readonly kind: "runFunction"; readonly functionName: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tipText: string;
  readonly icons: readonly ManifestIcon[];
  readonly action: ButtonAction;
}

export interface ManifestIcon {
  readonly size: number;
  readonly url: string;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly id: string;
  /** Null for one of Excel's own tabs. */
  readonly label: string | null;
  readonly groups: readonly RibbonGroup[];
}

export interface AddinManifest {
  readonly name: string;
  readonly iconUrl: string;
  /** The page of the shared runtime. */
  readonly pageUrl: string;
  readonly functions: { readonly metadataUrl: string; readonly namespace: string } | null;
  readonly getStarted: { readonly title: string; readonly description: string } | null;
  readonly tabs: readonly RibbonTab[];
}

/** Reads a manifest; throws, naming the element, when it lacks what a host cannot do without. */
export function parseManifest(xml: string): AddinManifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const problem = document.querySelector("parsererror");
  if (problem) throw new Error(`manifest.xml needs to be well-formed XML and is not: ${problem.textContent?.trim() ?? ""}`);
  const root = document.documentElement;
  const overrides = descendants(root, "VersionOverrides").at(-1) ?? root;
  const texts = resourceTexts(overrides);
  const functions = descendants(overrides, "ExtensionPoint").find((point) => typeOf(point) === "CustomFunctions");
  const surface = descendants(overrides, "ExtensionPoint").find((point) => typeOf(point) === "PrimaryCommandSurface");
  const getStarted = child(overrides, "GetStarted");
  const runtime = child(overrides, "Runtime");
  const icon = child(root, "HighResolutionIconUrl") ?? child(root, "IconUrl");
  return {
    name: child(root, "DisplayName")?.getAttribute("DefaultValue") ?? "Add-in",
    iconUrl: icon?.getAttribute("DefaultValue") ?? "",
    pageUrl: runtime ? texts(runtime) : (required(root, "SourceLocation").getAttribute("DefaultValue") ?? ""),
    functions: functions
      ? { metadataUrl: texts(required(required(functions, "Metadata"), "SourceLocation")), namespace: texts(required(functions, "Namespace")) }
      : null,
    getStarted: getStarted && { title: texts(required(getStarted, "Title")), description: texts(required(getStarted, "Description")) },
    tabs: surface ? tabsOf(surface, texts) : [],
  };
}

type Texts = (element: Element) => string;

function tabsOf(surface: Element, texts: Texts): RibbonTab[] {
  const tabs = [...surface.children].filter((element) => element.localName === "OfficeTab" || element.localName === "CustomTab");
  return tabs.map((tab) => {
    const label = [...tab.children].find((element) => element.localName === "Label");
    return {
      id: tab.getAttribute("id") ?? "",
      label: tab.localName === "OfficeTab" || !label ? null : texts(label),
      groups: [...tab.children].filter((element) => element.localName === "Group").map((group) => groupOf(group, texts)),
    };
  });
}

function groupOf(group: Element, texts: Texts): RibbonGroup {
  const controls = descendants(group, "Control").filter((control) => typeOf(control) === "Button");
  return {
    id: group.getAttribute("id") ?? "",
    label: texts(required(group, "Label")),
    buttons: controls.map((control) => buttonOf(control, texts)),
  };
}

function buttonOf(control: Element, texts: Texts): RibbonButton {
  const tip = required(control, "Supertip");
  const action = required(control, "Action");
  return {
    id: control.getAttribute("id") ?? "",
    label: texts(required(control, "Label")),
    tipTitle: texts(required(tip, "Title")),
    tipText: texts(required(tip, "Description")),
    icons: descendants(required(control, "Icon"), "Image").map((image) => ({ size: Number(image.getAttribute("size")), url: texts(image) })),
    action:
      typeOf(action) === "ShowTaskpane"
        ? { kind: "showPane", url: texts(required(action, "SourceLocation")) }
        : { kind: "runFunction", functionName: required(action, "FunctionName").textContent?.trim() ?? "" },
  };
}

/** Finds the text that an element's `resid` stands for. */
function resourceTexts(overrides: Element): Texts {
  const values = new Map<string, string>();
  const resources = child(overrides, "Resources");
  for (const entry of resources ? descendants(resources, "*") : []) {
    const id = entry.getAttribute("id");
    if (id !== null) values.set(id, entry.getAttribute("DefaultValue") ?? "");
  }
  return (element) => {
    const id = element.getAttribute("resid") ?? "";
    const value = values.get(id);
    if (value === undefined) throw new Error(`manifest.xml needs a resource "${id}" for <${element.localName}> and has none`);
    return value;
  };
}

function descendants(element: Element, localName: string): Element[] {
  return [...element.getElementsByTagNameNS("*", localName)];
}

function child(element: Element, localName: string): Element | null {
  return descendants(element, localName)[0] ?? null;
}

function required(element: Element, localName: string): Element {
  const found = child(element, localName);
  if (!found) throw new Error(`manifest.xml needs <${localName}> in <${element.localName} ${element.getAttribute("id") ?? ""}> and has none`);
  return found;
}

function typeOf(element: Element): string {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";
}
