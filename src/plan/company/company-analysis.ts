import { calculation, input, text, type DraftCell, type DraftRow } from "../model/draft";
import { DATE, MILLIONS, SHARE, WHOLE, YEAR } from "../model/formats";
import { sourceCell } from "../model/input-rows";
import { companyHeading, MOST_PARTIES } from "./company-columns";
import type { CompanySubject } from "./company-subject";
import { type DealColumns, servedBetween } from "./run-off-formulas";

/** The year of as-of and ten more; what comes after them is one line. */
export const YEARS_SHOWN = 11;
const MONTHS_SHOWN = 12 * 26;
/** 31 December 9999: after every day of service. */
const NO_END = "2958465";

function columnsOf({ rows }: CompanySubject): DealColumns & { readonly party: string } {
  const all = (key: string): string => `{${key}.0}:{${key}.${rows.length - 1}}`;
  return { value: all("w.value"), start: all("w.start"), end: all("w.end"), party: all("w.party") };
}

/** What falls due in each fiscal year, a column a counterparty. */
export function yearRows(subject: CompanySubject): DraftRow[] {
  const { counterparties } = subject;
  const shown = counterparties.slice(0, MOST_PARTIES);
  const columns = columnsOf(subject);
  const cells = (row: number | string, from: string, to: string): DraftCell[] => [
    ...shown.map((_, index) =>
      calculation(
        `run.${row}.${index}`,
        `=${servedBetween(columns, from, to, `(${columns.party}={party.${index}})`)}`,
        MILLIONS,
      ),
    ),
    calculation(`run.${row}.total`, `=${servedBetween(columns, from, to)}`, MILLIONS, "total"),
  ];
  const end = (row: number): string =>
    row === 0
      ? "=DATE(YEAR({asOf}+1)+IF(MONTH({asOf}+1)>{fiscal},1,0),{fiscal}+1,0)"
      : `=DATE(YEAR({yearEnd.${row - 1}})+1,{fiscal}+1,0)`;
  const last = YEARS_SHOWN - 1;
  return [
    [
      text("Run-off by fiscal year", "heading"),
      ...shown.map((name, index): DraftCell => ({
        kind: "text",
        key: `party.${index}`,
        text: name,
        style: "numberHeading",
      })),
      text("All", "numberHeading"),
      text("Year ends", "numberHeading"),
    ],
    ...Array.from({ length: YEARS_SHOWN }, (_, row): DraftRow => [
      calculation(`year.${row}`, `=YEAR({yearEnd.${row}})`, YEAR, "rowNumber"),
      ...cells(row, row === 0 ? "{asOf}" : `{yearEnd.${row - 1}}`, `{yearEnd.${row}}`),
      calculation(`yearEnd.${row}`, end(row), DATE),
    ]),
    [text("Later", "label"), ...cells("later", `{yearEnd.${last}}`, NO_END)],
    [
      text("Remaining with a schedule", "total"),
      ...[...shown.map((_, index) => String(index)), "total"].map((each) =>
        calculation(`run.sum.${each}`, `=SUM({run.0.${each}}:{run.later.${each}})`, MILLIONS, "total"),
      ),
    ],
  ];
}

/** What falls due in bands of months, beside the shares of RPO that the company reports in its own bands. */
export function bandRows(subject: CompanySubject): DraftRow[] {
  const columns = columnsOf(subject);
  const day = (months: string): string =>
    `IF({asOf}=EOMONTH({asOf},0),EOMONTH({asOf},${months}),EDATE({asOf},${months}))`;
  const count = subject.bands.length;
  return [
    companyHeading(
      ["Bands", "After month", "To month", "Documented", "Share", "Reported share"],
      (column) => column >= 1 && column <= 5,
    ),
    ...subject.bands.map(({ band, share, source }, row): DraftRow => {
      const isLast = row === count - 1 && band.to === null;
      const to = isLast ? NO_END : `{band.to.${row}}`;
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
        isLast ? text("no end", "body") : input(`band.to.${row}`, band.to, WHOLE),
        calculation(
          `band.${row}`,
          `=${servedBetween(columns, day(`{band.from.${row}}`), isLast ? to : day(to))}`,
          MILLIONS,
        ),
        calculation(`band.share.${row}`, `=IF({low}>0,{band.${row}}/{low},NA())`, SHARE),
        share === null ? null : input(`band.reported.${row}`, share, SHARE),
        ...Array<null>(5).fill(null),
        sourceCell(source),
      ];
    }),
    [text("Documented shares are of what has a schedule; reported shares are of RPO.", "remark")],
  ];
}

/** What goes with one counterparty. */
export function leavingRows(subject: CompanySubject): DraftRow[] {
  const all = (key: string): string => `{${key}.0}:{${key}.${subject.rows.length - 1}}`;
  const months = (key: string): string => `{${key}.0}:{${key}.${MONTHS_SHOWN}}`;
  const years = `((${months("m.day")}-{asOf})/365)`;
  const discounted = `${months("m.due")}/(1+{rate})^${years}`;
  const line = (label: string, cell: DraftCell, note = ""): DraftRow => [
    text(label, "label"),
    cell,
    note === "" ? null : text(note, "remark"),
  ];
  return [
    companyHeading(["What if a counterparty leaves"]),
    line("Counterparty", input("leaving", subject.counterparties[0] ?? "", "General"), "Choose one from the list"),
    line(
      "Firm, with a schedule",
      calculation("left.firm", `=SUMIF(${all("party.of")},{leaving},${all("remaining")})`, MILLIONS),
    ),
    line(
      "Without a schedule, at most",
      calculation("left.open", `=SUMIF(${all("party.of")},{leaving},${all("open")})`, MILLIONS),
    ),
    line("Share of what has a schedule", calculation("left.share", "=IF({low}>0,{left.firm}/{low},NA())", SHARE)),
    line("Documented remaining without it, from", calculation("left.low", "={low}-{left.firm}", MILLIONS)),
    line("Documented remaining without it, to", calculation("left.high", "={high}-{left.firm}-{left.open}", MILLIONS)),
    line(
      "Present value of its payments",
      calculation("left.value", `=SUMPRODUCT(${discounted})`, MILLIONS),
      "Paid monthly in arrears, for up to 26 years; prepayments are not moved",
    ),
    line(
      "Expected loss",
      calculation(
        "left.loss",
        `=SUMPRODUCT(${discounted}*(1-{recovery})*(1-EXP(-{spread}/(1-{recovery})*${years})))`,
        MILLIONS,
      ),
      "Hazard = spread ÷ (1 − recovery)",
    ),
  ];
}

/** How concentrated what is calculated is; no more can be said of what has no schedule. */
export function concentrationRows({ counterparties }: CompanySubject): DraftRow[] {
  const last = Math.min(counterparties.length, MOST_PARTIES) - 1;
  const sums = `{run.sum.0}:{run.sum.${last}}`;
  const of = (formula: string): string => `=IF({run.sum.total}>0,${formula},NA())`;
  return [
    companyHeading(["Concentration of what has a schedule"]),
    [text("Largest counterparty", "label"), calculation("largest", of(`MAX(${sums})/{run.sum.total}`), SHARE)],
    [
      text("Herfindahl index", "label"),
      calculation("herfindahl", of(`10000*SUMSQ(${sums})/{run.sum.total}^2`), WHOLE),
      text("Of documented deals only: contracts that are not documented may lower it", "remark"),
    ],
  ];
}

/** Below the printed page: what the chosen counterparty pays in each month. */
export function monthRows(subject: CompanySubject): DraftRow[] {
  const columns = columnsOf(subject);
  return [
    companyHeading(["Workings: payments by month", "Due on", "Amount"], (column) => column === 1 || column === 2),
    ...Array.from({ length: MONTHS_SHOWN + 1 }, (_, row): DraftRow => [
      text("", "body"),
      calculation(`m.day.${row}`, `=EOMONTH({asOf},${row})`, DATE),
      calculation(
        `m.due.${row}`,
        `=IF({m.day.${row}}>{asOf},${servedBetween(columns, `EOMONTH({asOf},${row - 1})`, `{m.day.${row}}`, `(${columns.party}={leaving})`)},0)`,
        MILLIONS,
      ),
    ]),
  ];
}
