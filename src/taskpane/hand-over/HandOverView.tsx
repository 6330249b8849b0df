import type { HandOverPlan } from "../../handover/hand-over-plan";
import type { LeftAlone } from "../../handover/unchanged-items";
import { cellAddress } from "../../workbook/cell-address";
import type { HandOverReceipt } from "../../workbook/hand-over-port";
import type { ScannedPlace } from "../../workbook/scanning-port";
import type { ViewProps } from "../view";
import { ChangeList } from "./ChangeList";
import { changesBySheet, comparedText, errorsText, foundText, handOverLabel, nothingText } from "./hand-over-text";
import { useHandOver, type HandOver, type Work } from "./use-hand-over";

/** Errors that are named; the rest is in the list of changes. */
const MOST_ERRORS = 12;

/** Finds our functions in the workbook, shows what they become, and hands them over. */
export function HandOverView({ workbook, session }: ViewProps) {
  const handOver = useHandOver(workbook, session);
  const { stage, work } = handOver;
  const select = ({ sheetName, ...cell }: ScannedPlace): void =>
    void workbook?.reading.select({ sheetName, address: cellAddress(cell) }).catch(reportError);
  return (
    <div class="page hand-over">
      <h1 tabIndex={-1}>Hand over</h1>
      <p>
        Replaces this workbook’s Offtake functions with native formulas, live and with their workings on a sheet of
        their own; what no formula can give becomes a value. Anyone who opens it sees the same numbers, without the
        add-in.
      </p>
      {workbook === null ? (
        <p class="remark">This works where Offtake is open in Excel.</p>
      ) : (
        <Actions handOver={handOver} />
      )}
      <p class="visually-hidden" role="status">
        {statusText(handOver)}
      </p>
      {work === null && stage.step === "found" && <Found plan={stage.plan} onSelect={select} />}
      {work === null && stage.step === "done" && <Done receipt={stage.receipt} />}
    </div>
  );
}

/** The buttons keep their places while the work goes on, so that the focus has somewhere to stay. */
function Actions({ handOver: { stage, work, find, carryOut, stop } }: { readonly handOver: HandOver }) {
  const plan = stage.step === "found" && stage.plan.planned.length > 0 ? stage.plan : null;
  return (
    <section class="hand-over-actions" aria-label="Hand over">
      <div class="buttons">
        {plan !== null && (
          <fluent-button
            appearance={plan.errors.length === 0 ? "primary" : "outline"}
            onClick={() => void carryOut(plan)}
          >
            {work?.what === "writing" ? "Handing over…" : handOverLabel(plan)}
          </fluent-button>
        )}
        <fluent-button appearance={plan === null ? "primary" : "outline"} onClick={() => void find()}>
          {work?.what === "reading" ? "Looking…" : stage.step === "start" ? "Preview" : "Refresh preview"}
        </fluent-button>
        {work !== null && <fluent-button onClick={stop}>Stop</fluent-button>}
      </div>
      {work !== null && <Progress work={work} />}
    </section>
  );
}

function Progress({ work: { what, share } }: { readonly work: Work }) {
  const percent = Math.round(share * 100);
  const label = what === "reading" ? "Reading the workbook" : "Changing and comparing the cells";
  return (
    <div class="work">
      <progress max={100} value={percent} aria-label={label} />
      <p class="remark">
        {label}: {percent} %
      </p>
    </div>
  );
}

function Found({ plan, onSelect }: { readonly plan: HandOverPlan; readonly onSelect: (cell: ScannedPlace) => void }) {
  if (plan.planned.length === 0) {
    return (
      <>
        <p class="nothing-found">{nothingText(plan)}</p>
        <Left left={plan.left} />
      </>
    );
  }
  return (
    <>
      <h2>What changes</h2>
      <p>
        {foundText(plan)} Then every cell is read again; if one differs, everything is rolled back. Random numbers, the
        time and circular references may differ: they are listed.
      </p>
      {errorsText(plan) !== null && (
        <div class="caveat">
          <p>{errorsText(plan)}</p>
          <ul class="errors">
            {plan.errors.slice(0, MOST_ERRORS).map((cell) => (
              <li key={`${cell.sheetName} ${cellAddress(cell)}`}>
                <button type="button" class="inline-link" onClick={() => onSelect(cell)}>
                  {cell.sheetName}!{cellAddress(cell)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {changesBySheet(plan).map((sheet) => (
        <ChangeList key={sheet.sheetName} sheet={sheet} onSelect={onSelect} />
      ))}
      <Left left={plan.left} />
    </>
  );
}

function Left({ left }: { readonly left: readonly LeftAlone[] }) {
  if (left.length === 0) return null;
  return (
    <section class="left-alone">
      <h2>What stays as it is</h2>
      <ul>
        {left.map(({ place, what, reason }) => (
          <li key={`${place} ${what}`} class="change">
            <p>{place}</p>
            {what !== "" && (
              <p class="formula">
                <code>{what}</code>
              </p>
            )}
            <p class="remark">{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Done({ receipt: { cellsCompared, cellsChanged, largestDifference } }: { readonly receipt: HandOverReceipt }) {
  return (
    <dl class="facts">
      <Fact name="Cells written, blank ones included" value={cellsChanged.toLocaleString("en-US")} />
      <Fact name="Cells with content, compared" value={comparedText(cellsCompared, largestDifference)} />
    </dl>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function statusText({ stage, work }: HandOver): string {
  if (work !== null) return work.what === "reading" ? "Reading the workbook" : "Handing over";
  if (stage.step === "found") return stage.plan.planned.length === 0 ? nothingText(stage.plan) : foundText(stage.plan);
  return "";
}
