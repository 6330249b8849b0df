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
      const spilled =
        explanation.from.address === explanation.cell.address ? "" : `, spilled from ${explanation.from.address}`;
      return `${names.join(", ")}${spilled}`;
    }
    case "inserted":
      return `${explanation.words} of ${explanation.deal.name}`;
    case "number": {
      const { contradiction, matches, cell } = explanation;
      const count = matches.length + (contradiction === null ? 0 : 1);
      return count === 0 ? nothingText(cell) : `${count} ${count === 1 ? "proposal" : "proposals"}`;
    }
    case "other":
      return nothingText(explanation.cell);
  }
}
