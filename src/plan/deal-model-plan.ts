import { catalogue } from "../catalog/catalogue";
import { bestSource } from "../catalog/citation";
import type { Claim } from "../catalog/claim";
import { gradeOf } from "../catalog/claims";
import type { Catalogue, Deal, Source } from "../catalog/model";
import { otherScope, type RatioPart } from "../catalog/ratio-scope";
import { undocumented } from "../catalog/undocumented";
import { contractOf } from "../catalog/contract-of";
import { dayBeforePayments } from "../finance/day-it-begins";
import { ifKnown } from "../finance/errors";
import { presentValue } from "../finance/present-value";
import { resolvedContract } from "../finance/resolved-contract";
import { calendarDay } from "../finance/serial-date";
import type { Contract } from "../finance/contract";
import { dateWords } from "../catalog/claim-words";
import { dealSheetName, modelPrefix } from "./deal-names";
import { dealAssumptions, dealChoices } from "./model/deal-assumptions";
import type { ModelOptions } from "./model/model-options";
import { dealCapacity, dealTranches } from "./model/deal-terms";
import { monthColumns } from "./model/month-workings";
import { modelPage } from "./model/page";
import { scheduleRows } from "./model/schedule-rows";
import type { ModelInput, ModelShare, ModelSubject, RefusedRatios } from "./model/subject";
import { nameComment } from "./name-comment";
import { pageFooter } from "./page-look";
import { legalSheetName, MAX_LENGTH } from "../workbook/sheet-name";
import type { SheetPlan } from "../workbook/sheet-plan";

type SourceOf = (id: string) => Source | null;
type From = Pick<Catalogue, "version" | "sources" | "assumptions">;

const SHEET_SUFFIX = " model";
const WORKINGS_SUFFIX = " workings";
/** Fiscal years beyond those of the terms, so that a longer term or another year end fits; a check says when they do not. */
const SPARE_YEARS = 5;
const YEARS_OF_UNKNOWN_TERMS = 8;
/** Cells of the months: with the rest of the page not more than 6,000. */
const MOST_CELLS = 4_700;
/** A sheet with more is none that anybody reads. */
const MOST_TRANCHES = 8;
const CUSTOMER_SHARE = /share of (revenue|backlog)/i;

/**
 * The model of a deal on one page: its terms with their evidence, assumptions with theirs, and everything that follows as
 * native formulas; changing a blue cell changes all that depends on it. What is not documented is an empty blue cell, and
 * results that need it are #N/A with words beside them. `documentedOn` says of which day the deal is (`dealAsOf`), an ISO
 * day; null: of the catalogue's.
 */
export function planDealModel(
  deal: Deal,
  options: ModelOptions = {},
  from: From = catalogue,
  documentedOn: string | null = null,
): SheetPlan {
  const sources = new Map(from.sources.map((source) => [source.id, source]));
  const sourceOf: SourceOf = (id) => sources.get(id) ?? null;
  const all = dealTranches(deal, sourceOf);
  const tranches = all.slice(0, MOST_TRANCHES);
  const choices = dealChoices(deal, options, from.assumptions, sourceOf);
  const contract = ifKnown(() => resolvedContract(contractOf(deal, "base", sourceOf)));
  return modelPage({
    sheetName: legalSheetName(dealSheetName(deal), MAX_LENGTH - SHEET_SUFFIX.length) + SHEET_SUFFIX,
    workingsName: legalSheetName(dealSheetName(deal), MAX_LENGTH - WORKINGS_SUFFIX.length) + WORKINGS_SUFFIX,
    title: deal.name,
    subtitle: `Deal model. Provider: ${deal.provider}. Customer: ${deal.customer}. Offtake catalogue ${from.version}; every documented number names its source.`,
    isBlank: false,
    cautions: [
      ...(documentedOn === null
        ? []
        : [`As documented on ${dateWords(documentedOn)}: what was published later is left out.`]),
      ...(deal.caveat === null ? [] : [`Caution: ${deal.caveat}`]),
      ...(all.length === tranches.length
        ? []
        : [
            `Only the first ${MOST_TRANCHES} of ${all.length} tranches are on this page: its sums are not those of the deal.`,
          ]),
    ],
    footer: pageFooter(from.version, documentedOn),
    namePrefix: modelPrefix(deal.id),
    nameComment: (label, inserted) =>
      inserted === undefined
        ? `${label}: ${deal.name}. Offtake catalogue ${from.version}.`
        : nameComment(`${label}: ${deal.name}.`, from.version, inserted),
    tranches,
    choices,
    capacity: dealCapacity(deal, sourceOf),
    assumptions: dealAssumptions(deal, options, from.assumptions, sourceOf),
    provider: deal.provider,
    shares: customerShares(deal, from, sourceOf),
    undocumented: undocumentedSentences(deal),
    conflicts: deal.conflicts,
    sourceOf,
    ...yearsOf(contract, tranches.length),
    hasCharts: isPayable(contract),
    expected: all.length === tranches.length ? functionsValue(contract, choices) : null,
    noRatio: ratiosRefused(deal),
  });
}

function customerShares({ provider }: Deal, { assumptions }: From, sourceOf: SourceOf): ModelShare[] {
  const category = provider.toLowerCase();
  const documented = assumptions.filter(
    (each) => each.category === category && each.unit === "percent" && CUSTOMER_SHARE.test(each.name),
  );
  return documented.map(({ name, asOf, claim, conflicts }) => ({
    label: name,
    share: typeof claim.value === "number" ? claim.value : null,
    isUpper: claim.precision === "upperBound",
    asOf: asOf === null ? "" : dateWords(asOf),
    ...evidenceOf(claim, sourceOf),
    note: [
      claim.derivation === null ? "" : `Worked out: ${claim.derivation}`,
      claim.note ?? "",
      ...conflicts.map(({ statements, reading, settled }) => {
        const said = statements.map(({ text }) => text).join("; ");
        return `Sources disagree (${said}). ${settled === null ? `Our reading: ${reading}` : `Settled: ${settled.reading}`}`;
      }),
    ]
      .filter((sentence) => sentence !== "")
      .join(". "),
  }));
}

/** A quotient of ours is no statement of a source: the page of one number is older than the other. */
function evidenceOf(claim: Claim, sourceOf: SourceOf): Pick<ModelShare, "grade" | "sources"> {
  const all = claim.sources.map(sourceOf).filter((source) => source !== null);
  if (claim.derivation !== null) return { grade: "derived", sources: all };
  const best = bestSource(claim, sourceOf);
  return { grade: gradeOf(claim, sourceOf), sources: best === null ? [] : [best] };
}

function undocumentedSentences(deal: Deal): string[] {
  const missing = undocumented(deal).map((label) => label.charAt(0).toLowerCase() + label.slice(1));
  const sentences = missing.length === 0 ? [] : [`Not documented: ${missing.join(", ")}.`];
  return deal.notes === null ? sentences : [...sentences, deal.notes];
}

/** Fiscal years from the first payment or day of service to the last, and some to spare. */
function yearsOf(
  contract: Contract | null,
  tranches: number,
): Pick<ModelSubject, "scheduleYears" | "scheduleRows" | "shownYears"> {
  const days = (contract?.tranches ?? []).flatMap(({ start, end, prepayment, prepaidOn, inception }) =>
    start === null || end === null
      ? []
      : [start, end, ...((prepayment ?? 0) > 0 ? [prepaidOn ?? inception ?? start] : [])],
  );
  const years = days.map((day) => calendarDay(day).year);
  const needed = years.length === 0 ? YEARS_OF_UNKNOWN_TERMS : Math.max(...years) - Math.min(...years) + 1;
  const most = Math.floor(MOST_CELLS / monthColumns(tranches) / 12);
  const scheduleYears = Math.min(needed + SPARE_YEARS, most);
  return {
    scheduleYears,
    scheduleRows: scheduleRows(scheduleYears, needed, tranches),
    shownYears: Math.min(needed, most),
  };
}

/** Whether the terms say what is paid, and when. */
function isPayable(contract: Contract | null): boolean {
  return (
    contract !== null && ifKnown(() => presentValue(contract, { rate: 0, asOf: dayBeforePayments(contract) })) !== null
  );
}

/** What OFFTAKE.PRESENTVALUE answers for the terms as inserted; null where it answers nothing. */
function functionsValue(contract: Contract | null, choices: readonly ModelInput[]): number | null {
  const numberOf = (key: string): number | null => {
    const base = choices.find((line) => line.key === key)?.base;
    return typeof base === "number" ? base : null;
  };
  const rate = numberOf("rate");
  if (contract === null || rate === null) return null;
  return ifKnown(() => presentValue(contract, { rate, asOf: numberOf("asOf") ?? dayBeforePayments(contract) }));
}

/** Ratios that there are none of, by measure, and why. */
function ratiosRefused(deal: Deal): RefusedRatios {
  const refused = (
    key: string,
    above: RatioPart,
    below: RatioPart,
    said: readonly [RatioPart, string][],
  ): [string, string][] => {
    const other = otherScope(deal, above, below);
    if (other === null) return [];
    const of = (part: RatioPart): string => scopeInWords((part === above ? other.above : other.below) ?? "whole deal");
    return [[key, `n.d.: ${said.map(([part, words]) => `${words} ${of(part)}`).join(", ")}`]];
  };
  return Object.fromEntries([
    ...refused("perMegawatt", "spend", "capacity", [
      ["capacity", "the capacity is that of"],
      ["spend", "the spend that of"],
    ]),
    ...refused("perGpuHour", "spend", "gpus", [
      ["gpus", "the GPUs are those of"],
      ["spend", "the spend that of"],
    ]),
    ...refused("kilowattsPerGpu", "capacity", "gpus", [
      ["capacity", "the capacity is that of"],
      ["gpus", "the GPUs those of"],
    ]),
  ]);
}

/** "the whole campus", and "Colossus 1 only" as it is. */
function scopeInWords(scope: string): string {
  return /^(whole|first|second|third|last|stage)\b/.test(scope) ? `the ${scope}` : scope;
}
