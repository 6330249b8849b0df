import type { Deal } from "../../catalog/model";
import type { Formats } from "../shared/formats";
import { type ScheduleView, scheduleView } from "./schedule-view";

interface ScheduleFigureProps {
  readonly deal: Deal;
  readonly formats: Formats;
}

const HEIGHT = 100;
const BAR_WIDTH = 10;
const GAP = 2;
/** Years that can be named below the bars of a narrow pane. */
const LABELS = 7;

/** What is owed of the deal in each calendar year: a picture, and the same amounts as a table. */
export function ScheduleFigure({ deal, formats }: ScheduleFigureProps) {
  const view = scheduleView(deal, formats);
  if (view === null) return null;
  return (
    <section>
      <h2>Schedule by calendar year</h2>
      <figure class="schedule">
        <Bars {...view} formats={formats} />
        <figcaption class="remark">{view.caption}</figcaption>
      </figure>
      <details>
        <summary>Amounts by year</summary>
        <table class="amounts" aria-label="Amounts by year">
          <thead>
            <tr>
              <th scope="col">Year</th>
              <th scope="col">US dollars</th>
            </tr>
          </thead>
          <tbody>
            {view.years.map(({ year, amount }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td>{formats.cents(amount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** Bars from zero; their attributes are numbers, so that the page's policy has nothing to stop. */
function Bars({ years, formats }: Pick<ScheduleView, "years"> & Pick<ScheduleFigureProps, "formats">) {
  const highest = Math.max(...years.map(({ amount }) => amount));
  const step = Math.ceil(years.length / LABELS);
  const [first, last] = [years[0], years.at(-1)];
  const words = `${first?.year} to ${last?.year}, from ${formats.money(Math.min(...years.map(({ amount }) => amount)))} to ${formats.money(highest)} a year. The amounts are in the table below.`;
  return (
    <>
      <p class="scale remark" aria-hidden="true">
        {formats.money(highest)}
      </p>
      <svg
        role="img"
        aria-label={`Bar chart: ${words}`}
        viewBox={`0 0 ${years.length * BAR_WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        {years.map(({ year, amount }, index) => {
          const height = highest === 0 ? 0 : (amount / highest) * HEIGHT;
          return (
            <rect
              key={year}
              class="bar"
              x={index * BAR_WIDTH + GAP / 2}
              y={HEIGHT - height}
              width={BAR_WIDTH - GAP}
              height={height}
            />
          );
        })}
      </svg>
      <p class="years remark" aria-hidden="true">
        {years.map(({ year }, index) => (
          <span key={year}>{index % step === 0 ? year : ""}</span>
        ))}
      </p>
    </>
  );
}
