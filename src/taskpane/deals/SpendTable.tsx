import type { Deal } from "../../catalog/model";
import type { Formats } from "../shared/formats";
import type { Convention } from "../../finance/term";
import {
  conventionSpread,
  defaultConvention,
  missingThroughout,
  isSpendOfFees,
  type SpendRow,
  PERCENT_FROM,
  spendRows,
  spendWords,
} from "./spend-view";

interface SpendTableProps {
  readonly deal: Deal;
  readonly formats: Formats;
}

/** Implied annual spend under the three conventions, side by side, because the choice alone moves the number. */
export function SpendTable({ deal, formats }: SpendTableProps) {
  const rows = spendRows(deal, formats);
  const missing = missingThroughout(rows);
  const isFee = isSpendOfFees(deal);
  const spread = isFee ? null : conventionSpread(rows);
  return (
    <section>
      <h2 id="spend">Implied annual spend</h2>
      {missing === null ? (
        <>
          <p class="remark">{spendWords(deal)}</p>
          <Conventions rows={rows} usual={isFee ? null : defaultConvention(deal)} formats={formats} />
        </>
      ) : (
        <p class="absent">Cannot be worked out: {missing.charAt(0).toLowerCase() + missing.slice(1)}.</p>
      )}
      {spread !== null && <p class="remark">{spreadWords(spread, formats)}</p>}
    </section>
  );
}

function spreadWords(spread: number, { percent }: Formats): string {
  if (spread === 0) return "The convention does not change the base.";
  return spread < PERCENT_FROM
    ? `The convention hardly changes the base: by less than ${percent(2 * PERCENT_FROM)}.`
    : `The convention alone changes the base by ${percent(spread)}.`;
}

interface ConventionsProps {
  readonly rows: readonly SpendRow[];
  readonly usual: Convention | null;
  readonly formats: Formats;
}

function Conventions({ rows, usual, formats }: ConventionsProps) {
  return (
    <div class="wide-table" tabIndex={0} role="region" aria-labelledby="spend">
      <table class="spend" aria-labelledby="spend">
        <thead>
          <tr>
            <th scope="col">Convention</th>
            <th scope="col">Low</th>
            <th scope="col">Base</th>
            <th scope="col">High</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ConventionRows key={row.convention} row={row} usual={row.convention === usual} formats={formats} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ConventionRows({
  row,
  usual,
  formats,
}: {
  readonly row: SpendRow;
  readonly usual: boolean;
  readonly formats: Formats;
}) {
  const { label, length, low, base, high, missing } = row;
  const detail = [length, usual ? "used where a formula names no convention" : null]
    .filter((part) => part !== null)
    .join(" · ");
  return (
    <>
      <tr>
        <th scope="row">{label}</th>
        {missing !== null ? (
          <td colSpan={3} class="absent">
            {missing}
          </td>
        ) : (
          [low, base, high].map((amount, index) => (
            <Amount key={index} amount={amount} isBase={index === 1} formats={formats} />
          ))
        )}
      </tr>
      {detail !== "" && (
        <tr class="detail">
          <td colSpan={4} class="remark">
            {detail}
          </td>
        </tr>
      )}
    </>
  );
}

function Amount({
  amount,
  isBase,
  formats,
}: {
  readonly amount: number | null;
  readonly isBase: boolean;
  readonly formats: Formats;
}) {
  if (amount === null) return <td class="absent">not stated</td>;
  return (
    <td title={formats.moneyInFull(amount)}>
      {isBase ? <strong>{formats.money(amount)}</strong> : formats.money(amount)}
    </td>
  );
}
