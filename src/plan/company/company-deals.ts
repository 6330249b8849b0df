import { calculation, input, text, words, type DraftCell, type DraftRow } from "../model/draft";
import { DATE, GENERAL, MILLIONS, PERCENT, SHARE, WHOLE } from "../model/formats";
import { dateWords } from "../../catalog/claim-words";
import { bestSource } from "../../catalog/citation";
import { inTranche } from "../model/tranche-step";
import { companyHeading, sourceLine } from "./company-columns";
import type { CompanyRow, CompanySubject } from "./company-subject";
import { allRows, leftAt, sumInTotal, unlessUnknown, unlessUnvalued } from "./company-workings";

const KIND_WORDS: Readonly<Record<string, string>> = {
  "cloud-capacity": "cloud",
  "colocation-lease": "lease",
  "chip-purchase": "chips",
  "credit-backstop": "backstop",
};
const RATE = 0.09;
const SPREAD = 0.02;
const RECOVERY = 0.4;

/** Inputs, and what the reader came for: what is documented as a range, what is reported, and the share. */
export function headRows(subject: CompanySubject): DraftRow[] {
  const { asOf, company, rows, side } = subject;
  const total = rows.filter(({ isBackstop }) => !isBackstop);
  const scheduled = total.filter(({ hasSchedule }) => hasSchedule);
  return [
    line("As of", input("asOf", asOf, DATE), text("The end of that day", "remark")),
    line(
      "Fiscal year-end month",
      input("fiscal", company.fiscalYearEnd ?? 12, WHOLE),
      ...(company.fiscalYearEnd === null ? [text("Not documented: calendar year assumed", "remark")] : []),
    ),
    line("Count as owed", input("count", "firm", GENERAL), text("firm, expected (by probability) or all", "remark")),
    line("Discount rate", input("rate", RATE, PERCENT), text("Assumed: type your own", "remark")),
    line(
      side === "customer" ? `Credit spread of ${company.name}` : "Credit spread of counterparties",
      input("spread", SPREAD, PERCENT),
      text("Assumed: type your own", "remark"),
    ),
    line("Recovery in a default", input("recovery", RECOVERY, PERCENT), text("Assumed: type your own", "remark")),
    [],
    line(
      "Remaining, deals with a schedule",
      calculation("low", "={total.remaining}", MILLIONS, "keyFigure"),
      scheduled.length === 0
        ? words('=IF(ISNUMBER({low}),"From the terms below","No deal has a schedule")', "remark")
        : words(`="From documented terms"&${limitWords(subject, scheduled, LEFT_BY_SCHEDULE)}`, "remark"),
    ),
    ...notWritten(subject, scheduled).map((said) => line("", null, said)),
    line(
      "Remaining, all deals",
      calculation("high", '=IF(COUNT({low},{total.open})=0,"n.d.",SUM({low},{total.open}))', MILLIONS, "keyFigure"),
      words(
        `=IF(ISNUMBER({high}),IF(SUM({total.open})>0,"Deals without a schedule at full value"&${limitWords(subject, total, LEFT)},"No further ${total.some(({ value }) => value === null) ? "documented amount" : "amount without a schedule"}"),"No value is documented")`,
        "remark",
      ),
    ),
    ...(total.some(({ value }) => value === null)
      ? [
          line(
            "",
            null,
            words(
              `=IF(ISNUMBER({high}),IF(${sumInTotal(subject, "unvalued")}>0,"Deals without a value are left out: see Notes",""),"")`,
              "remark",
            ),
          ),
        ]
      : []),
    ...(rows.some(({ mayOverlap }) => mayOverlap)
      ? [line("", null, text("Possible overlaps are not removed: see Notes", "remark"))]
      : []),
    ...reportedShares(subject),
  ];
}

function line(label: string, cell: DraftCell, note: DraftCell = null): DraftRow {
  return [text(label, "label"), cell, note];
}

/** What the company reports, and how much of it the documented deals are. */
function reportedShares({ reported }: CompanySubject): DraftRow[] {
  return reported.flatMap(({ reported: { metric, figure, shown }, value }) => [
    [
      text(`${shortName(metric.label)}, ${figure.period}`, "label"),
      input(`reported.${metric.name}`, value, MILLIONS),
      text(`at ${dateWords(figure.periodEnd)}`, "remark"),
      null,
      sourceLine(bestSource(shown)),
    ],
    ...(["low", "high"] as const).map((bound) =>
      line(
        `Share of ${inASentence(shortName(metric.label))}: ${bound === "low" ? "deals with a schedule" : "all deals"}`,
        calculation(`share.${bound}.${metric.name}`, share(bound, metric.name), SHARE),
        words(
          `=IF(ISNUMBER({share.${bound}.${metric.name}}),IF({share.${bound}.${metric.name}}>1,"more than is reported: see Notes","of what is reported; for the rest see Notes"),"")`,
          "remark",
        ),
      ),
    ),
  ]);
}

/** "backlog", and "RPO" as it is. */
function inASentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** "RPO" of "Remaining performance obligations (RPO)". */
function shortName(label: string): string {
  return /\((.+)\)$/.exec(label)?.[1] ?? label;
}

/** 1 for a tranche of which something is left on the as-of date; by schedule alone, or also at full value. */
const LEFT_BY_SCHEDULE = ["unserved", "active"] as const;
const LEFT = ["unserved"] as const;

/** Whether something is left of one of these rows, which the page's as-of date and count decide. */
function isLeft(subject: CompanySubject, rows: readonly CompanyRow[], keys: readonly string[]): string {
  const cells = rows.map((row) => {
    const tranche = subject.rows.indexOf(row);
    return keys.map((key) => `{t${tranche}.${key}}`).join("*");
  });
  return cells.length === 0 ? "FALSE" : `${cells.join("+")}>0`;
}

/** What of a remaining amount no document says in so many words: of what is left on the as-of date. */
function notWritten(subject: CompanySubject, scheduled: readonly CompanyRow[]): readonly DraftCell[] {
  const days = scheduled.filter(({ hasDaysOfOurs }) => hasDaysOfOurs);
  const about = scheduled.filter(({ isAbout }) => isAbout);
  if (days.length + about.length === 0) return [];
  const [areDays, areAbout] = [days, about].map((rows) => isLeft(subject, rows, LEFT_BY_SCHEDULE));
  return [
    words(
      `=IF(${areDays},IF(${areAbout},"Approximate values, days worked out: see Notes","Some days are worked out: see Notes"),IF(${areAbout},"Some values are approximate: see Notes",""))`,
      "remark",
    ),
  ];
}

/**
 * Formula of what a sum is of: a sum of ceilings is no floor, and a sum with a floor in it has no top. Of the rows of which
 * something is left: what is not signed yet, not counted or served bounds nothing.
 */
function limitWords(subject: CompanySubject, rows: readonly CompanyRow[], keys: readonly string[]): string {
  const valued = rows.filter(({ value }) => value !== null);
  const areOf = (...limits: readonly CompanyRow["limit"][]): string =>
    isLeft(
      subject,
      valued.filter(({ limit }) => limits.includes(limit)),
      keys,
    );
  if (valued.every(({ limit }) => limit === "exact")) return `""`;
  const [ceilings, floors] = [areOf("at most", "neither"), areOf("at least", "neither")];
  const alone = (isOther: string, kind: string): string =>
    `IF(${isOther},"; some values are ${kind}","; all values are ${kind}")`;
  const isExact = areOf("exact");
  return `IF(${ceilings},IF(${floors},"; some values are ceilings, some floors",${alone(isExact, "ceilings")}),IF(${floors},${alone(isExact, "floors")},""))`;
}

function share(bound: string, metric: string): string {
  return `=IF(COUNT({${bound}},{reported.${metric}})=2,IF({reported.${metric}}>0,{${bound}}/{reported.${metric}},"n.d."),"n.d.")`;
}

/** The deals with their terms, a delay to try, and what is left of each. */
export function dealRows(subject: CompanySubject): DraftRow[] {
  const titles = [
    "Deal",
    "Counterparty",
    "Type",
    "Value",
    "Start",
    "End",
    "Signed or announced",
    "Delay months",
    "Remaining",
    "Unscheduled, full value",
    "Evidence",
    "Source",
  ];
  const total = (key: string): string =>
    `SUMIF(${allRows(subject, "type")},"<>${KIND_WORDS["credit-backstop"] ?? ""}",${allRows(subject, key)})`;
  return [
    companyHeading(titles, (column) => column >= 3 && column <= 9),
    ...subject.rows.map(dealRow),
    [
      text("Total without backstops", "total"),
      ...Array<null>(7).fill(null),
      calculation("total.remaining", `=${unlessUnknown(subject, null, total("remaining"))}`, MILLIONS, "resultTotal"),
      calculation("total.open", `=${unlessUnvalued(subject, null, total("open"))}`, MILLIONS, "resultTotal"),
    ],
  ];
}

function dealRow(row: CompanyRow, index: number): DraftRow {
  const of = (formula: string): string => inTranche(formula, index);
  const key = (name: string): string => `t${index}.${name}`;
  return [
    text(row.label, "label"),
    { kind: "text", key: key("counterparty"), text: row.counterparty, style: "body" },
    { kind: "text", key: key("type"), text: KIND_WORDS[row.kind] ?? row.kind, style: "body" },
    input(key("value"), row.value, MILLIONS),
    input(key("start"), row.start, DATE),
    input(key("end"), row.end, DATE),
    input(key("signed"), row.inception, DATE),
    input(key("delay"), 0, WHOLE),
    calculation(key("remaining"), of(`=IF({.noSchedule}=1,"",IF({.unvalued}=1,"",{.${leftAt("asOf")}}))`), MILLIONS),
    calculation(key("open"), of(`=IF({.noSchedule}=1,{.openValue},"")`), MILLIONS),
    text(row.grade, "body"),
    sourceLine(row.source),
  ];
}

/** Terms of those deals that someone may leave, or that are charged by the month; none where there are no such deals. */
export function lifeRows({ rows }: CompanySubject): DraftRow[] {
  const titles = [
    "Termination rights and fees",
    "Counterparty",
    "Kind",
    "Monthly fee",
    "Full fee from",
    "Notice days",
    "Notice from",
    "Probability",
    "Exercise by",
  ];
  const lines = rows.flatMap(({ label, counterparty, life }, index): DraftRow[] => {
    if (life === null) return [];
    const key = (name: string): string => `t${index}.${name}`;
    return [
      [
        text(label, "label"),
        text(counterparty, "body"),
        input(key("kind"), life.kind ?? "firm", GENERAL),
        input(key("monthlyFee"), life.monthlyFee ?? null, MILLIONS),
        input(key("feeFrom"), life.feeFrom ?? null, DATE),
        input(key("noticeDays"), life.noticeDays ?? null, WHOLE),
        input(key("noticeFrom"), life.noticeFrom ?? null, DATE),
        input(key("probability"), life.probability ?? null, PERCENT),
        input(key("exerciseBy"), life.exerciseBy ?? null, DATE),
      ],
    ];
  });
  return lines.length === 0 ? [] : [companyHeading(titles, (column) => column >= 3 && column <= 8), ...lines];
}
