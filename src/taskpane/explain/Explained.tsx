import type { CellPlace, ReadingPort } from "../../workbook/reading-port";
import type { ViewProps } from "../view";
import { CallList } from "./CallList";
import { InsertedFigure } from "./InsertedFigure";
import { MatchList } from "./MatchList";
import { ReportedMatch } from "./ReportedMatch";
import { nothingText } from "./explanation-headline";
import type { Explanation } from "./explanation";
import { placeText } from "./place-text";

interface ExplainedProps extends Pick<ViewProps, "formats" | "onOpenDeal"> {
  readonly explanation: Explanation;
  readonly reading: ReadingPort;
  /** Selects a cell that the explained one depends on. */
  readonly onGo: (place: CellPlace) => void;
}

/** A cell with its explanation: calls of ours, an inserted figure, documented figures it may be, or nothing. */
export function Explained({ explanation, formats, reading, onGo, onOpenDeal }: ExplainedProps) {
  return (
    <>
      <CellHead explanation={explanation} />
      {explanation.kind === "calls" && (
        <CallList explanation={explanation} formats={formats} reading={reading} onGo={onGo} onOpenDeal={onOpenDeal} />
      )}
      {explanation.kind === "inserted" && (
        <InsertedFigure cell={explanation.cell} inserted={explanation} formats={formats} onOpenDeal={onOpenDeal} />
      )}
      {explanation.kind === "number" && isTold(explanation) && (
        <MatchList
          contradiction={explanation.contradiction}
          matches={explanation.matches}
          formats={formats}
          onOpenDeal={onOpenDeal}
        />
      )}
      {explanation.kind === "number" && explanation.reported !== undefined && (
        <ReportedMatch judgement={explanation.reported} formats={formats} />
      )}
      {explanation.kind === "number" && explanation.notChecked !== null && (
        <p class="remark">Not checked. {explanation.notChecked}</p>
      )}
      {(explanation.kind === "other" ||
        (explanation.kind === "number" &&
          !isTold(explanation) &&
          explanation.notChecked === null &&
          explanation.reported === undefined)) && <p class="explain-empty">{nothingText(explanation.cell)}</p>}
    </>
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
