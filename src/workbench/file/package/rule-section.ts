import type { Grid } from "../../grid";
import { isShown } from "../../format-rules";
import { formatCells, parseCells, type SheetSize } from "../../model/a1";
import type { FormatRule, FormatRuleType } from "../../sheet-objects";
import type { FileRule } from "../file-book";
import { fileFormula } from "../file-formula";
import { plainText } from "../file-text";
import { formulaFault } from "../formula-fault";
import { gridFormula } from "../grid-formula";
import { refusalOf } from "../uncalculated-formula";
import type { AddedStyles } from "./added-styles";
import { editedText, escapedText, retagged, xmlElement, type TextEdit } from "./edit-text";
import { type SheetScan, type SheetSection } from "./scan-sheet";
import { BUILT_IN_FORMATS, type StylesScan } from "./scan-styles";
import { childrenNamed, descendantsNamed, isOn, xmlTree, type XmlElement, type XmlNode } from "./scan-xml";

const SECTION = "conditionalFormatting";
const EXTENSIONS = "extLst";
const RULE = "cfRule";
/** Excel's words for the types of a file (ECMA-376 part 1, 18.18.12); all others are criteria that are given. */
const TYPES: Readonly<Record<string, FormatRuleType>> = {
  ...{ expression: "Custom", cellIs: "CellValue", colorScale: "ColorScale", dataBar: "DataBar", iconSet: "IconSet" },
  ...{ top10: "TopBottom", containsText: "ContainsText", notContainsText: "ContainsText" },
  ...{ beginsWith: "ContainsText", endsWith: "ContainsText" },
};

export interface RuleContext {
  readonly size: SheetSize;
  readonly styles: StylesScan;
  readonly namespace: string | null;
}

/**
 * The conditional formats of a sheet, the first to go first. The grid shows those that give a number format, and nothing
 * besides, while a formula is true; all others are carried.
 */
export function readRules(scan: SheetScan, context: RuleContext): FileRule[] {
  const rules = rulesIn(scan).map(({ section, element, text }, inFile) => {
    const [node] = xmlTree(`<r>${text}</r>`, SECTION).children;
    const rule = fileRule(node, section.attributes.sqref ?? "", inFile, context);
    const carried = { ...rule, isCarried: rule.isCarried || isOn(section.attributes.pivot) };
    return { rule: carried, priority: Number(element.attributes.priority) };
  });
  return [...rules, ...extendedRules(scan, context)]
    .sort((one, other) => one.priority - other.priority)
    .map(({ rule }) => rule);
}

/** Rules that only later versions of Excel read. Bars stand twice, in part here and in part among the others. */
function extendedRules(
  scan: SheetScan,
  context: RuleContext,
): { readonly rule: FileRule; readonly priority: number }[] {
  const own = scan.sections.find(({ name }) => name === EXTENSIONS);
  if (own === undefined || !scan.xml.slice(own.start, own.end).includes(RULE)) return [];
  const tree = xmlTree(scan.xml.slice(own.start, own.end), EXTENSIONS);
  return descendantsNamed(tree, SECTION).flatMap((section) =>
    childrenNamed(section, RULE)
      .filter(({ attributes }) => attributes.type !== "dataBar")
      .map((node) => ({
        rule: { ...fileRule(node, childrenNamed(section, "sqref")[0]?.text ?? "", null, context), isCarried: true },
        priority: Number(node.attributes.priority ?? Infinity),
      })),
  );
}

function fileRule(node: XmlNode | undefined, cells: string, inFile: number | null, context: RuleContext): FileRule {
  const { size, styles, namespace } = context;
  const found = cells.split(" ").filter((one) => one !== "");
  const areas = found.map((one) => parseCells(one, size)).filter((area) => area !== null);
  const { type = "", dxfId, stopIfTrue } = node?.attributes ?? {};
  const formulas = [...childrenNamed(node, "formula"), ...childrenNamed(node, "f")].map(({ text }) => plainText(text));
  const formula = type === "expression" && formulas[0] !== undefined ? gridFormula(formulas[0], namespace) : "";
  const look = dxfId === undefined ? undefined : styles.list("dxfs")[Number(dxfId)];
  const rule = {
    areas,
    type: TYPES[type] ?? "PresetCriteria",
    formula,
    numberFormat: onlyNumberFormat(look),
    stopIfTrue: isOn(stopIfTrue),
    inFile,
  } as const;
  const isSimple = formulas.length === 1 && node?.children.length === 1 && areas.length === found.length;
  const placed = areas.map((area) => ({ ...area, sheetId: "" }));
  const isLive =
    isSimple && refusalOf(formula) === null && isShown({ ...rule, id: "", areas: placed, isCarried: false });
  return { ...rule, isCarried: !isLive };
}

/** Null where a look is more than that. */
function onlyNumberFormat(look: XmlNode | undefined): string | null {
  const [format, ...others] = look?.children ?? [];
  if (format?.name !== "numFmt" || others.length > 0) return null;
  return format.attributes.formatCode ?? BUILT_IN_FORMATS[Number(format.attributes.numFmtId)] ?? null;
}

interface FoundRule {
  readonly section: SheetSection;
  readonly element: XmlElement;
  readonly text: string;
}

/** In the order of the text, by which `inFile` counts them. */
function rulesIn({ xml, sections }: SheetScan): FoundRule[] {
  return sections
    .filter(({ name }) => name === SECTION)
    .flatMap((section) =>
      section.children
        .filter(({ name }) => name === RULE)
        .map((element) => ({ section, element, text: xml.slice(element.start, element.end) })),
    );
}

/** Whether rules came, went, changed or changed places: those of the file move along with its rows and columns, in its own text. */
export function hasOtherRules(before: readonly FormatRule[], now: readonly FormatRule[]): boolean {
  return (
    before.length !== now.length ||
    before.some(({ id, inFile }, index) => id !== now[index]?.id || inFile !== now[index].inFile)
  );
}

/** The sheet's text with the rules of its own that are still there, each at its place among all. */
export function withOwnRules(scan: SheetScan, rules: readonly FormatRule[]): string {
  const { xml } = scan;
  const places = new Map(rules.flatMap(({ inFile }, index) => (inFile === null ? [] : [[inFile, index + 1] as const])));
  const found = rulesIn(scan).map((rule, inFile) => ({ ...rule, priority: places.get(inFile) }));
  const edits = found.flatMap(({ section, element, priority }): TextEdit[] => {
    const { start, end, openEnd } = element;
    if (priority !== undefined)
      return [{ start, end: openEnd, text: retagged(xml.slice(start, openEnd), { priority }) }];
    const others = found.filter((one) => one.section === section);
    if (others.some((one) => one.priority !== undefined)) return [{ start, end, text: "" }];
    // Nothing is left in it: it goes as a whole, once.
    return others[0]?.element === element ? [{ start: section.start, end: section.end, text: "" }] : [];
  });
  return editedText(xml, edits);
}

/** All sections with conditional formats: the file's as they stand, behind them the rules that it does not have. */
export function ruleSections(
  { xml, prefix, sections }: SheetScan,
  rules: readonly FormatRule[],
  { grid, styles, namespace }: { readonly grid: Grid; readonly styles: AddedStyles; readonly namespace: string | null },
): string {
  const own = sections.filter(({ name }) => name === SECTION).map(({ start, end }) => xml.slice(start, end));
  const added = rules.map(({ areas, formula, numberFormat, stopIfTrue, inFile, isCarried }, index) => {
    // What Excel would take no formula for it takes no rule for, either.
    if (inFile !== null || isCarried || areas.length === 0 || formulaFault(formula) !== null) return "";
    const rule = xmlElement(
      `${prefix}${RULE}`,
      {
        type: "expression",
        dxfId: numberFormat === null ? undefined : styles.formatOfRule(numberFormat),
        priority: index + 1,
        stopIfTrue: stopIfTrue ? 1 : undefined,
      },
      xmlElement(`${prefix}formula`, {}, escapedText(fileFormula(formula, { namespace }))),
    );
    const sqref = areas.map((area) => formatCells(area, grid)).join(" ");
    return xmlElement(`${prefix}${SECTION}`, { sqref }, rule);
  });
  return [...own, ...added].join("");
}
