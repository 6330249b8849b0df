import type { CellPlace, ReadingPort } from "../../workbook/reading-port";
import type { ViewProps } from "../view";
import { CallList } from "./CallList";
import { InsertedFigure } from "./InsertedFigure";
import { DerivedList } from "./DerivedList";
import { MatchList } from "./MatchList";
import { ReportedMatch } from "./ReportedMatch";
import { NativeFormula } from "./NativeFormula";
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
      {explanation.kind === "native" && (
        <NativeFormula native={explanation} formats={formats} reading={reading} onGo={onGo} onOpenDeal={onOpenDeal} />
      )}
      {explanation.kind === "number" && explanation.derived.length > 0 && (
        <DerivedList derived={explanation.derived} formats={formats} onOpenDeal={onOpenDeal} />
      )}
      {explanation.kind === "number" && (explanation.contradiction !== null || explanation.matches.length > 0) && (
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
      {explanation.kind === "other" && (
        <p class={explanation.hint === null ? "explain-empty" : "caveat"}>
          {explanation.hint ?? nothingText(explanation.cell)}
        </p>
      )}
      {explanation.kind === "number" && isSilent(explanation) && (
        <p class="explain-empty">{nothingText(explanation.cell)}</p>
      )}
    </>
  );
}

/** From here on the cell's text is a sentence, not a number: it is shown small. */
const LONG_TEXT = 40;
/** A column that is too narrow for its number shows signs in its place. */
const TOO_NARROW = /^#+$/;

function CellHead({ explanation: { cell } }: { readonly explanation: Explanation }) {
  const text = TOO_NARROW.test(cell.text) ? String(cell.value) : cell.text;
  return (
    <>
      <p class="cell-head">
        <span class="cell-place">{placeText(cell)}</span>
        {text !== "" && <strong class={text.length > LONG_TEXT ? "cell-text" : undefined}>{text}</strong>}
      </p>
      {cell.selectedCells !== 1 && (
        <p class="remark">
          {cell.selectedCells?.toLocaleString("en-US") ?? "More than two billion"} cells are selected; this is about{" "}
          {cell.address}, the active one.
        </p>
      )}
    </>
  );
}

/** Nothing is said of a number: it is no documented figure, and not one that a company reported. */
function isSilent(number: Extract<Explanation, { kind: "number" }>): boolean {
  return !isTold(number) && number.notChecked === null && number.reported === undefined;
}

/** Whether there is anything to say of a number. */
function isTold({
  contradiction,
  matches,
  derived,
}: {
  readonly contradiction: unknown;
  readonly matches: readonly unknown[];
  readonly derived: readonly unknown[];
}): boolean {
  return contradiction !== null || matches.length > 0 || derived.length > 0;
}
