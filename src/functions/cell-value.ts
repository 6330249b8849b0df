/** What a cell means to us. `null` is a blank cell. */
export type CellValue = number | string | boolean | null;

/** An error value found in a cell that a function reads: it is passed on as it is, as Excel's own functions do. */
export class ErrorInCell extends Error {
  override readonly name = "ErrorInCell";

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const ERROR_TEXT = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|BUSY!|CONNECT!|UNKNOWN!|GETTING_DATA)$/;

/**
 * Reads one cell as the host delivers it: plain, or as a data type (formatted number, text, error, entity) that carries
 * its plain value with it. `where` names the cell for the message.
 * Errors: ErrorInCell where the cell holds an error value, or a data type without a plain value.
 */
export function cellValue(cell: unknown, where: () => string): CellValue {
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "string") return textValue(cell, where);
  return dataTypeValue(cell, where);
}

function textValue(text: string, where: () => string): string | null {
  const trimmed = text.trim();
  if (trimmed.startsWith("#") && ERROR_TEXT.test(trimmed)) throw new ErrorInCell(trimmed, `${where()} holds ${trimmed}`);
  return trimmed === "" ? null : trimmed;
}

function dataTypeValue(cell: object, where: () => string): CellValue {
  const { type, code, basicValue, text } = cell as { type?: unknown; code?: unknown; basicValue?: unknown; text?: unknown };
  if (type === "Empty") return null;
  if (typeof basicValue === "number" || typeof basicValue === "boolean") return basicValue;
  if (type === "String" && typeof basicValue === "string") return textValue(basicValue, where);

  const error = typeof basicValue === "string" ? basicValue : code; // entities and images carry #VALUE! as their plain value
  const isEntity = typeof text === "string";
  const what = isEntity ? `the data type "${text}", which has no plain number` : String(error ?? "a value of an unknown kind");
  throw new ErrorInCell(typeof error === "string" ? error : "#VALUE!", `${where()} holds ${what}`);
}
