import { useMemo, useState } from "preact/hooks";
import type { Deal } from "../../catalog/model";
import type { Convention } from "../../finance/term";
import type { Formats } from "../shared/formats";
import { Select } from "./Select";
import type { Option } from "./option";
import { PERCENT_FROM, spendRows } from "./spend-view";

interface CompareTableProps {
  readonly deals: readonly Deal[];
  readonly formats: Formats;
}

const OPTIONS: readonly Option<Convention>[] = [
  ["service", "Service"],
  ["stated", "Stated"],
  ["signing", "Signing"],
];

/** The chosen deals' annual spend under two conventions side by side, and how far apart they are. */
export function CompareTable({ deals, formats }: CompareTableProps) {
  const [first, setFirst] = useState<Convention>("service");
  const [second, setSecond] = useState<Convention>("stated");
  const rows = useMemo(() => deals.map((deal) => comparedRow(deal, first, second, formats)), [deals, first, second]);
  const wordsOf = (convention: Convention) => OPTIONS.find(([value]) => value === convention)?.[1] ?? convention;
  return (
    <section class="compare-table">
      <h2 id="compared-spend">Annual spend, two conventions</h2>
      <div class="list-tools">
        <Select
          label="Convention"
          any={null}
          options={OPTIONS}
          value={first}
          onChange={(chosen) => setFirst(chosen ?? first)}
        />
        <Select
          label="Second convention"
          any={null}
          options={OPTIONS}
          value={second}
          onChange={(chosen) => setSecond(chosen ?? second)}
        />
      </div>
      <div class="wide-table" tabIndex={0} role="region" aria-labelledby="compared-spend">
        <table class="spend" aria-labelledby="compared-spend">
          <thead>
            <tr>
              <th scope="col">Deal</th>
              <th scope="col">{wordsOf(first)}</th>
              <th scope="col">{wordsOf(second)}</th>
              <th scope="col">Difference</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, amounts, apart }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {amounts.map((amount, index) => (
                  <td key={index} class={amount === null ? "absent" : undefined}>
                    {amount ?? "cannot be worked out"}
                  </td>
                ))}
                <td>{apart}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface ComparedRow {
  readonly id: string;
  readonly name: string;
  /** null where the terms that a convention needs are not documented, or disputed. */
  readonly amounts: readonly (string | null)[];
  /** The second over the first, less 1; "" where one is missing. */
  readonly apart: string;
}

/** A deal's row of the comparison. */
export function comparedRow(deal: Deal, first: Convention, second: Convention, formats: Formats): ComparedRow {
  const rows = spendRows(deal, formats);
  const baseOf = (convention: Convention) => rows.find((row) => row.convention === convention)?.base ?? null;
  const [one, other] = [baseOf(first), baseOf(second)];
  return {
    id: deal.id,
    name: deal.name,
    amounts: [one, other].map((amount) => (amount === null ? null : formats.money(amount))),
    apart: one === null || other === null ? "" : apartWords(other / one - 1, formats),
  };
}

function apartWords(difference: number, { percent }: Formats): string {
  const size = Math.abs(difference);
  if (size < PERCENT_FROM) return size === 0 ? percent(0) : `under ${percent(2 * PERCENT_FROM)}`;
  return `${difference > 0 ? "+" : "−"}${percent(size)}`;
}
