import { all, attribute, pathOf, textOf, typeOf, type Problem } from "./manifest-document";

/** What a value must look like; [element or element@attribute, pattern, what is needed]. Source: the manifest reference. */
const PATTERNS: readonly (readonly [string, RegExp, string])[] = [
  ["Id", /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, "a GUID"],
  ["Version", /^\d{1,5}(\.\d{1,5}){0,3}$/, "one to four numbers with dots"],
  ["DefaultLocale", /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "a locale such as en-US"],
  [
    "Permissions",
    /^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/,
    "a permission of a task pane",
  ],
  ["Runtime@lifetime", /^(short|long)?$/, "short or long"],
  ["Set@MinVersion", /^\d+(\.\d+){0,3}$/, "a version"],
  ["FunctionName", /^[A-Za-z_][A-Za-z0-9_.]{0,124}$/, "an action name"],
];

const TYPES: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ["TaskPaneApp"],
  VersionOverrides: ["VersionOverridesV1_0"],
  ExtensionPoint: ["CustomFunctions", "PrimaryCommandSurface", "ContextMenu"],
  Control: ["Button", "Menu"],
  Action: ["ShowTaskpane", "ExecuteFunction"],
};

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  Runtime: ["resid", "lifetime"],
  ExtendedOverrides: ["Url", "ResourcesUrl"],
  Control: ["id"],
  Group: ["id"],
  Set: ["Name", "MinVersion"],
  Sets: ["DefaultMinVersion"],
};

const LONGEST_ID = 32;
const LONGEST: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250, Urls: 2048, Images: 2048 };
const LONGEST_SETTING: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  IconUrl: 2048,
  SupportUrl: 2048,
};

/** Every value of the wrong form: identifiers, versions, types, attributes, lengths. */
export function valueProblems(manifest: Document): Problem[] {
  return [
    ...PATTERNS.flatMap(([where, pattern, need]) => patternProblems(manifest, where, pattern, need)),
    ...Object.entries(TYPES).flatMap(([name, types]) => typeProblems(manifest, name, types)),
    ...Object.entries(ATTRIBUTES).flatMap(([name, known]) => attributeProblems(manifest, name, known)),
    ...hostProblems(manifest),
    ...lengthProblems(manifest),
  ];
}

function patternProblems(manifest: Document, where: string, pattern: RegExp, need: string): Problem[] {
  const [name = "", attributeName] = where.split("@");
  return all(manifest, name)
    .map((element) => ({ element, value: attributeName ? attribute(element, attributeName) : textOf(element) }))
    .filter(({ value }) => !pattern.test(value))
    .map(({ element, value }) => ({ rule: "value", message: `${pathOf(element)} needs ${need}: got "${value}"` }));
}

function typeProblems(manifest: Document, name: string, types: readonly string[]): Problem[] {
  return all(manifest, name)
    .filter((element) => !types.includes(typeOf(element)))
    .map((element) => ({
      rule: "xsi-type",
      message: `${pathOf(element)} is of type ${types.join(" or ")}: got "${typeOf(element)}"`,
    }));
}

function attributeProblems(manifest: Document, name: string, known: readonly string[]): Problem[] {
  return all(manifest, name).flatMap((element) =>
    element
      .getAttributeNames()
      .filter(
        (attributeName) => !attributeName.includes(":") && attributeName !== "xmlns" && !known.includes(attributeName),
      )
      .map((attributeName) => ({
        rule: "unknown-attribute",
        message: `${pathOf(element)} has no attribute ${attributeName}`,
      })),
  );
}

/** Excel is Host Name="Workbook" outside VersionOverrides and Host xsi:type="Workbook" inside. */
function hostProblems(manifest: Document): Problem[] {
  return all(manifest, "Host")
    .filter((host) => (attribute(host, "Name") || typeOf(host)) !== "Workbook")
    .map((host) => ({ rule: "xsi-type", message: `${pathOf(host)} must be Workbook` }));
}

function lengthProblems(manifest: Document): Problem[] {
  const tooLong = (element: Element, what: string, longest: number): Problem[] =>
    what.length > longest
      ? [
          {
            rule: "length",
            message: `${pathOf(element)} takes ${longest} characters: "${what.slice(0, 40)}" has ${what.length}`,
          },
        ]
      : [];
  const elements = Array.from(manifest.querySelectorAll("*"));
  const ids = elements.flatMap((element) => {
    const isResource = element.closest("Resources") !== null;
    return [
      ...tooLong(element, attribute(element, "resid"), LONGEST_ID),
      ...(isResource ? tooLong(element, attribute(element, "id"), LONGEST_ID) : []),
    ];
  });
  const resources = Object.entries(LONGEST).flatMap(([list, longest]) =>
    all(manifest, list).flatMap((parent) =>
      Array.from(parent.children).flatMap((entry) => tooLong(entry, attribute(entry, "DefaultValue"), longest)),
    ),
  );
  const settings = Object.entries(LONGEST_SETTING).flatMap(([name, longest]) =>
    all(manifest, name).flatMap((element) => tooLong(element, attribute(element, "DefaultValue"), longest)),
  );
  return [...ids, ...resources, ...settings];
}
