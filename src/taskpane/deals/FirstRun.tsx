interface FirstRunProps {
  readonly busy: boolean;
  readonly onInsertModel: () => void;
  readonly onCheck: () => void;
  readonly onFind: () => void;
  readonly onSkip: () => void;
}

/** The card of the first start: one choice among three, and a way to be rid of it for good. */
export function FirstRun({ busy, onInsertModel, onCheck, onFind, onSkip }: FirstRunProps) {
  return (
    <section class="first-run" aria-labelledby="first-run">
      <h2 id="first-run">Where do you want to start?</h2>
      <p>
        On a real deal: a model of Meta’s 2026 contract with CoreWeave. Every documented number names its source,
        assumptions are marked, every result is a live formula.
      </p>
      <div class="first-run-actions">
        <fluent-button appearance="primary" onClick={onInsertModel}>
          {busy ? "Inserting…" : "See it on Meta – CoreWeave"}
        </fluent-button>
        <fluent-button onClick={onCheck}>Check my workbook</fluent-button>
        <fluent-button onClick={onFind}>Find a deal</fluent-button>
        <fluent-button appearance="subtle" onClick={onSkip}>
          Skip
        </fluent-button>
      </div>
    </section>
  );
}
