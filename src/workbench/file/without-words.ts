import type { SavedWorkbook } from "./saved-workbook";

const MOST_NAMED = 5;

/** What the file is without, for the user to decide before it is written; null where it is without nothing. */
export function withoutWords({ asText, dissolved, notMoved }: Omit<SavedWorkbook, "file">): string | null {
  const [oneText, oneTable, onePart] = [asText, dissolved, notMoved].map(({ length }) => length === 1);
  const sentences = [
    asText.length > 0 &&
      `${some(asText)} ${oneText ? "holds a formula" : "hold formulas"} that Excel does not take: the file will have ${oneText ? "its" : "their"} text instead.`,
    dissolved.length > 0 &&
      `Cells of the what-if data ${oneTable ? "table" : "tables"} ${some(dissolved)} were changed, and Excel keeps such a table whole or not at all: the file will have ${oneTable ? "its" : "their"} values and no formula.`,
    notMoved.length > 0 &&
      `Rows, columns or sheets were moved. ${some(notMoved)} could not be moved along: in the file ${onePart ? "it still refers" : "they still refer"} to the old cells.`,
  ];
  const words = sentences.filter((one) => one !== false).join(" ");
  return words === "" ? null : words;
}

function some(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  return rest > 0 ? `${names.slice(0, MOST_NAMED).join(", ")} and ${rest} more` : names.join(", ");
}
