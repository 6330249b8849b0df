/** What a cell means to us. `null` is a blank cell. */
export type CellValue = number | string | boolean | null;

/** An error value found in a cell that a function reads; `code` is what the function's own cell then shows. */
export class ErrorInCell extends Error {
  override readonly name = "ErrorInCell";

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const ERROR_TEXT =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|BUSY!|CONNECT!|UNKNOWN!|GETTING_DATA)$/;

/** The error that an error found in a cell becomes. */
type Shown = (found: string) => string;
/** An argument of one cell: its error is the result, as with Excel's own functions. */
const asFound: Shown = (found) => found;
/** A cell of a range must be named, and Excel shows words only with these two: #N/A stays, every other is #VALUE!. */
export const inRange: Shown = (found) => (found === "#N/A" ? found : "#VALUE!");

/**
 * Reads one cell as the host delivers it: plain, or as a data type (formatted number, text, error, entity) that carries
 * its plain value with it. `where` names the cell for the message.
 * Errors: ErrorInCell where the cell holds an error value, or a data type without a plain value.
 */
export function cellValue(cell: unknown, where: () => string, shown = asFound): CellValue {
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "string") return textValue(cell, where, shown);
  return dataTypeValue(cell, where, shown);
}

function textValue(text: string, where: () => string, shown: Shown): string | null {
  const trimmed = text.trim();
  if (trimmed.startsWith("#") && ERROR_TEXT.test(trimmed))
    throw new ErrorInCell(shown(trimmed), `${where()} holds ${trimmed}`);
  return trimmed === "" ? null : trimmed;
}

function dataTypeValue(cell: object, where: () => string, shown: Shown): CellValue {
  const { type, code, basicValue, text } = cell as {
    type?: unknown;
    code?: unknown;
    basicValue?: unknown;
    text?: unknown;
  };
  if (type === "Empty") return null;
  if (typeof basicValue === "number" || typeof basicValue === "boolean") return basicValue;
  if (type === "String" && typeof basicValue === "string") return textValue(basicValue, where, shown);

  const error = typeof basicValue === "string" ? basicValue : code; // entities and images carry #VALUE! as their plain value
  const isEntity = typeof text === "string";
  const what = isEntity
    ? `the data type "${text}", which has no plain number`
    : String(error ?? "a value of an unknown kind");
  throw new ErrorInCell(typeof error === "string" ? shown(error) : "#VALUE!", `${where()} holds ${what}`);
}
