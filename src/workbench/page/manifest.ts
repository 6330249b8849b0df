// The part of an add-in's manifest.xml that a host shows and acts on.
import { controlsOf, type ManifestControl } from "./manifest-controls";
import {
  child,
  descendants,
  ownChildren,
  required,
  requiredOwn,
  resourceTexts,
  typeOf,
  type Texts,
} from "./manifest-xml";

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly ManifestControl[];
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
  /** What the menu of a cell shows besides Excel's own. */
  readonly cellMenu: readonly ManifestControl[];
  /** The file with the keyboard shortcuts. */
  readonly extendedOverridesUrl: string | null;
}

/** Reads a manifest; throws, naming the element, when it lacks what a host cannot do without. */
export function parseManifest(xml: string): AddinManifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const problem = document.querySelector("parsererror");
  if (problem)
    throw new Error(`manifest.xml needs to be well-formed XML and is not: ${problem.textContent?.trim() ?? ""}`);
  const root = document.documentElement;
  const overrides = descendants(root, "VersionOverrides").at(-1) ?? root;
  const texts = resourceTexts(overrides);
  const point = (type: string): Element | undefined =>
    descendants(overrides, "ExtensionPoint").find((candidate) => typeOf(candidate) === type);
  const functions = point("CustomFunctions");
  const surface = point("PrimaryCommandSurface");
  const contextMenu = point("ContextMenu");
  const getStarted = child(overrides, "GetStarted");
  const runtime = child(overrides, "Runtime");
  refusePageOfTheirOwn(functions, runtime, texts);
  const icon = child(root, "HighResolutionIconUrl") ?? child(root, "IconUrl");
  return {
    name: child(root, "DisplayName")?.getAttribute("DefaultValue") ?? "Add-in",
    iconUrl: icon?.getAttribute("DefaultValue") ?? "",
    pageUrl: runtime ? texts(runtime) : (required(root, "SourceLocation").getAttribute("DefaultValue") ?? ""),
    functions: functions
      ? {
          metadataUrl: texts(required(required(functions, "Metadata"), "SourceLocation")),
          namespace: texts(required(functions, "Namespace")),
        }
      : null,
    getStarted: getStarted && {
      title: texts(required(getStarted, "Title")),
      description: texts(required(getStarted, "Description")),
    },
    tabs: surface ? tabsOf(surface, texts) : [],
    cellMenu: contextMenu ? cellMenuOf(contextMenu, texts) : [],
    extendedOverridesUrl: ownChildren(root, "ExtendedOverrides")[0]?.getAttribute("Url") ?? null,
  };
}

/** Here one page runs all of an add-in: functions in a page or a script of their own would be `#VALUE!` in every cell. */
function refusePageOfTheirOwn(functions: Element | undefined, runtime: Element | null, texts: Texts): void {
  if (functions === undefined) return;
  const page = required(required(functions, "Page"), "SourceLocation");
  if (runtime !== null && texts(page) === texts(runtime)) return;
  throw new Error(
    `the workbench runs custom functions in the page of a shared runtime only, and this add-in has them in ${texts(page)} without one; nothing of it was started`,
  );
}

function tabsOf(surface: Element, texts: Texts): RibbonTab[] {
  const tabs = [...surface.children].filter(
    (element) => element.localName === "OfficeTab" || element.localName === "CustomTab",
  );
  return tabs.map((tab) => {
    const label = ownChildren(tab, "Label")[0];
    return {
      id: tab.getAttribute("id") ?? "",
      label: tab.localName === "OfficeTab" || !label ? null : texts(label),
      groups: ownChildren(tab, "Group").map((group) => ({
        id: group.getAttribute("id") ?? "",
        label: texts(requiredOwn(group, "Label")),
        controls: controlsOf(group, texts),
      })),
    };
  });
}

/** Excel knows the menu of a cell only; that of a text is Word's. */
function cellMenuOf(contextMenu: Element, texts: Texts): ManifestControl[] {
  const menus = ownChildren(contextMenu, "OfficeMenu").filter((menu) => menu.getAttribute("id") === "ContextMenuCell");
  return menus.flatMap((menu) => controlsOf(menu, texts));
}
