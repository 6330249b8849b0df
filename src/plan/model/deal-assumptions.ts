import { openEnds } from "../../catalog/bounds";
import { bestSource } from "../../catalog/citation";
import { findFigure } from "../../catalog/figure";
import type { Claim } from "../../catalog/claim";
import type { Assumption, Deal, Source } from "../../catalog/model";
import { claimWords, dateWords } from "../../catalog/claim-words";
import { type AssumptionLine, assumptionLines, choiceLines } from "./assumption-lines";
import type { ModelOptions } from "./model-options";
import type { ModelBound, ModelInput } from "./subject";

type SourceOf = (id: string) => Source | null;

const ASSUMPTION = "assumption";

/** Which documented market figure stands for a generation of chips; the first that the words of the deal name. */
const GENERATIONS = [
  { chips: /TPU|Trainium|WSE|wafer|MI450|Instinct/i, price: null, kilowatts: null },
  { chips: /Rubin/i, price: "b200_neocloud_index_2026_05", kilowatts: "kw_gpu_rubin_hgx" },
  { chips: /GB[23]00|Blackwell Ultra/i, price: "b200_neocloud_index_2026_05", kilowatts: "kw_gpu_gb200" },
  { chips: /Blackwell|B200/i, price: "b200_neocloud_index_2026_05", kilowatts: "kw_gpu_dgx_b200" },
  { chips: /Hopper|H[12]00/i, price: "h100_1y_contract_2026_06", kilowatts: "kw_gpu_dgx_h100" },
] as const;
const DEBT_COST = "notes_2031";
const PUE = "pue_polaris";

/** The assumptions of a deal's model: from the catalogue with their source where it has one, else marked as an assumption. */
export function dealAssumptions(
  deal: Deal,
  options: ModelOptions,
  assumptions: readonly Assumption[],
  sourceOf: SourceOf,
): ModelInput[] {
  const documented = (id: string | null): Assumption | null => assumptions.find((each) => each.id === id) ?? null;
  const cite = (line: AssumptionLine, id: string | null, note: string): ModelInput =>
    cited(line, documented(id), note, sourceOf);
  const chips = ["chip generation", "chips"]
    .map((name) => String(findFigure(deal, name)?.claims[0]?.value ?? ""))
    .join(" ");
  const generation = deal.type === "cloud-capacity" ? GENERATIONS.find((each) => each.chips.test(chips)) : undefined;
  return assumptionLines(options).map((line) => {
    switch (line.key) {
      case "gpuPrice":
        return cite(line, generation?.price ?? null, priceNote(deal, chips));
      case "kilowatts":
        return cite(line, generation?.kilowatts ?? null, "Power of one GPU including its share of the server");
      case "pue":
        return cite(line, PUE, pueNote(deal));
      default:
        return yours(line);
    }
  });
}

/** What one changes first; only the rate has a source. */
export function dealChoices(
  deal: Deal,
  options: ModelOptions,
  assumptions: readonly Assumption[],
  sourceOf: SourceOf,
): ModelInput[] {
  const debt = assumptions.find(({ id }) => id === DEBT_COST) ?? null;
  return choiceLines(options).map((line) => {
    if (line.key !== "rate" || options.rate !== undefined) return yours(line);
    return cited(line, debt, debtNote(deal), sourceOf);
  });
}

/** The same without evidence. */
export function blankChoices(options: ModelOptions): ModelInput[] {
  return choiceLines(options).map(yours);
}

/** The same lines without evidence: every one of them the user's. */
export function blankAssumptions(options: ModelOptions): ModelInput[] {
  return assumptionLines(options).map(yours);
}

function yours(line: AssumptionLine): ModelInput {
  // An empty cell assumes nothing.
  return { ...line, precision: line.base === null ? "" : ASSUMPTION, grade: "", source: null };
}

function cited(line: AssumptionLine, found: Assumption | null, note: string, sourceOf: SourceOf): ModelInput {
  if (found === null) return { ...yours(line), note: note === "" ? "Nothing suitable is documented" : note };
  const { claim, name, asOf } = found;
  const base = numeric(claim.value);
  return {
    ...line,
    bounds: { low: boundOf(claim, "low", base), high: boundOf(claim, "high", base) },
    openEnds: openEnds(claim),
    base,
    // The evidence is of a market, or of another site; that it holds for this contract is an assumption: contract-life §4.
    precision: ASSUMPTION,
    inserted: `documented: ${claimWords(claim, "ratio")}`,
    grade: ASSUMPTION,
    source: bestSource(claim, sourceOf),
    note: `${name}${asOf === null ? "" : `, ${dateWords(asOf)}`}${base === null ? `: ${claimWords(claim, "ratio")}` : ""}. ${note}`,
  };
}

function numeric(value: number | string | null): number | null {
  return typeof value === "number" ? value : null;
}

/** A market figure without stated bounds has no width. */
function boundOf(claim: Claim, side: "low" | "high", base: number | null): ModelBound {
  const stated = numeric(claim[side]);
  return stated === null || stated === base ? null : stated;
}

function debtNote({ provider }: Deal): string {
  return provider === "CoreWeave"
    ? "The provider's own cost of debt, to start from: no rate is documented for these payments"
    : `A stand-in: no cost of debt is documented for ${provider}`;
}

function pueNote(deal: Deal): string {
  return /Polaris Forge [12]\b/.test(deal.name)
    ? "Of this campus as designed; the average of all operators is higher"
    : "A stand-in, from Applied Digital's campuses: none is documented for this site";
}

function priceNote({ type }: Deal, chips: string): string {
  if (type !== "cloud-capacity")
    return type === "colocation-lease"
      ? "This lease sells no GPU-hours; type a price to see how many GPUs its rent would buy"
      : "This deal sells no GPU-hours; type a price to see how many GPUs its amount would buy";
  if (/Rubin/i.test(chips)) return "A stand-in: no price is documented for Rubin";
  return /\S/.test(chips)
    ? "A market price, not this contract's"
    : "The chips are not documented, so no price is taken";
}
