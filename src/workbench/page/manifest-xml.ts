/** Finds the text that an element's `resid` stands for. */
export type Texts = (element: Element) => string;

/** The resources of a manifest; asking for one that is not there throws and names it. */
export function resourceTexts(overrides: Element): Texts {
  const values = new Map<string, string>();
  const resources = child(overrides, "Resources");
  for (const entry of resources ? descendants(resources, "*") : []) {
    const id = entry.getAttribute("id");
    if (id !== null) values.set(id, entry.getAttribute("DefaultValue") ?? "");
  }
  return (element) => {
    const id = element.getAttribute("resid") ?? "";
    const value = values.get(id);
    if (value === undefined)
      throw new Error(`manifest.xml needs a resource "${id}" for <${element.localName}> and has none`);
    return value;
  };
}

/** At any depth; "*" = all. */
export function descendants(element: Element, localName: string): Element[] {
  return [...element.getElementsByTagNameNS("*", localName)];
}

/** The first at any depth. */
export function child(element: Element, localName: string): Element | null {
  return descendants(element, localName)[0] ?? null;
}

/** The element's own, not those of elements within. */
export function ownChildren(element: Element, localName: string): Element[] {
  return [...element.children].filter((candidate) => candidate.localName === localName);
}

export function required(element: Element, localName: string): Element {
  return orRefused(child(element, localName), element, localName);
}

export function requiredOwn(element: Element, localName: string): Element {
  return orRefused(ownChildren(element, localName)[0] ?? null, element, localName);
}

/** `xsi:type` */
export function typeOf(element: Element): string {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";
}

function orRefused(found: Element | null, element: Element, localName: string): Element {
  if (!found)
    throw new Error(
      `manifest.xml needs <${localName}> in <${element.localName} ${element.getAttribute("id") ?? ""}> and has none`,
    );
  return found;
}
