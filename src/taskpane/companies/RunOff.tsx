import { useMemo } from "preact/hooks";
import { companies, sourceById } from "../../catalog/catalogue";
import type { Company } from "../../catalog/company";
import type { Deal } from "../../catalog/model";
import type { PartySide } from "../../catalog/party-deals";
import type { Formats } from "../shared/formats";
import { type RunOffView, runOffView } from "./run-off-view";

interface RunOffProps {
  readonly company: Company;
  readonly deals: readonly Deal[];
  /** ISO day; null: the catalogue's. */
  readonly asOf: string | null;
  readonly formats: Formats;
}

const HEIGHT = 100;
const BAR_WIDTH = 10;
const GAP = 2;
/** Years that can be named below the bars of a narrow pane. */
const LABELS = 7;
/** How strongly a counterparty's part is filled, the largest first. The table says the same in numbers. */
const FILLS = [1, 0.75, 0.55, 0.4, 0.27, 0.15];

/** When the documented deals of a company run off, stacked by counterparty; each side apart. */
export function RunOff(props: RunOffProps) {
  const { name } = props.company;
  return (
    <>
      <Side {...props} side="provider" heading={`Run-off of what ${name} provides`} />
      <Side {...props} side="customer" heading={`Run-off of what ${name} buys`} />
    </>
  );
}

interface SideProps extends RunOffProps {
  readonly side: PartySide;
  readonly heading: string;
}

function Side({ side, heading, company, deals, asOf, formats }: SideProps) {
  const view = useMemo(
    () => runOffView(company, side, asOf, { deals, names: companies(), sourceOf: sourceById }),
    [company, side, asOf, deals],
  );
  if (view === null) return null;
  const nameOf = (id: string) => deals.find((deal) => deal.id === id)?.name ?? id;
  return (
    <section>
      <h2>{heading}</h2>
      <figure class="schedule">
        <Stack view={view} formats={formats} />
        <figcaption class="remark">
          Firm amounts still owed, by calendar year: each value spread evenly over the days of service, or by monthly
          fee. For a deal with a right to leave, only what is owed before a notice could end it. An “up to” value is
          shown in full.
          {view.without.length > 0 &&
            ` Owed, but without a documented schedule and so not in the chart: ${view.without.map(({ id }) => nameOf(id)).join("; ")}.`}
        </figcaption>
      </figure>
      <details>
        <summary>Amounts by year and counterparty</summary>
        <div class="wide-table">
          <Amounts view={view} formats={formats} label={heading} />
        </div>
      </details>
    </section>
  );
}

/** Stacked bars from zero; their attributes are numbers, so that the page's policy has nothing to stop. */
function Stack({ view: { years, parties }, formats }: { readonly view: RunOffView; readonly formats: Formats }) {
  const totals = years.map((_, index) => parties.reduce((sum, { amounts }) => sum + (amounts[index] ?? 0), 0));
  const highest = Math.max(...totals);
  const step = Math.ceil(years.length / LABELS);
  // A name wider than its bar reaches over the next ones, and the last bar has none.
  const isNamed = (index: number): boolean => index % step === 0 && (step === 1 || index < years.length - 1);
  const words = `${years[0]} to ${years.at(-1)}, at most ${formats.money(highest)} a year; counterparties: ${parties.map(({ name }) => name).join(", ")}. The amounts are in the table below.`;
  return (
    <>
      <p class="scale remark" aria-hidden="true">
        {formats.money(highest)}
      </p>
      <svg
        role="img"
        aria-label={`Stacked bar chart: ${words}`}
        viewBox={`0 0 ${years.length * BAR_WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        {years.map((year, index) => {
          let top = HEIGHT;
          return parties.map(({ name, amounts }, place) => {
            const height = highest === 0 ? 0 : ((amounts[index] ?? 0) / highest) * HEIGHT;
            top -= height;
            return (
              <rect
                key={`${year} ${name}`}
                class="bar stacked"
                x={index * BAR_WIDTH + GAP / 2}
                y={top}
                width={BAR_WIDTH - GAP}
                height={height}
                fill-opacity={FILLS[place] ?? FILLS.at(-1)}
              />
            );
          });
        })}
      </svg>
      <p class="years remark" aria-hidden="true">
        {years.map((year, index) => (
          <span key={year}>{isNamed(index) ? year : ""}</span>
        ))}
      </p>
      <ul class="legend" role="list">
        {parties.map(({ name, total }, place) => (
          <li key={name}>
            <svg class="swatch" viewBox="0 0 10 10" aria-hidden="true">
              <rect class="bar stacked" width={10} height={10} fill-opacity={FILLS[place] ?? FILLS.at(-1)} />
            </svg>
            {name} <span class="remark">{formats.money(total)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Amounts({
  view: { years, parties },
  formats,
  label,
}: {
  readonly view: RunOffView;
  readonly formats: Formats;
  readonly label: string;
}) {
  return (
    <table class="amounts" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">Year</th>
          {parties.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((year, index) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {parties.map(({ name, amounts }) => (
              <td key={name}>{formats.money(amounts[index] ?? 0)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
