import { calculation, heading, text, words, type DraftRow } from "./draft";
import { DATE, GENERAL, NUMBER, WHOLE } from "./formats";
import { LACKS_ESCALATOR, LACKS_RAMP } from "./tranche-counts";

export const CURVE_POINTS = 6;

/** What holds for all tranches: words with their defaults, the as-of date, first and last days, and whether all can be calculated. */
export function generalWorkings(tranches: number): DraftRow[] {
  const all = Array.from({ length: tranches }, (_, index) => index + 1);
  const cells = (key: string): string => all.map((tranche) => `{t${tranche}.${key}}`).join(",");
  // An option or a contingent part without dates is passed over where another tranche has them.
  const start = (tranche: number): string =>
    `IF({t${tranche}.used}=1,IF(ISNUMBER({t${tranche}.start0}),IF(ISNUMBER({t${tranche}.end0}),{t${tranche}.start0}-1,""),""),"")`;
  const paid = (tranche: number): string =>
    `IF({t${tranche}.prepaid}>0,IF({t${tranche}.paidOn}>0,{t${tranche}.paidOn}-1,""),"")`;
  return [
    heading(["Workings: for all tranches"]),
    ...choiceWorkings(),
    dayColumn(all, "Day before service", "before", start),
    dayColumn(all, "Day before the prepayment", "beforePaid", paid),
    [
      text("As of", "label"),
      calculation(
        "asOfDay",
        `=IF(ISNUMBER({asOf}),INT({asOf}),IF(COUNT(${cells("before")})>0,MIN(${cells("before")},${cells("beforePaid")}),""))`,
        DATE,
      ),
    ],
    [
      text("Why that day", "label"),
      words(
        `=IF(ISNUMBER({asOf}),"as typed",IF(ISNUMBER({asOfDay}),IF(COUNT(${cells("beforePaid")})=0,"day before service",IF({asOfDay}=MIN(${cells("beforePaid")}),"day before the prepayment","day before service")),"not known"))`,
        "line",
        "asOfWhy",
      ),
    ],
    [text("12 months after the as-of date", "label"), calculation("edge12", edge(12), DATE)],
    [text("24 months after the as-of date", "label"), calculation("edge24", edge(24), DATE)],
    [
      text("Nothing counts as owed? (1 = yes)", "label"),
      calculation("nothing", `=IF(SUM(${cells("needed")})=0,1,0)`, WHOLE),
    ],
    [
      text("First problem", "label"),
      words(
        `=${all
          .map(
            (tranche) =>
              `IF({t${tranche}.problem}<>"","${tranches === 1 ? "" : `Tranche ${tranche}: `}"&{t${tranche}.problem},`,
          )
          .join("")}IF({nothing}=1,"Nothing counts as owed: see Count as owed","")${")".repeat(tranches)}`,
        "line",
        "problem",
      ),
    ],
    lackingRow(all),
    [
      text("Can be calculated", "label"),
      calculation("ready", `=IF({problem}="",IF(ISNUMBER({fiscalMonth}),1,0),0)`, WHOLE),
    ],
    ...countedDays(all),
    ...curveWorkings(),
  ];
}

/** First and last days of what is counted, and whether any of it is signed by then. */
function countedDays(all: readonly number[]): DraftRow[] {
  const cells = (key: string): string => all.map((tranche) => `{t${tranche}.${key}}`).join(",");
  const active = (tranche: number, cell: string, otherwise: string): string =>
    `IF({t${tranche}.needed}=1,${cell},${otherwise})`;
  const column = (label: string, key: string, formula: (tranche: number) => string): DraftRow =>
    dayColumn(all, label, key, formula);
  return [
    column("First day, counted", "firstCounted", (tranche) => active(tranche, `{t${tranche}.firstDay}`, `""`)),
    column("Last day, counted", "lastCounted", (tranche) => active(tranche, `{t${tranche}.lastDay}`, `""`)),
    column("Prepayment, counted", "paidCounted", (tranche) =>
      active(tranche, `IF({t${tranche}.prepaid}>0,{t${tranche}.paidOn},"")`, `""`),
    ),
    [
      text("First day of service", "label"),
      calculation("firstService", `=IF({ready}=1,MIN(${cells("firstCounted")}),"")`, DATE),
    ],
    [
      text("Last day of service", "label"),
      calculation("lastService", `=IF({ready}=1,MAX(${cells("lastCounted")}),"")`, DATE),
    ],
    [
      text("First day of service or payment", "label"),
      calculation("firstPrepaid", `=IF({ready}=1,MIN({firstService},${cells("paidCounted")}),"")`, DATE),
    ],
    [
      text("Not signed yet on the as-of date", "label"),
      calculation(
        "unsigned",
        `=IF({ready}=1,IF(${all.map((tranche) => `IF({t${tranche}.active}=1,{t${tranche}.exists},0)`).join("+")}=0,1,0),0)`,
        WHOLE,
      ),
    ],
  ];
}

/** A day of each tranche. */
function dayColumn(all: readonly number[], label: string, key: string, formula: (tranche: number) => string): DraftRow {
  return [
    text(label, "label"),
    ...all.map((tranche) => calculation(`t${tranche}.${key}`, `=${formula(tranche)}`, DATE)),
  ];
}

/** What stands in place of a result: what the chosen profile needs, where nothing else is missing or wrong. */
function lackingRow(tranches: readonly number[]): DraftRow {
  const only = (problem: string): string => {
    const others = tranches.map((n) => `IF({t${n}.problem}="",0,IF({t${n}.problem}="${problem}",0,1))`);
    return `IF(RIGHT({problem},${problem.length})="${problem}",${others.join("+")}=0,FALSE)`;
  };
  return [
    text("In place of a result", "label"),
    words(
      `=IF(${only(LACKS_RAMP)},"ramp months?",IF(${only(LACKS_ESCALATOR)},"escalator?","n.d."))`,
      "line",
      "lacking",
    ),
  ];
}

/** Words with their defaults, and numbers that are used only where they can be. */
function choiceWorkings(): DraftRow[] {
  const word = (key: string, label: string, otherwise: string): DraftRow => [
    text(label, "label"),
    calculation(`${key}Used`, `=IF(LEN({${key}})=0,"${otherwise}",LOWER({${key}}))`, GENERAL),
  ];
  return [
    word("scenario", "Scenario", "base"),
    word("profile", "Profile", "level"),
    word("count", "Count as owed", "firm"),
    word("delayMode", "Effect of delay", "shift"),
    [
      text("Months in a payment period", "label"),
      calculation("periodMonths", `=IF(LOWER({period})="quarter",3,IF(LOWER({period})="year",12,1))`, WHOLE),
    ],
    [
      text("Delay, months", "label"),
      calculation("delayUsed", `=IF(ISNUMBER({delayMonths}),MAX(0,INT({delayMonths})),0)`, WHOLE),
    ],
    [
      text("Discount rate", "label"),
      calculation("rateUsed", `=IF(ISNUMBER({rate}),IF({rate}>-1,{rate},""),"")`, NUMBER),
    ],
  ];
}

/** Bands end on month ends where as-of is one: contract-life §3. */
function edge(months: number): string {
  return `=IF(ISNUMBER({asOfDay}),IF(EOMONTH({asOfDay},0)={asOfDay},EOMONTH({asOfDay},${months}),EDATE({asOfDay},${months})),"")`;
}

function curveWorkings(): DraftRow[] {
  const at = (index: number): string => `{curve.at.${index === CURVE_POINTS ? "last" : index}}`;
  const price = (index: number): string => `{curve.price.${index === CURVE_POINTS ? "last" : index}}`;
  const rising = Array.from({ length: CURVE_POINTS - 1 }, (_, index) => index + 2)
    .map(
      (index) => `IF(ISNUMBER(${at(index)}),IF(ISNUMBER(${at(index - 1)}),IF(${at(index)}>${at(index - 1)},0,1),1),0)`,
    )
    .join("+");
  const pairs = Array.from({ length: CURVE_POINTS }, (_, index) => index + 1)
    .map((index) => `IF(ISNUMBER(${at(index)}),IF(ISNUMBER(${price(index)}),IF(${price(index)}>0,0,1),1),0)`)
    .join("+");
  return [
    [
      text("Points of the price curve", "label"),
      calculation("curvePoints", `=COUNT({curve.at.1}:{curve.at.last})`, WHOLE),
    ],
    [
      text("What is wrong with the curve", "label"),
      words(
        `=IF({curvePoints}=0,"",IF({curvePoints}=1,"one point",IF(${rising}+${pairs}>0,"not in order of years, or without prices","")))`,
        "line",
        "curveProblem",
      ),
    ],
    [
      text("A curve is used", "label"),
      calculation("curveUsed", `=IF({curvePoints}<2,0,IF({curveProblem}="",1,0))`, WHOLE),
    ],
  ];
}
