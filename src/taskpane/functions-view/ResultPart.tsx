import { isoFromSerial } from "../../finance/serial-date";
import type { CallResult } from "../../formulas/call-result";
import { valueText } from "../explain/working-text";
import type { Formats } from "../shared/formats";
import type { LiveResult } from "./live-result";

interface ResultPartProps {
  readonly result: LiveResult | null;
  readonly formats: Formats;
  /** Whether a catalogue deal is calculated with: its money is in dollars. */
  readonly hasDeal: boolean;
  readonly isInExcel: boolean;
}

const MOST_ROWS = 8;

/** What the cell would show: a value with its unit, an error with its message, or the first rows of a table. */
export function ResultPart({ result, formats, hasDeal, isInExcel }: ResultPartProps) {
  if (!isInExcel) return <p class="remark">The result is shown where the formula can be calculated: in Excel.</p>;
  if (result === null)
    return (
      <p class="remark" role="status">
        Calculating…
      </p>
    );
  if (result.kind === "unreadable")
    return (
      <p class="remark">
        {result.what === null
          ? "Offtake cannot read one of the arguments: insert the formula into a cell to see its result."
          : `An argument uses ${result.what}, which only Excel can calculate: insert the formula to see its result.`}
      </p>
    );
  if (result.kind === "failed")
    return (
      <p class="remark">
        {result.isReading
          ? "The cells that the formula reads could not be read just now: insert the formula to see its result."
          : "The result could not be worked out here: insert the formula to see it."}
      </p>
    );
  if (result.kind === "error")
    return (
      <p class="caveat" role="status">
        <strong>{result.code}</strong> {result.message}
      </p>
    );
  const { cells, unit } = result;
  if (cells.length > 1 || (cells[0]?.length ?? 0) > 1) return <TablePreview cells={cells} formats={formats} />;
  const [[value] = []] = cells;
  return (
    <p class="result" role="status">
      {typeof value === "number" && unit !== null
        ? valueText(value, unit, formats, hasDeal ? "$" : "")
        : cellText(value, formats)}
    </p>
  );
}

function TablePreview({ cells, formats }: { readonly cells: CallResult; readonly formats: Formats }) {
  const [header = [], ...rows] = cells;
  const hasHeader = header.every((cell) => typeof cell === "string");
  const shown = (hasHeader ? rows : cells).slice(0, MOST_ROWS);
  const columns = header.length;
  return (
    <>
      <div class="steps-table wide-table" tabIndex={0} role="region" aria-label="Result">
        <table class="amounts">
          {hasHeader && (
            <thead>
              <tr>
                {header.map((cell, column) => (
                  <th key={column} scope="col">
                    {cellText(cell, formats)}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {shown.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={column} class={typeof cell === "string" ? "is-text" : undefined}>
                    {cellText(cell, formats)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="remark" role="status">
        Fills {formats.number(cells.length)} rows × {columns} columns
        {shown.length < (hasHeader ? rows : cells).length ? `; the first ${shown.length} are shown` : ""}.
      </p>
    </>
  );
}

function cellText(cell: unknown, formats: Formats): string {
  if (typeof cell === "number")
    return Math.abs(cell) >= 1_000_000
      ? formats.cents(cell)
      : formats.precise(cell).replace(/^(\d{1,2})[\s,.](\d{3})$/, "$1$2");
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  if (typeof cell === "object" && cell !== null) {
    const { basicValue, code } = cell as { readonly basicValue?: unknown; readonly code?: unknown };
    if (typeof basicValue === "number") return formats.date(isoFromSerial(basicValue));
    if (typeof code === "string") return code;
  }
  return cell === null || cell === undefined ? "" : String(cell);
}
