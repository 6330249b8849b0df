import { capitalised } from "../../catalog/capitalised";
import type { SelectedCell } from "../../workbook/reading-port";
import { ConflictList } from "../shared/ConflictList";
import { FigureItem } from "../shared/FigureList";
import type { Formats } from "../shared/formats";
import type { InsertedExplanation, InsertedState } from "./explanation";

const CAVEATS: ReadonlySet<InsertedState> = new Set(["edited", "documentedAnew", "resultTypedOver"]);

interface InsertedFigureProps {
  readonly cell: SelectedCell;
  readonly inserted: InsertedExplanation;
  readonly formats: Formats;
  readonly onOpenDeal: (dealId: string) => void;
}

/** The evidence of a figure that we inserted, and whether the cell still holds it. */
export function InsertedFigure({
  cell,
  inserted: { deal, figure, name, state, insertedValue, beside, version, words },
  formats,
  onOpenDeal,
}: InsertedFigureProps) {
  const conflicts = figure === null ? [] : deal.conflicts.filter((conflict) => conflict.figure === figure.name);
  return (
    <section>
      <h2>{capitalised(words)}</h2>
      <p class="parties">{deal.name}</p>
      <p class={CAVEATS.has(state) ? "caveat" : "remark"}>{stateText(state, cell, beside.length > 0)}</p>
      {insertedValue !== null && state !== "asDocumented" && (
        <p class="remark">
          The value inserted was {typeof insertedValue === "number" ? formats.precise(insertedValue) : insertedValue}.
        </p>
      )}
      {beside.length > 0 && (
        <ul class="beside">
          {beside.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {figure !== null && (
        <ul class="figures">
          <FigureItem deal={deal} figure={figure} formats={formats} />
        </ul>
      )}
      <ConflictList deal={{ ...deal, conflicts }} />
      <p class="remark">
        Range name: {name}
        {version === null ? "" : `, from catalogue ${version}`}.
      </p>
      <p>
        <button type="button" class="inline-link" onClick={() => onOpenDeal(deal.id)}>
          Open deal: {deal.name}
        </button>
      </p>
    </section>
  );
}

function stateText(state: InsertedState, { formula }: SelectedCell, hasBeside: boolean): string {
  switch (state) {
    case "asDocumented":
      return "The cell holds what is documented.";
    case "withheld":
      return "The cell has no number because the sources disagree on this figure.";
    case "documentedAnew":
      return "The cell holds what was inserted; the current catalogue differs.";
    case "edited":
      return formula === null
        ? "The cell was edited: it no longer holds what is documented."
        : "The cell was edited: a formula of yours stands in place of what is documented.";
    case "input":
      return `An input of the deal’s model, for you to change.${hasBeside ? " Its row says where the value inserted comes from:" : ""}`;
    case "resultTypedOver":
      return "A result of the deal’s model, with a number typed over its formula: it no longer follows the inputs.";
  }
}
