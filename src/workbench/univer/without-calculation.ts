/** A command of the grid that has been carried out. */
interface ExecutedCommand {
  readonly id: string;
  readonly params?: object | undefined;
}

const SET_VALUES = "sheet.mutation.set-range-values";

/** Commands that change formats only. */
const FORMATTING: ReadonlySet<unknown> = new Set([
  "sheet.command.set-style",
  "sheet.command.set-border",
  "sheet.command.clear-selection-format",
]);

/** Whether the engine leaves a change alone although it is of a kind that can change results: its own rule, repeated. */
export function isWithoutCalculation(
  { id, params }: ExecutedCommand,
  options?: { readonly onlyLocal?: boolean },
): boolean {
  if (id !== SET_VALUES) return false;
  if (options?.onlyLocal === true) return true;
  return params !== undefined && "trigger" in params && FORMATTING.has(params.trigger);
}
