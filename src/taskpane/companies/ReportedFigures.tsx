import { useMemo, useState } from "preact/hooks";
import { sourceById } from "../../catalog/catalogue";
import type { ReportedValue } from "../../catalog/reported";
import type { Formats } from "../shared/formats";
import { GRADE_TEXT } from "../shared/grade-text";
import { SourceLinks } from "../shared/SourceLinks";
import { type ReportedPoint, type ReportedSeries, reportedSeries } from "./reported-series";
import { WindowedList } from "./WindowedList";

interface ReportedFiguresProps {
  readonly rows: readonly ReportedValue[];
  readonly formats: Formats;
}

/** Earlier periods of one series that are shown at once: two decades of quarters. */
const MOST_POINTS = 80;

/** What a company reported about itself, a row a metric with its latest period; the earlier ones behind it. */
export function ReportedFigures({ rows, formats }: ReportedFiguresProps) {
  const series = useMemo(() => reportedSeries(rows, formats, sourceById), [rows, formats]);
  const [heights] = useState(() => new Map<string, number>());
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  if (series.length === 0) return null;

  function toggle(key: string, open: boolean) {
    const others = [...opened].filter((each) => each !== key);
    if (open !== opened.has(key)) setOpened(new Set(open ? [...others, key] : others));
  }

  return (
    <section>
      <h2>Reported figures</h2>
      <WindowedList
        class="figures"
        items={series}
        keyOf={({ key }) => key}
        heights={heights}
        row={(each) => (
          <Series
            series={each}
            formats={formats}
            isOpen={opened.has(each.key)}
            onToggle={(open) => toggle(each.key, open)}
          />
        )}
      />
    </section>
  );
}

interface SeriesProps {
  readonly series: ReportedSeries;
  readonly formats: Formats;
  readonly isOpen: boolean;
  readonly onToggle: (open: boolean) => void;
}

function Series({ series: { label, definition, points }, formats, isOpen, onToggle }: SeriesProps) {
  const [latest, ...earlier] = points;
  if (latest === undefined) return null;
  return (
    <>
      <h3>{label}</h3>
      <p class="claim-line">
        <strong>{latest.value}</strong>
        <span class="badges">
          {latest.isConflicted && (
            <fluent-badge appearance="tint" color="warning">
              Disputed
            </fluent-badge>
          )}
          <fluent-badge
            appearance="tint"
            color={latest.grade === "filing" || latest.grade === "company" ? "success" : "informative"}
          >
            {GRADE_TEXT[latest.grade].short}
          </fluent-badge>
        </span>
      </p>
      <p class="remark">{latest.period}</p>
      <details open={isOpen} onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
        <summary>
          {earlier.length === 0
            ? "Definition and sources"
            : `${earlier.length} earlier ${earlier.length === 1 ? "period" : "periods"}, definition and sources`}
        </summary>
        {isOpen && <SeriesDetails {...{ label, definition, latest, earlier, formats }} />}
      </details>
    </>
  );
}

interface SeriesDetailsProps {
  readonly label: string;
  readonly definition: string;
  readonly latest: ReportedPoint;
  readonly earlier: readonly ReportedPoint[];
  readonly formats: Formats;
}

function SeriesDetails({ label, definition, latest, earlier, formats }: SeriesDetailsProps) {
  const shown = earlier.slice(0, MOST_POINTS);
  return (
    <>
      <p class="remark">{definition}.</p>
      <SourceLinks sources={latest.sources} formats={formats} />
      {shown.length > 0 && (
        <table class="amounts" aria-label={`${label}, earlier periods`}>
          <thead>
            <tr>
              <th scope="col">Period</th>
              <th scope="col">Figure</th>
              <th scope="col">Source</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((point) => (
              <tr key={point.key}>
                <th scope="row">{point.period}</th>
                <td>{point.value}</td>
                <td>{GRADE_TEXT[point.grade].short}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {earlier.length > shown.length && (
        <p class="remark">
          {earlier.length - shown.length} earlier {earlier.length - shown.length === 1 ? "period is" : "periods are"}{" "}
          not shown: OFFTAKE.HISTORY lists them all on a sheet.
        </p>
      )}
    </>
  );
}
