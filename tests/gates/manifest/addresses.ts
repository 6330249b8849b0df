import { all, attribute, type Problem } from "./manifest-document";

/** Every address the manifest names, with the element that names it. */
export function addressesIn(manifest: Document): { element: string; address: string }[] {
  const settings = [
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "SourceLocation",
    "Image",
    "Url",
    "ExtendedOverrides",
  ];
  return settings.flatMap((name) =>
    all(manifest, name).flatMap((element) =>
      [attribute(element, "DefaultValue"), attribute(element, "Url"), attribute(element, "ResourcesUrl")]
        .filter((address) => address !== "")
        .map((address) => ({ element: `${name} ${attribute(element, "id")}`.trim(), address })),
    ),
  );
}

/** Everything over https and on one origin (the store asks it of page, script and metadata), help and sharp icon named. */
export function addressProblems(manifest: Document): Problem[] {
  const start = all(manifest, "SourceLocation")[0];
  const origin = start ? originOf(attribute(start, "DefaultValue")) : "";
  const needed = ["IconUrl", "HighResolutionIconUrl", "SupportUrl"];
  return [
    ...addressesIn(manifest).flatMap(({ element, address }) => {
      if (!address.startsWith("https://"))
        return [{ rule: "https", message: `${element} must be https: got ${address}` }];
      if (originOf(address) !== origin)
        return [{ rule: "one-origin", message: `${element} must be on ${origin}: got ${address}` }];
      return [];
    }),
    ...needed
      .filter((name) => all(manifest, name).length === 0)
      .map((name) => ({
        rule: "store-needs",
        message: `${name} is missing; the store and the add-in dialogs need it`,
      })),
  ];
}

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : "";
}
