// Reading a manifest as a document; the rules beside this file ask their questions through these few functions.

/** One thing wrong with a manifest: the rule that found it, and words that say where and what. */
export interface Problem {
  readonly rule: string;
  readonly message: string;
}

export function parseManifest(text: string): Document {
  if (/<!DOCTYPE|<!ENTITY/i.test(text))
    throw new Error("a manifest has no DOCTYPE and no entities: this one was not read");
  const manifest = new DOMParser().parseFromString(text, "application/xml");
  const failure = manifest.getElementsByTagName("parsererror")[0];
  if (failure) throw new Error(`the manifest is not well-formed XML: ${failure.textContent ?? ""}`);
  return manifest;
}

/** All elements of that local name below `parent`, whatever their namespace. */
export function all(parent: Document | Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagNameNS("*", name));
}

export function childrenOf(parent: Element, name?: string): Element[] {
  return Array.from(parent.children).filter((child) => name === undefined || child.localName === name);
}

/** "Button" for <Control xsi:type="Button">, "" where the element has no type. */
export function typeOf(element: Element): string {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";
}

export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}

export function textOf(element: Element | undefined): string {
  return element?.textContent?.trim() ?? "";
}

/** Where an element stands, for messages: "OfficeApp/Hosts/Host". */
export function pathOf(element: Element): string {
  const names: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) names.unshift(at.localName);
  return names.join("/");
}

/** The value of the resource that `element` names with its resid; "" when there is none. */
export function resourceValue(element: Element): string {
  const id = attribute(element, "resid");
  const resources = all(element.ownerDocument, "Resources")[0];
  const entry =
    resources && Array.from(resources.querySelectorAll("*")).find((candidate) => attribute(candidate, "id") === id);
  return entry ? attribute(entry, "DefaultValue") : "";
}
