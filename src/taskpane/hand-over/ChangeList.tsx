import type { PlannedChange } from "../../handover/hand-over-plan";
import type { BookCell } from "../../workbook/scanned-book";
import { becomesText, placeText, type SheetOfChanges } from "./hand-over-text";

/** So many changes of a sheet are listed; more than anyone reads are counted. */
const MOST_LISTED = 100;

interface ChangeListProps {
  readonly sheet: SheetOfChanges;
  readonly onSelect: (cell: BookCell) => void;
}

/** The changes on one sheet: the cell, what stands in it, what it becomes, and what has to be said of that. */
export function ChangeList({ sheet: { sheetName, changes }, onSelect }: ChangeListProps) {
  const more = changes.length - MOST_LISTED;
  return (
    <section class="changes">
      <h3>
        {sheetName}{" "}
        <small>{changes.length === 1 ? "1 formula" : `${changes.length.toLocaleString("en-US")} formulas`}</small>
      </h3>
      <ul>
        {changes.slice(0, MOST_LISTED).map((change) => (
          <Change key={placeText(change)} change={change} onSelect={() => onSelect(change.change)} />
        ))}
      </ul>
      {more > 0 && <p class="remark">and {more.toLocaleString("en-US")} more</p>}
    </section>
  );
}

function Change({ change, onSelect }: { readonly change: PlannedChange; readonly onSelect: () => void }) {
  return (
    <li class="change">
      <p>
        <button type="button" class="inline-link" onClick={onSelect}>
          <span class="visually-hidden">Select </span>
          {placeText(change)}
        </button>
        {change.kind === "values" && (
          <fluent-badge appearance="tint" color="warning" size="small">
            values
          </fluent-badge>
        )}
      </p>
      <p class="formula">
        <code>{change.change.formula}</code>
      </p>
      <p class="formula">
        <span class="absent">becomes </span>
        <code>{becomesText(change)}</code>
      </p>
      {change.remarks.map((remark) => (
        <p key={remark} class="remark">
          {remark}
        </p>
      ))}
    </li>
  );
}
