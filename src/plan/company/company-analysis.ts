import { quoted } from "../quoted";
import { calculation, input, text, words, type DraftCell, type DraftRow } from "../model/draft";
import { DATE, GENERAL, MILLIONS, SHARE, WHOLE, YEAR } from "../model/formats";
import { companyHeading, MOST_PARTIES, sourceLine } from "./company-columns";
import type { CompanySubject } from "./company-subject";
import { allRows, dueBetween, leftHeading, leftRow, unlessUnknown, unlessUnvalued } from "./company-workings";

/** The year of as-of and ten more; what comes after them is one line. */
export const YEARS_SHOWN = 11;
const MONTHS_SHOWN = 12 * 26;

/** Counterparties with a column of their own; where they are too many, the last column is of all others. */
export function partiesShown({ counterparties }: CompanySubject): readonly string[] {
  return counterparties.length <= MOST_PARTIES
    ? counterparties
    : [...counterparties.slice(0, MOST_PARTIES - 1), "All others"];
}

/** What falls due in each fiscal year, a column a counterparty. */
export function yearRows(subject: CompanySubject): DraftRow[] {
  const shown = partiesShown(subject);
  const others = subject.counterparties.length > shown.length ? shown.length - 1 : null;
  const cells = (row: number | string, from: string, to: string | null): DraftCell[] => [
    ...shown.map((_, index) =>
      calculation(
        `run.${row}.${index}`,
        index === others
          ? `=IF(ISNUMBER({run.${row}.total}),{run.${row}.total}-SUM({run.${row}.0}:{run.${row}.${index - 1}}),"n.d.")`
          : `=${unlessUnknown(subject, `{party.${index}}`, dueBetween(subject, from, to, `{party.${index}}`))}`,
        MILLIONS,
      ),
    ),
    calculation(
      `run.${row}.total`,
      `=${unlessUnknown(subject, null, dueBetween(subject, from, to, null))}`,
      MILLIONS,
      "total",
    ),
  ];
  const end = (row: number): string =>
    row === 0
      ? "=DATE(YEAR({asOfDay}+1)+IF(MONTH({asOfDay}+1)>{fiscal},1,0),{fiscal}+1,0)"
      : `=DATE(YEAR({yearEnd.${row - 1}})+1,{fiscal}+1,0)`;
  const last = YEARS_SHOWN - 1;
  return [
    [
      text("Run-off, deals with a schedule", "heading"),
      ...shown.map((name, index): DraftCell => ({
        kind: "text",
        key: `party.${index}`,
        text: name,
        style: "nameHeading",
      })),
      text("All", "numberHeading"),
      text("Year ends", "numberHeading"),
    ],
    ...Array.from({ length: YEARS_SHOWN }, (_, row): DraftRow => [
      calculation(`year.${row}`, `=YEAR({yearEnd.${row}})`, YEAR, "rowNumber"),
      ...cells(row, row === 0 ? "asOf" : `year.${row - 1}`, `year.${row}`),
      calculation(`yearEnd.${row}`, end(row), DATE),
    ]),
    [text("Later", "label"), ...cells("later", `year.${last}`, null)],
    [
      text("Remaining with a schedule", "total"),
      ...[...shown.map((_, index) => String(index)), "total"].map((each) =>
        calculation(
          `run.sum.${each}`,
          `=IF(COUNT({run.0.${each}}:{run.later.${each}})=0,"n.d.",SUM({run.0.${each}}:{run.later.${each}}))`,
          MILLIONS,
          "resultTotal",
        ),
      ),
    ],
  ];
}

/** What falls due in bands of months, beside the shares of RPO that the company reports in its own bands. */
export function bandRows(subject: CompanySubject): DraftRow[] {
  const count = subject.bands.length;
  const isReported = subject.bands.some(({ share }) => share !== null);
  return [
    companyHeading(
      [
        ...["Bands", "After month", "To month", "Documented", "Share"],
        ...(isReported ? ["Reported", "", "", "", "", "", "Source"] : []),
      ],
      (column) => column >= 1 && column <= 5,
    ),
    ...subject.bands.map(({ band, share, source }, row): DraftRow => {
      const isLast = row === count - 1 && band.to === null;
      return [
        text(
          isLast
            ? `After month ${band.from}`
            : row === 0
              ? `Within ${band.to} months`
              : `Months ${band.from + 1} to ${band.to}`,
          "label",
        ),
        row === 0
          ? input("band.from.0", band.from, WHOLE)
          : calculation(`band.from.${row}`, `={band.to.${row - 1}}`, WHOLE),
        isLast ? text("open", "gap") : input(`band.to.${row}`, band.to, WHOLE),
        calculation(
          `band.${row}`,
          `=${unlessUnknown(subject, null, dueBetween(subject, `from.${row}`, isLast ? null : `to.${row}`, null))}`,
          MILLIONS,
        ),
        calculation(`band.share.${row}`, `=IF(SUM({low})>0,{band.${row}}/{low},"n.d.")`, SHARE),
        share === null ? null : input(`band.reported.${row}`, share, SHARE),
        ...Array<null>(5).fill(null),
        sourceLine(source),
      ];
    }),
    ...(isReported
      ? [[text("Documented shares are of what has a schedule; reported shares are of RPO.", "remark")]]
      : []),
  ];
}

/** What goes with one counterparty. */
export function leavingRows(subject: CompanySubject): DraftRow[] {
  const months = (key: string): string => `{${key}.0}:{${key}.${MONTHS_SHOWN}}`;
  const years = `((${months("day.month")}-{asOfDay})/365)`;
  const discounted = `${months("due")}/(1+{rate})^${years}`;
  const ofLeaving = (key: string): string => `SUMIF(${allRows(subject, "party")},{leaving},${allRows(subject, key)})`;
  const line = (label: string, cell: DraftCell, note: string | DraftCell = null): DraftRow => [
    text(label, "label"),
    cell,
    typeof note === "string" ? text(note, "remark") : note,
  ];
  // The months shown end before the longest contract may; nothing is left out without a word.
  const isBeyond = `SUM({left.counted})-SUM(${months("due")})>0.5`;
  const ofParty = (formula: string): string => `=${unlessUnknown(subject, "{leaving}", formula)}`;
  const known = (formula: string): string => `=IF(ISNUMBER({left.counted}),${formula},"n.d.")`;
  return [
    companyHeading(["What if a counterparty leaves"]),
    line("Counterparty", input("leaving", subject.counterparties[0] ?? "", "General"), "Choose one from the list"),
    line(
      "Remaining, as counted",
      calculation("left.counted", ofParty(dueBetween(subject, "asOf", null, "{leaving}")), MILLIONS),
    ),
    line("of which firm", calculation("left.firm", known(ofLeaving("firmLeft")), MILLIONS)),
    line(
      "Without a schedule, full value",
      calculation("left.open", `=${unlessUnvalued(subject, "{leaving}", ofLeaving("openValue"))}`, MILLIONS),
      overlapOf(subject),
    ),
    line(
      "Share of what has a schedule",
      calculation("left.share", known('IF({low}>0,{left.counted}/{low},"n.d.")'), SHARE),
    ),
    line(
      "Without this party, with a schedule",
      calculation("left.low", '=IF(ISNUMBER({low}),{low}-SUM({left.counted}),"n.d.")', MILLIONS),
    ),
    line(
      "Without this party, all deals",
      calculation("left.high", '=IF(ISNUMBER({high}),{high}-SUM({left.counted},{left.open}),"n.d.")', MILLIONS),
    ),
    line(
      subject.side === "customer" ? "Payments to it" : "Its payments",
      calculation("left.payments", known(`SUM(${months("due")})`), MILLIONS),
      "Monthly in arrears; the current month in full",
    ),
    line(
      subject.side === "customer" ? "Present value of payments to it" : "Present value of its payments",
      calculation("left.value", known(`SUMPRODUCT(${discounted})`), MILLIONS),
      words(
        `=IF(${isBeyond},"Leaves out what is due more than ${MONTHS_SHOWN / 12} years after the as-of date","Prepayments not modelled")`,
        "remark",
      ),
    ),
    line(
      subject.side === "customer" ? "Counterparty's expected loss" : "Expected loss if it defaults",
      calculation(
        "left.loss",
        known(`SUMPRODUCT(${discounted}*(1-{recovery})*(1-EXP(-{spread}/(1-{recovery})*${years})))`),
        MILLIONS,
      ),
      `${subject.side === "customer" ? `If ${subject.company.name} defaults; hazard` : "Hazard"} = spread ÷ (1 − recovery)`,
    ),
  ];
}

const MAY_OVERLAP = "May overlap what is counted: see Notes";

/** Of the counterparties one of whose deals overlaps another, that it may. */
function overlapOf({ rows }: CompanySubject): DraftCell {
  const parties = [...new Set(rows.filter(({ mayOverlap }) => mayOverlap).map(({ counterparty }) => counterparty))];
  if (parties.length === 0) return null;
  const is = parties.map((party) => `{leaving}="${quoted(party)}"`).join(",");
  return words(`=IF(SUM({left.open})>0,IF(OR(${is}),"${MAY_OVERLAP}",""),"")`, "remark");
}

/** How concentrated what is calculated is; no more can be said of what has no schedule. */
export function concentrationRows({ counterparties }: CompanySubject): DraftRow[] {
  const each = `{each.left.0}:{each.left.${counterparties.length - 1}}`;
  const of = (formula: string): string => `=IF(SUM({low})>0,${formula},"n.d.")`;
  const owing = `COUNTIF(${each},">0")`;
  const { length } = counterparties;
  const ofSeveral = `IF(${owing}=${length},"${length === 2 ? "Both" : `All ${length}`} counterparties have a schedule","Remaining with a schedule: "&${owing}&" of ${length} counterparties; the rest is left out")`;
  const ofFew = `IF(${owing}=1,"Only one counterparty","No counterparty")&" has an amount remaining with a schedule: no index is shown"`;
  return [
    [text("Largest share, with a schedule", "label"), calculation("largest", of(`MAX(${each})/{low}`), SHARE)],
    [
      text("Herfindahl index, deals with a schedule", "label"),
      calculation("herfindahl", `=IF(${owing}>1,10000*SUMSQ(${each})/{low}^2,"n.d.")`, WHOLE),
      words(`=IF(${owing}>1,${ofSeveral},${ofFew})`, "remark"),
    ],
  ];
}

/** What is left of each tranche at each day that the page cuts at, and what the chosen counterparty pays, or is paid, in each month. */
export function leftRows(subject: CompanySubject): DraftRow[] {
  const band = (months: string): string =>
    `=IF({asOfDay}=EOMONTH({asOfDay},0),EOMONTH({asOfDay},${months}),EDATE({asOfDay},${months}))`;
  const label = (name: string): DraftCell => text(name, "label");
  return [
    leftHeading("Workings: remaining at the end of a day"),
    [label("As of"), calculation("asOfDay", "=INT({asOf})", DATE)],
    [label("Counted"), calculation("countUsed", `=IF(LEN({count})=0,"firm",LOWER({count}))`, GENERAL)],
    leftRow(subject, "asOf", label("Remaining on that day"), "={asOfDay}"),
    ...Array.from({ length: YEARS_SHOWN }, (_, row) =>
      leftRow(subject, `year.${row}`, label("Fiscal year"), `={yearEnd.${row}}`),
    ),
    ...subject.bands.flatMap(({ band: { to } }, row) => [
      leftRow(subject, `from.${row}`, label("Band after"), band(`{band.from.${row}}`)),
      ...(to === null ? [] : [leftRow(subject, `to.${row}`, label("Band to"), band(`{band.to.${row}}`))]),
    ]),
    ...(subject.counterparties.length === 0 ? [] : monthRows(subject)),
  ];
}

function monthRows(subject: CompanySubject): DraftRow[] {
  const due = (month: number): DraftCell =>
    calculation(
      `due.${month}`,
      month === 0
        ? `=IF({day.month.0}>{asOfDay},${dueBetween(subject, "month.before", "month.0", "{leaving}")},0)`
        : `=${dueBetween(subject, `month.${month - 1}`, `month.${month}`, "{leaving}")}`,
      MILLIONS,
    );
  return [
    leftHeading(
      `Workings: months, with what ${subject.side === "customer" ? "is paid to the chosen counterparty" : "the chosen counterparty pays"}`,
    ),
    // A payment that is due after as-of counts in full.
    leftRow(subject, "month.before", text("", "label"), "=EOMONTH({asOfDay},-1)"),
    ...Array.from({ length: MONTHS_SHOWN + 1 }, (_, month) =>
      leftRow(subject, `month.${month}`, due(month), `=EOMONTH({asOfDay},${month})`),
    ),
  ];
}
