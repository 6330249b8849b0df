import { labelInSentence } from "../../catalog/label-in-sentence";
import { periodWords } from "../../catalog/reported-period";
import { claimWords } from "../../catalog/claim-words";
import { useState } from "preact/hooks";
import { FINDING_KINDS, type Finding, type FindingKind, type CellState } from "../../checking/finding";
import { GROUP_MESSAGES, isRemark, KIND_MESSAGES, KIND_WORDS } from "../../checking/finding-words";
import type { ReportedReference } from "../../matching/reported-numbers";
import { unitInFormat } from "../../matching/stated-unit";
import { isoFromSerial } from "../../finance/serial-date";
import { cellAddress } from "../../workbook/cell-address";
import type { ScannedPlace } from "../../workbook/scanning-port";
import type { Formats } from "../shared/formats";
import { GRADE_TEXT } from "../shared/grade-text";

interface FindingGroupsProps {
  readonly findings: readonly Finding[];
  readonly shown: FindingKind | null;
  readonly formats: Formats;
  readonly onSelect: (place: ScannedPlace) => void;
}

/** Findings in the page at once: more are a button away. */
const AT_ONCE = 100;

/** The findings under their groups. The cell's name selects the cell. */
export function FindingGroups({ findings, shown, formats, onSelect }: FindingGroupsProps) {
  const [most, setMost] = useState(AT_ONCE);
  const hasContradictions = findings.some(({ kind }) => kind === "contradiction");
  return (
    <>
      {FINDING_KINDS.filter((kind) => shown === null || kind === shown).map((kind) => {
        const group = findings.filter((finding) => finding.kind === kind);
        if (group.length === 0) return null;
        const title = (
          <>
            {KIND_WORDS[kind]} <span class="check-count">{formats.number(group.length)}</span>
          </>
        );
        const list = (
          <>
            {GROUP_MESSAGES[kind] !== undefined && (
              <p class="remark">
                {GROUP_MESSAGES[kind]} {group[0]?.remedy}
              </p>
            )}
            <ul class="check-findings">
              {group.slice(0, most).map((finding, index) => (
                <FindingItem key={index} finding={finding} formats={formats} onSelect={onSelect} />
              ))}
            </ul>
            {group.length > most && (
              <button type="button" class="inline-link" onClick={() => setMost(most + AT_ONCE)}>
                Show {formats.number(Math.min(AT_ONCE, group.length - most))} more
              </button>
            )}
          </>
        );
        return isRemark(kind) ? (
          <details key={kind} class="check-remarks" open={shown === kind || (kind === "near" && !hasContradictions)}>
            <summary>{title}</summary>
            {list}
          </details>
        ) : (
          <section key={kind}>
            <h2>{title}</h2>
            {list}
          </section>
        );
      })}
    </>
  );
}

interface FindingItemProps extends Pick<FindingGroupsProps, "formats" | "onSelect"> {
  readonly finding: Finding;
}

function FindingItem({
  finding: { kind, place, held, message, remedy, documented, reported },
  formats,
  onSelect,
}: FindingItemProps) {
  const isOfGroup = GROUP_MESSAGES[kind] !== undefined;
  return (
    <li>
      <p class="check-cell">
        <button type="button" class="inline-link" onClick={() => onSelect(place)}>
          {place.sheetName}!{cellAddress(place)}
        </button>
        <strong>{heldText(held, formats)}</strong>
      </p>
      {message !== KIND_MESSAGES[kind] && <p>{message}</p>}
      {documented !== null && (
        <p>
          Documented: <strong>{claimWords(documented.claim, documented.unit, formats)}</strong>,{" "}
          {labelInSentence(documented.label)} of {documented.deal.name}{" "}
          <fluent-badge appearance="tint" size="small" color="informative">
            {GRADE_TEXT[documented.claim.grade].short}
          </fluent-badge>{" "}
          {documented.source !== null && <SourceLink url={documented.source.url} name={documented.source.publisher} />}
        </p>
      )}
      {reported !== undefined && <Reported reported={reported} formats={formats} />}
      {!isOfGroup && remedy !== "" && <p class="remark">{remedy}</p>}
    </li>
  );
}

/** What a company reported in place of a number. */
function Reported({
  reported: { company, metric, figure, shown, source },
  formats,
}: Pick<FindingGroupsProps, "formats"> & { readonly reported: ReportedReference }) {
  return (
    <p>
      Reported: <strong>{claimWords(shown, metric.unit, formats)}</strong>, {labelInSentence(metric.label)} of{" "}
      {company.name}, {periodWords(figure, formats)}{" "}
      <fluent-badge appearance="tint" size="small" color="informative">
        {GRADE_TEXT[shown.grade].short}
      </fluent-badge>{" "}
      {source !== null && <SourceLink url={source.url} name={source.publisher} />}
    </p>
  );
}

function SourceLink({ url, name }: { readonly url: string; readonly name: string }) {
  return /^https?:\/\//i.test(url) ? (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {name}
    </a>
  ) : (
    <span>{name}</span>
  );
}

/** What a cell holds, as the user writes numbers and dates. */
export function heldText({ value, numberFormat }: Pick<CellState, "value" | "numberFormat">, formats: Formats): string {
  if (typeof value !== "number") return String(value);
  const { kind } = unitInFormat(numberFormat);
  if (kind === "date" && value > 0) return formats.date(isoFromSerial(Math.floor(value)));
  return kind === "share" ? formats.percent(value) : formats.number(value);
}
