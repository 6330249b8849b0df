import { useRef, useState } from "preact/hooks";
import type { DealOptions } from "./deal-options";
import { Select } from "./Select";
import type { Formats } from "../shared/formats";
import {
  activeFilters,
  ALL_DEALS,
  CONFIDENCE_OPTIONS,
  GRADE_OPTIONS,
  type ListChoice,
  POWER_OPTIONS,
  SORT_OPTIONS,
  TYPE_OPTIONS,
  VALUE_OPTIONS,
} from "./list-choice";

interface ListFiltersProps {
  readonly choice: ListChoice;
  /** Chips, parties and years of all deals. */
  readonly options: () => DealOptions;
  readonly formats: Formats;
  readonly onChange: (change: Partial<ListChoice>) => void;
}

/** Only the public era of such deals; a year half typed is earlier and changes nothing. */
const FIRST_DAY = "2000-01-01";
const LAST_DAY = "2099-12-31";

/** Sort order, always in sight, and filters behind a button; those in force are named whether it is open or not. */
export function ListFilters({ choice, options, formats, onChange }: ListFiltersProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const active = activeFilters(choice, formats, options);

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
        <SizeFilters choice={choice} onChange={onChange} />
        {open && <DealFilters choice={choice} options={options()} onChange={onChange} />}
        <EvidenceFilters choice={choice} onChange={onChange} />
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

/** Kind and size of the deal. */
function SizeFilters({ choice, onChange }: Pick<ListFiltersProps, "choice" | "onChange">) {
  return (
    <>
      <Select
        label="Type"
        any="All types"
        options={TYPE_OPTIONS}
        value={choice.type}
        onChange={(type) => onChange({ type })}
      />
      <Select
        label="Value"
        any="Any value"
        options={VALUE_OPTIONS}
        value={choice.value}
        onChange={(value) => onChange({ value })}
      />
      <Select
        label="Power"
        any="Any power"
        options={POWER_OPTIONS}
        value={choice.power}
        onChange={(power) => onChange({ power })}
      />
    </>
  );
}

/** What the deals of the list have: parties, chips and years. */
function DealFilters({
  choice,
  options,
  onChange,
}: Pick<ListFiltersProps, "choice" | "onChange"> & { readonly options: DealOptions }) {
  return (
    <>
      <Select
        label="Party"
        any="Any party"
        options={options.parties}
        value={choice.party}
        onChange={(party) => onChange({ party })}
      />
      <Select
        label="Chip"
        any="Any chip"
        options={options.chips}
        value={choice.chip}
        onChange={(chip) => onChange({ chip })}
      />
      <Select
        label="Service starts"
        any="Any year"
        options={options.startYears}
        value={choice.startFrom}
        onChange={(startFrom) => onChange({ startFrom })}
      />
      <Select
        label="Announced"
        any="Any year"
        options={options.announcedYears}
        value={choice.announcedFrom}
        onChange={(announcedFrom) => onChange({ announcedFrom })}
      />
    </>
  );
}

/** How well it is documented. */
function EvidenceFilters({ choice, onChange }: Pick<ListFiltersProps, "choice" | "onChange">) {
  return (
    <>
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
