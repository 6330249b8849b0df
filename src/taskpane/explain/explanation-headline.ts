import type { Explanation } from "./explanation";
import { nothingText } from "./nothing-text";

/** What a screen reader says when the selection has come to rest: the cell, and what is explained of it. */
export function explanationHeadline(explanation: Explanation): string {
  const { cell } = explanation;
  return `${cell.address}: ${subjectWords(explanation)}`;
}

function subjectWords(explanation: Explanation): string {
  switch (explanation.kind) {
    case "calls": {
      const names = explanation.calls.map(({ call }) => call.name);
      const spilled = explanation.from.address === explanation.cell.address ? "" : `, spilled from ${explanation.from.address}`;
      return `${names.join(", ")}${spilled}`;
    }
    case "inserted":
      return `${explanation.words} of ${explanation.deal.name}`;
    case "number":
      return explanation.matches.length === 0 ? nothingText(explanation.cell) : `${explanation.matches.length} ${explanation.matches.length === 1 ? "proposal" : "proposals"}`;
    case "other":
      return nothingText(explanation.cell);
  }
}
