import { calculation, text, type DraftCell, type DraftRow } from "../model/draft";
import { DATE, GENERAL, MILLIONS, NUMBER, WHOLE } from "../model/formats";
import { countsOf } from "../model/tranche-counts";
import { chargesOfFee, monthsBetween } from "../model/tranche-fees";
import { inTranche, type Step } from "../model/tranche-step";
import type { CompanyRow, CompanySubject } from "./company-subject";

/** Columns of the workings before the first tranche. */
const BEFORE_TRANCHES = 4;
const NO_CELLS = [null, null, null] as const;

export function workingColumns({ rows }: CompanySubject): number {
  return BEFORE_TRANCHES + rows.length;
}

/** Cells of all tranches under one key, as a range: one row of the workings, or one column of the page. */
export function allRows({ rows }: CompanySubject, key: string): string {
  return `{t0.${key}}:{t${rows.length - 1}.${key}}`;
}

/** Key of what is left of each tranche at the end of a day of the workings: "left.year.3". */
export function leftAt(day: string): string {
  return `left.${day}`;
}

/** Left of the tranches with a counterparty at one day less at another; `null`: of all that is in the total; no end: never. */
export function dueBetween(subject: CompanySubject, from: string, to: string | null, party: string | null): string {
  const left = (day: string): string => `SUMIF(${chosenRows(subject, party)},${allRows(subject, leftAt(day))})`;
  return to === null ? left(from) : `${left(from)}-${left(to)}`;
}

/** Of all tranches that are in the total; of a counterparty those with it. */
function chosenRows(subject: CompanySubject, party: string | null): string {
  return party === null ? `${allRows(subject, "inTotal")},1` : `${allRows(subject, "party")},${party}`;
}

/** The sum of a row of the workings over the tranches that are in the total. */
export function sumInTotal(subject: CompanySubject, key: string): string {
  return `SUMIF(${chosenRows(subject, null)},${allRows(subject, key)})`;
}

/** "n.d." where nothing can be calculated because no deal has a schedule, or a value: 0 would say that nothing falls due. */
export function unlessUnknown(subject: CompanySubject, party: string | null, due: string): string {
  const of = (key: string): string => `SUMIF(${chosenRows(subject, party)},${allRows(subject, key)})`;
  return `IF(${of("active")}>0,${due},IF(${of("noSchedule")}+${of("unvalued")}>0,"n.d.",${due}))`;
}

/** "n.d." where no deal without a schedule has a value, and some have neither. */
export function unlessUnvalued(subject: CompanySubject, party: string | null, values: string): string {
  const of = (key: string): string => `SUMIF(${chosenRows(subject, party)},${allRows(subject, key)})`;
  return `IF(${of("noSchedule")}>0,${values},IF(${of("unvalued")}>0,"n.d.",0))`;
}

/** What follows from the terms of each tranche, a column for each, and whether its deal can be calculated. */
export function trancheSteps(subject: CompanySubject): DraftRow[] {
  const { rows } = subject;
  return [
    [text("Workings: each tranche", "heading"), ...NO_CELLS, ...rows.map(({ label }) => text(label, "numberHeading"))],
    ...LIFE_KEYS.map((key): DraftRow => [
      text(key === "kind" ? "Default commitment" : "", "label"),
      ...NO_CELLS,
      ...rows.map(({ life }, index): DraftCell =>
        life === null ? text(key === "kind" ? "firm" : "", "body", `t${index}.${key}`) : null,
      ),
    ]),
    ...steps(subject).map(({ key, label, formula, numberFormat }): DraftRow => [
      text(label, "label"),
      ...NO_CELLS,
      ...rows.map((row, index) =>
        calculation(`t${index}.${key}`, `=${inTranche(formulaOf(formula, row), index)}`, numberFormat),
      ),
    ]),
  ];
}

/** Terms that a row has on the page only where the deal states one of them. */
export const LIFE_KEYS = [
  "kind",
  "monthlyFee",
  "feeFrom",
  "noticeDays",
  "noticeFrom",
  "probability",
  "exerciseBy",
] as const;

type FormulaOfRow = string | ((row: CompanyRow) => string);
type RowStep = Omit<Step, "formula"> & { readonly formula: FormulaOfRow };

function formulaOf(formula: FormulaOfRow, row: CompanyRow): string {
  return typeof formula === "string" ? formula : formula(row);
}

const number = (cell: string, formula: string, otherwise: string): string =>
  `IF(ISNUMBER(${cell}),${formula},${otherwise})`;

const step = (key: string, label: string, formula: FormulaOfRow, numberFormat = WHOLE): RowStep => ({
  key,
  label,
  formula,
  numberFormat,
});

function steps(subject: CompanySubject): readonly RowStep[] {
  return [...termSteps(), ...chargesOfFee(), ...countsOf(), ...stateSteps(subject)];
}

/** Its days, and what the fees of `chargesOfFee` and the shares of `countsOf` begin with. */
function termSteps(): readonly RowStep[] {
  return [
    step("deal", "Deal", ({ deal }) => String(deal + 1)),
    step("inTotal", "In the total: no backstop", ({ isBackstop }) => (isBackstop ? "0" : "1")),
    step("party", "Counterparty", `IF({.inTotal}=1,{.counterparty},"")`, GENERAL),
    step("kindUsed", "Kind", `IF(LEN({.kind})=0,"firm",LOWER({.kind}))`, GENERAL),
    step("inception", "First day of the contract", number("{.signed}", "INT({.signed})", `""`), DATE),
    step("used", "Signed by the as-of date", number("{.inception}", "IF({asOfDay}>={.inception},1,0)", "1")),
    step(
      "late",
      "Months of delay",
      number("{.delay}", number("{.start}", number("{.end}", "{.delay}", "0"), "0"), "0"),
    ),
    step("firstDay", "First day of service", number("{.start}", "EDATE(INT({.start}),{.late})", `""`), DATE),
    step("lastDay", "Last day of service", number("{.end}", "EDATE(INT({.end})+1,{.late})-1", `""`), DATE),
    step(
      "days",
      "Days of service",
      number("{.firstDay}", number("{.lastDay}", "MAX(0,{.lastDay}-{.firstDay}+1)", "0"), "0"),
    ),
    step(
      "hasFee",
      "Charges a monthly fee",
      `IF({.days}>0,${number("{.monthlyFee}", "IF({.monthlyFee}>0,1,0)", "0")},0)`,
    ),
    step("owed", "Value as documented or typed", number("{.value}", "{.value}", `""`), MILLIONS),
  ];
}

/** Whether it counts, whether its deal can be calculated, and what of it is firm. */
function stateSteps(subject: CompanySubject): readonly RowStep[] {
  const ofDeal = (key: string): string => `SUMIF(${allRows(subject, "deal")},{.deal},${allRows(subject, key)})`;
  return [
    step(
      "counts",
      "Some of it counts",
      `IF({.needed}=1,${number("{.shareAll}", number("{.shareFirm}", "IF({.shareAll}+{.shareFirm}>0,1,0)", "1"), "1")},0)`,
    ),
    step("problem", "Cannot be calculated", `IF({.counts}=1,${problem()},0)`),
    step(
      "unserved",
      "Counted, not yet fully delivered",
      `IF({.needed}=1,${number("{.lastDay}", "IF({.lastDay}>{asOfDay},1,0)", "1")},0)`,
    ),
    step("unvalued", "Counted, without a value", `IF({.needed}=1,${number("{.amount}", "0", "1")},0)`),
    step(
      "noSchedule",
      "Deal without a schedule",
      `IF(${ofDeal("unvalued")}>0,0,IF(${ofDeal("problem")}>0,IF(${ofDeal("unserved")}>0,1,0),0))`,
    ),
    step("active", "Is calculated", `IF({.counts}=1,IF(${ofDeal("unvalued")}>0,0,IF(${ofDeal("problem")}>0,0,1)),0)`),
    step("openValue", "Value without a schedule", `IF({.noSchedule}=1,IF({.needed}=1,{.amount},0),0)`, MILLIONS),
    step(
      "byNotice",
      "Owed before a notice could end it (all, where none can)",
      ({ life }) =>
        `IF({.active}=1,${number("{.noticeEnd}", `IF({.noticeEnd}>={.lastDay},{.amount},${chargedBy("{.noticeEnd}", life !== null)})`, "{.amount}")},0)`,
      MILLIONS,
    ),
    step(
      "firmLeft",
      "Firm part left",
      ({ life }) => {
        const charged = chargedBy("{asOfDay}", life !== null);
        const past = `IF({asOfDay}>={.lastDay},0,`;
        return `IF({.active}=1,IF({.kindUsed}="firm",${past}{.amount}-${charged}),IF({.kindUsed}="cancellable",${number("{.noticeEnd}", `${past}MAX(0,{.byNotice}-${charged}))`, "NA()")},0)),0)`;
      },
      MILLIONS,
    ),
  ];
}

/** 1 where a tranche that counts lacks something: its days, its chance, its notice; or they cannot be. */
function problem(): string {
  const needed = ["amount", "firstDay", "lastDay", "shareAll", "shareFirm"];
  const wrong = ["{.days}=0", "{.amount}<0", "{.late}<0", "{.late}<>INT({.late})"];
  return [
    ...needed.map((key) => `IF(ISNUMBER({.${key}}),`),
    ...wrong.map((each) => `IF(${each},1,`),
    "0",
    ")".repeat(wrong.length),
    ",1)".repeat(needed.length),
  ].join("");
}

/** What a tranche charges by the end of a day before its last one; of a day with its months in cells, by these. */
function chargedBy(day: string, mayHaveFee: boolean, inCells: string | null = null): string {
  const level = `{.amount}*(${day}+1-{.firstDay})/{.days}`;
  if (!mayHaveFee) return `IF(${day}<{.firstDay},0,${level})`;
  const before = `{.feeBefore}*(${day}+1-{.firstDay})/MAX(1,{.feeDays})`;
  const months =
    inCells === null
      ? monthsBetween("{.feeAnchor}", `(${day}+1)`)
      : `({months.${inCells}}-{.feeMonth}+({part.${inCells}}-{.feePart}))`;
  const full = `{.feeBefore}+{.monthlyFee}*${months}`;
  return `IF(${day}<{.firstDay},0,IF({.hasFee}=1,IF(${day}<{.feeAnchor},${before},${full}),${level}))`;
}

/** Titles of the rows below: what is left of each tranche at the end of a day. */
export function leftHeading(title: string): DraftRow {
  return [
    text(title, "heading"),
    ...["Day", "Months to the day after", "Part of the month"].map((each) => text(each, "numberHeading")),
  ];
}

/**
 * What is left of each tranche at the end of a day, a row for each day that the page cuts at.
 *
 *     share of the whole × (amount − charged by then) + share of the firm part × (charged until notice can end it − the same)
 */
export function leftRow(subject: CompanySubject, day: string, label: DraftCell, formula: string): DraftRow {
  const at = `{day.${day}}`;
  return [
    label,
    calculation(`day.${day}`, formula, DATE),
    calculation(`months.${day}`, `=12*YEAR(${at}+1)+MONTH(${at}+1)`, WHOLE),
    calculation(`part.${day}`, `=(DAY(${at}+1)-1)/DAY(EOMONTH(${at}+1,0))`, NUMBER),
    ...subject.rows.map(({ life }, index) => {
      const charged = chargedBy(at, life !== null, day);
      const left =
        life === null
          ? `{.amount}-${charged}`
          : `{.shareAll}*({.amount}-${charged})+{.shareFirm}*MAX(0,{.byNotice}-${charged})`;
      return calculation(
        `t${index}.${leftAt(day)}`,
        inTranche(`=IF({.active}=1,IF(${at}>={.lastDay},0,${left}),0)`, index),
        MILLIONS,
      );
    }),
  ];
}

/** Each counterparty once, with what is left under its deals: the list to choose from. */
export function partyRows(subject: CompanySubject): DraftRow[] {
  return [
    [text("Workings: counterparties", "heading"), text("Remaining", "numberHeading")],
    ...subject.counterparties.map((name, index): DraftRow => [
      text(name, "body", `each.${index}`),
      calculation(`each.left.${index}`, `=${dueBetween(subject, "asOf", null, `{each.${index}}`)}`, MILLIONS),
    ]),
  ];
}
