import { useState } from "preact/hooks";
import type { Placement } from "../plan/workbook-port";

interface InsertFiguresProps {
  readonly busy: boolean;
  /** What an insertion there will fill. */
  readonly preview: (placement: Placement) => string;
  readonly onInsert: (placement: Placement) => void;
}

const PLACES: readonly (readonly [Placement, string])[] = [
  ["newSheet", "On a new sheet"],
  ["selection", "At the selected cell"],
];

/** Asks where the figures go and starts the insertion. The button stays in place, and the focus on it, while it works. */
export function InsertFigures({ busy, preview, onInsert }: InsertFiguresProps) {
  const [placement, setPlacement] = useState<Placement>("newSheet");
  return (
    <section class="insert" aria-label="Insert figures">
      <fieldset>
        <legend>Where the figures go</legend>
        {PLACES.map(([place, label]) => (
          <label key={place}>
            <input type="radio" name="placement" value={place} checked={placement === place} onChange={() => setPlacement(place)} />
            {label}
          </label>
        ))}
      </fieldset>
      <p class="remark preview" role="status">{preview(placement)}</p>
      <fluent-button appearance="primary" onClick={() => onInsert(placement)}>
        {busy ? "Inserting…" : "Insert figures"}
      </fluent-button>
      {busy && <fluent-spinner role="presentation" size="extra-small" />}
      <p class="visually-hidden" role="status">{busy ? "Inserting the figures" : ""}</p>
    </section>
  );
}
