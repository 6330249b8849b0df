import { useState } from "preact/hooks";
import type { InsertRequest } from "../../plan/insert-request";
import type { CellPlace } from "../../workbook/reading-port";
import { WorkbookError, type Placement, type WorkbookPort } from "../../workbook/workbook-port";
import type { Formats } from "../shared/formats";
import { placementText, type PlacementText } from "./placement-text";
import { usePlace } from "./use-place";
import { usePlan } from "./use-plan";

export interface InsertOption {
  readonly id: string;
  /** "Comparables of 3 chosen deals". */
  readonly label: string;
  /** What the button says after "Insert": "comparables". */
  readonly name: string;
  /** The same object as long as it asks for the same: its sheet is planned once for each. */
  readonly request: InsertRequest;
}

interface InsertCardProps {
  readonly workbook: WorkbookPort;
  /** The first is chosen. */
  readonly options: readonly [InsertOption, ...InsertOption[]];
  readonly busy: boolean;
  /** Where the last insertion stands. */
  readonly last: CellPlace | null;
  readonly formats: Formats;
  readonly onInsert: (request: InsertRequest, placement: Placement) => void;
}

const PLACES: readonly (readonly [Placement, string])[] = [
  ["newSheet", "On a new sheet"],
  ["selection", "At the selected cell"],
];

/** Asks what goes where, says what that will fill, and starts it. The button stays in place, and the focus on it, while it works. */
export function InsertCard({ workbook, options, busy, last, formats, onInsert }: InsertCardProps) {
  const [chosen, setChosen] = useState(options[0].id);
  const [placement, setPlacement] = useState<Placement>("newSheet");
  const { id, name, request } = options.find((option) => option.id === chosen) ?? options[0];
  const { state, retry } = usePlan(request);
  const place = usePlace(workbook, state.kind === "ready" ? state.plan : null, placement);
  const isPossible =
    state.kind !== "refused" && !(place instanceof WorkbookError && place.problem.kind === "unsupported");
  return (
    <section class="insert" aria-label="Insert">
      {options.length > 1 && (
        <Choice
          legend="What to insert"
          name="what"
          options={options.map((option) => [option.id, option.label])}
          value={id}
          onChange={setChosen}
        />
      )}
      <Choice legend="Where it goes" name="placement" options={PLACES} value={placement} onChange={setPlacement} />
      <div class="preview" role="status">
        {state.kind === "loading" && <p class="remark">Working out its size…</p>}
        {state.kind === "ready" && <Preview text={placementText(state.plan, placement, place, formats, last)} />}
      </div>
      {state.kind === "refused" && (
        <p class="against" role="alert">
          {state.reason}. Nothing in the workbook was changed.
        </p>
      )}
      {state.kind === "offline" && <Offline onRetry={retry} />}
      <fluent-button
        appearance="primary"
        disabled={!isPossible}
        onClick={() => {
          if (isPossible) onInsert(request, placement);
        }}
      >
        {busy ? "Inserting…" : `Insert ${name}`}
      </fluent-button>
      {busy && <fluent-spinner role="presentation" size="extra-small" />}
      <p class="visually-hidden" role="status">
        {busy ? `Inserting ${name}` : ""}
      </p>
    </section>
  );
}

function Preview({ text: { size, where, against } }: { readonly text: PlacementText }) {
  return (
    <>
      <p class="remark">
        {size}, {where}.
      </p>
      {against !== null && <p class="against">{against}</p>}
    </>
  );
}

function Offline({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <p class="against" role="alert">
      The list of inserts could not be loaded: check your connection. Nothing in the workbook was changed.{" "}
      <button type="button" class="inline-link" onClick={onRetry}>
        Try again
      </button>
    </p>
  );
}

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ legend, name, options, value, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(([option, label]) => (
        <label key={option}>
          <input type="radio" name={name} value={option} checked={option === value} onChange={() => onChange(option)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
