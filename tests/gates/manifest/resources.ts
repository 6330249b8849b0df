import { all, attribute, childrenOf, pathOf, typeOf, type Problem } from "./manifest-document";

/** The list in Resources that a resid of each element must point into. */
const KIND: Readonly<Record<string, string>> = {
  Runtime: "Urls",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Namespace: "ShortStrings",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
  Image: "Images",
};

/** References that lead nowhere or to the wrong kind of resource, ids used twice, resources nobody uses. */
export function resourceProblems(manifest: Document): Problem[] {
  const resources = all(manifest, "Resources")
    .flatMap((parent) => childrenOf(parent))
    .flatMap((list) => childrenOf(list));
  const listOf = new Map(resources.map((entry) => [attribute(entry, "id"), entry.parentElement?.localName ?? ""]));
  const references = Array.from(manifest.querySelectorAll("[resid]"));
  const used = new Set(references.map((element) => attribute(element, "resid")));
  return [
    ...references.flatMap((element) => referenceProblems(element, listOf)),
    ...duplicates(resources, "a resource"),
    ...duplicates(
      [...all(manifest, "Control"), ...all(manifest, "Item"), ...all(manifest, "Group"), ...all(manifest, "CustomTab")],
      "a control",
    ),
    ...resources
      .filter((entry) => !used.has(attribute(entry, "id")))
      .map((entry) => ({ rule: "unused-resource", message: `no element uses the resource ${attribute(entry, "id")}` })),
  ];
}

function referenceProblems(element: Element, listOf: ReadonlyMap<string, string>): Problem[] {
  const id = attribute(element, "resid");
  const found = listOf.get(id);
  if (found === undefined)
    return [{ rule: "resid-unresolved", message: `${pathOf(element)} names ${id}, which is not in Resources` }];
  const wanted = KIND[element.localName];
  if (wanted !== undefined && wanted !== found) {
    return [{ rule: "resid-kind", message: `${pathOf(element)} needs one of ${wanted}: ${id} is in ${found}` }];
  }
  return [];
}

function duplicates(elements: readonly Element[], what: string): Problem[] {
  const seen = new Set<string>();
  return elements.flatMap((element) => {
    const id = attribute(element, "id");
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew
      ? []
      : [
          {
            rule: "duplicate-id",
            message: `${element.localName} ${typeOf(element)} "${id}": the id of ${what} must be used once`,
          },
        ];
  });
}
