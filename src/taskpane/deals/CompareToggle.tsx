interface CompareToggleProps {
  readonly dealName: string;
  readonly isCompared: boolean;
  readonly onToggle: () => void;
}

/** Puts a deal among those to compare, or takes it out: beside its row in the list. */
export function CompareToggle({ dealName, isCompared, onToggle }: CompareToggleProps) {
  return (
    <button
      type="button"
      class="icon-button compare-toggle"
      aria-pressed={isCompared}
      aria-label={`Compare ${dealName}`}
      title={isCompared ? "Remove from the comparison" : "Compare"}
      onClick={onToggle}
    >
      <span aria-hidden="true">{isCompared ? "✓" : "+"} Compare</span>
    </button>
  );
}
