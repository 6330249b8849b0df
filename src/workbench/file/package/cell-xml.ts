import type { CellValue } from "../../grid";
import { fileText } from "../file-text";
import { escapedText, xmlElement } from "./edit-text";

/** The error values that the format has (ECMA-376 part 1, 18.17.3). Excel itself keeps any other as #VALUE!. */
const ERRORS = new Set(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"]);
/** A function that has not answered yet has no result. */
const PENDING = "#BUSY!";

export interface CellContent {
  /** As a file spells it; null for a constant. */
  readonly formula: string | null;
  readonly value: CellValue;
  /** What an array formula fills; null for a formula of one cell. */
  readonly arrayRef: string | null;
  /** The number of the mark for a dynamic array; null where the formula has none. */
  readonly cellMark: number | null;
}

/** A cell that is written anew, with an inline string for a text. */
export function cellXml(prefix: string, address: string, style: number | undefined, content: CellContent): string {
  const { formula, value, arrayRef, cellMark } = content;
  const name = (tag: string): string => `${prefix}${tag}`;
  const attributes = { r: address, s: style === 0 ? undefined : style };
  if (formula === null && value === null) return xmlElement(name("c"), attributes);
  if (formula === null && typeof value === "string") {
    const text = `<${name("t")} xml:space="preserve">${escapedText(fileText(value))}</${name("t")}>`;
    return xmlElement(name("c"), { ...attributes, t: "inlineStr" }, xmlElement(name("is"), {}, text));
  }
  const written =
    formula === null
      ? ""
      : xmlElement(name("f"), arrayRef === null ? {} : { t: "array", ref: arrayRef }, escapedText(fileText(formula)));
  const marked = { ...attributes, t: resultType(value), cm: cellMark ?? undefined };
  return xmlElement(name("c"), marked, `${written}${resultXml(prefix, value)}`);
}

/** What <c> says of its value; undefined for a number. */
export function resultType(value: CellValue): string | undefined {
  if (typeof value === "string") return "str";
  if (typeof value === "boolean") return "b";
  return typeof value === "object" && value !== null && value.error !== PENDING ? "e" : undefined;
}

export function resultXml(prefix: string, value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "object") {
    if (value.error === PENDING) return "";
    return xmlElement(`${prefix}v`, {}, ERRORS.has(value.error) ? value.error : "#VALUE!");
  }
  if (typeof value === "string") return `<${prefix}v>${escapedText(fileText(value))}</${prefix}v>`;
  return xmlElement(`${prefix}v`, {}, typeof value === "boolean" ? String(Number(value)) : String(value));
}
