import { useEffect, useRef, useState } from "preact/hooks";
import type { CellPlace } from "../../workbook/reading-port";
import type { WorkbookPort } from "../../workbook/workbook-port";
import type { ViewProps } from "../views";
import { Explained } from "./Explained";
import { explanationHeadline } from "./explanation-headline";
import { placeText } from "./place-text";
import { readingFailure } from "./reading-failure";
import { useExplanation } from "./use-explanation";

/** Says where the selected cell's number comes from, and follows the selection. */
export function ExplainView({ workbook, ...props }: ViewProps) {
  if (workbook !== null) return <Following workbook={workbook} {...props} />;
  return (
    <div class="page">
      <h1 tabIndex={-1}>Explain</h1>
      <p class="explain-empty">
        In an Excel workbook this view says where the selected cell’s number comes from. There is no workbook here.
      </p>
    </div>
  );
}

type FollowingProps = Omit<ViewProps, "workbook"> & { readonly workbook: WorkbookPort };

function Following({ workbook: { reading }, deals, isShown, formats, onOpenDeal }: FollowingProps) {
  const explained = useExplanation(reading, deals, isShown);
  const heading = useRef<HTMLHeadingElement>(null);
  const [trail, setTrail] = useState<readonly CellPlace[]>([]);
  const gone = useRef<CellPlace | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const explanation = explained.kind === "explained" ? explained.explanation : null;
  const last = trail.at(-1);

  // Whoever moves on in the grid is on a path of their own.
  useEffect(() => {
    if (explanation === null) return;
    setRefusal(null);
    if (!isAt(explanation.cell, gone.current)) setTrail([]);
  }, [explanation]);

  async function go(place: CellPlace, next: readonly CellPlace[]) {
    try {
      gone.current = place;
      await reading.select(place);
      setTrail(next);
      heading.current?.focus();
    } catch (error) {
      setRefusal(`${placeText(place)} could not be selected. ${readingFailure(error).advice}`);
    }
  }

  return (
    <div class="page explain">
      <h1 ref={heading} tabIndex={-1}>
        Explain
      </h1>
      {last !== undefined && (
        <button type="button" class="back" onClick={() => void go(last, trail.slice(0, -1))}>
          <span aria-hidden="true">←</span> Back to {placeText(last)}
        </button>
      )}
      <p class="visually-hidden" role="status">
        {explanation === null ? "" : explanationHeadline(explanation)}
      </p>
      {refusal !== null && (
        <p class="caveat" role="alert">
          {refusal}
        </p>
      )}
      {explained.kind === "waiting" && (
        <p class="loading" role="status">
          Reading the selected cell…
        </p>
      )}
      {explained.kind === "failed" && <Failure error={explained.error} />}
      {explanation !== null && (
        <Explained
          explanation={explanation}
          formats={formats}
          reading={reading}
          onGo={(place) => {
            const { sheetName, address } = explanation.cell;
            void go(place, [...trail, { sheetName, address }]);
          }}
          onOpenDeal={onOpenDeal}
        />
      )}
    </div>
  );
}

function Failure({ error }: { readonly error: unknown }) {
  const { happened, advice, detail } = readingFailure(error);
  return (
    <div class="caveat" role="alert">
      <p>
        <strong>{happened}</strong> {advice}
      </p>
      {detail !== null && (
        <details>
          <summary>Detail to copy</summary>
          <textarea
            readOnly
            rows={4}
            aria-label="Detail to copy"
            value={detail}
            onFocus={(event) => event.currentTarget.select()}
          />
        </details>
      )}
    </div>
  );
}

/** Whether a cell is the first of a place. */
function isAt(cell: CellPlace, place: CellPlace | null): boolean {
  return place !== null && cell.sheetName === place.sheetName && cell.address === place.address.split(":")[0];
}
