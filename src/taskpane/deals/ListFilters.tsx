import { useRef, useState } from "preact/hooks";
import { Select } from "./Select";
import type { Formats } from "../shared/formats";
import {
  activeFilters,
  ALL_DEALS,
  CONFIDENCE_OPTIONS,
  GRADE_OPTIONS,
  type ListChoice,
  SORT_OPTIONS,
  TYPE_OPTIONS,
} from "./list-choice";

interface ListFiltersProps {
  readonly choice: ListChoice;
  readonly formats: Formats;
  readonly onChange: (change: Partial<ListChoice>) => void;
}

/** Only the public era of such deals; a year half typed is earlier and changes nothing. */
const FIRST_DAY = "2000-01-01";
const LAST_DAY = "2099-12-31";

/** Sort order, always in sight, and filters behind a button; those in force are named whether it is open or not. */
export function ListFilters({ choice, formats, onChange }: ListFiltersProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const active = activeFilters(choice, formats);

  // The button that was pressed goes away with the filters.
  function clear() {
    onChange({ ...ALL_DEALS, query: choice.query, sort: choice.sort });
    button.current?.focus();
  }

  return (
    <>
      <div class="list-tools">
        <button
          ref={button}
          type="button"
          class="filter-button"
          aria-expanded={open}
          aria-controls="filters"
          onClick={() => setOpen(!open)}
        >
          Filters{active.length > 0 && ` (${active.length})`} <span aria-hidden="true">{open ? "▴" : "▾"}</span>
        </button>
        <Select
          label="Sort by"
          any={null}
          options={SORT_OPTIONS}
          value={choice.sort}
          onChange={(sort) => onChange({ sort: sort ?? "catalogue" })}
        />
      </div>
      <div id="filters" class="filters" role="group" aria-label="Filters" hidden={!open}>
        <Select
          label="Type"
          any="All types"
          options={TYPE_OPTIONS}
          value={choice.type}
          onChange={(type) => onChange({ type })}
        />
        <Select
          label="Value stated by"
          any="Any source"
          options={GRADE_OPTIONS}
          value={choice.grade}
          onChange={(grade) => onChange({ grade })}
        />
        <Select
          label="Confidence"
          any="Any confidence"
          options={CONFIDENCE_OPTIONS}
          value={choice.confidence}
          onChange={(confidence) => onChange({ confidence })}
        />
        <AsOf day={choice.asOf} onChange={(asOf) => onChange({ asOf })} />
      </div>
      {active.length > 0 && (
        <p class="active-filters">
          {active.join(", ")} ·{" "}
          <button type="button" class="inline-link" onClick={clear}>
            Clear filters
          </button>
        </p>
      )}
    </>
  );
}

function AsOf({ day, onChange }: { readonly day: string | null; readonly onChange: (day: string | null) => void }) {
  return (
    <label class="field">
      <span>As documented on</span>
      <input
        type="date"
        min={FIRST_DAY}
        max={LAST_DAY}
        value={day ?? ""}
        onChange={({ currentTarget: { value, validity } }) => {
          if (validity.valid) onChange(value === "" ? null : value);
        }}
      />
    </label>
  );
}
