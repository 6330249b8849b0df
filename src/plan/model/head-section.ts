import { lines } from "../../workbook/lines";
import { CHART_ROWS } from "./charts";
import {
  aside,
  calculation,
  heading,
  input,
  PAGE_LINE,
  text,
  words,
  type DraftCell,
  type DraftRow,
  wordsAside,
} from "./draft";
import { DATE, GENERAL, MILLIONS, MONEY, PRICE } from "./formats";
import { dayWords } from "./input-rows";
import type { Notes } from "./notes-section";
import { quoted } from "../quoted";
import { headedInScale, scaleRow } from "./scaled-page";
import { hiddenRowsWords } from "./schedule-section";
import type { ModelInput, ModelSubject } from "./subject";

const LINE = PAGE_LINE;
const LEGEND =
  "Blue = input. Shaded = empty input, or the scale. Black = formula. Amounts are in the scale chosen below unless a label says otherwise. n.d. = not documented, an input is missing, or nothing is firm or cancellable; the text beside it, or beside the result below, says which.";

/** Rows of the head that stay in view, headline included. */
export const HEAD_ROWS = 4;

/** Title, headline results and what is wrong with the inputs. */
export function headSection(subject: ModelSubject): DraftRow[] {
  const { title, subtitle, isBlank, cautions } = subject;
  const figure = (key: string, of: string, numberFormat: string, otherwise = `"n.d."`): DraftCell =>
    calculation(`head.${key}`, `=IF(ISNUMBER({${of}}),{${of}},${otherwise})`, numberFormat, "keyFigure");
  const lacking = { value: `IF(ISNUMBER({rateUsed}),{lacking},"n.d.")`, path: `OR({curveUsed}=1,ISNUMBER({decline}))` };
  return [
    [isBlank ? { kind: "text", key: "title", text: title, style: "title" } : text(title, "title")],
    [text(subtitle, "subtitle")],
    headedInScale(
      heading(
        [
          "Headline",
          "Committed value",
          "Annual spend",
          "Counted",
          "Remaining",
          "Present value",
          "Mark-to-market",
          "US$ / MW-year",
          "US$ / GPU-hour",
          "Checks",
          "",
        ],
        8,
      ),
    ),
    [
      words(
        `=IF(ISNUMBER({asOfDay}),IF({unsigned}=1,${notYet(subject)},"As of ")&${dayWords("{asOfDay}")}&", "&{scenarioUsed}&", "&{countUsed},"As-of date not known")`,
      ),
      figure("value", "committed", MILLIONS),
      figure("spend", "spend", MILLIONS),
      figure("counted", "counted", MILLIONS, "{lacking}"),
      figure("remaining", "remaining", MILLIONS, "{lacking}"),
      figure("presentValue", "presentValue", MILLIONS, lacking.value),
      figure("markToMarket", "markToMarket", MILLIONS, `IF(${lacking.path},${lacking.value},"n.d.")`),
      figure("perMegawatt", "perMegawatt", MONEY),
      figure("perGpuHour", "perGpuHour", PRICE),
      calculation("check", checkFormula(subject), GENERAL, "total"),
    ],
    [text(LEGEND, "subtitle")],
    ...cautions.flatMap((caution) => lines(caution, LINE)).map((line) => [text(line, "caution")]),
  ];
}

/** Whether a day of signing is given; else the announcement stands for it. */
function signedIn(tranches: number): string {
  return `COUNT(${Array.from({ length: tranches }, (_, index) => `{t${index + 1}.signed}`).join(",")})>0`;
}

function notYet({ tranches }: ModelSubject): string {
  return `IF(${signedIn(tranches.length)},"Before signing, ","Before the deal, ")`;
}

/** What one changes first, in the first three columns, beside the charts. */
export function choicesSection(subject: ModelSubject, notes: Notes): DraftRow[] {
  const { choices, hasCharts } = subject;
  const rows: DraftRow[] = [
    [
      text("Key inputs", "heading"),
      text("", "heading"),
      text("", "heading"),
      ...(hasCharts ? [] : [null, text("No charts: the terms documented do not say what is paid and when.", "remark")]),
    ],
    ...choices.map((line): DraftRow => [
      text(line.label, "label"),
      input(line.key, line.base, line.numberFormat),
      besideChoice(line, subject, notes),
    ]),
    [
      text("As-of date used", "label"),
      calculation("asOfShown", `=IF(ISNUMBER({asOfDay}),{asOfDay},"n.d.")`, DATE),
      wordsAside("={asOfWhy}"),
    ],
    scaleRow(subject),
  ];
  if (rows.length > CHART_ROWS) throw new Error(`The charts need ${rows.length} rows beside the inputs`);
  return [...rows, ...Array<DraftRow>(CHART_ROWS - rows.length).fill([])];
}

/** What may be typed, and where it comes from or what blank means; of what leaves something out of sight, or needs a term, that. */
function besideChoice(line: ModelInput, subject: ModelSubject, notes: Notes): DraftCell {
  // What nothing stands in says what blank means.
  const isPlain = line.source === null && line.base !== null;
  const note = notes.short(line.label, withSource(line, notes));
  // Our own words run on after the unit: "a year; effective, on days ÷ 365".
  const ran = line.source === null && note === line.note ? note.charAt(0).toLowerCase() + note.slice(1) : note;
  const usual = isPlain ? line.unit : `${line.unit}; ${ran}`;
  if (line.key === "profile") return wordsAside(unusedTerm(subject.tranches.map((_, index) => index + 1))(line.unit));
  if (line.key !== "rows" || subject.scheduleRows === subject.shownYears) return aside(usual);
  return wordsAside(`=IF({moreRows}=0,"${quoted(usual)}",${hiddenRowsWords(subject.shownYears)})`);
}

/** The note with its source, which has no column here. */
function withSource({ note, source }: ModelInput, notes: Notes): string {
  return source === null ? note : `${note}. Source: ${notes.cited(source)}`;
}

/** A formula for the words beside the delivery profile: a term that it lacks, or does not use, else what may be chosen. */
function unusedTerm(tranches: readonly number[]): (choices: string) => string {
  const given = (field: string): string => `COUNT(${tranches.map((n) => `{t${n}.${field}}`).join(",")})>0`;
  const left = (field: string, profile: string, what: string): string =>
    `IF(AND(${given(field)},LOWER({profile})<>"${profile}"),"${what} not used: choose ${profile}",`;
  return (choices) =>
    `=IF({lacking}<>"n.d.",{lacking}&" See Further terms",${left("rampMonths", "ramp", "ramp months are")}${left("escalator", "escalating", "the escalator is")}"${quoted(choices)}")))`;
}

/** The first input that the page cannot be right with, else the first check that fails. SUM of a cell is 0 where N is in Excel; Gnumeric has no N of an empty cell. */
function checkFormula({ tranches, choices }: ModelSubject): string {
  const checks: readonly (readonly [string, string])[] = [
    [
      `OR(SUM({fiscalMonth})<1,SUM({fiscalMonth})>12,SUM({fiscalMonth})<>INT(SUM({fiscalMonth})))`,
      "The fiscal year-end month must be 1 to 12",
    ],
    [`OR(SUM({rate})<=-1,SUM({rate})>1)`, "The discount rate must be above -100 % and at most 100 %: type 9 %, not 9"],
    [`IF(LEN({rate})=0,FALSE,NOT(ISNUMBER({rate})))`, "The discount rate is text: type a number"],
    [`IF(ISNUMBER({asOf}),{asOf}<32874,FALSE)`, "The as-of date is before 1990: type a full date, not a year"],
    [`IF(LEN({asOf})=0,FALSE,NOT(ISNUMBER({asOf})))`, "The as-of date is text: type a date"],
    ...choices
      .filter(({ key }) => key in WORDS)
      .map(({ key, label }) => [oneOf(key), `${label} must be ${eitherOf(WORDS[key] ?? [])}`] as const),
    [
      `IF(LEN({delayMonths})=0,FALSE,IF(ISNUMBER({delayMonths}),OR({delayMonths}<0,{delayMonths}<>INT({delayMonths})),TRUE))`,
      "Delay months must be whole, 0 or more",
    ],
    [`AND({side}<>"buyer",{side}<>"seller")`, "The side must be buyer or seller"],
    [`OR(SUM({utilisation})<=0,SUM({utilisation})>1)`, "Utilisation must be above 0 and at most 100 %"],
    [`AND(ISNUMBER({pue}),OR(SUM({pue})<1,SUM({pue})>10))`, "PUE must be from 1 to 10"],
    [`OR(SUM({decline})>1,SUM({decline})<-1)`, "The price decline must be from -100 % to 100 %"],
    [`OR(SUM({premium})<=-1,SUM({premium})>1)`, "The premium must be above -100 % and at most 100 %"],
    [`{curveProblem}<>""`, "The price curve needs two points or more, in order of years, each with a price above 0"],
    ...tranches.map(
      (_, index) =>
        [
          `SUM({t${index + 1}.prepayment})>SUM({t${index + 1}.value})`,
          `The prepayment${tranches.length === 1 ? "" : ` of tranche ${index + 1}`} is above the value`,
        ] as const,
    ),
  ];
  return `=${checks.map(([wrong, message]) => `IF(${wrong},"${quoted(message)}",`).join("")}IF({problem}<>"",{problem},IF({failed}>0,{failed}&IF({failed}=1," check fails"," checks fail")&": see Checks",IF({remarked}>0,{remarked}&IF({remarked}=1," check differs"," checks differ")&", the others pass: see Checks","All checks pass")&IF({unsigned}=1,"; nothing remaining before "&IF(${signedIn(tranches.length)},"signing","announcement"),"")))${")".repeat(checks.length)}`;
}

/** The words each choice takes. */
export const WORDS: Readonly<Record<string, readonly string[]>> = {
  scenario: ["base", "low", "high", "own"],
  convention: ["service", "stated", "signing"],
  profile: ["level", "ramp", "escalating"],
  count: ["firm", "expected", "all"],
  delayMode: ["shift", "compress", "forfeit"],
  period: ["month", "quarter", "year"],
  rows: ["year", "quarter"],
};

/** "base, low, high or own". */
function eitherOf(choices: readonly string[]): string {
  return `${choices.slice(0, -1).join(", ")} or ${choices.at(-1) ?? ""}`;
}

function oneOf(key: string): string {
  const differs = (WORDS[key] ?? []).map((word) => `LOWER({${key}})<>"${word}"`).join(",");
  return `IF(LEN({${key}})=0,FALSE,AND(${differs}))`;
}
