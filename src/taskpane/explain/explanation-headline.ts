import { labelInSentence } from "../../catalog/label-in-sentence";
import type { NumberFinding } from "../../checking/number-finding";
import type { Explanation } from "./explanation";
import type { SelectedCell } from "../../workbook/reading-port";

/** What a screen reader says when the selection has come to rest: the cell, and what is explained of it. */
export function explanationHeadline(explanation: Explanation): string {
  const { cell } = explanation;
  return `${cell.address}: ${subjectWords(explanation)}`;
}

const AGAINST: Readonly<Partial<Record<NumberFinding["kind"], string>>> = {
  contradiction: "contradicts a documented figure",
  near: "is close to a documented figure",
};

function subjectWords(explanation: Explanation): string {
  switch (explanation.kind) {
    case "calls": {
      const names = explanation.calls.map(({ call }) => call.name);
      const spilled =
        explanation.from.address === explanation.cell.address ? "" : `, spilled from ${explanation.from.address}`;
      return `${names.join(", ")}${spilled}`;
    }
    case "inserted":
      return `${labelInSentence(explanation.words)} of ${explanation.deal.name}`;
    case "native":
      return explanation.result !== null && explanation.deal !== null
        ? `${labelInSentence(explanation.result)} of ${explanation.deal.name}`
        : `a formula that reads ${explanation.reads.length} ${explanation.reads.length === 1 ? "range" : "ranges"}`;
    case "number": {
      const { contradiction, matches, derived, notChecked, cell, reported } = explanation;
      if (reported !== undefined)
        return `${reported.kind === "equal" ? "equals" : "differs from"} what ${reported.reported.company.name} reported`;
      const count = matches.length + derived.length;
      const found = [
        ...(contradiction === null ? [] : [AGAINST[contradiction.kind] ?? ""]),
        ...(count === 0 ? [] : [`${count} possible ${count === 1 ? "match" : "matches"}`]),
      ];
      if (found.length > 0) return found.join(", ");
      return notChecked === null ? nothingText(cell) : `not checked: ${notChecked}`;
    }
    case "other":
      return explanation.hint ?? nothingText(explanation.cell);
  }
}

/** What to say of a cell that holds nothing of ours. */
export function nothingText({ kind }: SelectedCell): string {
  switch (kind) {
    case "empty":
      return "This cell is empty. Select a number or a formula.";
    case "text":
      return "This cell contains text. Select a number or a formula.";
    case "truth":
      return "This cell contains TRUE or FALSE. Select a number or a formula.";
    case "error":
      return "This error was typed or pasted, not returned by a formula. Clear it, or enter a formula.";
    case "number":
      return "Offtake does not recognise this number. It matches no documented figure, and the labels next to it do not point to one.";
  }
}
