import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Enumeration } from "../../functions/reference/enumerations";
import type { FunctionEntry } from "../../functions/reference/function-metadata";
import type { ViewProps } from "../views";
import { ArgumentForm } from "./ArgumentForm";
import { FormulaActions } from "./FormulaActions";
import { ResultPart } from "./ResultPart";
import { callDraft, type Draft, fieldsOf } from "./call-draft";
import { prefilled, REFERENCE_DEAL } from "./prefilled";
import { useLiveResult } from "./use-live-result";

interface FunctionPageProps extends ViewProps {
  readonly entry: FunctionEntry;
  readonly all: readonly FunctionEntry[];
  readonly enumerations: readonly Enumeration[];
  readonly onBack: () => void;
}

/** One function: its arguments as a form, the formula and its result as they change, and the ways to use it. */
export function FunctionPage({
  entry,
  all,
  enumerations,
  deals,
  workbook,
  session,
  formats,
  isShown,
  onBack,
}: FunctionPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [draft, setDraft] = useState<Draft>(() => firstDraft());
  const fields = fieldsOf(entry, draft, all);
  const { formula, problems, missing } = useMemo(
    () => callDraft(entry, fields, draft, formats),
    [entry, draft, formats, all],
  );
  const result = useLiveResult(formula, workbook?.reading ?? null, isShown);

  function firstDraft(): Draft {
    const wanted = session.dealId() ?? REFERENCE_DEAL;
    const chosen = deals.find(({ id }) => id === wanted) ?? deals[0];
    return chosen === undefined ? {} : prefilled(entry, chosen);
  }

  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [entry.name]);

  return (
    <div
      class="page function-page"
      onKeyDown={(event) => {
        if (event.key === "Escape") onBack();
      }}
    >
      <nav>
        <button type="button" class="back" onClick={onBack}>
          <span aria-hidden="true">←</span> All functions
        </button>
      </nav>
      <h1 ref={heading} tabIndex={-1}>
        {entry.name}
      </h1>
      <p class="parties">{entry.description}</p>
      <ArgumentForm
        fields={fields}
        draft={draft}
        problems={problems}
        deals={deals}
        enumerations={enumerations}
        reading={workbook?.reading ?? null}
        onChange={(key, value) => setDraft((before) => ({ ...before, [key]: value }))}
      />
      <section class="live" aria-label="Formula and result">
        <p class="formula">{formula ?? waitingText(problems.size, missing)}</p>
        {formula !== null && (
          <ResultPart
            result={result}
            formats={formats}
            hasDeal={deals.some(({ id }) => Object.values(draft).includes(id))}
            isInExcel={workbook !== null}
          />
        )}
      </section>
      <FormulaActions formula={formula} result={result} workbook={workbook} session={session} />
    </div>
  );
}

function waitingText(problems: number, missing: readonly string[]): string {
  if (problems > 0) return "Correct the marked fields.";
  return `Still needed: ${missing.map((key) => key.replace(/\d+$/, "")).join(", ")}.`;
}
