import { lines } from "../../workbook/lines";
import { calculation, heading, text, words, type DraftRow } from "./draft";
import { GENERAL, MILLIONS, MONEY, PRICE, SHARE } from "./formats";
import type { ModelSubject } from "./subject";

const LINE = 180;
const LEGEND =
  "Blue: documented constants and inputs, to be typed over. Shaded: nothing given yet. Black: formulas; everything follows the blue cells. #N/A: not documented.";

/** Rows of the head that stay in view, headline included. */
export const HEAD_ROWS = 4;

/** Title, headline results and what is wrong with the inputs. */
export function headSection(subject: ModelSubject): DraftRow[] {
  const { title, subtitle, isBlank, cautions } = subject;
  return [
    [isBlank ? { kind: "text", key: "title", text: title, style: "title" } : text(title, "title")],
    [text(subtitle, "subtitle")],
    heading(
      [
        "Headline",
        "Committed value",
        "Spend a year",
        "Spread",
        "Remaining",
        "Present value",
        "$ a MW-year",
        "$ a GPU-hour",
        "Check of inputs",
      ],
      7,
    ),
    [
      words(`=IF(ISNUMBER({asOfDay}),"At the as-of date","As-of date not known")`),
      calculation("head.value", `=IF(ISNUMBER({value}),{value},NA())`, MILLIONS, "keyFigure"),
      calculation("head.spend", "={spend}", MILLIONS, "keyFigure"),
      calculation("head.spread", "={spread}", SHARE, "keyFigure"),
      calculation("head.remaining", "={remaining}", MILLIONS, "keyFigure"),
      calculation("head.presentValue", "={presentValue}", MILLIONS, "keyFigure"),
      calculation("head.perMegawatt", "={perMegawatt}", MONEY, "keyFigure"),
      calculation("head.perGpuHour", "={perGpuHour}", PRICE, "keyFigure"),
      calculation("check", checkFormula(), GENERAL, "total"),
    ],
    [text(LEGEND, "subtitle")],
    ...cautions.flatMap((caution) => lines(caution, LINE)).map((line) => [text(line, "caution")]),
  ];
}

/** The first input that the page cannot be right with. SUM of a cell is 0 where N is in Excel; Gnumeric has no N of an empty cell. */
function checkFormula(): string {
  const checks: readonly (readonly [string, string])[] = [
    [`AND(ISNUMBER({start}),ISNUMBER({end}),SUM({end})<SUM({start}))`, "The end lies before the start"],
    [`SUM({value})<0`, "The value is below 0"],
    [
      `OR(SUM({fiscalMonth})<1,SUM({fiscalMonth})>12,SUM({fiscalMonth})<>INT(SUM({fiscalMonth})))`,
      "The fiscal year-end month must be 1 to 12",
    ],
    [`SUM({rate})<=-1`, "The discount rate must be above -100 %"],
    [
      `AND({convention}<>"",{convention}<>"service",{convention}<>"stated",{convention}<>"signing")`,
      "The convention must be service, stated or signing",
    ],
    [
      `AND({profile}<>"level",{profile}<>"ramp",{profile}<>"escalating")`,
      "The profile must be level, ramp or escalating",
    ],
    [`AND({profile}="ramp",NOT(ISNUMBER({rampMonths})))`, "The ramp profile needs ramp months"],
    [`AND({profile}="escalating",NOT(ISNUMBER({escalator})))`, "The escalating profile needs an escalator"],
    [`AND({side}<>"buyer",{side}<>"seller")`, "The side must be buyer or seller"],
    [`OR(SUM({utilisation})<=0,SUM({utilisation})>1)`, "Utilisation must be above 0 and at most 100 %"],
    [`AND(ISNUMBER({pue}),SUM({pue})<1)`, "PUE must be 1 or more"],
    [`SUM({decline})>1`, "The price decline must be at most 100 %"],
    [`SUM({prepayment})>SUM({value})`, "The prepayment is above the value"],
    [`IF({served}>0,{month.end.last}<{lastDay},FALSE)`, "Service of more than 30 years is cut off in the workings"],
    [`{served}=0`, "No schedule: value or days are missing"],
  ];
  return `=${checks.map(([wrong, message]) => `IF(${wrong},"${message}",`).join("")}"Nothing found"${")".repeat(checks.length)}`;
}
