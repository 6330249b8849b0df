interface FirstRunProps {
  readonly busy: boolean;
  readonly onInsertModel: () => void;
  readonly onSkip: () => void;
}

/** The card of the first start: one action that gives a result at once, and a way to be rid of it for good. */
export function FirstRun({ busy, onInsertModel, onSkip }: FirstRunProps) {
  return (
    <section class="first-run" aria-labelledby="first-run">
      <h2 id="first-run">Start with a result</h2>
      <p>
        Meta’s contract with CoreWeave of 2026 as a model on a new sheet: every figure with its source, all results
        plain formulas. Change the blue discount rate there, and the present value follows.
      </p>
      <div class="first-run-actions">
        <fluent-button appearance="primary" onClick={onInsertModel}>
          {busy ? "Inserting…" : "Insert this model"}
        </fluent-button>
        <fluent-button appearance="subtle" onClick={onSkip}>
          Skip
        </fluent-button>
      </div>
    </section>
  );
}
