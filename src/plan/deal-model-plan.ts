import { catalogue } from "../catalog/catalogue";
import { bestSource } from "../catalog/citation";
import { gradeOf } from "../catalog/claims";
import type { Catalogue, Deal, Source } from "../catalog/model";
import { undocumented } from "../catalog/undocumented";
import { calendarDay } from "../finance/serial-date";
import { dateWords } from "./claim-words";
import { dealSheetName } from "./deal-sheet-name";
import { dealAssumptions } from "./model/deal-assumptions";
import type { ModelOptions } from "./model/model-options";
import { dealCapacity, dealTerms } from "./model/deal-terms";
import { modelPage } from "./model/page";
import type { ModelInput, ModelShare } from "./model/subject";
import { nameComment } from "./name-comment";
import { legalSheetName, MAX_LENGTH } from "../workbook/sheet-name";
import type { SheetPlan } from "../workbook/sheet-plan";

type SourceOf = (id: string) => Source | null;
type From = Pick<Catalogue, "version" | "sources" | "assumptions">;

const SHEET_SUFFIX = " model";
/** Rows of the schedule: room for some years more than the deal has, so that a longer term or another year end fits. */
const LEAST_YEARS = 8;
const SPARE_YEARS = 2;
const MOST_YEARS = 31;
const CUSTOMER_SHARE = /share of revenue|commitments over backlog/i;

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
  const terms = dealTerms(deal, sourceOf);
  return modelPage({
    sheetName: legalSheetName(dealSheetName(deal), MAX_LENGTH - SHEET_SUFFIX.length) + SHEET_SUFFIX,
    title: deal.name,
    subtitle: `Deal model. Provider: ${deal.provider}. Customer: ${deal.customer}. Offtake catalogue ${from.version}; every constant names its source.`,
    isBlank: false,
    cautions: [
      ...(documentedOn === null
        ? []
        : [`As documented on ${dateWords(documentedOn)}: what was published later is left out.`]),
      ...(deal.caveat === null ? [] : [`Caution: ${deal.caveat}`]),
    ],
    namePrefix: `${deal.id}_model`,
    nameComment: (label, inserted) =>
      inserted === undefined
        ? `${label}: ${deal.name}. Offtake catalogue ${from.version}.`
        : nameComment(`${label}: ${deal.name}.`, from.version, inserted),
    terms,
    capacity: dealCapacity(deal, sourceOf),
    assumptions: dealAssumptions(deal, options, from.assumptions, sourceOf),
    provider: deal.provider,
    shares: customerShares(deal, from, sourceOf),
    undocumented: undocumentedSentences(deal),
    conflicts: deal.conflicts,
    sourceOf,
    scheduleYears: scheduleYears(terms),
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
    asOf: asOf === null ? "" : dateWords(asOf),
    grade: gradeOf(claim, sourceOf),
    source: bestSource(claim, sourceOf),
    note: [
      claim.derivation === null ? "" : `Worked out: ${claim.derivation}`,
      claim.note ?? "",
      ...conflicts.map(({ reading }) => `Sources disagree: ${reading}`),
    ]
      .filter((sentence) => sentence !== "")
      .join(". "),
  }));
}

function undocumentedSentences(deal: Deal): string[] {
  const missing = undocumented(deal).map((label) => label.charAt(0).toLowerCase() + label.slice(1));
  const sentences = missing.length === 0 ? [] : [`No documented claim about: ${missing.join(", ")}.`];
  return deal.notes === null ? sentences : [...sentences, deal.notes];
}

function scheduleYears(terms: readonly ModelInput[]): number {
  const numberOf = (key: string): number | null => {
    const base = terms.find((line) => line.key === key)?.base;
    return typeof base === "number" ? base : null;
  };
  const [start, end, term] = ["start", "end", "term"].map(numberOf);
  const calendarYears =
    typeof start === "number" && typeof end === "number"
      ? calendarDay(end).year - calendarDay(start).year + 1
      : Math.ceil(term ?? 0) + 1;
  return Math.min(MOST_YEARS, Math.max(LEAST_YEARS, calendarYears + SPARE_YEARS));
}
