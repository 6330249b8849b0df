import { useEffect, useRef, useState } from "preact/hooks";
import { sheetAddress } from "../../workbook/cell-address";
import type { CellPlace } from "../../workbook/reading-port";
import type { WorkbookPort } from "../../workbook/workbook-port";
import type { ViewProps } from "../view";
import { CallList } from "./CallList";
import { InsertedFigure } from "./InsertedFigure";
import { MatchList } from "./MatchList";
import { explanationHeadline, nothingText } from "./explanation-headline";
import type { Explanation } from "./explanation";
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
      {explanation !== null && <CellHead explanation={explanation} />}
      {explanation?.kind === "calls" && (
        <CallList
          explanation={explanation}
          formats={formats}
          reading={reading}
          onGo={(place) =>
            void go(place, [...trail, { sheetName: explanation.cell.sheetName, address: explanation.cell.address }])
          }
          onOpenDeal={onOpenDeal}
        />
      )}
      {explanation?.kind === "inserted" && (
        <InsertedFigure cell={explanation.cell} inserted={explanation} formats={formats} onOpenDeal={onOpenDeal} />
      )}
      {explanation?.kind === "number" && isTold(explanation) && (
        <MatchList
          contradiction={explanation.contradiction}
          matches={explanation.matches}
          formats={formats}
          onOpenDeal={onOpenDeal}
        />
      )}
      {(explanation?.kind === "other" || (explanation?.kind === "number" && !isTold(explanation))) && (
        <p class="explain-empty">{nothingText(explanation.cell)}</p>
      )}
    </div>
  );
}

function CellHead({ explanation: { cell } }: { readonly explanation: Explanation }) {
  return (
    <>
      <p class="cell-head">
        <span class="cell-place">{placeText(cell)}</span>
        {cell.text !== "" && <strong>{cell.text}</strong>}
      </p>
      {cell.selectedCells > 1 && (
        <p class="remark">
          {cell.selectedCells.toLocaleString()} cells are selected; this is about {cell.address}, the active one.
        </p>
      )}
    </>
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

/** Whether there is anything to say of a number. */
function isTold({
  contradiction,
  matches,
}: {
  readonly contradiction: unknown;
  readonly matches: readonly unknown[];
}): boolean {
  return contradiction !== null || matches.length > 0;
}

/** Whether a cell is the first of a place. */
function isAt(cell: CellPlace, place: CellPlace | null): boolean {
  return place !== null && cell.sheetName === place.sheetName && cell.address === place.address.split(":")[0];
}

/** "Sheet1!B4", quoted only where the name needs it. */
function placeText({ sheetName, address }: CellPlace): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) ? `${sheetName}!${address}` : sheetAddress(sheetName, address);
}
