import type { Explanation } from "./explanation";
import type { SelectedCell } from "../../workbook/reading-port";

/** What a screen reader says when the selection has come to rest: the cell, and what is explained of it. */
export function explanationHeadline(explanation: Explanation): string {
  const { cell } = explanation;
  return `${cell.address}: ${subjectWords(explanation)}`;
}

function subjectWords(explanation: Explanation): string {
  switch (explanation.kind) {
    case "calls": {
      const names = explanation.calls.map(({ call }) => call.name);
      const spilled =
        explanation.from.address === explanation.cell.address ? "" : `, spilled from ${explanation.from.address}`;
      return `${names.join(", ")}${spilled}`;
    }
    case "inserted":
      return `${explanation.words} of ${explanation.deal.name}`;
    case "number": {
      const { contradiction, matches, notChecked, cell } = explanation;
      const count = matches.length + (contradiction === null ? 0 : 1);
      if (count === 0 && notChecked !== null) return `not checked: ${notChecked}`;
      return count === 0 ? nothingText(cell) : `${count} ${count === 1 ? "proposal" : "proposals"}`;
    }
    case "other":
      return nothingText(explanation.cell);
  }
}

/** What to say of a cell that holds nothing of ours. */
export function nothingText({ kind, formula, spillParent }: SelectedCell): string {
  if (formula !== null || spillParent !== null)
    return "A formula without a function of Offtake: Excel’s own Trace Precedents shows what it reads.";
  switch (kind) {
    case "empty":
      return "An empty cell. Select one with a function of Offtake, an inserted figure, or a number of your own.";
    case "text":
      return "A text. Select a number, or a cell with a function of Offtake.";
    case "truth":
      return "A truth value. Select a number, or a cell with a function of Offtake.";
    case "error":
      return "An error value that was typed or pasted: no formula of Offtake gave it.";
    case "number":
      return "No documented figure of the catalogue equals this number, and no label beside it names a figure that it contradicts.";
  }
}
