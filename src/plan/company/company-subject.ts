import { type BacklogLine, backlogLines } from "../../catalog/backlog";
import { bestSource } from "../../catalog/citation";
import type { Company } from "../../catalog/company";
import { reportedBeside, type ReportedBeside } from "../../catalog/company-backlog";
import { documentedFigure, findFigure } from "../../catalog/figure";
import type { Source } from "../../catalog/model";
import { type DealBook, partyDeals, type PartySide } from "../../catalog/party-deals";
import { companyHistory, type ReportedData, type ReportedValue } from "../../catalog/reported";
import { rpoBand, type RpoBand } from "../../catalog/rpo-band";
import type { LivingTranche } from "../../finance/contract";
import { isFirm } from "../../finance/counted";
import { hasFee } from "../../finance/fee-schedule";
import { serialFromIso } from "../../finance/serial-date";
import type { LimitOfSum } from "../../finance/limit-of-sum";
import type { SerialDate } from "../../finance/units";

/** A row of the page: a deal, or a tranche of one. */
export interface CompanyRow {
  readonly label: string;
  readonly counterparty: string;
  readonly kind: string;
  readonly value: number | null;
  readonly start: SerialDate | null;
  readonly end: SerialDate | null;
  readonly inception: SerialDate | null;
  readonly isBackstop: boolean;
  /** What the documented value is of what will be owed. */
  readonly limit: LimitOfSum;
  readonly grade: string;
  readonly source: Source | null;
  readonly note: string;
}

/** Everything a company page is made of. */
export interface CompanySubject {
  readonly company: Company;
  readonly side: PartySide;
  readonly asOf: SerialDate;
  readonly rows: readonly CompanyRow[];
  readonly counterparties: readonly string[];
  readonly reported: readonly ReportedBeside[];
  /** Shares of RPO by band at the period end of the reported RPO, in order. */
  readonly bands: readonly { readonly band: RpoBand; readonly share: number | null; readonly source: Source | null }[];
  /** RPO and backlog as reported, by period end. */
  readonly series: readonly {
    readonly periodEnd: SerialDate;
    readonly rpo: number | null;
    readonly backlog: number | null;
  }[];
  readonly power: readonly ReportedValue[];
  readonly notPublished: readonly string[];
}

/** Bands of those that report none here: current, second and third year, to five years. */
const USUAL_EDGES = [12, 36, 60] as const;

export function companySubject(
  company: Company,
  side: PartySide,
  asOf: SerialDate,
  book: DealBook,
  data: ReportedData,
): CompanySubject {
  const deals = partyDeals(company, side, asOf, book);
  const lines = backlogLines(deals, { asOf, count: "firm", period: "year", fiscalYearEndMonth: 12 });
  const rows = lines.flatMap((line) => rowsOf(line, book));
  const reported = side === "provider" ? reportedBeside(company, asOf) : [];
  const history = companyHistory(company.id, null, data);
  return {
    company,
    side,
    asOf,
    rows,
    counterparties: [...new Set(rows.filter(({ isBackstop }) => !isBackstop).map(({ counterparty }) => counterparty))],
    reported,
    bands: bandsOf(history, reported[0]?.reported.figure.periodEnd ?? null, book),
    series: side === "provider" ? seriesOf(history) : [],
    power: history.filter(({ metric, figure }) => POWER.has(metric.name) && serialFromIso(figure.periodEnd) <= asOf),
    notPublished: lines
      .filter(({ state }) => state !== "calculated")
      .map(({ deal, reason }) => `${book.deals.find(({ id }) => id === deal.id)?.name ?? deal.id}: ${reason}`),
  };
}

const POWER: ReadonlySet<string> = new Set(["active power", "contracted power"]);

/** Tranches that native formulas can cut by day have a row each; any other deal is one row without days. */
function rowsOf({ deal, state, value, limit, reason }: BacklogLine, book: DealBook): readonly CompanyRow[] {
  const documented = book.deals.find(({ id }) => id === deal.id);
  const figure =
    documented !== undefined && findFigure(documented, "value") !== null
      ? documentedFigure(documented, "value", book.sourceOf)
      : null;
  const shown = figure?.shown ?? null;
  const row = {
    label: documented?.name ?? deal.id,
    counterparty: deal.counterparty,
    kind: deal.kind,
    isBackstop: deal.kind === "credit-backstop",
    limit,
    grade: shown?.grade ?? "",
    source: shown === null ? null : bestSource(shown, book.sourceOf),
  };
  const counted = (deal.contract?.tranches ?? []).filter((tranche) => isFirm(tranche));
  if (
    state !== "without schedule" &&
    counted.length > 0 &&
    counted.every(isByDay) &&
    counted.length === firmAndCancellable(deal.contract?.tranches ?? [])
  )
    return counted.map((tranche) => ({
      ...row,
      label: counted.length > 1 && typeof tranche.calledBy === "string" ? tranche.calledBy : row.label,
      value: tranche.value,
      start: tranche.start,
      end: tranche.end,
      inception: tranche.inception ?? null,
      note: reason,
    }));
  const inception = Math.min(...(deal.contract?.tranches ?? []).map((tranche) => tranche.inception ?? 0));
  const note =
    state === "calculated"
      ? `charged by fee or cancellable by notice, so OFFTAKE.BACKLOG has its run-off; ${reason}`
      : reason;
  return [
    {
      ...row,
      value,
      start: null,
      end: null,
      inception: inception > 0 && inception < Infinity ? inception : null,
      note,
    },
  ];
}

function firmAndCancellable(tranches: readonly LivingTranche[]): number {
  return tranches.filter((tranche) => isFirm(tranche) || tranche.kind === "cancellable").length;
}

function isByDay(tranche: LivingTranche): boolean {
  return tranche.value !== null && tranche.start !== null && tranche.end !== null && !hasFee(tranche);
}

function bandsOf(history: readonly ReportedValue[], periodEnd: string | null, book: DealBook): CompanySubject["bands"] {
  const found = history
    .filter(({ metric, figure }) => metric.name === "rpo share" && figure.periodEnd === periodEnd)
    .flatMap(({ figure, shown }) => {
      const band = rpoBand(figure.part);
      if (band === null) return [];
      return [
        { band, share: typeof shown.value === "number" ? shown.value : null, source: bestSource(shown, book.sourceOf) },
      ];
    })
    .sort((one, other) => one.band.from - other.band.from);
  if (found.length > 1) return found;
  const edges = [0, ...USUAL_EDGES];
  return edges.map((from, index) => ({ band: { from, to: edges[index + 1] ?? null }, share: null, source: null }));
}

function seriesOf(history: readonly ReportedValue[]): CompanySubject["series"] {
  const whole = history.filter(
    ({ metric, figure }) => (metric.name === "rpo" || metric.name === "backlog") && figure.part === null,
  );
  const valueOf = (name: string, periodEnd: string): number | null => {
    const found = whole.find(({ metric, figure }) => metric.name === name && figure.periodEnd === periodEnd);
    return found === undefined || found.isConflicted || typeof found.shown.value !== "number"
      ? null
      : found.shown.value;
  };
  return [...new Set(whole.map(({ figure }) => figure.periodEnd))]
    .sort()
    .map((day) => ({ periodEnd: serialFromIso(day), rpo: valueOf("rpo", day), backlog: valueOf("backlog", day) }));
}
