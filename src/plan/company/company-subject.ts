import { type BacklogLine, backlogLines } from "../../catalog/backlog";
import { bestSource } from "../../catalog/citation";
import { dateWords } from "../../catalog/claim-words";
import type { Company } from "../../catalog/company";
import { reportedBeside, type ReportedBeside } from "../../catalog/company-backlog";
import { documentedFigure, findFigure } from "../../catalog/figure";
import type { Deal, Source } from "../../catalog/model";
import { type DealBook, partyDeals, type PartySide } from "../../catalog/party-deals";
import { companyHistory, type ReportedData, type ReportedValue } from "../../catalog/reported";
import type { DealTranche } from "../../catalog/tranche";
import { WHOLE_DEAL } from "../../catalog/tranche-terms";
import { rpoBand, type RpoBand } from "../../catalog/rpo-band";
import type { LivingTranche } from "../../finance/contract";
import { isFirm } from "../../finance/counted";
import { hasFee } from "../../finance/fee-schedule";
import { isoFromSerial, serialFromIso } from "../../finance/serial-date";
import type { LimitOfSum } from "../../finance/limit-of-sum";
import type { SerialDate } from "../../finance/units";
import { type ReportedPeriod, seriesOf } from "./company-series";
import { documentedCapacities, type DocumentedCapacity } from "./company-capacity";
import { dayOfOursInWords, derivedDayInWords } from "../../catalog/coarse-day";
import { trancheNotes } from "./tranche-notes";

/** A row of the page: a deal, or a tranche of one. */
export interface CompanyRow {
  readonly label: string;
  /** Rows of one deal share it: what cannot be calculated of one tranche is not calculated of the deal. */
  readonly deal: number;
  readonly counterparty: string;
  readonly kind: string;
  readonly value: number | null;
  readonly start: SerialDate | null;
  readonly end: SerialDate | null;
  readonly inception: SerialDate | null;
  /** What few state: who may leave it, and fees. null where it is firm and served by the day. */
  readonly life: RowLife | null;
  readonly isBackstop: boolean;
  /** Whether it overlaps with another deal of the page, by an undisclosed amount. */
  readonly mayOverlap: boolean;
  /** Whether the deal as documented says what falls due when. */
  readonly hasSchedule: boolean;
  /** What the documented value is of what will be owed. */
  readonly limit: LimitOfSum;
  /** Whether the value is only "about". */
  readonly isAbout: boolean;
  /** Whether one of its days is worked out, or taken of a month or a year. */
  readonly hasDaysOfOurs: boolean;
  readonly grade: string;
  readonly source: Source | null;
  readonly note: string;
}

/** Terms of a tranche that is not simply firm and served by the day. */
export type RowLife = Required<
  Pick<LivingTranche, "kind" | "monthlyFee" | "feeFrom" | "noticeDays" | "noticeFrom" | "probability" | "exerciseBy">
>;

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
  readonly series: readonly ReportedPeriod[];
  readonly power: readonly ReportedValue[];
  /** Megawatts of the deals on the page, backstops apart. */
  readonly capacities: readonly DocumentedCapacity[];
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
  const own = new Set(deals.map(({ id }) => id));
  const rows = lines.flatMap((line, deal) => rowsOf(line, deal, asOf, book, own));
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
    capacities: documentedCapacities(
      deals.filter(({ kind }) => kind !== "credit-backstop").map(({ id }) => id),
      book,
    ),
  };
}

const POWER: ReadonlySet<string> = new Set(["active power", "contracted power"]);

/** A row for each tranche; one for a deal of which there is nothing to calculate with. */
function rowsOf(
  line: BacklogLine,
  deal: number,
  asOf: SerialDate,
  book: DealBook,
  own: ReadonlySet<string>,
): readonly CompanyRow[] {
  const { id, counterparty, kind, contract, reason } = line.deal;
  const documented = book.deals.find((each) => each.id === id) ?? null;
  const name = documented?.name ?? id;
  const hasSchedule = line.state === "calculated";
  const mayOverlap = (documented?.relations ?? []).some(
    (relation) => relation.kind === "overlaps" && relation.amount === null && own.has(relation.deal),
  );
  const shared = { deal, counterparty, kind, isBackstop: kind === "credit-backstop", mayOverlap, hasSchedule };
  if (contract === null)
    return [
      {
        ...shared,
        grade: "",
        source: null,
        label: name,
        value: null,
        start: null,
        end: null,
        inception: null,
        life: null,
        limit: "exact",
        isAbout: false,
        hasDaysOfOurs: false,
        note: reason ?? "",
      },
    ];
  return contract.tranches.map((tranche, index) => {
    const part = documented?.tranches[index] ?? null;
    const evidence = evidenceOf(documented, part?.value ?? "value", book);
    const daysUsed = [
      ...derivedDays(documented, part ?? WHOLE_DEAL, tranche, book),
      ...(documented === null ? [] : daysOfOurs(documented, part ?? WHOLE_DEAL, tranche, book)),
    ];
    return {
      ...shared,
      ...evidence,
      label: part === null || part.name === "" ? name : `${name}: ${part.name}`,
      value: tranche.value,
      start: tranche.start,
      end: tranche.end,
      inception: tranche.inception ?? null,
      life: lifeOf(tranche),
      limit: tranche.valueIs ?? "exact",
      hasDaysOfOurs: daysUsed.length > 0,
      note: [
        ...trancheNotes(tranche, evidence.isAbout, index === 0 ? reason : null),
        ...notSignedYet(tranche, asOf),
        ...daysUsed,
        ...(line.state === "without schedule" &&
        tranche.start !== null &&
        tranche.end !== null &&
        contract.tranches.some(({ start, end }) => start === null || end === null)
          ? ["no schedule, because another tranche of the deal has no service dates"]
          : []),
      ].join("; "),
    };
  });
}

/** Of a tranche signed after the day of the page, since when it counts: true of whichever day is then typed. */
function notSignedYet({ inception }: LivingTranche, asOf: SerialDate): readonly string[] {
  if ((inception ?? null) === null || Number(inception) <= asOf) return [];
  return [`not signed until ${dateWords(isoFromSerial(Number(inception)))}, so not counted before that day`];
}

/** The day of a tranche that the other and the length give. */
function derivedDays(
  deal: Deal | null,
  part: DealTranche,
  tranche: LivingTranche,
  { sourceOf }: DealBook,
): readonly string[] {
  const derived = tranche.derived ?? null;
  if (derived === null) return [];
  const name = part[derived];
  const isDocumented = deal !== null && name !== null && findFigure(deal, name) !== null;
  const value = isDocumented ? (documentedFigure(deal, name, sourceOf).shown?.value ?? null) : null;
  return [`${derived}: ${derivedDayInWords(tranche, derived, value)}`];
}

/** Which of a tranche's days are ours, because a month or a year alone is documented. */
function daysOfOurs(deal: Deal, part: DealTranche, tranche: LivingTranche, { sourceOf }: DealBook): readonly string[] {
  const signed = part.signed ?? "signed";
  const isSigned = findFigure(deal, signed) !== null;
  const days = [
    [isSigned ? "signed" : "announced", isSigned ? signed : "announced", tranche.inception ?? null],
    ["start", part.start, tranche.derived === "start" ? null : tranche.start],
    ["end", part.end, tranche.derived === "end" ? null : tranche.end],
  ] as const;
  return days.flatMap(([label, name, day]) => {
    if (name === null || day === null || findFigure(deal, name) === null) return [];
    const { shown } = documentedFigure(deal, name, sourceOf);
    const note = dayOfOursInWords(shown?.value ?? null, { day, field: label, tranche });
    return note === null ? [] : [`${label}: ${note}`];
  });
}

function evidenceOf(
  deal: Deal | null,
  figure: string,
  { sourceOf }: DealBook,
): { readonly grade: string; readonly source: Source | null; readonly isAbout: boolean } {
  const isDocumented = deal !== null && findFigure(deal, figure) !== null;
  const shown = isDocumented ? documentedFigure(deal, figure, sourceOf).shown : null;
  return shown === null
    ? { grade: "", source: null, isAbout: false }
    : { grade: shown.grade, source: bestSource(shown, sourceOf), isAbout: shown.precision === "approx" };
}

function lifeOf(tranche: LivingTranche): RowLife | null {
  if (isFirm(tranche) && !hasFee(tranche)) return null;
  const { kind, monthlyFee, feeFrom, noticeDays, noticeFrom, probability, exerciseBy } = tranche;
  return {
    kind: kind ?? null,
    monthlyFee: monthlyFee ?? null,
    feeFrom: feeFrom ?? null,
    noticeDays: noticeDays ?? null,
    noticeFrom: noticeFrom ?? null,
    probability: probability ?? null,
    exerciseBy: exerciseBy ?? null,
  };
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
