import type { ReadingPort } from "../../workbook/reading-port";
import { useSelection } from "./use-selection";

interface CellChoiceProps {
  readonly isTyped: boolean;
  readonly hasList: boolean;
  readonly reading: ReadingPort | null;
  readonly onTyped: (isTyped: boolean) => void;
  readonly onCells: (address: string) => void;
}

/** Takes the selected cells, and changes between a list and cells. */
export function CellChoice({ isTyped, hasList, reading, onTyped, onCells }: CellChoiceProps) {
  const { take, refusal } = useSelection(reading, onCells);
  return (
    <p class="cell-choice">
      {reading !== null && (
        <button type="button" class="inline-link" onClick={take}>
          Use selection
        </button>
      )}
      {hasList && (
        <button type="button" class="inline-link" onClick={() => onTyped(!isTyped)}>
          {isTyped ? "Choose instead" : "Type cells instead"}
        </button>
      )}
      {refusal !== null && (
        <span class="field-problem" role="alert">
          {refusal}
        </span>
      )}
    </p>
  );
}
