import { combinedCommitment } from "../catalog/combined";
import { documentedFigure } from "../catalog/figure";
import type { Deal } from "../catalog/model";
import type { Count } from "../finance/counted";
import { precisionOf, sourceInWords, termSource } from "./sourced-term";
import { amountInWords, resultInWords } from "./words";
import type { WorkingParts } from "./working";
import { WorkingBuilder, rowsOf, sumOf } from "./working-builder";

/** The arguments of COMBINED. */
export interface CombinedCall {
  readonly deals: readonly Deal[];
  readonly count?: Count | undefined;
}

/** WHY of COMBINED: the values added up, less what two of them count. */
export function combinedSentence({ deals, count }: CombinedCall): string {
  const { total, parts, warnings } = combinedCommitment(deals, count);
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const overlap = sum === total ? "" : ` − ${amountInWords(sum - total)} counted in two of them`;
  const values = parts.map(
    ({ deal, value }, index) => `${amountInWords(value)} (${deal}; ${valueSource(deals[index])})`,
  );
  return [`${values.join(" + ")}${overlap} = ${resultInWords(total)}.`, ...warnings].join(" ");
}

/** COMBINED: the values of the deals, less what two of them count. */
export function combinedWorking({ deals, count }: CombinedCall): WorkingParts {
  const { total, parts } = combinedCommitment(deals, count);
  const builder = new WorkingBuilder();
  const table = builder.table("deals", "Deals", parts.length);
  const sources = deals.map((deal) => termSource({ deal, contract: { name: deal.id, tranches: [] } }, 0, "value"));
  const values = table.input(
    { key: "value", label: "Committed value", unit: "money" },
    parts.map(({ value }) => value),
    sources,
  );
  const overlap = builder.input(
    { key: "overlap", label: "Known overlap", unit: "money" },
    sumOf(values.values) - total,
    "known overlaps",
  );
  builder.step(
    { key: "total", label: "Combined commitment", unit: "money" },
    total,
    "SUM(",
    rowsOf(values, "all"),
    ")-",
    overlap.at,
  );
  return { blocks: builder.blocks, result: { kind: "step", step: "total" } };
}

function valueSource(deal: Deal | undefined): string {
  const shown = deal === undefined ? null : documentedFigure(deal, "value").shown;
  return shown === null ? "no source recorded" : [...precisionOf(shown), sourceInWords(shown)].join("; ");
}
