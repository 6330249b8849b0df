import { cellAddress } from "../workbook/cell-address";
import { sourceWords } from "../catalog/claim-words";
import type { CellStyle, PlanCell, SheetPlan } from "../workbook/sheet-plan";
import { FINDING_KINDS, type Finding } from "./finding";
import { documentedWords, headlineWords, KIND_WORDS, reportedWords } from "./finding-words";

const COLUMNS = [
  { title: "Sheet", width: 90 },
  { title: "Cell", width: 48 },
  { title: "Finding", width: 150 },
  { title: "Value in cell", width: 110 },
  { title: "Issue", width: 260 },
  { title: "What is documented", width: 230 },
  { title: "Evidence", width: 62 },
  { title: "Source", width: 140 },
  { title: "What to do", width: 220 },
] as const;

/**
 * The findings of a check as a sheet, one row each, by group. The sheet is of the day of the check and does not follow
 * later changes.
 * Shape:  nine columns; `cellsRead` of how many cells it is, all of the workbook where `isComplete`.
 */
export function planFindings(
  findings: readonly Finding[],
  { cellsRead, isComplete }: { readonly cellsRead: number; readonly isComplete: boolean },
  catalogueVersion: string,
): SheetPlan {
  const head = [
    lineRow("Findings", "title"),
    lineRow(
      `${cellsRead.toLocaleString("en-US")} ${cellsRead === 1 ? "cell" : "cells"} read${isComplete ? "" : " before the check was stopped"}: ${headlineWords(findings)}. Offtake catalogue ${catalogueVersion}.`,
      "subtitle",
    ),
    lineRow("Suggestions based on labels, values and units. Nothing in the workbook was changed.", "subtitle"),
    COLUMNS.map(({ title }) => textCell(title, "heading")),
  ];
  const sorted = FINDING_KINDS.flatMap((kind) => findings.filter((finding) => finding.kind === kind));
  return {
    sheetName: "Findings",
    rows: [...head, ...sorted.map(findingRow)],
    columnWidths: COLUMNS.map(({ width }) => width),
    names: [],
    frozenRows: head.length,
  };
}

function findingRow({ kind, place, held, message, remedy, documented, reported }: Finding): PlanCell[] {
  const [words, grade, source] =
    reported === undefined
      ? [
          documented === null ? "" : documentedWords(documented),
          documented?.claim.grade ?? "",
          documented?.source ?? null,
        ]
      : [reportedWords(reported), reported.shown.grade, reported.source];
  return [
    textCell(place.sheetName, "body"),
    textCell(cellAddress(place), "label"),
    textCell(KIND_WORDS[kind], "body"),
    typeof held.value === "number"
      ? { kind: "number", value: held.value, numberFormat: held.numberFormat, style: "rowNumber" }
      : textCell(String(held.value), "body"),
    textCell(message, "body"),
    textCell(words, "body"),
    textCell(grade, "body"),
    sourceCell(source),
    textCell(remedy, "note"),
  ];
}

function sourceCell(source: NonNullable<Finding["documented"]>["source"]): PlanCell {
  if (source === null) return textCell("", "body");
  return source.url.startsWith("https://")
    ? { kind: "text", text: sourceWords(source), link: source.url, style: "link" }
    : textCell(sourceWords(source), "body");
}

function lineRow(text: string, style: CellStyle): PlanCell[] {
  return COLUMNS.map((_, column) => (column === 0 ? textCell(text, style) : null));
}

function textCell(text: string, style: CellStyle): PlanCell {
  return { kind: "text", text, style };
}
