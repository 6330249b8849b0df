import type { Source } from "../../catalog/model";
import { sourceWords } from "../../catalog/claim-words";
import { calculation, heading, input, text, type DraftCell, type DraftRow } from "./draft";
import type { ModelBound, ModelInput } from "./subject";

/** Lines of inputs under a heading: value, bounds, unit, and where it comes from. */
export function inputRows(title: string, inputs: readonly ModelInput[]): DraftRow[] {
  return [
    heading([title, "Base", "Low", "High", "Unit", "Precision", "Evidence", "Source", "Note"], 3),
    ...inputs.map(inputRow),
  ];
}

function inputRow(line: ModelInput): DraftRow {
  return [
    text(line.label, "label"),
    input(line.key, line.base, line.numberFormat),
    line.bounds === undefined ? null : boundCell(line, "low", line.bounds.low),
    line.bounds === undefined ? null : boundCell(line, "high", line.bounds.high),
    text(line.unit, "body"),
    text(line.precision, "body"),
    text(line.grade, "body"),
    sourceCell(line.source),
    text(line.note, "note"),
  ];
}

function boundCell({ key, numberFormat }: ModelInput, side: "low" | "high", bound: ModelBound): DraftCell {
  if (bound !== "base") return input(`${key}.${side}`, bound, numberFormat);
  return calculation(`${key}.${side}`, `=IF(ISNUMBER({${key}}),{${key}},"")`, numberFormat);
}

/** A source in one line that opens it; an address that is not https is not opened from a sheet but can be read there. */
export function sourceCell(source: Source | null): DraftCell {
  if (source === null) return null;
  const label = sourceWords(source);
  return source.url.startsWith("https://")
    ? { kind: "text", text: label, link: source.url, style: "link" }
    : text(`${label}: ${source.url}`, "body");
}
