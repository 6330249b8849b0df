import type { SelectedCell } from "../../workbook/reading-port";

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
