import type { Entry } from "./entry";
import { errorFormula, isErrorText } from "./error-formula";
import type { OurCell } from "./found-formulas";

/**
 * Why a cell that shows an error must be left as it is, because what takes its place would show something else, and the
 * comparison would take the whole hand-over back; null for every other cell.
 *
 * Shape:  `entries` are the results that its formula is to refer to; none where it is to become what it shows.
 */
export function unlikeShown({ value, calls }: OurCell, entries: readonly Entry[]): string | null {
  if (!isErrorText(value)) return null;
  const isWhole = calls[0]?.isWhole === true;
  const errors = entries.flatMap(({ body }) => (body.kind === "error" ? [body.code] : []));
  if (errorFormula(value) === null) {
    return isWhole || errors.length > 0
      ? `It shows ${value}, which is no result of a function of ours: correct the cells it reads, then hand over.`
      : null;
  }
  const [entry] = entries;
  if (!isWhole || entry === undefined || errors.includes(value)) return null;
  return `It shows ${value}, and worked out anew it gives ${errors[0] ?? "a result"}: calculate the workbook again, then hand over.`;
}
