import { metricInWords } from "../catalog/metrics";
import {
  backlogByKind,
  backlogGrid,
  type BacklogKind,
  type BacklogLine,
  type BacklogSum,
  type BacklogTerms,
  isInTotal,
  isUnknown,
} from "../catalog/backlog";
import { companyBacklog, type BacklogQuery, type SideOfBacklog } from "../catalog/company-backlog";
import { dateWords } from "../catalog/claim-words";
import { unknownInWords } from "../catalog/unknown-in-words";
import type { WholeRunOff } from "../finance/run-off";
import { dateWriter, type CellOut } from "./spill";

const KIND_WORDS: Readonly<Record<BacklogKind, string>> = {
  own: "own",
  "cloud-capacity": "cloud",
  "colocation-lease": "lease",
  "chip-purchase": "chips",
  "credit-backstop": "backstop",
};
const LEASE_NOTE = "remaining lease payments (ASC 842)";
/** Nothing known is a blank cell; an error cell would spread into every sum of the column. */
const BLANK = "";

type Row = CellOut[];

/**
 * A backlog as it spills: a header, a row for each deal, a sum for each kind, and three totals: what is calculated, what has
 * no schedule, and both as a range; then what the party reported and how much of that the range is.
 * Shape:  deal, counterparty, kind, value, remaining, an amount for each period, later, reason. Of two sides two blocks.
 */
export function backlogTable(query: BacklogQuery): CellOut[][] {
  const { party, terms, sides } = companyBacklog(query);
  const width = Math.max(0, ...sides.flatMap(({ lines }) => lines.map(({ runOff }) => runOff?.cents.length ?? 0)));
  const rows: Row[] = [
    ["deal", "counterparty", "kind", "value", "remaining", ...periodLabels(terms, width), "later", "reason"],
  ];
  sides.forEach((side, index) => {
    if (index > 0) rows.push(blankRow(width));
    if (query.side === "both") rows.push(row(`${party} as ${side.side}`, {}, width));
    rows.push(...sideRows(side, terms, width));
  });
  return rows;
}

function periodLabels(terms: BacklogTerms, width: number): CellOut[] {
  const { grid } = backlogGrid(terms);
  const label = terms.period === "year" ? (year: number): CellOut => year : dateWriter();
  const first = grid.numberOf(terms.asOf + 1);
  return Array.from({ length: width }, (_, index) => label(grid.label(first + index)));
}

function sideRows({ lines, total, reported }: SideOfBacklog, { count }: BacklogTerms, width: number): readonly Row[] {
  const byKind = backlogByKind(lines);
  const [low, high] = [remainingOf(total), remainingOf(total) + total.withoutSchedule];
  const isCapped = total.withoutScheduleLimit === "at most";
  const counted = lines.filter(isInTotal);
  // Of deals that are all unknown there is no sum, and none is 0.
  const isAllUnknown = counted.every(isUnknown);
  const apart = counted.length === 0 ? "backstops are in no total" : unknownInWords(counted);
  const because = (words: string): string => [words, apart].filter(Boolean).join("; ");
  return [
    ...lines.map((line) => lineRow(line, width)),
    ...byKind.flatMap(({ sum }) => sumRows(sum, KIND_WORDS[sum.kind ?? "own"], width)),
    ...sumRows(total, "total", width),
    row(
      "total, from",
      isAllUnknown
        ? { reason: because("") }
        : { remaining: low, reason: because(`deals with a schedule only; counted: ${count}`) },
      width,
    ),
    row(
      "total, to",
      isAllUnknown
        ? { reason: because("") }
        : isCapped
          ? { remaining: high, reason: because("plus deals without a schedule, at full value") }
          : { reason: OPEN_TOP },
      width,
    ),
    ...reported.flatMap(({ reported: { metric, figure }, value }) => [
      row(
        `reported ${metricInWords(metric.name)}, ${figure.period}`,
        { remaining: value, reason: `at ${dateWords(figure.periodEnd)}: ${metric.definition}` },
        width,
      ),
      ...(isAllUnknown
        ? []
        : [
            row(
              "documented share of it, from",
              {
                remaining: low / value,
                reason: "of deals with a schedule; the rest has none, or is not documented here",
              },
              width,
            ),
            row("documented share of it, to", isCapped ? { remaining: high / value } : { reason: OPEN_TOP }, width),
          ]),
    ]),
  ];
}

const OPEN_TOP = "some values are only floors, so there is no highest";

function remainingOf({ calculated }: BacklogSum): number {
  return (calculated?.remainingCents ?? 0) / 100;
}

function lineRow({ deal, value, runOff, reason }: BacklogLine, width: number): Row {
  const notes = [reason, ...(deal.kind === "colocation-lease" ? [LEASE_NOTE] : [])].filter((each) => each !== "");
  return row(
    deal.id,
    { counterparty: deal.counterparty, kind: KIND_WORDS[deal.kind], value, runOff, reason: notes.join("; ") },
    width,
  );
}

function sumRows(sum: BacklogSum, name: string, width: number): readonly Row[] {
  const open = sum.withoutScheduleDeals;
  const limit = sum.withoutScheduleLimit === "at most" ? "at most" : "at full value";
  return [
    ...(sum.calculated === null
      ? []
      : [row(`${name}: with a schedule`, { kind: name, value: sum.value, runOff: sum.calculated }, width)]),
    ...(open === 0
      ? []
      : [row(`${name}: without a schedule`, { kind: name, value: sum.withoutSchedule, reason: limit }, width)]),
  ];
}

interface Cells {
  readonly counterparty?: string;
  readonly kind?: string;
  readonly value?: number | null;
  readonly remaining?: number;
  readonly runOff?: WholeRunOff | null;
  readonly reason?: string;
}

function row(name: string, { counterparty, kind, value, remaining, runOff, reason }: Cells, width: number): Row {
  const left = runOff ?? null;
  return [
    name,
    counterparty ?? BLANK,
    kind ?? BLANK,
    value ?? BLANK,
    left === null ? (remaining ?? BLANK) : left.remainingCents / 100,
    ...Array.from({ length: width }, (_, index) => (left === null ? BLANK : (left.cents[index] ?? 0) / 100)),
    left === null ? BLANK : left.laterCents / 100,
    reason ?? BLANK,
  ];
}

function blankRow(width: number): Row {
  return row(BLANK, {}, width);
}
