import { childrenOf, pathOf, typeOf, type Problem } from "./manifest-document";

/**
 * The children each element of a task pane manifest may have, in their compulsory order.
 * "Name" exactly one, "Name?" none or one, "Name+" one or more, "Name*" any number, "A|B" either of them.
 * A key with a colon is for one xsi:type of the element.
 * Source: "How to find the proper order of manifest elements" and the manifest reference of the Office Add-ins
 * documentation (2026-07), [MS-OWEMXML] section 2.2.
 */
const CHILDREN: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? SupportUrl? " +
    "AppDomains? Hosts? Requirements? DefaultSettings Permissions VersionOverrides? ExtendedOverrides?",
  DisplayName: "Override*",
  Description: "Override*",
  IconUrl: "Override*",
  HighResolutionIconUrl: "Override*",
  SupportUrl: "Override*",
  AppDomains: "AppDomain*",
  Hosts: "Host+",
  Host: "Runtimes? AllFormFactors? DesktopFormFactor?",
  Requirements: "Sets? Methods?",
  Sets: "Set+",
  Methods: "Method+",
  DefaultSettings: "SourceLocation RequestedWidth? RequestedHeight?",
  SourceLocation: "Override*",
  VersionOverrides: "Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins?",
  ExtendedOverrides: "Tokens?",
  Runtimes: "Runtime+",
  Runtime: "Override?",
  AllFormFactors: "ExtensionPoint+",
  DesktopFormFactor: "GetStarted? FunctionFile? ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  "ExtensionPoint:CustomFunctions": "Script Page Metadata Namespace?",
  "ExtensionPoint:PrimaryCommandSurface": "OfficeTab* CustomTab*",
  "ExtensionPoint:ContextMenu": "OfficeMenu+",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  OfficeTab: "Group+",
  CustomTab: "Group|OfficeGroup+ Label InsertAfter|InsertBefore?",
  Group: "OverriddenByRibbonApi? Label Icon Control|OfficeControl+",
  OfficeMenu: "Control+",
  "Control:Button": "OverriddenByRibbonApi? Label Supertip Icon Action Enabled?",
  "Control:Menu": "OverriddenByRibbonApi? Label Supertip Icon? Enabled? Items",
  Items: "Item+",
  Item: "OverriddenByRibbonApi? Label Supertip Icon? Action Enabled?",
  Supertip: "Title Description",
  Icon: "Image+",
  "Action:ShowTaskpane": "TaskpaneId? SourceLocation Title?",
  "Action:ExecuteFunction": "FunctionName",
  Resources: "Images? Urls? ShortStrings? LongStrings?",
  Images: "Image+",
  Urls: "Url+",
  ShortStrings: "String+",
  LongStrings: "String+",
  Image: "Override*",
  Url: "Override*",
  String: "Override*",
};

/** Every element that is missing, unknown, repeated or out of its place. */
export function elementOrderProblems(manifest: Document): Problem[] {
  return [manifest.documentElement, ...Array.from(manifest.documentElement.querySelectorAll("*"))].flatMap(
    childProblems,
  );
}

function childProblems(element: Element): Problem[] {
  const typed = `${element.localName}:${typeOf(element)}`;
  const model = CHILDREN[typed] ?? CHILDREN[element.localName] ?? "";
  const slots = model.split(" ").filter(Boolean).map(slotFrom);
  const problems: Problem[] = [];
  const counts = slots.map(() => 0);
  let reached = 0;
  for (const child of childrenOf(element)) {
    const place = slots.findIndex((slot) => slot.names.includes(child.localName));
    if (place < 0) {
      problems.push({ rule: "unknown-element", message: `${pathOf(child)}: ${element.localName} has no such child` });
      continue;
    }
    if (place < reached) {
      problems.push({ rule: "element-order", message: `${pathOf(child)} comes too late: the order is ${model}` });
    }
    reached = Math.max(reached, place);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  slots.forEach((slot, place) => {
    const count = counts[place] ?? 0;
    const wanted = slot.names.join(" or ");
    if (count < slot.least) problems.push({ rule: "missing-element", message: `${pathOf(element)} needs ${wanted}` });
    if (count > slot.most)
      problems.push({ rule: "repeated-element", message: `${pathOf(element)} has ${count} of ${wanted}` });
  });
  return problems;
}

function slotFrom(text: string): { names: string[]; least: number; most: number } {
  const sign = /[?+*]$/.exec(text)?.[0] ?? "";
  const names = (sign ? text.slice(0, -1) : text).split("|");
  return { names, least: sign === "?" || sign === "*" ? 0 : 1, most: sign === "+" || sign === "*" ? Infinity : 1 };
}
