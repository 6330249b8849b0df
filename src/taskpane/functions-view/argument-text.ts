import type { Formats } from "../shared/formats";
import type { ArgumentKind } from "./argument-kind";

/** What a field comes to in a formula: nothing for one left empty, or why it cannot be used. */
export type ArgumentText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string };

const REFERENCE =
  /^(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?$/iu;
const WHOLE_COLUMNS = /^(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$/iu;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * A field as an argument of a formula, in English notation. Every field also takes a reference ("B4"), or a formula after
 * an equals sign ("=B4/2").
 */
export function argumentText(kind: ArgumentKind, entry: string, formats: Pick<Formats, "marks">): ArgumentText {
  const typed = entry.trim();
  if (typed === "") return done("");
  if (typed.startsWith("="))
    return typed.length > 1
      ? done(typed.slice(1).trim())
      : { ok: false, problem: "Type a formula after the equals sign." };
  if (kind !== "word" && kind !== "figure" && kind !== "text" && isReference(typed)) return done(typed);
  switch (kind) {
    case "deal":
    case "deals":
    case "figure":
    case "word":
    case "text":
    case "call":
      return done(quoted(typed));
    case "date":
      return dateText(typed);
    case "range":
      return rangeText(typed);
    case "number":
      return numberText(typed, formats.marks);
  }
}

/** Whether a text is a reference to cells, as formulas write it. */
export function isReference(text: string): boolean {
  return REFERENCE.test(text) || WHOLE_COLUMNS.test(text);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function dateText(typed: string): ArgumentText {
  const [, year, month, day] = ISO_DAY.exec(typed) ?? [];
  const isDay =
    year !== undefined &&
    !Number.isNaN(Date.parse(typed)) &&
    new Date(Date.parse(typed)).toISOString().startsWith(typed);
  if (!isDay || Number(year) < 1990) return { ok: false, problem: "A date from 1990 on, or a cell that holds one." };
  return done(`DATE(${Number(year)},${Number(month)},${Number(day)})`);
}

function rangeText(typed: string): ArgumentText {
  if (/^\{.*\}$/s.test(typed)) return done(typed);
  return { ok: false, problem: "A range such as B4:B12, or numbers in braces: {20,30,50}." };
}

/** "8%", "1,234.5" or "1.234,5" as the user writes numbers; spaces between thousands are fine. */
function numberText(typed: string, { decimal, group }: Formats["marks"]): ArgumentText {
  const isShare = typed.endsWith("%");
  const body = (isShare ? typed.slice(0, -1) : typed).trim().replace(/[\s\u00a0\u202f']/g, "");
  const grouped = new RegExp(`^[+-]?\\d{1,3}(?:${escaped(group)}\\d{3})+(?:${escaped(decimal)}\\d*)?$`);
  const plain = new RegExp(`^[+-]?(?:\\d+(?:${escaped(decimal)}\\d*)?|${escaped(decimal)}\\d+)(?:e[+-]?\\d+)?$`, "i");
  if (!plain.test(body) && !(group.trim() !== "" && grouped.test(body))) {
    return {
      ok: false,
      problem: `A number, for example ${example(decimal)}, a share such as 8%, or a cell such as B4.`,
    };
  }
  const number = Number((group.trim() === "" ? body : body.replaceAll(group, "")).replace(decimal, "."));
  return Number.isFinite(number)
    ? done(`${number}${isShare ? "%" : ""}`)
    : { ok: false, problem: "This number is too large for Excel." };
}

function example(decimal: string): string {
  return `1234${decimal}5`;
}

function escaped(mark: string): string {
  return mark.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function done(text: string): ArgumentText {
  return { ok: true, text };
}
