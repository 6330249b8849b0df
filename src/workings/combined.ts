import { combinedCommitment } from "../catalog/combined";
import { contractOf } from "../catalog/contract-of";
import { documentedFigure } from "../catalog/figure";
import type { Deal } from "../catalog/model";
import { type Count, countedShares } from "../finance/counted";
import { dayItBegins } from "../finance/day-it-begins";
import { trancheName } from "../finance/tranche";
import { chargedWhole, eachOf } from "./deal-clause";
import { precisionOf, sourceInWords } from "./sourced-term";
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
    ({ deal, value }, index) => `${amountInWords(value)} (${deal}${groundsOf(deals[index], count)})`,
  );
  return [`${values.join(" + ")}${overlap} = ${resultInWords(total)}.`, ...warnings].join(" ");
}

/** COMBINED: the values of the deals, less what two of them count. */
export function combinedWorking({ deals, count }: CombinedCall): WorkingParts {
  const { total, parts } = combinedCommitment(deals, count);
  const builder = new WorkingBuilder();
  const table = builder.table("deals", "Deals", parts.length);
  const sources = deals.map((deal) => groundsOf(deal, count).replace(/^[;,] /, ""));
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

/** What a part of the sum rests on: the documented value, or with a count each tranche of which something counts. */
function groundsOf(deal: Deal | undefined, count: Count | undefined): string {
  if (deal === undefined) return "";
  if (count !== undefined) return `, ${COUNT_WORDS[count]}: ${countedTerms(deal, count)}`;
  const { shown } = documentedFigure(deal, "value");
  return `; ${shown === null ? "no source recorded" : [...precisionOf(shown), sourceInWords(shown)].join("; ")}`;
}

const COUNT_WORDS: Readonly<Record<Count, string>> = {
  firm: "what is firm",
  expected: "firm parts, and the rest at its probability",
  all: "everything",
};

function countedTerms(deal: Deal, count: Count): string {
  const given = { deal, contract: contractOf(deal) };
  const terms = { count, asOf: dayItBegins(given.contract), profile: "level" } as const;
  const counts = given.contract.tranches.flatMap((tranche, index) =>
    countedShares(tranche, terms, trancheName(given.contract, index)).length > 0 ? [index] : [],
  );
  if (counts.length === 0) return "nothing";
  return eachOf(counts, (index) => {
    const { kind } = given.contract.tranches[index] ?? {};
    const of = given.contract.tranches.length > 1 && kind !== "firm" ? `${kind ?? "firm"} ` : "";
    return of + chargedWhole(given, index);
  });
}
